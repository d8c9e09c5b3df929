import { quote } from "../../schema/quote.js";
import { isTooLarge } from "../../theory/is-too-large.js";
import type { Reading } from "./field.js";

/**
 * Reads a number as people type it: `2,5`, `2.5`, `1.234,5`, `1,234.5`, `1e3`. One separator before three digits could be
 * either; it is then what the file has decimals with, and a guess where that says otherwise or nothing.
 */
export function readNumber(text: string, decimal: "." | "," | undefined): Reading {
  const plain = text
    .trim()
    .replace(/[\s'\u2019]/g, "")
    .replace("\u2212", "-");
  const [, sign = "", digits = "", exponent = ""] = /^([+-]?)([\d.,]*)(e[+-]?\d+)?$/i.exec(plain) ?? [];
  const parts = split(digits, decimal);
  if (parts === undefined) return { problem: `${quote(text)} is not a number` };
  const value = Number(`${sign}${parts.number}${exponent}`);
  if (isTooLarge(value)) return { problem: `${quote(text)} is too large a number to be kept exactly` };
  return parts.isGuess ? { value, guess: `${quote(text)} is taken for ${value}` } : { value };
}

function split(digits: string, decimal: "." | "," | undefined): { number: string; isGuess: boolean } | undefined {
  if (!/\d/.test(digits)) return undefined;
  const marks = digits.replace(/\d/g, "");
  if (marks === "") return { number: digits, isGuess: false };
  const last = marks.at(-1) === "," ? "," : ".";
  if (marks.length > 1) {
    const isMixed = marks.includes(",") && marks.includes(".");
    // The last of two kinds is for decimals; several of one kind are for thousands.
    const whole = isMixed ? digits.slice(0, digits.lastIndexOf(last)) : digits;
    if (!/^\d{1,3}([.,]\d{3})+$/.test(whole) || (isMixed && whole.includes(last))) return undefined;
    return { number: isMixed ? toPoint(digits, last) : digits.replace(/[.,]/g, ""), isGuess: false };
  }
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) || last === decimal)
    return { number: toPoint(digits, last), isGuess: false };
  // Neither says what it is: a file with a decimal comma has points for thousands, and the other way round.
  return { number: decimal === undefined ? toPoint(digits, last) : digits.replace(last, ""), isGuess: true };
}

function toPoint(digits: string, decimal: "." | ","): string {
  return digits.replaceAll(decimal === "," ? "." : ",", "").replace(decimal, ".");
}
