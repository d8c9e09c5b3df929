import type { Loss, LossKind } from "../conversion.js";

/** Why something of a theory does not go over into IATI, and what becomes of it. */
export const WRITE_LOSSES = {
  "no-place": ["lost", "IATI has no place for it."],
  "element-id": ["lost", "IATI has no ids for results, indicators and documents."],
  "no-indicator": ["lost", "IATI has no result without an indicator; give the outcome one."],
  "unused-indicator": [
    "lost",
    "it is an indicator of no outcome that is written, or not of the kind that the profile takes.",
  ],
  "not-numeric": ["lost", "the profile takes numeric indicators only."],
  "no-activity": ["lost", "only results are written; it belongs to the activity that reports them."],
  repeated: ["merged", "the outcome names the indicator twice, and it is written once."],
  level: ["merged", "IATI knows one kind of outcome, so long-term and intermediate outcomes are one."],
  "sdg-of-activity": ["merged", "IATI tags the whole activity with goals, not one result."],
  code: ["lost", "IATI takes a code on a result or on its indicators, not on both."],
  unit: ["lost", "IATI knows percentages and numbers; what is counted has to be said in the title."],
  "no-date": ["lost", "IATI takes no value without a date of the year 1 or later."],
  "no-number": ["lost", "the indicator has numbers, and IATI then takes no value that is words only."],
  "no-address": ["lost", "IATI takes documents with a web address and a title only."],
  place: ["lost", "a place is written with the whole activity only."],
  character: ["changed", "XML has no form for some control characters of the text, which are left out."],
  blank: ["changed", "without control characters nothing of the text is left, so its id stands in for it."],
  language: ["changed", "IATI's list has languages without a region or script only, so the code is cut to that."],
  "language-not-listed": ["changed", "IATI's list lacks the language, so the text goes without its code."],
  "default-language": ["guessed", "IATI's list lacks the language of the theory, and asks for one: en."],
  month: ["lost", "IATI dates a baseline by its year or by a day, not by a month."],
  date: ["changed", "the period starts on the day that was given, so its end is a day too."],
  "period-start": ["guessed", "IATI asks for a period; a value of one day is given that day and the one before."],
  placeholder: ["guessed", "an indicator without values stands in, as IATI has no result without one."],
  measure: ["guessed", "nothing tells what kind of value it has; it is taken for a number."],
  "document-format": ["guessed", "IATI asks for the format of a document, which is taken from its address."],
  "aggregation-status": ["guessed", "the profile asks for the mark that values may be added up."],
} as const satisfies { readonly [code: string]: readonly [LossKind, string] };

/** One of the reasons. */
export type WriteLossCode = keyof typeof WRITE_LOSSES;

/** Collects what is lost in writing. */
export class WriteLosses {
  readonly list: Loss[] = [];

  add(code: WriteLossCode, ...at: readonly (string | number)[]): void {
    const [kind, message] = WRITE_LOSSES[code];
    this.list.push({ code, kind, at, message });
  }
}
