import type { Verdict } from "../schema/vocabulary.js";

export const UNCERTAINTIES = ["high", "medium", "low"] as const;
/** How open it is whether an assumption holds, in order. */
export type Uncertainty = (typeof UNCERTAINTIES)[number];

/** How open each verdict leaves it. */
export const UNCERTAINTY_OF: { readonly [V in Verdict]: Uncertainty } = {
  untested: "high",
  contested: "high",
  insufficient: "medium",
  challenged: "medium",
  supported: "low",
  refuted: "low",
};
