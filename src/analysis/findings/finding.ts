import type { FindingCode } from "../../schema/finding-codes.js";
import type { Text } from "../../schema/text.js";

/**
 * How much a finding weighs, from most to least. With an `error` other answers about the theory would mislead; a
 * `warning` goes against what evaluators ask for; an `info` is a question to its author.
 */
export const SEVERITIES = ["error", "warning", "info"] as const;
/** One of {@link SEVERITIES}. */
export type Severity = (typeof SEVERITIES)[number];

/** What a finding is about besides its element: ids, dates, numbers, words and texts, which its sentence is made of. */
export type FindingValues = { readonly [key: string]: Text | number | boolean | readonly string[] };

/** Something in a theory that a reviewer should look at. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /**
   * The id of the element: a node, a link (`from->to`), an assumption, a piece of evidence, an indicator or a source;
   * `theory` where it is about the whole.
   */
  readonly on: string;
  /** Its place in the document: the keys and indexes from the top. Empty where it is about the whole. */
  readonly path: readonly (string | number)[];
  readonly values: FindingValues;
}
