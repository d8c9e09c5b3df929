import type { PartialDate } from "../../schema/date.js";
import type { FindingCode } from "../../schema/finding-codes.js";
import type { Text } from "../../schema/text.js";
import type { Verdict } from "../../schema/vocabulary.js";
import type { DropWay } from "../diff/find-silent-drops.js";
import type { RuleContext } from "./context.js";
import type { FindingValues, Severity } from "./finding.js";
import type { Profile } from "./profiles.js";

/** A rule of the review: what it looks for, and how to say what it found. One file of `rules/` holds one. */
export interface Rule<Values extends FindingValues = FindingValues> {
  readonly code: FindingCode;
  /** Its number in the rule book that it comes from, such as `S02`; absent where it comes from elsewhere. */
  readonly reference?: string;
  readonly severity: Severity;
  /** The profiles that it is part of. */
  readonly profiles: readonly Profile[];
  /** Whether it reads texts for words, and so may misfire. */
  readonly isHeuristic?: true;
  /** Whether it is about waivers and severities, and so is asked after they have been applied. No waiver hides it. */
  readonly isAboutWaivers?: true;
  /** Whether it compares with an earlier version, and so is asked only where there is one. */
  readonly isAboutChange?: true;
  /** Who says that it matters: author and year, or the name of the method. */
  readonly source: string;
  /** The values that tell findings with one code on one element apart. */
  readonly identity?: readonly string[];
  /** What it found, in a sentence. */
  readonly sentence: Sentences<Values>;
  /** Finds, in the order of the document. */
  check(context: RuleContext): Iterable<Found<Values>>;
}

/** What a rule found; what follows from the rule and the element is filled in. */
export interface Found<Values extends FindingValues = FindingValues> {
  readonly on: string;
  /** The key within the element that it is about, such as `["searched", 0, "date"]`. */
  readonly at?: readonly (string | number)[];
  /** Its place from the top, where `on` does not say where that is. */
  readonly path?: readonly (string | number)[];
  /** Another severity than that of the rule. */
  readonly severity?: Severity;
  readonly values: Values;
}

interface Sentences<Values extends FindingValues> {
  // Methods, so that a rule with values of its own is a rule.
  en(telling: Telling<Values>): string;
  nl(telling: Telling<Values>): string;
}

/** A finding that is put into words, and how its page names things. */
export interface Telling<Values extends FindingValues = FindingValues> {
  readonly values: Values;
  /** The element that it is on, by name. */
  readonly on: string;
  /** Any element by name: its title, statement or citation, in quotes. */
  readonly name: (id: string) => string;
  /** A source by its citation, in quotes; sources have ids of their own, which evidence may have as well. */
  readonly source: (id: string) => string;
  /** Several elements by name, of which the first are given and the rest counted. */
  readonly names: (ids: readonly string[]) => string;
  readonly date: (date: PartialDate) => string;
  readonly verdict: (verdict: Verdict) => string;
  readonly read: (text: Text) => string;
  /** The ways in which an assumption was let go of. */
  readonly drops: (ways: readonly DropWay[]) => string;
}
