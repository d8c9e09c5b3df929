import type { Text } from "../../../schema/generated/types.js";
import type { Verdict } from "../../../schema/vocabulary.js";
import type { Ids, RuleMessages, Telling } from "../../rule-message.js";
import { dropWays } from "../vocabulary.js";

/** What is said of the rules about what people decided, and when. */
export const reviews = {
  suspect: {
    title: "Content changed after evidence or a review",
    sentence: ({
      values: { evidence, isReviewed, fields },
      isLink,
      names,
      fields: label,
    }: Telling<{ readonly evidence: Ids; readonly isReviewed: boolean; readonly fields: Ids }>) => {
      const subject = `This ${isLink ? "link" : "assumption"} changed (${label(fields)})`;
      if (evidence.length === 0) return `${subject} after the last review. Check whether that review still applies.`;
      const review = isReviewed ? "after the last review and " : "";
      return `${subject} ${review}after this evidence was recorded: ${names(evidence)}. Check whether the evidence still applies.`;
    },
    why: "Evidence and reviews are about the wording at that time. If the wording changes, only a reader can judge whether they still apply.",
    consequence: "The verdict may be about a statement that is no longer in the theory.",
    repair:
      "Compare the new wording with the evidence. If only the wording changed, record that (`toc accept FILE ID --wording-only`). Otherwise record again the evidence that still applies, and review the assumption.",
  },
  "review-overdue": {
    title: "Review overdue",
    sentence: ({ values: { due }, date }: Telling<{ readonly due: string }>) =>
      `The next review was due by ${date(due)}. Review this assumption, or set a new date.`,
    why: "A theory is reviewed at agreed times, because what was true then may no longer be true.",
    consequence: "The last decision stays in force without a new one.",
    repair: "Review the assumption and record the result (`toc accept FILE ID`), with the date of the next review.",
  },
  "never-reviewed": {
    title: "Assumption not reviewed",
    sentence: () => "The review log has no entry for this assumption. Review it, and record your decision.",
    why: "Readers take a review log to be complete. If an assumption is not in it, it was left out or forgotten.",
    consequence: "There is no decision about this assumption.",
    repair:
      "Review the assumption and record the result (`toc accept FILE ID`). This also counts for its sub-assumptions.",
  },
  "empty-test-promise": {
    title: "Test plan is incomplete",
    sentence: ({ values: { missing }, join }: Telling<{ readonly missing: readonly (keyof typeof PLAN_PARTS)[] }>) =>
      missing.length === 1 && missing[0] === "informs"
        ? "The test plan does not say which decision it serves. Add that decision (`informs`)."
        : `A test is announced without ${join(missing.map((part) => PLAN_PARTS[part]))}. Complete the plan, or remove it.`,
    why: "A learning agenda says what to find out, how, by whom and by when, and which decision waits for the answer. Plans without these are rarely carried out.",
    consequence: "The assumption seems to be under study, but no study takes place.",
    repair: "Add a method, an owner, a due date and the decision that the test serves (`informs`). Or remove the plan.",
  },
  "test-overdue": {
    title: "Test overdue",
    sentence: ({ values: { due }, date }: Telling<{ readonly due: string }>) =>
      `The test was due by ${date(due)}. Record the result, or set a new date.`,
    why: "A plan with a date is a promise to decision-makers. After that date there is either a result that was not recorded, or no result.",
    consequence: "The theory still says that a test is planned.",
    repair:
      "Record what the test found, also if it decides nothing, and remove the plan. Or set a new date and explain why.",
  },
  "outdated-override": {
    title: "Reviewer’s verdict is older than the evidence",
    sentence: ({ values: { by, evidence }, names }: Telling<{ readonly by: string; readonly evidence: Ids }>) =>
      `${by} recorded another verdict before this evidence came in: ${names(evidence)}. Review the assumption again.`,
    why: "A reviewer may record another verdict than the computed one, with a reason. That reason does not include later evidence.",
    consequence: "An earlier signature stands against a later finding.",
    repair:
      "Review the assumption again. Confirm the reviewer’s verdict in a new entry that considers the evidence, or record a review without it.",
  },
  "override-without-evidence": {
    title: "Reviewer’s verdict without evidence",
    sentence: ({ values: { to, by }, verdict }: Telling<{ readonly to: Verdict; readonly by: string }>) =>
      `${by} recorded the verdict “${verdict(to)}”, but the theory has no evidence for it. Add the evidence, or review the assumption again.`,
    why: "A reviewer may weigh the evidence differently from the rules. A verdict without any evidence is not a way of weighing it.",
    consequence: "The signature takes the place of evidence, and readers think that there is evidence.",
    repair: "Add the evidence that the reviewer had in mind, with its source. Or withdraw the verdict in a new review.",
  },
  "self-review": {
    title: "Owner reviewed the assumption",
    sentence: ({ values: { by, dated }, date }: Telling<{ readonly by: string; readonly dated: string }>) =>
      `${by} is the owner of this assumption and also reviewed it (${date(dated)}). Ask another reviewer.`,
    why: "An owner has an interest in the assumption. A review exists to get a second opinion.",
    consequence: "Readers of the review log take the review to be independent.",
    repair: "Ask another person to review the assumption. Or keep the review, and record a waiver with the reason.",
  },
  "missing-owner": {
    title: "Very important assumption without an owner",
    sentence: () => "This very important assumption has no owner. Name a person, role or unit.",
    why: "A log of assumptions names who keeps track of each one. Without a name, the work is not done.",
    consequence: "Tests and reviews become overdue without anyone to ask.",
    repair: "Add an `owner`: a person, a role or a unit. The owner of a main assumption also owns its sub-assumptions.",
  },
  "silent-drop": {
    title: "Assumption removed or weakened without a reason",
    sentence: ({
      values: { ways, verdict, said },
      verdict: label,
      read,
      join,
    }: Telling<{
      readonly ways: readonly (keyof typeof dropWays)[];
      readonly verdict: Verdict;
      readonly said: Text;
    }>) =>
      ways.includes("removed")
        ? `The assumption “${read(said)}” was removed without a recorded reason. The verdict was “${label(verdict)}”. Record the decision in a review, or put the assumption back.`
        : `This assumption counts for less than before, without a recorded reason: ${join(ways.map((way) => dropWays[way]))}. The verdict was “${label(verdict)}”. Record the decision in a review.`,
    why: "A theory that becomes more convincing by losing its doubts has not learned anything. Reviews exist to remember what was assumed, and why that changed.",
    consequence:
      "The next reader does not know that there was a doubt. The programme still depends on the assumption, except if the links were removed too.",
    repair:
      "Before you remove or weaken an assumption, record a review with the decision `drop-pathway` or `redesign` and a note. Or put the assumption back, or record a waiver with the reason. The rule compares with an earlier version (`toc review --since`).",
  },
} satisfies RuleMessages;

const PLAN_PARTS = {
  method: "a method",
  owner: "an owner",
  due: "a due date",
  informs: "the decision that it serves",
};
