import type { Measurement } from "../../schema/generated/types.js";
import type { Theory } from "../../theory/theory.js";
import type { Conversion, Loss } from "../conversion.js";
import type { IatiActivityResults, IatiPlace, IatiReference } from "./activity-results.js";

/** How partners' results are matched to a theory. */
export interface MatchOptions {
  /** The lists whose codes count, by IATI's code for them: `99` (a publisher's own) when absent, `9` for SDG indicators. */
  readonly vocabularies?: readonly string[];
  /** The address of the list that the theory's codes are from: a reference to another list then does not count. */
  readonly list?: string;
  /** What codes of partners stand for: their code, and the id of the theory's indicator. These go first. */
  readonly codes?: { readonly [code: string]: string };
}

/** What one activity reports, and the file it is from. */
export interface PartnerActivity {
  readonly output: IatiActivityResults;
  readonly losses: readonly Loss[];
  /** The name of the file, for the report. */
  readonly file?: string;
}

/** An indicator of a partner: where it stands, and what it is called there, in the theory's language if it can be. */
export interface PartnerIndicator extends IatiPlace {
  readonly file?: string;
  /** The identifier of the activity. */
  readonly activity: string;
  /** The reference of who reports it, or else its name. */
  readonly publisher?: string;
  readonly result?: string;
  readonly title?: string;
  /** Those of the indicator, and of its result where it has none. */
  readonly references: readonly IatiReference[];
}

/** A partner's indicator that is one of the theory's, and what became of its actuals. */
export interface MatchedIndicator {
  readonly partner: PartnerIndicator;
  /** The id of the theory's indicator. */
  readonly indicator: string;
  /** The outcomes that it measures. */
  readonly outcomes: readonly string[];
  /** The actuals that the theory has now, and had not before. */
  readonly attached: readonly Measurement[];
  /** Those that it had from the same activity for the same date, with another value. */
  readonly revised: readonly { readonly before: Measurement; readonly after: Measurement }[];
  /** How many it had already, all the same. */
  readonly known: number;
}

/** A partner's indicator that is none of the theory's. */
export interface UnmatchedIndicator {
  readonly partner: PartnerIndicator;
  /** It has no code of a list that counts, or one that the theory does not have. */
  readonly reason: "no-code" | "unknown-code";
  /** The theory's indicator whose code is nearest to it. */
  readonly nearest?: string;
}

/** A partner's indicator of which it cannot be told which one it is; none of its actuals is attached. */
export interface AmbiguousIndicator {
  readonly partner: PartnerIndicator;
  /**
   * - `several-indicators`: its codes are of more than one indicator of the theory.
   * - `several-lists`: partners use the code from lists at different addresses.
   * - `result-code`: only its result has a code, that of an outcome, and there is more than one indicator on either side.
   * - `unit`: it is a percentage where the theory has numbers, or the reverse.
   */
  readonly reason: "several-indicators" | "several-lists" | "result-code" | "unit";
  /** The theory's indicators that it could be. */
  readonly candidates: readonly string[];
}

/** A theory with the actuals of partners, and what became of each of their indicators. */
export interface ResultMatch extends Conversion<Theory> {
  readonly matched: readonly MatchedIndicator[];
  readonly unmatched: readonly UnmatchedIndicator[];
  readonly ambiguous: readonly AmbiguousIndicator[];
  /** The theory's indicators that no partner reports. */
  readonly unreported: readonly string[];
}
