import type { Findings, Review, Theory } from "../../index.js";
import type { SourceText } from "../input/read-input.js";

/** What is known of one theory. */
export interface Answer {
  /** What it was read from, as the user named it. */
  readonly file: string;
  readonly source: SourceText;
  readonly theory: Theory;
  readonly reviewed: Review;
  readonly findings: Findings;
}
