/** The corpus of known mistakes in Dutch, from `test/corpus/nl.yaml`: for the Dutch pages of the rules. */
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { load } from "js-yaml";

interface Translations {
  /** What each theory shows, by its file. */
  readonly purposes: Readonly<Record<string, string>>;
  /** The Dutch of each text in the theories. */
  readonly texts: Readonly<Record<string, string>>;
}

const FILE = new URL("../test/corpus/nl.yaml", import.meta.url);

/** The Dutch of the corpus. */
export const dutch = load(readFileSync(FILE, "utf8")) as Translations;

/** The keys in a theory under which people write sentences. */
const PROSE =
  /^(?:title|statement|description|because|falsifier|finding|reason|note|method|informs|where|place|population)$/;

/**
 * Translates the YAML of a theory of the corpus. Its layout and its ids stay as they are.
 *
 * @throws {Error} at a sentence without a translation, and where the result is not the same theory in Dutch
 */
export function translateTheory(yaml: string): string {
  const texts = Object.entries(dutch.texts).sort(([a], [b]) => b.length - a.length);
  const before = yaml.replace(/^language: en$/m, "language: nl");
  const after = before.replace(/(?<=[:[] "?)[^\s"{[](?:[^"\n,}\]]|,(?! \w+: ))*(?="?(?:[,}\]]|$))/gm, (text) => {
    const found = texts.find(([english]) => english === text);
    return found === undefined ? text : found[1];
  });
  if (!isDeepStrictEqual(load(after), translateValue(load(before)))) throw new Error(`Not the same theory:\n${after}`);
  return after;
}

/** Translates every text in a value that YAML gives. */
function translateValue(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => translateValue(item, key));
  if (typeof value === "string") {
    const text = dutch.texts[value];
    if (text === undefined && PROSE.test(key)) throw new Error(`No Dutch for ${JSON.stringify(value)}.`);
    return text ?? value;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, translateValue(item, name)]));
}
