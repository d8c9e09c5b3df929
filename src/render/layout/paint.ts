import type { Severity } from "../../analysis/findings/severities.js";
import type { Verdict } from "../../schema/vocabulary.js";

/** What can be told apart by colour; each is told apart by words or signs as well. */
export type Ink = "title" | "label" | Verdict | Severity;

/** Colours printable text for a terminal, or leaves it as it is. */
export type Paint = (ink: Ink, text: string) => string;

/** Makes the function that colours text. */
export function createPaint(color: boolean): Paint {
  return color ? (ink, text) => `\u001b[${CODES[ink]}m${text}\u001b[0m` : (_, text) => text;
}

const CODES: { readonly [I in Ink]: string } = {
  title: "1",
  label: "2",
  error: "1;31",
  warning: "33",
  info: "36",
  refuted: "1;31",
  challenged: "31",
  contested: "35",
  untested: "33",
  insufficient: "36",
  supported: "32",
};

/** The sign of each verdict, always beside its word. */
export const SIGNS_OF_VERDICTS: { readonly [V in Verdict]: string } = {
  refuted: "✗",
  challenged: "▼",
  contested: "◐",
  untested: "○",
  insufficient: "◌",
  supported: "●",
};
