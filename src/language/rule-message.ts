import type { PartialDate, Text } from "../schema/generated/types.js";
import type { Verdict } from "../schema/vocabulary.js";

/** What a rule is for, in one language. */
export interface Explanation {
  /** What it finds, as the name of a thing. */
  readonly title: string;
  /** Why evaluators mind. */
  readonly why: string;
  /** What goes wrong while it stands. */
  readonly consequence: string;
  /** What to do about it; what to write in the document. */
  readonly repair: string;
}

/** All that is said of one rule in one language. */
export interface RuleMessage<Values = never> extends Explanation {
  /**
   * What it found and what to do about it, in one to three sentences. A page names the element first; what is said starts after
   * that name, and is complete in itself. Names of keys stand between backticks.
   */
  readonly sentence: (telling: Telling<Values>) => string;
}

/** What is said of rules, by their codes. */
export type RuleMessages = { readonly [code: string]: RuleMessage };

/** Several elements. */
export type Ids = readonly string[];

/** A finding that is put into words, and how its page words what is in a theory. */
export interface Telling<Values = unknown> {
  readonly values: Values;
  /** Whether the element that it is on is a link; where evidence or a verdict is of it, it else is an assumption. */
  readonly isLink: boolean;
  /** Any element by name: its title, statement or citation, in quotes. */
  readonly name: (id: string) => string;
  /** A source by its citation, in quotes; sources have ids of their own, which evidence may have as well. */
  readonly source: (id: string) => string;
  /** Several elements by name, of which the first are given and the rest counted. */
  readonly names: (ids: Ids) => string;
  readonly date: (date: PartialDate) => string;
  readonly verdict: (verdict: Verdict) => string;
  /** Fields of an element, by their labels. */
  readonly fields: (fields: readonly string[]) => string;
  readonly read: (text: Text) => string;
  /** A list in words: `a, b and c`. */
  readonly join: (items: readonly string[]) => string;
}
