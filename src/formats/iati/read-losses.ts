import type { Position } from "../../theory/problem.js";
import type { Loss, LossKind } from "../conversion.js";
import type { XmlNode } from "../xml/xml-node.js";

/** Why something of an IATI file does not go over into a theory, and what becomes of it. */
export const READ_LOSSES = {
  activity: ["lost", "it belongs to the activity, of which a theory takes the title, the publisher and the places."],
  "no-results": ["lost", "the activity reports no results."],
  "no-place": ["lost", "a theory has no place for it."],
  foreign: ["lost", "it is of another namespace than IATI's."],
  repeated: ["lost", "a theory has one where the file has several; the first is kept."],
  dimension: ["changed", "a theory has no disaggregated values; what the value is of stands in its note."],
  disaggregated: ["lost", "a theory has one baseline; that of the whole is kept, or else the first."],
  measure: [
    "merged",
    "a theory knows percentages; of others it is told by the values whether they are numbers or words.",
  ],
  code: ["lost", "it is not a code of IATI's list."],
  reference: [
    "lost",
    "a theory has one code for an outcome or indicator: that of the publisher's own list, or else the first.",
  ],
  vocabulary: ["lost", "a theory does not say from which list a code is."],
  number: ["changed", "it is not a plain number, or too large to be kept as one, so it is kept as words."],
  precision: ["changed", "it has more digits than a number keeps."],
  date: ["lost", "it is no date, or contradicts another."],
  "date-form": ["changed", "a theory's dates are days, months and years without a time zone."],
  "period-start": ["lost", "a theory dates a value by one date; the end of the period is kept."],
  "no-value": ["lost", "it has neither a value nor words."],
  "language-form": ["changed", "it is written as the code of the language that it seems to mean."],
  language: ["lost", "it is no code of a language; the default is taken."],
  "default-language": ["guessed", "the file does not say in which language it is; it is taken for English."],
  "repeated-language": ["lost", "it is a second text in one language."],
  empty: ["lost", "it says nothing."],
  "plain-text": ["changed", "the text stands outside of a narrative, where it was to be in one."],
  title: ["guessed", "it has no title, so another text stands in for it."],
  level: ["guessed", "IATI has one kind of outcome; it is taken for an intermediate one."],
  publisher: ["guessed", "the publisher is named as an actor, whose role is to report."],
  place: ["guessed", "the activity does not describe the place, so its reference is its name."],
  "document-type": ["guessed", "a source has a type, which is taken from the form of the document."],
  version: ["guessed", "the file does not say that it is of version 2.01, 2.02 or 2.03; it is read as if it were."],
  identifier: ["changed", "an id takes letters, digits and -._ only."],
  id: ["guessed", "IATI has no ids, so one is made of codes and positions."],
  unmatched: ["lost", "it is none of the theory's indicators."],
  ambiguous: ["lost", "it cannot be told which of the theory's indicators it is."],
  "partner-plan": ["lost", "baselines and targets stay those of the theory."],
  "place-in-note": ["changed", "the place is not one of the theory's, so the note names it."],
  "document-in-note": ["changed", "the source is the activity, so the note names the document."],
  extension: ["lost", "it cannot be read, or there is another before it; the rest of the file is read without it."],
  gone: ["changed", "the theory that goes along in the file has it, and its results no longer do; it is kept."],
} as const satisfies { readonly [code: string]: readonly [LossKind, string] };

/** One of the reasons. */
export type ReadLossCode = keyof typeof READ_LOSSES;

/** Collects what is lost in reading. */
export class ReadLosses {
  readonly list: Loss[] = [];

  add(code: ReadLossCode, at: readonly (string | number)[], position?: Position): void {
    const [kind, message] = READ_LOSSES[code];
    this.list.push({ code, kind, at, message, ...(position !== undefined && { position }) });
  }

  /** Of an element and all that is in it, or of its attribute (`@name`) or text (`text()`). */
  addOf(code: ReadLossCode, node: XmlNode, part?: string): void {
    this.add(code, part === undefined ? node.at : [...node.at, part], node.position);
    if (part === undefined) node.dismiss();
  }

  /** All of an element that was not used. */
  addUntaken(root: XmlNode): void {
    for (const { node, part } of root.listUntaken()) {
      const isForeign = part === undefined ? node.uri !== "" : part.includes(":") && part !== "@xml:lang";
      this.addOf(isForeign ? "foreign" : "no-place", node, part);
    }
  }
}
