import { escapeJson } from "./json/escape-json.js";
import type { Session } from "./session.js";

/** Prints the one answer there is, or a list of several. Whole numbers of any size are written as text. */
export function printJson(answers: readonly object[], session: Session): void {
  const data = answers.length === 1 ? answers[0] : answers;
  const text = JSON.stringify(data, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value), 2);
  session.print(`${escapeJson(text)}\n`);
}
