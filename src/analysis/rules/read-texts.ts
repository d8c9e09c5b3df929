import type { Text } from "../../schema/generated/types.js";

/** A text in every language that it has. */
export function listTexts(text: Text): string[] {
  return typeof text === "string" ? [text] : Object.values(text);
}

/**
 * Whether a sentence seems to join two claims: it has a semicolon, or an “and” with a word of being or becoming on either
 * side. “Refugees and hosts are safer” has one on one side only. A guess; English and Dutch.
 */
export function isCompound(sentence: string): boolean {
  if (/;\s/.test(sentence)) return true;
  const [first = "", ...rest] = sentence.split(JOINT);
  return CHANGE.test(first) && rest.some((clause) => CHANGE.test(clause));
}

/** How much of the shorter text the longer must have, and how many words the shorter must have for that to say anything. */
const SHARE = 0.75;
const LEAST = 2;

/**
 * Whether two texts seem to say the same: nearly all the telling words of the shorter are in the longer, where words with
 * the same beginning count as one. A guess; it knows nothing of what words mean.
 */
export function isAlike(a: string, b: string): boolean {
  const [shorter, longer] = [toStems(a), toStems(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (shorter.size < LEAST) return false;
  const shared = [...shorter].filter((stem) => longer.has(stem)).length;
  return shared / shorter.size >= SHARE;
}

/** The beginnings of the words that are long enough to tell something. */
function toStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)));
}

/** Words, whole and in any case, in English and Dutch. */
const anyOf = (...words: readonly string[]) => new RegExp(`(?<![\\p{L}])(?:${words.join("|")})(?![\\p{L}])`, "iu");

/** Words that name a condition. */
export const CONDITION = /* @__PURE__ */ anyOf(
  "only if",
  "provided that",
  "provided",
  "on condition that",
  "as long as",
  "depends on",
  "dependent on",
  "depending on",
  "not automatically",
  "unless",
  "alleen als",
  "mits",
  "op voorwaarde dat",
  "zolang",
  "hangt af van",
  "afhankelijk van",
  "niet automatisch",
  "tenzij",
);

/** Words for the programme and who runs it. */
export const WITHIN_CONTROL = /* @__PURE__ */ anyOf(
  "we",
  "our",
  "the programme",
  "the project",
  "the campaigns?",
  "our partners",
  "implementing partners",
  "wij",
  "ons",
  "onze",
  "het programma",
  "het project",
  "de campagnes?",
  "uitvoerders?",
  "uitvoerende partners",
);

/** What joins two clauses. */
const JOINT = /* @__PURE__ */ anyOf("and", "as well as", "en", "alsook", "evenals");

/** Words by which a clause says that something is or becomes so. */
const CHANGE = /* @__PURE__ */ anyOf(
  "more",
  "less",
  "fewer",
  "better",
  "higher",
  "lower",
  "stronger",
  "increased",
  "reduced",
  "improved",
  "is",
  "are",
  "be",
  "has",
  "have",
  "can",
  "will",
  "works?",
  "meer",
  "minder",
  "betere?",
  "hogere?",
  "lagere?",
  "sterkere?",
  "verhoogde?",
  "toegenomen",
  "verminderde?",
  "verbeterde?",
  "wordt",
  "worden",
  "zijn",
  "heeft",
  "hebben",
  "kan",
  "kunnen",
  "zal",
  "zullen",
  "werkt",
  "werken",
);
