import { ID_PATTERN, TEXT_PATTERN } from "../../src/schema/patterns.js";

/** The part of JSON Schema that the format uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly type?: "string" | "number" | "boolean" | "object" | "array";
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | false;
  readonly minProperties?: number;
}

/** What says nothing of which values are allowed; `format` stands beside a pattern that says the same. */
const REMARKS = ["$schema", "$id", "title", "description", "format"];
const KEYWORDS = new Set([
  ...[
    "$ref",
    "$defs",
    "const",
    "enum",
    "anyOf",
    "oneOf",
    "type",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
  ],
  ...[
    "items",
    "minItems",
    "maxItems",
    "properties",
    "required",
    "propertyNames",
    "additionalProperties",
    "minProperties",
  ],
  ...REMARKS,
]);

/** What is quicker than a pattern and says the same; exported by `src/schema/patterns.ts`. */
const QUICK: ReadonlyMap<string, string> = new Map([
  [ID_PATTERN.source, "isId"],
  [TEXT_PATTERN.source, "isText"],
]);

/**
 * Writes a module whose default export tells whether data fits a schema, in code made for that schema: one function for
 * each object and list, which looks at each key once and makes nothing.
 *
 * Texts must moreover be well formed (no lone surrogates). The value `undefined` under an optional key is as no key.
 *
 * @throws {Error} when the schema uses a word of JSON Schema that is not known here, or known for other types
 */
export function writeValidator(given: object): string {
  // What other words it has is refused as they are met.
  const schema = given as JsonSchema;
  const functions: string[] = [];
  const constants = new Map<string, string>();
  const constant = (code: string) => {
    const name = constants.get(code) ?? `c${constants.size}`;
    constants.set(code, name);
    return name;
  };
  const define = (body: string, name = `f${functions.length}`) => {
    functions.push(`function ${name}(v) {\n${body}\n}`);
    return name;
  };
  const nameOf = (ref: string) => `fits${ref.slice(ref.lastIndexOf("/") + 1)}`;

  /** Writes the expression that tells whether `v` fits. */
  const write = (at: JsonSchema, v = "v"): string => {
    const other = Object.keys(at).find((key) => !KEYWORDS.has(key));
    if (other !== undefined) throw new Error(`The validator does not know the keyword ${other}.`);
    if (at.$ref !== undefined) return at.$ref === "#" ? `isTheoryDocument(${v})` : `${nameOf(at.$ref)}(${v})`;
    if ("const" in at) return `${v} === ${JSON.stringify(at.const)}`;
    if (at.enum !== undefined) return writeChoice(at.enum, v);
    // Of the alternatives of `oneOf` each has another constant under the same key, so at most one fits.
    const options = at.anyOf ?? at.oneOf;
    if (options !== undefined) return `(${options.map((option) => write(option, v)).join(" || ")})`;
    switch (at.type) {
      case "string":
        return writeText(at, v);
      case "number":
        return all([`typeof ${v} === "number"`, `${v} >= ${at.minimum}`, `${v} <= ${at.maximum}`]);
      case "boolean":
        return `typeof ${v} === "boolean"`;
      case "array":
        return `${define(writeList(at))}(${v})`;
      case "object":
        return `${define(at.properties === undefined ? writeRegister(at) : writeObject(at))}(${v})`;
      default:
        return "true";
    }
  };
  const writeChoice = (values: readonly unknown[], v: string) =>
    values.length > 8
      ? `${constant(`new Set(${JSON.stringify(values)})`)}.has(${v})`
      : `(${values.map((value) => `${v} === ${JSON.stringify(value)}`).join(" || ")})`;
  const writeText = ({ pattern, minLength, maxLength }: JsonSchema, v: string) => {
    const quick = pattern === undefined ? undefined : QUICK.get(pattern);
    return all([
      `typeof ${v} === "string"`,
      // Counted in code units here and in characters by JSON Schema, which differ only for ids that no pattern allows.
      minLength !== undefined && `${v}.length >= ${minLength}`,
      maxLength !== undefined && `${v}.length <= ${maxLength}`,
      quick !== undefined && `${quick}(${v})`,
      quick === undefined &&
        pattern !== undefined &&
        `${constant(`new RegExp(${JSON.stringify(pattern)}, "u")`)}.test(${v})`,
      // A pattern for the whole of a text names the letters that it may have.
      !pattern?.startsWith("^") && `isWellFormed(${v})`,
    ]);
  };
  const writeList = ({ items = {}, minItems = 0, maxItems = Infinity }: JsonSchema) => `
    if (!Array.isArray(v) || v.length < ${minItems} || v.length > ${maxItems}) return false;
    for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(${write(items, "x")})) return false; }
    return true;`;
  const writeRegister = ({ propertyNames = {}, additionalProperties, minProperties = 0 }: JsonSchema) => `
    if (!isRecord(v)) return false;
    const keys = Object.keys(v);
    for (let i = 0; i < keys.length; i++) {
      const k = keys[i];
      if (!(${write(propertyNames, "k")})) return false;
      const x = v[k];
      if (!(${write(additionalProperties || {}, "x")})) return false;
    }
    return keys.length >= ${minProperties};`;
  const writeObject = ({ properties = {}, required = [], additionalProperties }: JsonSchema) => {
    const groups = new Map<string, string[]>();
    for (const [key, property] of Object.entries(properties)) {
      const isRequired = required.includes(key);
      const code = `${isRequired ? "" : "x !== undefined && "}!(${write(property, "x")})) return false;${isRequired ? " found++;" : ""}`;
      groups.set(code, [...(groups.get(code) ?? []), `case ${JSON.stringify(key)}:`]);
    }
    const cases = [...groups].map(([code, keys]) => `${keys.join(" ")} if (${code} break;`);
    return `
    if (!isRecord(v)) return false;
    let found = 0;
    for (const k in v) {
      const x = v[k];
      switch (k) {
        ${cases.join("\n")}
        ${additionalProperties === false ? "default: return false;" : ""}
      }
    }
    return found === ${required.length};`;
  };

  for (const [name, part] of Object.entries(schema.$defs ?? {})) define(`return ${write(part)};`, nameOf(name));
  const { $defs: _, ...document } = schema;
  const top = define(`return ${write(document)};`, "isTheoryDocument");
  return `import { isId, isText, isWellFormed } from "../patterns.js";
${[...constants].map(([code, name]) => `const ${name} = ${code};`).join("\n")}
function isRecord(v) { return typeof v === "object" && v !== null && !Array.isArray(v); }
${functions.join("\n")}
export default ${top};
`;
}

const all = (conditions: readonly (string | false)[]) =>
  `(${conditions.filter((condition) => condition !== false).join(" && ")})`;
