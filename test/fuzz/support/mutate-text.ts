import { BROKEN_TEXT, HOSTILE_TEXTS } from "../../support/hostile-texts.js";
import type { Chance } from "./chance.js";
import { TOKENS } from "./tokens.js";

/** A text with some of it cut, copied, swapped, flipped or replaced. */
export function mutateText(text: string, others: readonly string[], chance: Chance): string {
  let mutated = text;
  for (let times = 1 + chance.below(chance.oneIn(4) ? 12 : 3); times > 0; times -= 1) {
    mutated = chance.pick(WAYS)(mutated, chance, others).slice(0, LONGEST);
  }
  return mutated;
}

/** One of some texts, mutated; now and then a text that is like none of them. */
export function mutateOne(texts: readonly string[], chance: Chance): string {
  return chance.oneIn(20) ? anyText(chance) : mutateText(chance.pick(texts), texts, chance);
}

/** Letters of any kind, or words that mean something, in no order. */
export function anyText(chance: Chance): string {
  const length = chance.below(chance.oneIn(10) ? 2000 : 60);
  const letter = chance.pick([anyByte, anyLetter, anyToken, () => chance.pick(['"', "{", "a", ":", " ", "\n", "\\"])]);
  return Array.from({ length }, () => letter(chance)).join("");
}

const LONGEST = 300_000;

type Way = (text: string, chance: Chance, others: readonly string[]) => string;

const anyByte = (chance: Chance) => String.fromCharCode(chance.below(256));
const anyLetter = (chance: Chance) => String.fromCharCode(chance.below(0x10000));
const anyToken = (chance: Chance) => chance.pick(TOKENS);

function anyPiece(text: string, chance: Chance): { start: number; end: number } {
  const start = chance.below(text.length + 1);
  const most = chance.pick([1, 8, 80, 800, text.length]);
  return { start, end: Math.min(text.length, start + chance.below(most + 1)) };
}

function replace(text: string, { start, end }: { start: number; end: number }, piece: string): string {
  return text.slice(0, start) + piece + text.slice(end);
}

/** A word of the text, in place of which another may make sense. */
function anyWord(text: string, chance: Chance): { start: number; end: number } {
  const words = /[\p{L}\p{N}_.-]+|[^\s]/uy;
  for (words.lastIndex = chance.below(text.length + 1); words.lastIndex < text.length; ) {
    const start = words.lastIndex;
    const found = words.exec(text);
    if (found !== null) return { start, end: start + found[0].length };
    words.lastIndex = start + 1;
  }
  return { start: text.length, end: text.length };
}

const textOf = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

const WAYS: readonly Way[] = [
  // Cut off, or cut out.
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
  (text, chance) => replace(text, anyPiece(text, chance), ""),
  // Twice, or very often.
  (text, chance) => {
    const piece = anyPiece(text, chance);
    return replace(text, { start: piece.end, end: piece.end }, textOf(text, piece));
  },
  (text, chance) => {
    const piece = anyPiece(text, chance);
    const times = chance.pick([3, 30, 300, 3000]);
    return replace(text, piece, textOf(text, piece).slice(0, 20).repeat(times));
  },
  (text, chance) => replace(text, anyPiece(text, chance), anyToken(chance).repeat(chance.pick([2, 20, 200]))),
  // Flipped.
  (text, chance) => {
    const start = chance.below(text.length + 1);
    const flipped = String.fromCharCode(text.charCodeAt(start) ^ (1 << chance.below(8)));
    return replace(text, { start, end: start + 1 }, flipped);
  },
  (text, chance) => replace(text, { start: chance.below(text.length + 1), end: text.length }, anyLetter(chance)),
  // Swapped with another piece of it, or a piece of another.
  (text, chance) => {
    const [first, second] = [anyWord(text, chance), anyWord(text, chance)].sort((a, b) => a.start - b.start);
    if (first === undefined || second === undefined || first.end > second.start) return text;
    return replace(replace(text, second, textOf(text, first)), first, textOf(text, second));
  },
  (text, chance) => replace(text, anyWord(text, chance), textOf(text, anyWord(text, chance))),
  (text, chance, others) => {
    const other = chance.pick(others);
    return replace(text, anyPiece(text, chance), textOf(other, anyPiece(other, chance)));
  },
  // Replaced by what may hurt.
  (text, chance) => replace(text, anyWord(text, chance), anyToken(chance)),
  (text, chance) => replace(text, anyWord(text, chance), anyToken(chance)),
  (text, chance) => replace(text, anyWord(text, chance), chance.pick([...HOSTILE_TEXTS, BROKEN_TEXT])),
  (text, chance) => {
    const start = chance.below(text.length + 1);
    return replace(text, { start, end: start }, anyToken(chance));
  },
  (text, chance) => text.replaceAll(textOf(text, anyWord(text, chance)) || " ", () => anyToken(chance)),
  // Nested too deep, or a number or name that is too large.
  (text, chance) => {
    const times = chance.pick([20, 150, 1500, 20_000]);
    return replace(text, anyWord(text, chance), chance.pick(NESTS).repeat(times));
  },
  (text, chance) => {
    const huge = chance.pick([
      `1${"0".repeat(400)}`,
      `-1e${"9".repeat(20)}`,
      `0.${"0".repeat(400)}1`,
      "9".repeat(5000),
    ]);
    return replace(text, anyWord(text, chance), huge);
  },
  // As other programs save it, as a whole.
  (text, chance) => text.replaceAll("\n", chance.pick(["\r\n", "\r", "\n\n", "\u2028", " "])),
  (text, chance) => chance.pick([`\ufeff${text}`, `${text}\ufeff`, `${text}\0`, `\n\n${text}`, `${text}${text}`]),
];

/** What opens, of which there can be another within. */
const NESTS = [
  "[",
  "{",
  '{"a":',
  "[[",
  "- ",
  "? ",
  "a: {",
  "<a>",
  "<result>",
  "(",
  '["',
  "!!map {",
  "subgraph a\n",
  "{ ",
];
