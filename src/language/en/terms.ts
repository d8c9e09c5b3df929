/** What terms mean, in English. */
export const terms = {
  verdicts: {
    refuted: {
      cause:
        "The evidence against is strong: two independent findings of at least moderate strength, one of them strong, or a failed hoop test. There is at most weak evidence for it. A needed sub-assumption that is refuted has the same effect.",
      repair:
        "See what the theory loses: toc what-if FILE --fail ID. Change the theory: another way to the outcome, or another outcome. Record the decision: toc accept FILE ID.",
    },
    challenged: {
      cause:
        "There is evidence against that is not strong and no evidence for, or moderate evidence against and only weak evidence for. A needed sub-assumption that is challenged has the same effect.",
      repair:
        "Look for supporting evidence. Otherwise change the assumption, or what depends on it: toc what-if FILE --fail ID shows what that is.",
    },
    contested: {
      cause:
        "There is weak evidence for and against, or at least moderate evidence for and as much against. The verdict is also given if the evidence supports the assumption while a needed sub-assumption is refuted, or if the evidence on a needed sub-assumption conflicts.",
      repair:
        "Check whether both sides are about the same group, place and time. Often the assumption should be split. Record in a review how to read the difference: toc accept FILE ID.",
    },
    untested: {
      cause:
        "No recorded evidence counts on the date of the report. Evidence that was withdrawn or has a later date does not count. With too little evidence, by contrast, there is some evidence.",
      repair:
        "Look for evidence for and against, and record what you find: toc attach FILE ID. Otherwise plan a test with a method, an owner and a due date. toc next FILE shows what to test first.",
    },
    insufficient: {
      cause:
        "There is only weak evidence for and none against, or only inconclusive evidence (stance: inconclusive). The verdict is also given if the evidence supports the assumption, the sub-assumptions are complete, and one of them is untested or has too little evidence.",
      repair:
        "Look for more evidence. One strong finding, or two of moderate strength from different sources, is enough if the evidence against is at most weak.",
    },
    supported: {
      cause:
        "There is one strong finding for it, or there are two of moderate strength from different sources, and at most weak evidence against. Complete sub-assumptions that are all supported have the same effect. Later evidence can change the verdict.",
      repair:
        "Nothing. Read the flags: is there only one source, is the evidence old, is it from another setting? Set when to look again: reviewEvery.",
    },
  },
  flags: {
    "under-test": {
      meaning: "a test has a method, an owner and a due date",
      cause: "The plan of the test is complete. The verdict does not change: a plan is not evidence.",
      repair: "Record the result, also if it is inconclusive, and remove the plan.",
    },
    "test-intended": {
      meaning: "a test is announced without a method, an owner or a due date",
      cause: "The test is only intended, or has no method, owner or due date.",
      repair: "Complete the test: method, owner and due. Otherwise remove it.",
    },
    "test-overdue": {
      meaning: "the due date of the test has passed",
      cause: "On the date of the report, the due date of the test has passed.",
      repair:
        "Record the result, also if it is inconclusive, and remove the plan. Otherwise set a new date and say why.",
    },
    stale: {
      meaning: "all evidence behind the verdict is out of date",
      cause:
        "All evidence behind the verdict is past its period of validity, which is five years by default. The verdict stays the same.",
      repair:
        "Look for newer evidence. If the evidence is valid for longer, set shelfLife on the source, the finding or the assumption.",
    },
    suspect: {
      meaning: "the assumption or link changed after evidence or a review was recorded",
      cause: "The evidence or the last review has a fingerprint of an earlier content, and that content has changed.",
      repair:
        "Check whether the evidence still applies. If only the wording changed, record that: toc accept FILE ID --wording-only. Otherwise review the assumption: toc accept FILE ID.",
    },
    "review-overdue": {
      meaning: "the date for the next review has passed",
      cause: "The date comes from the last review (next) or from reviewEvery.",
      repair: "Review the assumption and record that with toc accept FILE ID. Set the date for the next review.",
    },
    "never-reviewed": {
      meaning: "the review log has no entry for this assumption",
      cause:
        "The theory has a review log, without an entry for this assumption. Sub-assumptions are reviewed together with the main assumption.",
      repair: "Review the assumption and record that with toc accept FILE ID.",
    },
    "single-source": {
      meaning: "the verdict depends on one independent source",
      cause: "All evidence behind the verdict comes from one source or one evidence group.",
      repair:
        "Look for a second, independent source. If the findings are independent after all, give each an evidence group of its own (group).",
    },
    "one-sided": {
      meaning: "all evidence points one way, and no search for the other side is recorded",
      cause: "All evidence is for, or all is against, and searched has no search for the other side.",
      repair:
        "Look for the other side and record what you find. If the search finds nothing, record the search under searched: where, when, and with which words.",
    },
    "non-independent": {
      meaning: "several findings share a source or evidence group and count as one",
      cause: "Two or more findings on one side share a source or evidence group. Only the strongest counts.",
      repair:
        "Nothing, if the findings depend on each other. Otherwise give each an evidence group of its own (group).",
    },
    "mixed-source": {
      meaning: "one source has findings for and against",
      cause: "Findings from the same source or evidence group are both for and against.",
      repair:
        "Read the source again: is each finding about the same? If the source has both, add the place of each finding (locator).",
    },
    "out-of-scope": {
      meaning: "all evidence behind the verdict is about other people, places or times",
      cause:
        "For all evidence behind the verdict, the setting matches only in part, or this is unknown (match, under scope).",
      repair:
        "Look for evidence from the setting of the theory. If the setting matches better than recorded, set match to direct and say why.",
    },
    dissent: {
      meaning: "the assumption is supported despite weak evidence against",
      cause: "There is enough evidence to support the assumption, and weak evidence against.",
      repair:
        "Read the evidence against: for whom, or where, does the assumption not hold? Record your conclusion in a review: toc accept FILE ID.",
    },
    "failed-part": {
      meaning: "a needed sub-assumption is refuted or challenged, so the main assumption cannot do better",
      cause:
        "The main assumption cannot have a better verdict than a needed sub-assumption that is refuted or challenged.",
      repair: "Start with that sub-assumption: add evidence, replace it, or change the main assumption.",
    },
    "inconsistent-decomposition": {
      meaning: "the evidence on the main assumption and on its sub-assumptions cannot both be right",
      cause:
        "The evidence supports the main assumption while a needed sub-assumption is refuted. Or the evidence refutes the main assumption while a sub-assumption that would be enough is supported.",
      repair:
        "A reviewer must choose: correct the evidence or the sub-assumptions, or record the reviewer’s verdict: toc accept FILE ID --override VERDICT --note TEXT.",
    },
    overridden: {
      meaning: "a reviewer recorded another verdict beside the computed one",
      cause: "A review has another verdict (override), with a reason. The computed verdict stays visible.",
      repair: "Read the reason. If new evidence comes in, check whether the reason still applies, and review again.",
    },
    undated: {
      meaning: "a finding has no date, so it counts at every date",
      cause: "A finding and its source have no date. The finding counts at every date and is never out of date.",
      repair: "Add the date of the data, or of the publication. A year is enough, in quotes.",
    },
  },
};
