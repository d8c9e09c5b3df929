import { type JsonSchema, nameOf, type Parts } from "./describe-document.js";

/** Prints the types of the document and its parts, with their comments. Those of lists of words stand in the vocabulary. */
export function printTypes(parts: Parts): string {
  const words = Object.keys(parts).filter((name) => parts[name]?.enum !== undefined);
  const named = Object.entries(parts).filter(([, part]) => isNamedType(part));
  const imports = [
    `import type { ${words
      .filter((name) => name !== "SourceType")
      .sort()
      .join(", ")} } from "../vocabulary.js";`,
    `import type { SourceType } from "../csl.js";`,
  ];
  const types = named.map(
    ([name, part]) => `${comment(part.description ?? "", "")}${printDeclaration(name, part, parts)}`,
  );
  return `${imports.join("\n")}\n\n${types.join("\n\n")}\n`;
}

/** Whether a part has a type of its own; the others are printed where they stand. */
function isNamedType({ properties, oneOf, isType }: JsonSchema): boolean {
  return properties !== undefined || oneOf !== undefined || isType === true;
}

function printDeclaration(name: string, part: JsonSchema, parts: Parts): string {
  return part.properties === undefined
    ? `export type ${name} = ${printType(part, parts, "")};`
    : `export interface ${name} ${printObject(part, parts, "")}`;
}

function printObject(
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  parts: Parts,
  indent: string,
) {
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([key, value]) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
    const type = printType(value, parts, inner);
    return `${comment(value.description ?? "", inner)}${inner}readonly ${name}${required.includes(key) ? "" : "?"}: ${type};`;
  });
  if (additionalProperties !== false) lines.push(`${inner}readonly [key: string]: unknown;`);
  return `{\n${lines.join("\n")}\n${indent}}`;
}

function printType(schema: JsonSchema, parts: Parts, indent: string): string {
  const name = nameOf(schema);
  const part = name === undefined ? undefined : parts[name];
  if (name !== undefined && part !== undefined) {
    return isNamedType(part) || part.enum !== undefined ? name : printType(part, parts, indent);
  }
  const union = schema.anyOf ?? schema.oneOf;
  if (union !== undefined) return [...new Set(union.map((member) => printType(member, parts, indent)))].join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.items !== undefined) {
    const item = printType(schema.items, parts, indent);
    return `readonly ${/[|]/.test(item) || item.startsWith("readonly") ? `(${item})` : item}[]`;
  }
  if (schema.properties !== undefined) return printObject(schema, parts, indent);
  if (typeof schema.additionalProperties === "object") {
    const key = nameOf(schema.propertyNames ?? {}) === "Language" ? "language" : "id";
    return `{ readonly [${key}: string]: ${printType(schema.additionalProperties, parts, indent)} }`;
  }
  if (schema.type === "string" || schema.type === "number" || schema.type === "boolean") return schema.type;
  throw new Error(`No type for ${JSON.stringify(schema)}.`);
}

function comment(text: string, indent: string): string {
  return text === "" ? "" : `${indent}/** ${text} */\n`;
}
