import { createProblem } from "../theory/create-problem.js";
import type { Problem } from "../theory/problem.js";

/** Any text in which a half could stand: as it is, or written as an escape. */
const SUSPECT = /\p{Cs}|\\u[dD][89a-fA-F]|\\U0000[dD]/u;
const HALF = /\p{Cs}/u;

/** How many are told; who has more repairs these first. */
const REPORTED = 100;

/**
 * Lists the texts and keys of plain data that hold half of a character: a surrogate without the other one of its pair. No
 * file in UTF-8 can keep one, so each writer would change it. `source` is the text that the data is from: most have no sign
 * of any, and the data is then not looked at.
 */
export function listHalfCharacters(data: unknown, source: string): Problem[] {
  if (!SUSPECT.test(source)) return [];
  const problems: Problem[] = [];
  const check = (text: string, path: Problem["path"]) => {
    const half = HALF.exec(text)?.[0];
    if (half === undefined) return;
    const shown = `U+${half.charCodeAt(0).toString(16).toUpperCase()}`;
    problems.push(createProblem("bad-value", { path, reason: { name: "lone-surrogate", shown } }));
  };
  // The depth of what is read is bounded.
  const visit = (value: unknown, path: Problem["path"]) => {
    if (problems.length >= REPORTED) return;
    if (typeof value === "string") check(value, path);
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      check(key, at);
      visit(child, at);
    }
  };
  visit(data, []);
  return problems;
}
