import { escapeJson } from "./json/escape-json.js";
import type { Session } from "./session.js";

/** Prints the one answer there is, or a list of several. */
export function printJson(answers: readonly object[], session: Session): void {
  const data = answers.length === 1 ? answers[0] : answers;
  session.print(`${escapeJson(JSON.stringify(data, undefined, 2))}\n`);
}
