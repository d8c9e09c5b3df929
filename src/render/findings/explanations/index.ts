import type { FindingCode } from "../../../schema/finding-codes.js";
import type { Explanations } from "../explanation.js";
import { contradictoryWaiver } from "./contradictory-waiver.js";
import { expiredWaiver } from "./expired-waiver.js";
import { linkWithoutAssumption } from "./link-without-assumption.js";
import { orphanAssumption } from "./orphan-assumption.js";
import { strandedIntervention } from "./stranded-intervention.js";
import { unknownRule } from "./unknown-rule.js";
import { unreachableOutcome } from "./unreachable-outcome.js";
import { untested } from "./untested.js";
import { unusedWaiver } from "./unused-waiver.js";

/** What each rule is for. */
export const EXPLANATIONS: { readonly [C in FindingCode]: Explanations } = {
  "stranded-intervention": strandedIntervention,
  "unreachable-outcome": unreachableOutcome,
  "link-without-assumption": linkWithoutAssumption,
  "orphan-assumption": orphanAssumption,
  untested,
  "unknown-rule": unknownRule,
  "unused-waiver": unusedWaiver,
  "expired-waiver": expiredWaiver,
  "contradictory-waiver": contradictoryWaiver,
};
