import { quote } from "../../schema/quote.js";

/** A mistake that the text shows, and where: a line and column, counted from 1. */
export interface Slip {
  readonly fault: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What was meant where the parser stopped, told by the line: a text that needs quotes, or a quote without its end. Nothing
 * where the line does not show it. `line` and `column` count from 1.
 */
export function findSlip(text: string, reason: string, line: number, column: number): Slip | undefined {
  const lines = text.split(/\r\n|\n|\r/, line);
  if (/^deficient indentation$|quoted scalar$/.test(reason)) return findOpenQuote(lines);
  const stopped = lines[line - 1] ?? "";
  if (stopped.length > LONGEST_LINE) return undefined;
  const value = listValues(stopped).findLast(({ start }) => start < column);
  if (value === undefined) return undefined;
  const { start, end, isClosed } = value;
  const said = stopped.slice(start, end).trim();
  const at = column - 1;
  if (/^[@`%]/.test(said) && start === at)
    return { fault: `a text that begins with ${said[0]} needs quotes; write ${quote(said)}`, line, column };
  if (!/^(?:bad indentation of a mapping entry|missed comma between flow collection entries)$/.test(reason)) return;
  if (said === "-") return { fault: 'a - that stands alone needs quotes; write "-"', line, column };
  if (/^["']/.test(said)) {
    const isAfterQuote = isClosed && /\S/.test(stopped[at] ?? "") && at >= start && at < end;
    return isAfterQuote
      ? { fault: "there is text after the closing quote; put quotes around all of it", line, column }
      : undefined;
  }
  const isColon = /^:(?:\s|$)/.test(stopped.slice(at)) && at > start && at < end;
  if (!isColon || /^[[{|>&*!#]/.test(said)) return undefined;
  // A second word before the colon may as well be the next key.
  const isKeyLike = reason.startsWith("missed comma") && /\s/.test(stopped.slice(start, at).trim());
  if (isKeyLike) return { fault: 'a comma is missing, or quotes around a text with ": " in it', line, column };
  return { fault: `a text with ": " in it needs quotes; write ${quote(said)}`, line, column };
}

/** The last line that opens a quote and does not close it, up to where the parser stopped. */
function findOpenQuote(lines: readonly string[]): Slip | undefined {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - MOST_LINES); i -= 1) {
    const line = lines[i] ?? "";
    if (line.length > LONGEST_LINE) return undefined;
    const open = listValues(line).find(({ start, isClosed }) => /["']/.test(line[start] ?? "") && !isClosed);
    if (open !== undefined)
      return { fault: "the quote that opens here is not closed", line: i + 1, column: open.start + 1 };
  }
  return undefined;
}

/** How far is looked; people's slips are near. */
const LONGEST_LINE = 2_000;
const MOST_LINES = 200;

interface Value {
  readonly start: number;
  readonly end: number;
  /** Whether a value in quotes has its end on the line. */
  readonly isClosed: boolean;
}

/** The values that a line shows: after a key and its colon, in a list, between brackets. */
function listValues(line: string): Value[] {
  const values: Value[] = [];
  let at = /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;
  let depth = 0;
  let isKey = true;
  while (at < line.length) {
    const rest = line.slice(at);
    const [open] = /^[[{]\s*/.exec(rest) ?? [];
    const [, key] =
      (isKey && /^((?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'[\]{},:][^:[\]{},]*):(?:\s+|$))/.exec(rest)) || [];
    if (key !== undefined) {
      at += key.length;
      isKey = false;
    } else if (open !== undefined) {
      depth += 1;
      at += open.length;
      isKey = true;
    } else if (depth > 0 && /^[\]},\s]/.test(rest)) {
      if (/^[\]}]/.test(rest)) depth -= 1;
      at += 1;
      isKey = true;
    } else {
      const value = readValue(line, at, depth > 0);
      values.push(value);
      at = Math.max(value.end, at + 1);
    }
  }
  return values;
}

function readValue(line: string, start: number, isInBrackets: boolean): Value {
  const rest = line.slice(start);
  const [quoted] = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(rest) ?? [];
  const isOpen = /^["']/.test(rest) && quoted === undefined;
  if (isOpen) return { start, end: line.length, isClosed: false };
  const plain = takePlain(rest.slice(quoted?.length ?? 0), isInBrackets);
  return { start, end: start + (quoted?.length ?? 0) + plain.length, isClosed: true };
}

/** A text without quotes: up to a comment, or to what ends it within brackets. */
function takePlain(text: string, isInBrackets: boolean): string {
  const end = text.search(isInBrackets ? /[,\]}]|\s#/ : /\s#/);
  if (end < 0) return text;
  return /[,\]}]/.test(text.charAt(end)) ? text.slice(0, end) : text.slice(0, end).trimEnd();
}
