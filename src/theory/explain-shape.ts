import type * as z from "zod/mini";
import { globalRegistry, safeParse } from "zod/mini";
import { TheoryDocumentSchema } from "../schema/theory-document.js";
import { FORMAT } from "../schema/vocabulary.js";
import type { ProblemList } from "./problem-list.js";
import { quote } from "./quote.js";

type Path = readonly (string | number)[];
type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

/**
 * Says where data differs from the shape of a theory: what was found, what was expected, the nearest right word.
 *
 * It goes through the entries of the registers one by one and stops when the list is full, so that a large file with a
 * mistake in every line costs no more than one with a hundred.
 */
export function explainShape(data: unknown, problems: ProblemList): void {
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    explainPart(TheoryDocumentSchema, data, [], problems);
    return;
  }
  const rest: Record<string, unknown> = {};
  const registers: [string, object][] = [];
  for (const [key, value] of Object.entries(data)) {
    if (isRegister(key, value)) registers.push([key, value]);
    else rest[key] = value;
  }
  explainPart(TheoryDocumentSchema, rest, [], problems);
  for (const [key, entries] of registers) {
    for (const id of Object.keys(entries)) {
      if (problems.isFull) return;
      // One entry in a register of its own: the schema of the register checks its id along with it.
      const value = (entries as Record<string, unknown>)[id];
      const single = Array.isArray(entries) ? [value] : { [id]: value };
      const schema = schemaAt([key]);
      if (schema !== undefined)
        explainPart(schema, single, Array.isArray(entries) ? [key, Number(id)] : [key], problems);
    }
  }
}

function isRegister(key: string, value: unknown): value is object {
  const schema = schemaAt([key]);
  if (schema === undefined || typeof value !== "object" || value === null) return false;
  const { type } = definitionOf(schema);
  return (type === "record" && !Array.isArray(value)) || (type === "array" && Array.isArray(value));
}

function explainPart(schema: Schema, data: unknown, at: Path, problems: ProblemList): void {
  const result = safeParse(schema, data, { reportInput: true });
  // The path within a list of one begins with its index, which `at` already has.
  const skip = Array.isArray(data) ? 1 : 0;
  for (const issue of result.error?.issues ?? []) {
    explain({ ...issue, path: [...at, ...issue.path.slice(skip)] }, problems);
  }
}

function explain(issue: Issue, problems: ProblemList): void {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  switch (issue.code) {
    case "unrecognized_keys":
      for (const key of issue.keys) {
        problems.add("unknown-key", [...path, key], `${quote(key)} is not a key here.`, {
          word: key,
          candidates: () => keysAt(path),
        });
      }
      return;
    case "invalid_key":
      problems.add(
        "bad-id",
        path,
        `${quote(path.at(-1))} cannot be a key; expected ${describeKeysAt(path.slice(0, -1))}.`,
      );
      return;
    case "invalid_value":
      explainValue(issue, path, problems);
      return;
    case "invalid_union":
      if (issue.discriminator !== undefined) {
        const found = (inputOf(issue) as Record<string, unknown>)[issue.discriminator];
        explainChoice(found, optionsOf(path, issue.discriminator), path, problems);
        return;
      }
  }
  const found = inputOf(issue);
  const expected = describeAt(path);
  if (found === undefined) problems.add("missing-key", path, `missing; expected ${expected}.`);
  else if (issue.code === "invalid_type" || typeof found !== "string") {
    problems.add("wrong-type", path, `expected ${expected}; found ${show(found)}.${adviceFor(found)}`);
  } else {
    problems.add(
      "bad-value",
      path,
      `expected ${expected}; found ${found === "" ? "nothing between the quotes" : quote(found)}.`,
    );
  }
}

function explainValue(issue: z.core.$ZodIssueInvalidValue, path: Path, problems: ProblemList): void {
  const found = inputOf(issue);
  if (path.length === 1 && path[0] === "format") {
    const what = found === undefined ? "missing" : `found ${show(found)}`;
    problems.add(found === undefined ? "missing-key" : "bad-value", path, `${what}; expected ${quote(FORMAT)}.`);
    return;
  }
  explainChoice(found, issue.values.map(String), path, problems);
}

function explainChoice(found: unknown, options: readonly string[], path: Path, problems: ProblemList): void {
  const expected = `expected ${listOptions(options)}`;
  if (found === undefined) problems.add("missing-key", path, `missing; ${expected}.`);
  else if (typeof found !== "string") {
    problems.add("wrong-type", path, `${expected}; found ${show(found)}.${adviceFor(found)}`);
  } else
    problems.add("bad-value", path, `${expected}; found ${quote(found)}.`, { word: found, candidates: () => options });
}

/** The value that an issue is about; the parser is asked to report it. */
function inputOf(issue: Issue): unknown {
  return (issue as { input?: unknown }).input;
}

function adviceFor(found: unknown): string {
  return typeof found === "number" || typeof found === "boolean" ? " Put it in quotes to make it text." : "";
}

function show(value: unknown): string {
  if (value === null) return "nothing (null)";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? quote(value) : `the ${typeof value} ${String(value)}`;
}

/** How many choices are named before the rest is counted. */
const NAMED = 16;

function listOptions(options: readonly string[]): string {
  if (options.length > NAMED) return `${options.slice(0, 8).join(", ")} or one of ${options.length - 8} others`;
  const last = options.at(-1) ?? "";
  return options.length < 2 ? last : `${options.slice(0, -1).join(", ")} or ${last}`;
}

/** The schema that stands at a path of the document, seen through options and unions with one fitting member. */
function schemaAt(path: Path): Schema | undefined {
  let schema: Schema | undefined = TheoryDocumentSchema;
  for (const key of path) {
    schema = schema && stepInto(unwrap(schema), key);
    if (schema === undefined) return undefined;
  }
  return schema && unwrap(schema);
}

type Definition = {
  type: string;
  innerType?: Schema;
  shape?: Record<string, Schema>;
  valueType?: Schema;
  keyType?: Schema;
  element?: Schema;
  options?: readonly Schema[];
  entries?: Record<string, string>;
  values?: readonly unknown[];
  discriminator?: string;
};

// The definition of a schema is documented for tools such as this one; only its union of types is too wide to narrow.
const definitionOf = (schema: Schema) => schema._zod.def as unknown as Definition;

function unwrap(schema: Schema): Schema {
  const { innerType } = definitionOf(schema);
  return innerType === undefined ? schema : unwrap(innerType);
}

function stepInto(schema: Schema, key: string | number): Schema | undefined {
  const { shape, valueType, element, options } = definitionOf(schema);
  if (shape !== undefined) return Object.hasOwn(shape, key) ? shape[key] : undefined;
  if (typeof key === "number") return element ?? firstDefined(options, key);
  return valueType ?? firstDefined(options, key);
}

function firstDefined(options: readonly Schema[] | undefined, key: string | number): Schema | undefined {
  for (const option of options ?? []) {
    const found = stepInto(unwrap(option), key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function keysAt(path: Path): string[] {
  const schema = schemaAt(path);
  if (schema === undefined) return [];
  const { shape, options } = definitionOf(schema);
  const shapes = shape === undefined ? (options ?? []).map((option) => definitionOf(unwrap(option)).shape) : [shape];
  return shapes.flatMap((found) => Object.keys(found ?? {}));
}

function optionsOf(path: Path, discriminator: string): string[] {
  const union = schemaAt(path.slice(0, -1));
  if (union === undefined) return [];
  return (definitionOf(union).options ?? []).flatMap((option) => {
    const field = definitionOf(unwrap(option)).shape?.[discriminator];
    return field === undefined ? [] : (definitionOf(field).values ?? []).map(String);
  });
}

function describeAt(path: Path): string {
  const schema = schemaAt(path);
  return schema === undefined ? "something else" : describe(schema);
}

function describeKeysAt(path: Path): string {
  const schema = schemaAt(path);
  const keys = schema && definitionOf(schema);
  const keyType = keys?.keyType ?? keys?.options?.map((option) => definitionOf(option).keyType).find((type) => type);
  return keyType === undefined ? "another word" : describe(keyType);
}

function describe(schema: Schema): string {
  const description = describedAs(schema);
  if (description !== undefined) return description;
  const { type, options, entries, values, element, shape } = definitionOf(schema);
  switch (type) {
    case "object":
      return `an object with ${requiredKeys(shape ?? {}).join(", ")}`;
    case "record":
      return "an object with an id for each entry";
    case "array":
      return `a list${element === undefined ? "" : ` of ${describe(unwrap(element))}`}`;
    case "enum":
      return listOptions(Object.values(entries ?? {}));
    case "literal":
      return listOptions((values ?? []).map(String));
    case "union":
      return (options ?? []).map((option) => describe(unwrap(option))).join(", or ");
    case "boolean":
      return "true or false";
    default:
      return `a ${type}`;
  }
}

function requiredKeys(shape: Record<string, Schema>): string[] {
  const keys = Object.keys(shape).filter((key) => shape[key]?._zod.optin !== "optional");
  return keys.length === 0 ? ["keys of its own"] : keys;
}

function describedAs(schema: Schema): string | undefined {
  return globalRegistry.get(schema)?.description;
}
