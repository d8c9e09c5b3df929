import { readFileSync } from "node:fs";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { checker, TYPED_ENTRIES } from "../support/entry-types.js";
import { RIGHT_ARGUMENTS } from "../support/right-arguments.js";

type Call = (...given: unknown[]) => unknown;

const document = (RIGHT_ARGUMENTS["defineTheory"] as readonly unknown[])[0];
/** What a caller without types may give, whatever is asked for. */
const WRONG: readonly (readonly [name: string, value: unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["a number", 7],
  ["a truth value", true],
  ["a text", "text"],
  ["a list", []],
  ["a list of nothing", [null]],
  ["an object", {}],
  ["a function", () => undefined],
  ["a symbol", Symbol("x")],
  ["a document that was not parsed", document],
];

/** Wordings of the engine itself. They do not say what to pass. */
const BY_ENGINE =
  /Cannot read propert|Cannot set propert|Cannot destructure|Cannot convert|Cannot use 'in'|Cannot mix|is not a function|is not iterable|is not a constructor|is not defined|not an object|Right-hand side|called on (?:null|incompatible|non-object)|Invalid array length|Maximum call stack|must be of type|Invalid (?:string|count)|before initialization|toLowerCase|Reduce of empty/;

const FILES = listEntries();

/** The module in `src` of each entry of the package. */
function listEntries(): readonly string[] {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly exports: object };
  return Object.keys(exports)
    .filter((entry) => !entry.endsWith(".json"))
    .map((entry) => (entry === "." ? "src/index.ts" : `src/entries/${entry.slice(2)}.ts`));
}

const functions = new Map<string, Call>();
beforeAll(async () => {
  for (const file of FILES) {
    const entry = (await import(`../../${file}`)) as { readonly [name: string]: unknown };
    for (const [name, value] of Object.entries(entry)) {
      // Errors are made by us, and schemas are zod's.
      if (typeof value === "function" && !name.endsWith("Error")) functions.set(name, value as Call);
    }
  }
});

/** Takes what comes of a call to its end: a promise, what is to be iterated, a function that is made. */
async function finish(returned: unknown): Promise<unknown> {
  const result = await returned;
  if (typeof result !== "object" || result === null || Array.isArray(result)) return result;
  if (Symbol.asyncIterator in result) for await (const _ of result as AsyncIterable<unknown>);
  else if ("next" in result) for (const _ of result as unknown as Iterable<unknown>);
  return result;
}

async function complaintOf(call: Call, given: readonly unknown[]): Promise<string | undefined> {
  try {
    await finish(call(...given));
    return undefined;
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message}`;
  }
}

describe("a wrong argument is never told in the words of the engine", () => {
  it.each(Object.keys(RIGHT_ARGUMENTS))("%s", async (name) => {
    const right = RIGHT_ARGUMENTS[name]!;
    const call = functions.get(name)!;
    const told: string[] = [];
    for (const place of right.keys()) {
      for (const [what, wrong] of WRONG) {
        const complaint = await complaintOf(call, right.with(place, wrong));
        if (complaint !== undefined && BY_ENGINE.test(complaint))
          told.push(`argument ${place + 1}, ${what}: ${complaint}`);
      }
    }
    expect(told).toEqual([]);
  });

  it.each(Object.keys(RIGHT_ARGUMENTS))("%s takes what is right", async (name) => {
    expect((await complaintOf(functions.get(name)!, RIGHT_ARGUMENTS[name]!)) ?? "").not.toMatch(/^TypeError/);
  });

  it("no exported function is forgotten", () => {
    expect([...functions.keys()].sort()).toEqual(Object.keys(RIGHT_ARGUMENTS).sort());
  });
});

/** The options of a function that take one of some words, with the place of the options among its arguments. */
function listWordOptions(name: string): { readonly place: number; readonly option: string }[] {
  const { file, exports: symbols } = TYPED_ENTRIES.find((entry) => entry.exports.some((one) => one.name === name))!;
  const found = symbols.find((one) => one.name === name)!;
  const symbol = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  const [signature] = checker.getTypeOfSymbolAtLocation(symbol, file).getCallSignatures();
  return (signature?.parameters ?? []).flatMap((parameter, place) => {
    if (!["options", "query"].includes(parameter.name)) return [];
    const given = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(parameter, file));
    return given
      .getProperties()
      .filter((property) => {
        const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, file));
        const kinds = type.isUnion() ? type.types : [type];
        return kinds.some((kind) => kind.isStringLiteral()) && !kinds.some((kind) => kind.flags & ts.TypeFlags.String);
      })
      .map((property) => ({ place, option: property.name }));
  });
}

describe("a word that an option does not know is refused, and the error says it", () => {
  const options = Object.keys(RIGHT_ARGUMENTS).flatMap((name) =>
    listWordOptions(name).map(({ place, option }) => [name, option, place] as const),
  );

  it("many options take one of some words", () => expect(options.length).toBeGreaterThan(50));

  it.each(options)("%s, %s", async (name, option, place) => {
    const right = RIGHT_ARGUMENTS[name]!;
    const given = right.with(place, { ...(right[place] as object | undefined), [option]: "nonsense" });
    expect(await complaintOf(functions.get(name)!, given)).toMatch(/^\w*Error: .*nonsense/);
  });
});
