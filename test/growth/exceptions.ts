/**
 * What grows faster than n·log n and than its answer, by why, as `name shape`. A test fails on each entry that is no
 * longer needed; `docs/performance.md` tells users the same.
 */
export const EXCEPTIONS: { readonly [why: string]: readonly string[] } = {
  "a review lists up to a thousand outcomes for each assumption, which these take parts from": [
    "getEvidenceGapMap chain",
    "getEvidenceGapMap one-source",
    "getEvidenceGapMap ring",
    "getPriorityMatrix chain",
    "getPriorityMatrix one-source",
    "listContributionClaims chain",
    "listContributionClaims one-source",
    "listContributionClaims ring",
    "listFindings chain",
    "listFindings one-source",
    "listFindings ring",
    "listLearningAgenda chain",
    "listLearningAgenda one-source",
    "prioritizeTests chain",
    "prioritizeTests one-source",
  ],
  "the routes from each intervention are searched one by one": [
    "getPriorityMatrix needs-all-chain",
    "listFindings needs-all-chain",
    "listLearningAgenda needs-all-chain",
    "prioritizeTests needs-all-chain",
  ],
  "evidence is looked for once for each goal": ["getCoverage hub-both", "listFindings hub-both"],
  "how many more assumptions must fail is searched for each outcome that is weakened": [
    "exploreScenario hub-both",
    "exploreScenario layers",
  ],
  "the count grows, and the time does not: 0.1 s of CPU for YAML of 1,000 links and 0.3 s for 4,000": [
    "editYaml chain",
    "editYaml hub-in",
    "editYaml logframe",
    "locateInYaml chain",
    "locateInYaml hub-in",
    "locateInYaml logframe",
    "readYaml chain",
    "readYaml hub-in",
    "readYaml logframe",
  ],
  "the count grows, and the time does not: 0.14 s of CPU for 2,000 rows and 1.2 s for 16,000": [
    "readWorkbook chain",
    "readWorkbook hub-in",
    "readWorkbook logframe",
  ],
};
