import fc from "fast-check";
import type { TheoryDocument } from "../../src/schema/generated/types.js";
import { parseTheory } from "../../src/theory/parse.js";
import type { Theory } from "../../src/theory/theory.js";
import { fullDocument } from "./full-document.js";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Keys of texts that may stand in several languages, but in sources, whose texts are CSL's. */
const TEXTS: ReadonlySet<string> = new Set([
  ...["title", "name", "description", "note", "statement", "because", "finding", "falsifier", "where", "found"],
  ...["question", "method", "informs", "reason", "rationale", "population", "text"],
]);
/** Keys of other free texts. */
const PLAIN: ReadonlySet<string> = new Set(["owner", "code", "unit", "locator", "reviewer", "publisher", "URL"]);

/**
 * Theories that use every key of the format now and then: parts of the full document taken away, and texts of any
 * letters put in, in one language or several.
 */
export function anyDocument(anyText: fc.Arbitrary<string>): fc.Arbitrary<Theory> {
  return fc
    .tuple(fc.infiniteStream(fc.integer({ min: 0, max: 9 })), fc.infiniteStream(anyText))
    .map(([dice, texts]) => {
      const roll = () => dice.next().value as number;
      const source = { roll, text: () => texts.next().value as string, isCsl: false };
      return thin(vary(fullDocument as unknown as Json, undefined, source) as unknown as TheoryDocument, roll);
    });
}

interface Chance {
  readonly roll: () => number;
  readonly text: () => string;
  readonly isCsl: boolean;
}

function vary(value: Json, key: string | undefined, chance: Chance): Json {
  const { roll, text, isCsl } = chance;
  if (typeof value === "number") return key === "value" && roll() > 4 ? (roll() - 4) / 7 : value;
  if (typeof value === "string") {
    if (key === undefined || roll() < 4) return value;
    if (TEXTS.has(key)) return isCsl || roll() < 7 ? text() : { nl: text(), [roll() < 5 ? "en" : "pt-BR"]: text() };
    return PLAIN.has(key) && !(key === "code" && value.includes("-")) ? text() : value;
  }
  if (Array.isArray(value)) return value.map((item: Json) => vary(item, undefined, chance));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      vary(child, name, { ...chance, isCsl: isCsl || name === "sources" }),
    ]),
  );
}

/** Takes parts away, one after the other, where a theory remains. */
function thin(document: TheoryDocument, roll: () => number): Theory {
  let theory = parse(document);
  if (theory === undefined) throw new Error("the full document is no theory any more");
  for (let i = roll(); i > 0; i -= 1) theory = parse(without(theory, roll)) ?? theory;
  return theory;
}

function parse(document: TheoryDocument): Theory | undefined {
  const result = parseTheory(document);
  return result.ok ? result.theory : undefined;
}

function without(document: TheoryDocument, roll: () => number): TheoryDocument {
  const go = (node: Json, depth: number): Json => {
    if (typeof node !== "object" || node === null) return node;
    const keys = Object.keys(node);
    const chosen = keys[(roll() * 10 + roll()) % Math.max(1, keys.length)];
    const leave = depth > 0 && (roll() < 3 || depth > 3);
    if (Array.isArray(node)) {
      return node.flatMap((item: Json, i) => (String(i) !== chosen ? [item] : leave ? [] : [go(item, depth + 1)]));
    }
    const entries = Object.entries(node).flatMap(([key, child]) =>
      key !== chosen ? [[key, child] as const] : leave ? [] : [[key, go(child, depth + 1)] as const],
    );
    return Object.fromEntries(entries);
  };
  return go(document as unknown as Json, 0) as unknown as TheoryDocument;
}
