import type { FieldMeta } from "../../src/schema/field-meta.js";
import { type JsonSchema, nameOf, type Parts } from "./describe-document.js";

/**
 * Prints what the library knows of each field, a constant for each part, so that a program that asks of one part does not
 * load all. What fields are called is apart for the same reason.
 */
export function printFields(parts: Parts): string {
  const constants = listObjects(parts).map(([name, part]) => {
    const fields = listFields(part).map(([key, schema, isRequired]) => {
      const { description, label, alsoCalled, isRare, ...meta } = schema.field ?? {};
      return { key, ...describeValue(schema, parts), ...(isRequired && { isRequired }), ...meta };
    });
    return `export const ${name} = ${JSON.stringify(fields)} as const;`;
  });
  const names = listObjects(parts).map(([name]) => name);
  return `${constants.join("\n")}\n\n/** All of them by part. */\nexport const FIELDS = { ${names.join(", ")} };\n`;
}

/** Prints what fields are called, by part and key. */
export function printLabels(parts: Parts): string {
  const constants = listObjects(parts).map(([name, part]) => {
    const labels = listFields(part).map(([key, schema]) => [key, toLabels(key, schema.field)]);
    return `  ${name}: ${JSON.stringify(Object.fromEntries(labels))},`;
  });
  return `import type { FieldLabels, PartWithFields } from "../fields.js";\n\nexport const LABELS: { readonly [P in PartWithFields]: FieldLabels } = {\n${constants.join("\n")}\n};\n`;
}

function toLabels(key: string, { label, alsoCalled = [], isRare }: Partial<FieldMeta> = {}) {
  const words = key.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return {
    en: label?.en ?? words,
    nl: label?.nl ?? words,
    alsoCalled: [words, ...alsoCalled],
    ...(isRare && { isRare }),
  };
}

/** The parts that have fields; the members of a union of objects count as one. */
function listObjects(parts: Parts): [string, JsonSchema][] {
  return Object.entries(parts).flatMap(([name, part]) => {
    const object = part.oneOf === undefined ? part : unite(part.oneOf);
    return object.properties === undefined ? [] : [[name, object]];
  });
}

/** One object for several that have the same keys: each takes the words that any of them takes. */
function unite(members: readonly JsonSchema[]): JsonSchema {
  const wordsOf = (key: string) =>
    members.flatMap(({ properties }) => properties?.[key]?.enum ?? properties?.[key]?.const ?? []);
  const properties = Object.entries(members[0]?.properties ?? {}).map(([key, schema]) => {
    const words = [...new Set(wordsOf(key))];
    return [key, words.length === 0 ? schema : { ...schema, enum: words }];
  });
  return { ...members[0], properties: Object.fromEntries(properties) };
}

function listFields({ properties = {}, required = [] }: JsonSchema): [string, JsonSchema, boolean][] {
  return Object.entries(properties).map(([key, schema]) => [key, schema, required.includes(key)]);
}

/** What a field holds: a part or a plain type by its name, one, several in a list, or several by id. */
function describeValue(schema: JsonSchema, parts: Parts): Described {
  if (schema.items !== undefined) return { ...describeValue(schema.items, parts), many: "list" };
  if (
    typeof schema.additionalProperties === "object" &&
    schema.properties === undefined &&
    nameOf(schema) === undefined
  ) {
    return { ...describeValue(schema.additionalProperties, parts), many: "register" };
  }
  const name = nameOf(schema);
  // A union of a word and an object holds what the object holds.
  const object =
    name === undefined ? undefined : parts[name]?.anyOf?.find((one) => parts[nameOf(one) ?? ""]?.properties);
  const words = name === undefined ? undefined : parts[name]?.enum;
  if (name !== undefined) return { value: nameOf(object ?? {}) ?? name, ...(words !== undefined && { words }) };
  if (schema.enum !== undefined) return { value: "word", words: schema.enum };
  return { value: schema.const !== undefined ? "word" : (schema.type ?? "mixed") };
}

interface Described {
  readonly value: string;
  readonly words?: readonly string[];
  readonly many?: "list" | "register";
}
