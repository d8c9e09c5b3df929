import type { Language } from "../language.js";

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

/** The same in every language. */
export type Explanations = { readonly [L in Language]: Explanation };
