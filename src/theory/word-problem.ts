import { type Problem, renderPath } from "./problem.js";
import type { ProblemReason, ProblemReasons, ProblemTexts } from "./problem-reason.js";

/** A problem in words: the place where it is one of the data, what is the matter, and what may have been meant. */
export function wordProblem(
  problem: Pick<Problem, "path"> & { readonly reason: ProblemReason; readonly suggestion?: string | undefined },
  words: ProblemTexts,
): string {
  const { path, reason, suggestion } = problem;
  const text = sayReason(reason, words);
  const place = path.length === 0 ? words.theTheory : renderPath(path);
  const said = OF_THE_TEXT.has(reason.name) ? text : `${place}: ${text}`;
  return suggestion === undefined ? said : `${said} ${words.didYouMean(suggestion)}`;
}

function sayReason<N extends keyof ProblemReasons>(
  reason: { readonly name: N } & ProblemReasons[N],
  words: ProblemTexts,
) {
  return words.reasons[reason.name](reason);
}

/** What is said of the whole text, where no path leads to. */
const OF_THE_TEXT: ReadonlySet<keyof ProblemReasons> = new Set([
  "more-problems",
  "no-text",
  "no-data",
  "too-long",
  "too-deep",
  "too-many",
  "several-documents",
  "no-json",
  "no-yaml",
  "layout-in-the-way",
  "other-encoding",
  "said-encoding",
  "bad-byte",
  "no-xml",
  "text-outside",
  "document-type",
  "entity",
  "long-token",
  "long-part",
  "deep-elements",
  "after-the-end",
  "no-iati",
  "iati-version",
  "nothing-in",
] as const);
