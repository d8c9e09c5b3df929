import type { AllLimits } from "../../../limits/reader-limits.js";

/** One `@type{…}` of a file, uncut. */
export interface Chunk {
  readonly type: string;
  readonly key: string;
  readonly text: string;
  readonly offset: number;
  /** Why it cannot be read, if so. */
  readonly flaw?: string;
}

type Limits = Pick<AllLimits<"bibtex">, "entryCharacters" | "depth">;

/**
 * Takes a file apart into its entries, in one pass. The parser gets them one by one: so one that is broken spoils no other,
 * and one that is made to take for ever is not parsed at all.
 */
export function* splitEntries(text: string, limits: Limits): Generator<Chunk> {
  const start = /@\s{0,20}([A-Za-z]{1,40})\s{0,20}[{(]/g;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const open = start.lastIndex - 1;
    const { end, deepest, isClosed } = findEnd(text, open);
    const whole = text.slice(match.index, end);
    const flaw = isClosed ? findFlaw(whole, deepest, limits) : "its brackets do not close before the next entry";
    const [, key = ""] = /^\s*(?:([^\s,={}()"#%]+)\s*)?,/.exec(whole.slice(open - match.index + 1, 300)) ?? [];
    yield {
      type: (match[1] ?? "").toLowerCase(),
      key,
      text: whole,
      offset: match.index,
      ...(flaw !== undefined && { flaw }),
    };
    start.lastIndex = end;
  }
}

function findFlaw(text: string, deepest: number, { entryCharacters, depth }: Limits): string | undefined {
  if (text.length > entryCharacters) return `it is ${text.length} characters long; at most ${entryCharacters} are read`;
  if (deepest > depth) return `its braces nest ${deepest} deep; at most ${depth} are read`;
  return text.includes("\0") ? "it holds NUL characters, which no text has" : undefined;
}

/** Where what opens at a place closes; else where the next entry starts on a line of its own, or the text ends. */
function findEnd(text: string, open: number) {
  let depth = 0;
  let deepest = 0;
  let isQuoted = false;
  const isRound = text[open] === "(";
  for (let i = open; i < text.length; i += 1) {
    const character = text[i];
    if (character === "\\") i += 1;
    else if (character === "{" || (i === open && isRound)) deepest = Math.max(deepest, ++depth);
    else if (character === "}" || (isRound && depth === 1 && !isQuoted && character === ")")) depth -= 1;
    else if (character === '"' && depth === 1) isQuoted = !isQuoted;
    else if (character === "@" && depth > 0 && startsEntry(text, i)) return { end: i, deepest, isClosed: false };
    if (depth <= 0) return { end: i + 1, deepest, isClosed: true };
  }
  return { end: text.length, deepest, isClosed: false };
}

/** Whether an entry starts at a place, on a line of its own. */
function startsEntry(text: string, at: number): boolean {
  const before = text[at - 1];
  return (
    (before === "\n" || before === "\r") &&
    /^@[A-Za-z]{1,40}\s{0,20}[{(]\s{0,20}[^\s,={}()]{1,200},/.test(text.slice(at, at + 300))
  );
}
