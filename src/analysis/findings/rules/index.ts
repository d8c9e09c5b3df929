import type { FindingCode } from "../../../schema/finding-codes.js";
import type { Rule } from "../rule.js";
import { comBGap } from "./com-b-gap.js";
import { compoundAssumption } from "./compound-assumption.js";
import { compoundOutcome } from "./compound-outcome.js";
import { conflictedSupport } from "./conflicted-support.js";
import { conflictingEvidence } from "./conflicting-evidence.js";
import { contradictoryWaiver } from "./contradictory-waiver.js";
import { danglingReference } from "./dangling-reference.js";
import { deadEndOutcome } from "./dead-end-outcome.js";
import { emptyTestPromise } from "./empty-test-promise.js";
import { evidenceWithoutDate } from "./evidence-without-date.js";
import { evidenceWithoutSource } from "./evidence-without-source.js";
import { expiredWaiver } from "./expired-waiver.js";
import { futureDate } from "./future-date.js";
import { hiddenAssumption } from "./hidden-assumption.js";
import { killerAssumption } from "./killer-assumption.js";
import { linkWithoutAssumption } from "./link-without-assumption.js";
import { miracleLeap } from "./miracle-leap.js";
import { missingOwner } from "./missing-owner.js";
import { mixedSource } from "./mixed-source.js";
import { neverReviewed } from "./never-reviewed.js";
import { noBaseline } from "./no-baseline.js";
import { noExternalCause } from "./no-external-cause.js";
import { noGoal } from "./no-goal.js";
import { noIndicator } from "./no-indicator.js";
import { noLocator } from "./no-locator.js";
import { noSignpost } from "./no-signpost.js";
import { noTest } from "./no-test.js";
import { oneSided } from "./one-sided.js";
import { orphanAssumption } from "./orphan-assumption.js";
import { outdatedOverride } from "./outdated-override.js";
import { overrideWithoutEvidence } from "./override-without-evidence.js";
import { pathScopeGap } from "./path-scope-gap.js";
import { proxyGap } from "./proxy-gap.js";
import { restatesOutcome } from "./restates-outcome.js";
import { reviewOverdue } from "./review-overdue.js";
import { scaleMisuse } from "./scale-misuse.js";
import { scopeMismatch } from "./scope-mismatch.js";
import { selfReview } from "./self-review.js";
import { sharedSource } from "./shared-source.js";
import { signConflict } from "./sign-conflict.js";
import { silentDrop } from "./silent-drop.js";
import { singlePointOfFailure } from "./single-point-of-failure.js";
import { singleSource } from "./single-source.js";
import { stale } from "./stale.js";
import { strandedIntervention } from "./stranded-intervention.js";
import { suspect } from "./suspect.js";
import { testOverdue } from "./test-overdue.js";
import { undeclaredCombination } from "./undeclared-combination.js";
import { undeclaredDecomposition } from "./undeclared-decomposition.js";
import { unknownRule } from "./unknown-rule.js";
import { unmarkedCycle } from "./unmarked-cycle.js";
import { unmodelledHarm } from "./unmodelled-harm.js";
import { unreachableOutcome } from "./unreachable-outcome.js";
import { untested } from "./untested.js";
import { untestedChain } from "./untested-chain.js";
import { unusedWaiver } from "./unused-waiver.js";
import { withinControl } from "./within-control.js";

/** Every rule of the review by its code. */
export const RULES: { readonly [C in FindingCode]: Rule } = {
  "stranded-intervention": strandedIntervention,
  "unreachable-outcome": unreachableOutcome,
  "no-goal": noGoal,
  "dead-end-outcome": deadEndOutcome,
  "miracle-leap": miracleLeap,
  "unmarked-cycle": unmarkedCycle,
  "compound-outcome": compoundOutcome,
  "undeclared-combination": undeclaredCombination,
  "no-external-cause": noExternalCause,
  "unmodelled-harm": unmodelledHarm,
  "sign-conflict": signConflict,
  "link-without-assumption": linkWithoutAssumption,
  "orphan-assumption": orphanAssumption,
  "no-test": noTest,
  "compound-assumption": compoundAssumption,
  "restates-outcome": restatesOutcome,
  "undeclared-decomposition": undeclaredDecomposition,
  "com-b-gap": comBGap,
  "killer-assumption": killerAssumption,
  "single-point-of-failure": singlePointOfFailure,
  "within-control": withinControl,
  "hidden-assumption": hiddenAssumption,
  untested,
  "one-sided": oneSided,
  "single-source": singleSource,
  "conflicted-support": conflictedSupport,
  "mixed-source": mixedSource,
  "no-locator": noLocator,
  "scale-misuse": scaleMisuse,
  stale,
  "scope-mismatch": scopeMismatch,
  "proxy-gap": proxyGap,
  "path-scope-gap": pathScopeGap,
  "untested-chain": untestedChain,
  "shared-source": sharedSource,
  "conflicting-evidence": conflictingEvidence,
  "evidence-without-source": evidenceWithoutSource,
  "evidence-without-date": evidenceWithoutDate,
  "future-date": futureDate,
  "no-indicator": noIndicator,
  "no-baseline": noBaseline,
  "no-signpost": noSignpost,
  suspect,
  "review-overdue": reviewOverdue,
  "never-reviewed": neverReviewed,
  "empty-test-promise": emptyTestPromise,
  "test-overdue": testOverdue,
  "outdated-override": outdatedOverride,
  "override-without-evidence": overrideWithoutEvidence,
  "self-review": selfReview,
  "missing-owner": missingOwner,
  "silent-drop": silentDrop,
  "dangling-reference": danglingReference,
  "unknown-rule": unknownRule,
  "unused-waiver": unusedWaiver,
  "expired-waiver": expiredWaiver,
  "contradictory-waiver": contradictoryWaiver,
};
