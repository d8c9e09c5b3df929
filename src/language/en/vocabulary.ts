import type { Decision } from "../../schema/vocabulary.js";

/** What a review can decide. */
export const decisions: { readonly [D in Decision]: string } = {
  accept: "accept",
  monitor: "monitor",
  test: "test",
  mitigate: "reduce the risk",
  hedge: "prepare an alternative",
  redesign: "redesign",
  "drop-pathway": "drop the path",
};

/** How an assumption was let go of, or made to weigh less. */
export const dropWays = {
  removed: "removed",
  importance: "now less important",
  role: "now less necessary",
  narrowed: "no longer applies to something that is still in the theory",
  combine: "one of the sub-assumptions is now enough",
  exhaustive: "the sub-assumptions are now incomplete",
  falsifier: "no longer says what would prove it wrong",
  test: "no longer has a test plan",
};
