import type { TermTexts } from "./term.js";

/** What terms mean, in English. */
export const en: TermTexts = {
  verdicts: {
    refuted: {
      cause:
        "Strong evidence against it: two independent items of at least moderate strength of which one is strong, or a failed hoop test; and at most weak evidence for it. Also where a part that it needs is refuted.",
      repair:
        "See what is left without it: toc what-if FILE --fail ID. Change the theory: another way to the outcome, or another outcome. Record what was decided: toc accept FILE ID.",
    },
    challenged: {
      cause:
        "Evidence against it that is not strong, and none for it; or moderate evidence against it, and only weak evidence for it. Also where a part that it needs is challenged.",
      repair:
        "Look for evidence for it: the burden of proof is on the claim. Else change the claim, or what rests on it, which toc what-if FILE --fail ID shows.",
    },
    contested: {
      cause:
        "Weak evidence on both sides, or at least moderate evidence for it against as much. Also where its own evidence supports it and a part that it needs is refuted, and where a part that it needs is contested.",
      repair:
        "See whether both sides are about the same group, place and time: often the assumption is to be split. Then review it, and say how the conflict is read: toc accept FILE ID.",
    },
    untested: {
      cause:
        "No evidence on it counts on the day of the review; what was withdrawn or is dated later does not. It is not the same as insufficient, where somebody looked and could not tell.",
      repair:
        "Look for evidence, for it and against it, and attach what is found: toc attach FILE ID. Else plan a test, with a method, an owner and a due date. toc next FILE tells what to test first.",
    },
    insufficient: {
      cause:
        "Only weak evidence for it and none against it, or only evidence that could not tell (stance: inconclusive). Also where its own evidence supports it, but its parts are all it is made of and one of them is untested or insufficient.",
      repair:
        "Look for more: one strong item, or two of moderate strength from different sources, are enough where at most weak evidence is against it.",
    },
    supported: {
      cause:
        "For it one strong item, or two of moderate strength from different sources, and at most weak evidence against it. Also where its parts are all it is made of, and all are supported. It is not proof: later evidence can change it.",
      repair:
        "Nothing. Read its flags: does it rest on one source, is the evidence old, is it from another setting? Say when to look again: reviewEvery.",
    },
  },
  flags: {
    "under-test": {
      meaning: "a test is planned in full",
      cause:
        "Its test has a method, an owner and a due date. The verdict stays what the evidence says: a plan is no evidence.",
      repair: "Attach what the test finds, also where it cannot tell, and take the plan away.",
    },
    "test-intended": {
      meaning: "a test is promised, and not planned",
      cause: "Its test says intended, or lacks a method, an owner or a due date.",
      repair: "Complete the test: method, owner and due. Else take the promise away.",
    },
    "test-overdue": {
      meaning: "the test should have been done by now",
      cause: "The due date of its test is over on the day of the review.",
      repair:
        "Attach what the test found, also where it could not tell, and take the plan away; or give it another date, and say why.",
    },
    stale: {
      meaning: "the evidence is old",
      cause:
        "All evidence that carries the verdict is past its shelf life, five years where nobody says otherwise. Age changes no verdict.",
      repair:
        "Look for newer evidence. Where the old keeps longer, say so with a shelfLife on the source, the item or the assumption.",
    },
    suspect: {
      meaning: "it reads otherwise than when it was judged",
      cause:
        "Evidence or the last review has a fingerprint of the claim as it was then, and what bears meaning in it has changed since.",
      repair:
        "Read the new wording beside the evidence. Where only words changed, say so: toc accept FILE ID --wording-only. Else review it: toc accept FILE ID.",
    },
    "review-overdue": {
      meaning: "it should have been looked at again by now",
      cause: "The date for its next review is over, whether the last review set it (next) or reviewEvery does.",
      repair: "Review it, and record that with toc accept FILE ID; set the date for the next review.",
    },
    "never-reviewed": {
      meaning: "no review has looked at it",
      cause:
        "The theory keeps a log of reviews, and it is not in there. Parts count as reviewed along with their whole.",
      repair: "Review it, and record that with toc accept FILE ID.",
    },
    "single-source": {
      meaning: "one source carries the verdict",
      cause: "All that carries the verdict is of one source or one group, which count as one.",
      repair:
        "Look for a second source that does not lean on the first. Where two sources only seem to be one, give their evidence groups of their own (group).",
    },
    "one-sided": {
      meaning: "the evidence is all on one side",
      cause: "All evidence is for it, or all is against it, and no search for the other side is recorded (searched).",
      repair:
        "Look for the other side and attach what is found. Where the search found nothing, record it under searched: where, when, and with which words.",
    },
    "non-independent": {
      meaning: "several items are counted once",
      cause: "Two or more items on one side are of one source or one group, and only the strongest counts.",
      repair: "Nothing, where one leans on the other. Else give them groups of their own (group).",
    },
    "mixed-source": {
      meaning: "one source is on both sides",
      cause: "Evidence of one source or one group is for it, and evidence of the same source or group is against it.",
      repair:
        "Read the source again: is each finding about the same? A source may well find both; then each item says where (locator).",
    },
    "out-of-scope": {
      meaning: "the evidence is about another setting",
      cause:
        "All that carries the verdict speaks for the group, place or time of the claim only indirectly, or nobody knows whether it does (match, under scope).",
      repair:
        "Look for evidence from the population and place of the theory. Where the match is better than was recorded, set it to direct and say why.",
    },
    dissent: {
      meaning: "it is supported, over evidence against it",
      cause: "Its own evidence is enough to support it, and weak evidence speaks against it.",
      repair:
        "Read what speaks against it: it may tell for whom, or where, the claim does not hold. Let it stand, and say so in a review: toc accept FILE ID.",
    },
    "failed-part": {
      meaning: "a part holds its verdict down",
      cause: "A part that it needs is refuted or challenged, and the whole can be no better.",
      repair: "Look at that part first: more evidence on it, another part in its place, or a claim that does without.",
    },
    "inconsistent-decomposition": {
      meaning: "its own evidence and its parts cannot both be right",
      cause:
        "Its own evidence supports it while a part that it needs is refuted; or its own evidence refutes it while a part that would be enough is supported.",
      repair:
        "A reviewer must choose: is the evidence on the whole wrong, or the way it is made up of parts? Put that right, or record it: toc accept FILE ID --override VERDICT --note TEXT.",
    },
    overridden: {
      meaning: "a reviewer put another verdict beside the computed one",
      cause: "A review of it has an override, with a reason. The computed verdict stays visible.",
      repair: "Read the reason. When evidence comes in, see whether it still holds, and review it again.",
    },
    undated: {
      meaning: "some of the evidence has no date",
      cause: "An item and its source have no date, so the item counts on every day, and is never stale.",
      repair: "Give the date of the data, else that of publication; a year will do, in quotes.",
    },
  },
};
