import type { Loss } from "../../src/formats/conversion.js";
import type { TheoryDocument } from "../../src/schema/generated/types.js";
import * as vocabulary from "../../src/schema/vocabulary.js";
import { parseTheory } from "../../src/theory/parse.js";
import type { Theory } from "../../src/theory/theory.js";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type At = readonly (string | number)[];

/** What a writer made of a theory, in a form that two of can be compared and a word looked for in. */
export interface Written {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/**
 * Finds what a writer neither wrote nor reported as a loss; the sum is whole when this is empty.
 *
 * The writer is not asked what it carried. Each value of the theory is changed, one at a time, into another that the
 * format allows there (or taken away), each id is renamed, and the theory is written anew: when the output stays the same
 * to the byte and no loss stands at the value or above it, the value went missing in silence. A free text must moreover
 * be found in the output, or be a loss.
 *
 * A loss counts for what stands under it, but none for the whole theory or a whole register: every element is to be
 * accounted for by itself.
 *
 * Costs one writing of the theory for each of its values.
 */
export async function findUnaccounted(
  theory: TheoryDocument,
  write: (theory: Theory) => Written | Promise<Written>,
): Promise<string[]> {
  const written = await write(parse(theory));
  const isLost = ({ losses }: Written, at: At) => losses.some((loss) => covers(loss, at));
  const missing: string[] = [];
  for (const place of [...listIds(theory), ...listLeaves(theory)]) {
    if (isLost(written, place.named)) continue;
    const name = JSON.stringify(place.named);
    const variant = place.vary();
    if (variant === undefined) continue;
    const changed = await write(parse(variant.theory));
    // What it is changed into may be what cannot be written, and then that is to be told.
    if (isLost(changed, place.named)) continue;
    if (changed.text === written.text) missing.push(name);
    else if (variant.mark !== undefined && !changed.text.includes(variant.mark)) missing.push(`${name} (not in full)`);
  }
  return missing;
}

/** A place of a theory, named as a loss names it, and a theory that differs there only. */
interface Place {
  readonly named: At;
  /** Nothing where the format allows nothing else, as for `format`. A `mark` is a word that must be in the output. */
  vary(): { readonly theory: TheoryDocument; readonly mark?: string } | undefined;
}

function covers({ at }: Loss, place: At): boolean {
  const isRegister = at.length === 1 && place.length > 1 && !TEXTS.has(String(at[0]));
  return at.length > 0 && !isRegister && at.every((key, i) => key === place[i]);
}

/** What has languages or nothing under it; all else that is an object or a list is a register of elements. */
const TEXTS: ReadonlySet<string> = new Set(["title", "description"]);

function parse(document: TheoryDocument): Theory {
  const result = parseTheory(document);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.theory;
}

/** Every value that is no object or list, with what it can be changed into. */
function listLeaves(theory: TheoryDocument): Place[] {
  const places: Place[] = [];
  const walk = (value: Json, at: At) => {
    if (typeof value !== "object" || value === null) places.push(createPlace(theory, value, at));
    else
      for (const [key, child] of Object.entries(value)) walk(child, [...at, Array.isArray(value) ? Number(key) : key]);
  };
  walk(theory as unknown as Json, []);
  return places;
}

function createPlace(theory: TheoryDocument, value: Json, at: At): Place {
  const mark = `mark${at.length}x${hash(at)}`;
  return {
    named: nameOf(theory, at),
    vary() {
      const marked = typeof value === "string" ? accept(put(theory, at, mark)) : undefined;
      // A word that is not the only thing allowed there is free text; a place for a date or a number takes none.
      if (marked !== undefined) return { theory: marked, mark };
      const others = [undefined, ...candidatesFor(value)].filter((other) => other !== value);
      for (const other of others) {
        const varied = accept(put(theory, at, other));
        if (varied !== undefined) return { theory: varied };
      }
      return undefined;
    },
  };
}

const WORDS = Object.values(vocabulary).flatMap((value): readonly string[] =>
  Array.isArray(value) ? value : typeof value === "object" ? Object.values(value).flat() : [value],
);

function candidatesFor(value: Json): readonly Json[] {
  if (typeof value === "number") return [value + 1];
  if (typeof value === "boolean") return [!value];
  return [
    "2031",
    "2031-03",
    ...WORDS,
    "up",
    "down",
    "both",
    "item",
    "body",
    "public",
    "restricted",
    "passed",
    "failed",
    "NL",
    "P9Y",
    "9",
  ];
}

/** Every id, renamed wherever it is used. */
function listIds(theory: TheoryDocument): Place[] {
  const ids: { id: string; named: At }[] = [{ id: theory.id, named: ["id"] }];
  for (const [register, elements] of Object.entries(theory)) {
    if (typeof elements !== "object" || Array.isArray(elements) || TEXTS.has(register)) continue;
    for (const id of Object.keys(elements)) ids.push({ id, named: [register, id, "id"] });
  }
  return ids.map(({ id, named }) => ({ named, vary: () => rename(theory, id, named) }));
}

function rename(theory: TheoryDocument, id: string, named: At) {
  const renamed = `renamed${hash(named)}`;
  const change = (text: string) =>
    text
      .split("->")
      .map((end) => (end === id ? renamed : end))
      .join("->");
  const walk = (value: Json, key: string | number | undefined): Json => {
    if (typeof value === "string") return key !== undefined && REFERENCE_KEYS.has(key) ? change(value) : value;
    if (Array.isArray(value)) return value.map((item: Json) => walk(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([child, item]) => [child === id ? renamed : child, walk(item, child)]),
    );
  };
  const document = walk(theory as unknown as Json, undefined) as unknown as TheoryDocument;
  const own = named[0] === "id" ? { ...theory, id: renamed } : document;
  return accept(own) === undefined ? undefined : { theory: own };
}

const REFERENCE_KEYS: ReadonlySet<string | number> = new Set([
  "from",
  "to",
  "on",
  "source",
  "assumption",
  "strand",
  "partOf",
  "actors",
  "places",
  "place",
  "indicators",
  "group",
]);

/** A path as losses have it: a link goes by its id. */
function nameOf(theory: TheoryDocument, at: At): At {
  const [register, index, ...rest] = at;
  if (register !== "links" || typeof index !== "number") return at;
  const link = theory.links?.[index];
  return ["links", `${link?.from}->${link?.to}`, ...rest];
}

function accept(document: TheoryDocument): TheoryDocument | undefined {
  return parseTheory(document).ok ? document : undefined;
}

/** The document with another value at a path, or without it. */
function put(document: TheoryDocument, at: At, value: Json | undefined): TheoryDocument {
  const go = (node: Json, [key, ...rest]: At): Json => {
    if (key === undefined) return value ?? null;
    if (Array.isArray(node)) {
      if (rest.length === 0 && value === undefined) return node.filter((_, i) => i !== key);
      return node.map((item: Json, i) => (i === key ? go(item, rest) : item));
    }
    const entries = Object.entries(node as { readonly [key: string]: Json });
    if (rest.length === 0 && value === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key));
    return Object.fromEntries(entries.map(([name, child]) => [name, name === key ? go(child, rest) : child]));
  };
  return go(document as unknown as Json, at) as unknown as TheoryDocument;
}

function hash(at: At): string {
  let sum = 7;
  for (const character of JSON.stringify(at)) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return `${sum}z`;
}
