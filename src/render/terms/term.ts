import type { Flag } from "../../analysis/evidence/flags.js";
import type { Verdict } from "../../schema/vocabulary.js";

/** A word that a review puts beside a claim. */
export type Term = Verdict | Flag;

/** What there is to say of a term besides what it is called, in one language. */
export interface TermText {
  /** What it says of a claim. */
  readonly meaning: string;
  /** What in the document makes a review say so. */
  readonly cause: string;
  /** What to do about it; what to write in the document. */
  readonly repair: string;
}

/** The texts of one language. What a verdict means stands with the words of pages. */
export interface TermTexts {
  readonly verdicts: { readonly [V in Verdict]: Omit<TermText, "meaning"> };
  readonly flags: { readonly [F in Flag]: TermText };
}
