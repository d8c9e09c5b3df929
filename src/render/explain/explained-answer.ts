import type { Language } from "../../language/language.js";
import type { Verdict } from "../../schema/vocabulary.js";

/** An answer in words of one language, with the chain of reasons; whatever page is made of it. */
export interface ExplainedAnswer {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** What was asked, line by line. */
  readonly question: readonly { readonly label: string; readonly names: string }[];
  /** The answer in short, sentence by sentence. */
  readonly answer: readonly string[];
  /** What the answer is made of, and why. */
  readonly sections: readonly ExplanationSection[];
  readonly footer: string;
}

/** The entries under one heading. */
export interface ExplanationSection {
  readonly heading: string;
  readonly entries: readonly ExplanationEntry[];
  /** How many more there are than entries; a sentence, where there are any. */
  readonly more?: string;
}

/** What is said of one element. */
export interface ExplanationEntry {
  readonly name: string;
  /** Absent for what has no id of its own, such as a pair of nodes. */
  readonly id?: string;
  /** Of an assumption. */
  readonly verdict?: Verdict;
  readonly reasons: readonly string[];
}
