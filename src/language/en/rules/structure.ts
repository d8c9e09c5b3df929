import type { Level } from "../../../schema/vocabulary.js";
import type { Ids, RuleMessages, Telling } from "../../rule-message.js";

/** What is said of the rules about what leads to what. */
export const structure = {
  "stranded-intervention": {
    title: "Intervention does not lead to a long-term outcome",
    sentence: ({ values: { ends }, names }: Telling<{ readonly ends: Ids }>) =>
      ends.length === 0
        ? "The theory does not say what this intervention leads to. Add a link."
        : `This intervention does not lead to a long-term outcome. The paths from here end at ${names(ends)}. Add the missing links.`,
    why: "Missing links are the most common fault in drawn theories. An intervention without one often means that an assumption was never written down.",
    consequence:
      "The theory cannot say what the intervention is for. Paths, what-if questions and reviews of the final outcomes leave the intervention out.",
    repair:
      "Add the links, and where needed the outcomes, through which the intervention should work. Otherwise remove the intervention. If no outcome has the level `long-term` or `impact`, the outcomes at the end of the paths count as final outcomes. Then give your outcomes a level.",
  },
  "unreachable-outcome": {
    title: "No intervention or external factor leads to this outcome",
    sentence: ({ values: { hasCauses } }: Telling<{ readonly hasCauses: boolean }>) =>
      hasCauses
        ? "No intervention or external factor leads to this outcome, directly or through other outcomes. Add the missing cause."
        : "No intervention, outcome or external factor leads to this outcome. Add a link.",
    why: "A theory is complete when every change has a cause, inside the programme or outside it. Completeness is one of the criteria for evaluating a theory.",
    consequence: "The theory does not explain how this outcome comes about, and no path leads to it.",
    repair:
      "Add a link from what should bring the outcome about. If the outcome happens without the programme, add an external factor (`factors`). Otherwise remove the outcome.",
  },
  "no-goal": {
    title: "No outcome is marked as the final aim",
    sentence: () => "No outcome has the level long-term or impact. Add what the theory aims for in the end.",
    why: "Every path is judged by what it leads to. If the outcomes have levels and none is long-term or impact, the last steps on the way take that place.",
    consequence: "Paths and critical assumptions are computed towards steps that were never meant to be the end.",
    repair: "Give the outcome that the theory aims for the level `long-term` or `impact`, or add that outcome.",
  },
  "dead-end-outcome": {
    title: "Outcome does not lead to a long-term outcome",
    sentence: ({ values: { leadsOn } }: Telling<{ readonly leadsOn: boolean }>) =>
      leadsOn
        ? "The paths from this outcome do not reach a long-term outcome. Add the missing links."
        : "This outcome leads to nothing and is not a long-term outcome. Add a link, or give the outcome the level long-term.",
    why: "Missing links are the most common fault in drawn theories. A change that matters for nothing later is either a final outcome or a gap.",
    consequence:
      "Work towards this outcome counts for no final outcome, and a review of the final outcomes never reaches it.",
    repair:
      "Link the outcome to what it should bring about. If it is an aim in its own right, give it the level `long-term`. Otherwise remove it.",
  },
  "miracle-leap": {
    title: "Link skips a level or a change in behaviour",
    sentence: ({ values: { skipped } }: Telling<{ readonly skipped: Level | "behaviour" }>) =>
      skipped === "behaviour"
        ? "This link goes straight from what people can do to what they gain. Add what they will do differently."
        : `This link skips the level ${LEVELS[skipped]}, which other paths do have. Add the step in between.`,
    why: "Theories often fail in the missing middle. Awareness does not bring wellbeing, but what people then do can. Capability, opportunity and motivation change behaviour, and behaviour brings the benefit.",
    consequence: "The doubtful step is hidden in one link, where it has no assumption and no evidence of its own.",
    repair:
      "Add the outcome in between, with a link on each side, and state the assumptions of both links. If the theory means to skip the step, give the reason in a waiver.",
  },
  "unmarked-cycle": {
    title: "Loop without a link marked as feedback",
    sentence: ({ values: { ring }, name }: Telling<{ readonly ring: Ids }>) =>
      `This link closes a loop: ${ring.map(name).join(" → ")}. Mark the link that leads back with \`feedback: true\`.`,
    why: "Loops are allowed and often matter most. A reader must be able to see which loops are meant and which are mistakes.",
    consequence:
      "The theory does not say where the loop starts. The outcome seems to cause itself, and paths do not end.",
    repair:
      "Mark the link that leads back with `feedback: true`. If a link is a mistake, turn it round or remove it. Loops that share an outcome are reported once, by the shortest.",
  },
  "compound-outcome": {
    title: "Outcome may contain two changes",
    sentence: () =>
      "This outcome seems to contain two changes. Split the outcome, so that each change has its own causes and indicators.",
    why: "An outcome is one change. Two changes have different causes and indicators, and one can happen without the other.",
    consequence:
      "An indicator measures only half of the outcome, and evidence about one half is read as evidence about both.",
    repair: "Split it into two outcomes, each with its own links. If it is one change, word it as one.",
  },
  "undeclared-combination": {
    title: "Theory does not say how several causes combine",
    sentence: ({ values: { causes } }: Telling<{ readonly causes: Ids }>) =>
      `${causes.length} links lead to this outcome. State whether all are needed (\`needs: all\`) or one is enough (\`needs: any\`).`,
    why: "Drawings do not show whether causes are alternatives or are all needed. Only with that can a reader judge whether the causes are enough.",
    consequence:
      "The causes count as alternatives. If all are needed, a what-if question keeps an outcome that would in fact be lost.",
    repair: "Write `needs: all` if the outcome needs every cause, and `needs: any` if one cause is enough.",
  },
  "no-external-cause": {
    title: "Only the programme leads to this long-term outcome",
    sentence: () =>
      "Only the programme leads to this outcome: no external factor affects it or any step before it. Add the factors that do.",
    why: "Long-term outcomes depend on much that a programme does not do. A contribution is only credible beside the other causes.",
    consequence:
      "Every change in the outcome seems to come from the programme, and other explanations are not examined.",
    repair:
      "Add the external factors (`factors`) that contribute to this outcome, or to the steps before it, or work against them.",
  },
  "unmodelled-harm": {
    title: "Side effect has no link in the theory",
    sentence: () =>
      "This assumption is about a side effect, but the theory has no link through which it could occur. Add the side effect as an outcome.",
    why: "Theories leave out unintended results. An assumption of the kind side effect names one, so the author has thought of it.",
    consequence: "If the assumption is wrong, a what-if question shows which support is lost, but not the damage.",
    repair:
      "Add the side effect as an outcome, with a link from its cause. Add a link with a minus `sign` to the outcome that it damages. Apply the assumption to these links.",
  },
  "sign-conflict": {
    title: "Intervention contributes to an outcome and also works against it",
    sentence: ({ values: { outcome }, name }: Telling<{ readonly outcome: string }>) =>
      `This intervention contributes to ${name(outcome)} and also works against it. State which effect you expect to be stronger.`,
    why: "Help with return makes return easier, and may also encourage others to come. A theory with both effects should say which one is expected to be stronger.",
    consequence:
      "The theory does not say whether the intervention does good. Evidence about one path is read as evidence about both.",
    repair:
      "Record as an assumption which effect is stronger. Give it the kind `side-effect`, and apply it to the outcome or to the link that works against it. Look for evidence on both paths. Or record a waiver with the reason.",
  },
  "link-without-assumption": {
    title: "Link without an assumption or a mechanism",
    sentence: () => "The theory does not explain why this link works. Add a mechanism (`because`) or an assumption.",
    why: "Assumptions belong to links: each link states that one thing leads to another, and that is true only under conditions. Drawings describe the boxes, but leave out the links.",
    consequence:
      "The link cannot be tested or questioned. A path over this link counts as untested, however good the rest is.",
    repair:
      "Ask what must be true for the link to work, and record that as an assumption on the link. Or give the mechanism with `because`. If the link is obvious, record a waiver with the reason.",
  },
} satisfies RuleMessages;

const LEVELS: { readonly [L in Level]: string } = {
  output: "output",
  intermediate: "intermediate outcome",
  "long-term": "long-term outcome",
  impact: "impact",
};
