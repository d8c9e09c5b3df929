/** A sentence and its Dutch, with `{1}` and on for what differs; `{1w}` is a word of ours and `{1p}` a place in a table. */
export type SentencePair = readonly [english: string, dutch: string];

/**
 * Finds the Dutch of a sentence among pairs, the one with the most words of its own that fits; nothing where none does. What stands before it up to a
 * colon is where it is, what comes after it what may have been meant or what became of it.
 */
export function translateSentence(message: string, pairs: readonly SentencePair[]): string | undefined {
  if (message.length > LONGEST) return undefined;
  const [, said = message, hint] = /^(.*) Did you mean ("(?:[^"\\]|\\.)*"|[^\s?]+)\?$/s.exec(message) ?? [];
  const fitting = pairs.flatMap(([english, dutch]) => {
    const found = match(english, said);
    return found === undefined ? [] : [{ english, dutch, ...found }];
  });
  const [first, ...others] = fitting;
  if (first === undefined) return undefined;
  const { english, dutch, place, parts } = others.reduce(
    (a, b) => (lengthOf(b.english) > lengthOf(a.english) ? b : a),
    first,
  );
  const names = [...english.matchAll(HOLE)].map(([, name = ""]) => name);
  const filled = dutch.replace(HOLE, (_, name: string, kind: string) => {
    const part = parts[names.indexOf(name)] ?? "";
    return kind === "w" ? (WORDS[part] ?? part) : kind === "p" ? translatePlace(part) : part;
  });
  return `${translatePlace(place)}${filled}${hint === undefined ? "" : ` Bedoelt u ${hint}?`}`;
}

/** Where something stands in a table or list, in Dutch. */
export function translatePlace(place: string): string {
  return place
    .replace(/, row (\d+)/, ", rij $1")
    .replace(/, column ([A-Z]+)/, ", kolom $1")
    .replace(/^item (?=\d)/, "item ")
    .replace(/^line (?=\d)/, "regel ")
    .replace(/^the file(?=[:,])/, "het bestand")
    .replace(/ of the base(?=[:,]|$)/, " van de basis")
    .replace(/^activity\.sectors of vocabulary /, "activity.sectors van vocabulaire ");
}

/** A longer one shows a text of somebody's as it is, and to look for every sentence at every colon of it could take long. */
const LONGEST = 2_000;

const HOLE = /\{(\d)([wp]?)\}/g;

const lengthOf = (english: string) => english.replace(HOLE, "").length;

/** Fits a sentence to what was said: after a place that ends in a colon where it can, else from the start. */
function match(english: string, said: string): { readonly place: string; readonly parts: string[] } | undefined {
  const pieces = english.split(/\{\d[wp]?\}/);
  const starts = [...said.matchAll(/: /g)].map(({ index }) => index + 2);
  for (const start of [...starts, 0]) {
    const parts = takeParts(pieces, said.slice(start));
    if (parts !== undefined) return { place: said.slice(0, start), parts };
  }
  return undefined;
}

/** What stands between the pieces of a sentence, each time as little as can be, and never nothing. */
function takeParts([first = "", ...pieces]: readonly string[], said: string): string[] | undefined {
  if (pieces.length === 0) return said === first ? [] : undefined;
  if (!said.startsWith(first)) return undefined;
  const parts: string[] = [];
  let at = first.length;
  for (const [i, piece] of pieces.entries()) {
    const isLast = i === pieces.length - 1;
    if (isLast && !said.endsWith(piece)) return undefined;
    const end = isLast ? said.length - piece.length : said.indexOf(piece, at + 1);
    if (end <= at) return undefined;
    parts.push(said.slice(at, end));
    at = end + piece.length;
  }
  return parts;
}

/** Words that stand in a sentence without quotes. */
const WORDS: { readonly [word: string]: string } = {
  intervention: "interventie",
  outcome: "uitkomst",
  factor: "factor",
  assumption: "aanname",
  evidence: "bewijs",
  source: "bron",
  strand: "spoor",
  indicator: "indicator",
  actor: "actor",
  title: "titel",
  language: "taal",
  cause: "oorzaak",
  effect: "gevolg",
  "cause and effect": "oorzaak en gevolg",
};
