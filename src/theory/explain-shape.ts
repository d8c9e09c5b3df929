import type * as z from "zod/mini";
import { globalRegistry, safeParse } from "zod/mini";
import { DESCRIPTIONS, type DescriptionName } from "../schema/descriptions.js";
import { theoryDocumentSchema } from "../schema/theory-document.js";
import { FORMAT } from "../schema/vocabulary.js";
import { isTooLarge } from "./is-too-large.js";
import { look } from "./look.js";
import type { ProblemList } from "./problem-list.js";
import type { Expectation } from "./problem-reason.js";
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
    explainPart(theoryDocumentSchema(), data, [], problems);
    return;
  }
  const rest: Record<string, unknown> = {};
  const registers: (readonly [key: string, entries: object, schema: Schema])[] = [];
  for (const [key, value] of Object.entries(data)) {
    const schema = schemaAt([key]);
    if (schema !== undefined && isRegister(schema, value)) registers.push([key, value, schema]);
    else rest[key] = value;
  }
  explainPart(theoryDocumentSchema(), rest, [], problems);
  for (const [key, entries, schema] of registers) {
    for (const id of Object.keys(entries)) {
      if (problems.isFull) return;
      // One entry in a register of its own: the schema of the register checks its id along with it.
      const value = (entries as Record<string, unknown>)[id];
      const single = Array.isArray(entries) ? [value] : { [id]: value };
      explainPart(schema, single, Array.isArray(entries) ? [key, Number(id)] : [key], problems);
    }
  }
}

function isRegister(schema: Schema, value: unknown): value is object {
  const { type } = definitionOf(schema);
  if (Array.isArray(value)) return type === "array";
  return type === "record" && typeof value === "object" && value !== null;
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
  // No schema here has symbols for keys.
  const path = issue.path as Path;
  switch (issue.code) {
    case "unrecognized_keys":
      for (const key of issue.keys) {
        problems.add(
          "unknown-key",
          [...path, key],
          { name: "unknown-key", key },
          {
            word: key,
            candidates: () => keysAt(path),
          },
        );
      }
      return;
    case "invalid_key":
      problems.add("bad-id", path, {
        name: "bad-key",
        shown: quote(path.at(-1)),
        // Registers have ids for keys; a text with a language that is none is told as a text.
        expected: { kind: "described", as: "id" },
      });
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
  if (takesNumber(expected) && isTooLarge(found)) {
    problems.add("bad-value", path, { name: "too-large-number", most: Number.MAX_SAFE_INTEGER });
    return;
  }
  if (found === undefined) problems.add("missing-key", path, { name: "missing", expected });
  else if (issue.code === "invalid_type" || typeof found !== "string") {
    problems.add("wrong-type", path, { name: "wrong-type", expected, found: look(found) });
  } else problems.add("bad-value", path, { name: "bad-value", expected, shown: quote(found) });
}

function takesNumber(expected: Expectation): boolean {
  return expected.kind === "any"
    ? expected.options.some(takesNumber)
    : expected.kind === "type" && expected.type === "number";
}

function explainValue(issue: z.core.$ZodIssueInvalidValue, path: Path, problems: ProblemList): void {
  const found = inputOf(issue);
  if (path[0] === "format") {
    if (found === undefined) problems.add("missing-key", path, { name: "format", expected: FORMAT });
    else problems.add("bad-value", path, { name: "format", expected: FORMAT, found: look(found) });
    return;
  }
  explainChoice(found, issue.values.map(String), path, problems);
}

function explainChoice(found: unknown, options: readonly string[], path: Path, problems: ProblemList): void {
  const expected: Expectation = { kind: "choice", options };
  if (found === undefined) problems.add("missing-key", path, { name: "missing", expected });
  else if (typeof found !== "string") {
    problems.add("wrong-type", path, { name: "wrong-type", expected, found: look(found) });
  } else {
    const wanted = { word: found.replace(DASHES, "-"), candidates: () => options };
    problems.add("bad-value", path, { name: "bad-value", expected, shown: quote(found) }, wanted);
  }
}

/** What editors and keyboards make of a minus or a hyphen. */
const DASHES = /[\u2010-\u2015\u2212\uff0d]/g;

/** The value that an issue is about; the parser is asked to report it. */
function inputOf(issue: Issue): unknown {
  return (issue as { input?: unknown }).input;
}

/** The schema that stands at a path of the document, seen through options and unions with one fitting member. */
function schemaAt(path: Path): Schema | undefined {
  const schema = path.reduce<Schema | undefined>((at, key) => at && stepInto(at, key), theoryDocumentSchema());
  return schema && unwrap(schema);
}

type Definition = {
  type: string;
  innerType?: Schema;
  shape?: Record<string, Schema>;
  valueType?: Schema;
  element?: Schema;
  options?: readonly Schema[];
  entries?: Record<string, string>;
  values?: readonly unknown[];
};

// The definition of a schema is documented for tools such as this one; only its union of types is too wide to narrow.
const definitionOf = (schema: Schema) => schema._zod.def as unknown as Definition;

function unwrap(schema: Schema): Schema {
  const { innerType } = definitionOf(schema);
  return innerType === undefined ? schema : unwrap(innerType);
}

function stepInto(schema: Schema, key: string | number): Schema | undefined {
  const { shape, valueType, element, options } = definitionOf(unwrap(schema));
  if (shape !== undefined) return Object.hasOwn(shape, key) ? shape[key] : undefined;
  if (typeof key === "number") return element ?? firstDefined(options, key);
  return valueType ?? firstDefined(options, key);
}

function firstDefined(options: readonly Schema[] | undefined, key: string | number): Schema | undefined {
  for (const option of options ?? []) {
    const found = stepInto(option, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function definitionAt(path: Path): Partial<Definition> {
  const schema = schemaAt(path);
  return schema === undefined ? {} : definitionOf(schema);
}

function keysAt(path: Path): string[] {
  const { shape, options } = definitionAt(path);
  const shapes = [shape, ...(options ?? []).map((option) => definitionOf(unwrap(option)).shape)];
  return shapes.flatMap((found) => Object.keys(found ?? {}));
}

/** What tells the members of a union apart; each has it as a key. */
function optionsOf(path: Path, discriminator: string): string[] {
  const { options } = definitionAt(path.slice(0, -1));
  return (options ?? []).flatMap((option) =>
    definitionOf(definitionOf(option).shape![discriminator]!).values!.map(String),
  );
}

function describeAt(path: Path): Expectation {
  const schema = schemaAt(path);
  return schema === undefined ? { kind: "other" } : describe(schema);
}

function describe(schema: Schema): Expectation {
  const as = describedAs(schema);
  if (as !== undefined) return { kind: "described", as };
  // Each type has what belongs to it.
  const { type, options, entries, element, shape } = definitionOf(schema);
  switch (type) {
    case "object":
      return { kind: "object", keys: requiredKeys(shape!) };
    case "record":
      return { kind: "entries" };
    case "array":
      return { kind: "list", of: describe(unwrap(element!)) };
    case "enum":
      return { kind: "choice", options: Object.values(entries!) };
    case "union":
      return { kind: "any", options: options!.map((option) => describe(unwrap(option))) };
    case "boolean":
      return { kind: "boolean" };
    default:
      return { kind: "type", type };
  }
}

function requiredKeys(shape: Record<string, Schema>): string[] {
  return Object.keys(shape).filter((key) => shape[key]!._zod.optin !== "optional");
}

function describedAs(schema: Schema): DescriptionName | undefined {
  const description = globalRegistry.get(schema)?.description;
  // The keys of a constant are those that its type has.
  return (Object.keys(DESCRIPTIONS) as DescriptionName[]).find((name) => DESCRIPTIONS[name] === description);
}
