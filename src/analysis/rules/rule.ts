import type { Text } from "../../schema/generated/types.js";
import type { RuleContext } from "../findings/context.js";
import type { Profile } from "../findings/profiles.js";
import type { Severity } from "../findings/severities.js";

/** What a finding is about besides its element: ids, dates, numbers, words and texts, which its sentence is made of. */
export type FindingValues = { readonly [key: string]: Text | number | boolean | readonly string[] };

/**
 * A rule of the review: what is known of it, and how it finds. What it finds is data; how a language puts that into words
 * stands in `language`, under its code.
 */
export interface Rule<Code extends string = string, Values extends FindingValues = FindingValues> {
  /** Never changes its meaning. One that falls out of use is not given again. */
  readonly code: Code;
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
  /** Finds, in the order of the document. */
  check(context: RuleContext): Check<Values>;
}

/** What a check finds, one by one. */
export type Check<Values extends FindingValues> = Iterable<Found<Values>>;

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

/** Gives a record the type of a rule, with its code and its values as they are written. */
/* @__NO_SIDE_EFFECTS__ */ export function defineRule<const Code extends string, Values extends FindingValues>(
  rule: Rule<Code, Values>,
): Rule<Code, Values> {
  return rule;
}
