import { cutSlice, type Slice, trimSlice } from "../../graph/slice.js";
import { getIndex } from "../../graph/theory-index.js";
import type { Theory } from "../../theory/theory.js";

/** The part of a theory through which the interventions lead to an outcome. */
export function sliceTo(theory: Theory, outcome: string): Slice {
  const index = getIndex(theory);
  const from = [...index.kinds.keys()].filter((node) => index.kinds[node] === "intervention");
  return trimSlice(cutSlice(index, { from, to: [index.positions.get(outcome)!] }));
}
