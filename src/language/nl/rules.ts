import { assumptions } from "./rules/assumptions.js";
import { evidence } from "./rules/evidence.js";
import { measurement } from "./rules/measurement.js";
import { reviews } from "./rules/reviews.js";
import { structure } from "./rules/structure.js";
import { waivers } from "./rules/waivers.js";

/** What is said of every rule of the review, by its code. */
export const ruleMessages = /* @__PURE__ */ (() => ({
  ...structure,
  ...assumptions,
  ...evidence,
  ...measurement,
  ...reviews,
  ...waivers,
}))();
