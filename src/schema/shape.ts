import { PARTS } from "./generated/parts.js";

/** What values a place of the document takes: the JSON Schema of the format, without what is said of fields. */
export interface Shape {
  /** The part that it is, by name. It has no other keyword then. */
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: { readonly [key: string]: Shape };
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
}

/** A part of the document by its name. */
export type PartName = keyof typeof PARTS;

/** The shape of the whole document. */
export const DOCUMENT: Shape = PARTS.TheoryDocument;

/** A kind of value that messages have words for. */
export type DescriptionName = {
  [P in PartName]: (typeof PARTS)[P] extends { description: string } ? P : never;
}[PartName];

/** What the kinds of values are called in English. */
export function describePart(name: DescriptionName): string {
  return PARTS[name].description;
}

/** The kinds of values that messages have words for. */
export function listDescribed(): DescriptionName[] {
  // The keys of a constant are those that its type has.
  return (Object.keys(PARTS) as PartName[]).filter((name): name is DescriptionName => "description" in PARTS[name]);
}

/** Whether a value is one of a kind, such as an id. */
export function isPart(name: PartName, value: unknown): boolean {
  return fitsShape(PARTS[name], value);
}

/** The name of the part that a shape refers to. */
export function getPartName({ $ref }: Shape): PartName | undefined {
  return $ref?.slice("#/$defs/".length) as PartName | undefined;
}

/** The shape itself, or the part that it refers to. */
export function resolveShape(shape: Shape): Shape {
  const name = getPartName(shape);
  return name === undefined ? shape : PARTS[name];
}

const patterns = new Map<string, RegExp>();

/** Whether a value is what the shape asks for. */
export function fitsShape(given: Shape, value: unknown): boolean {
  const shape = resolveShape(given);
  const options = shape.anyOf ?? shape.oneOf;
  if (options !== undefined) return options.some((option) => fitsShape(option, value));
  if (shape.const !== undefined) return value === shape.const;
  if (shape.enum !== undefined) return typeof value === "string" && shape.enum.includes(value);
  switch (shape.type) {
    case "string":
      return typeof value === "string" && fitsText(shape, value);
    case "number": {
      const { minimum = -Infinity, maximum = Infinity } = shape;
      return typeof value === "number" && Number.isFinite(value) && value >= minimum && value <= maximum;
    }
    case "boolean":
      return typeof value === "boolean";
    case "array": {
      const { items = {}, minItems = 0, maxItems = Infinity } = shape;
      return (
        Array.isArray(value) &&
        value.length >= minItems &&
        value.length <= maxItems &&
        // Unlike `every`, this does not pass over the holes of a list.
        Array.from(value).every((item) => fitsShape(items, item))
      );
    }
    case "object":
      return isRecord(value) && fitsObject(shape, value);
    default:
      return true;
  }
}

function fitsText({ pattern, minLength = 0, maxLength = Infinity }: Shape, text: string): boolean {
  if (pattern === undefined) return text.length >= minLength && text.length <= maxLength;
  let known = patterns.get(pattern);
  if (known === undefined) {
    known = new RegExp(pattern, "u");
    patterns.set(pattern, known);
  }
  return known.test(text);
}

function fitsObject(shape: Shape, value: { readonly [key: string]: unknown }): boolean {
  const { properties = {}, required = [], additionalProperties = true, propertyNames, minProperties = 0 } = shape;
  const keys = Object.keys(value);
  if (keys.length < minProperties || required.some((key) => !Object.hasOwn(value, key))) return false;
  return keys.every((key) => {
    const held = value[key];
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (property !== undefined) return (held === undefined && !required.includes(key)) || fitsShape(property, held);
    if (propertyNames !== undefined && !fitsShape(propertyNames, key)) return false;
    return typeof additionalProperties === "boolean" ? additionalProperties : fitsShape(additionalProperties, held);
  });
}

/** Whether a value is an object with keys, and no list. */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
