import type { Decision, Verdict } from "../../../schema/vocabulary.js";
import type { Ids, RuleMessages, Telling } from "../../rule-message.js";
import { decisions } from "../vocabulary.js";

/** What is said of the rules about what is assumed, and where. */
export const assumptions = {
  "orphan-assumption": {
    title: "Assumption applies to nothing",
    sentence: () => "This assumption applies to nothing. Name the link or element with `on`.",
    why: "An assumption says what a link or an outcome needs. In most documents it is attached to a section of the text instead, so a reader cannot see what depends on it.",
    consequence:
      "Evidence against this assumption changes nothing: no outcome and no path depends on it, and a what-if question has no effect.",
    repair:
      "Name with `on` the links or elements that would not work without the assumption. Use `on: theory` if it is about the whole theory.",
  },
  "no-test": {
    title: "Very important assumption cannot be proved wrong",
    sentence: () =>
      "This assumption is very important. Describe what would show that the assumption is wrong (`falsifier`).",
    why: "An assumption must be testable. The best time to say what would prove an assumption wrong is before the evidence comes in. The best people to say so are those who believe it.",
    consequence: "Any result can be read as support.",
    repair:
      "Add a `falsifier`: what would have to be seen for you to drop the assumption. The rule looks at assumptions with `importance: high`.",
  },
  "compound-assumption": {
    title: "Assumption may contain two statements",
    sentence: () =>
      "This assumption seems to contain two statements. Evidence can support one and go against the other. Split the assumption, or give it sub-assumptions.",
    why: "A verdict is about one statement. Evidence may support one half and go against the other.",
    consequence: "The verdict fits neither half.",
    repair:
      "Split the assumption in two, or record each statement under `parts`, with its own evidence and `combine: all`. Add `exhaustive: true` if together they say everything.",
  },
  "restates-outcome": {
    title: "Assumption may only repeat an outcome",
    sentence: ({ values: { outcome }, name }: Telling<{ readonly outcome: string }>) =>
      `This assumption seems to repeat the outcome ${name(outcome)}. State what must be true for that outcome to happen.`,
    why: "An assumption names what an outcome needs. If it repeats the outcome, the reasoning is circular: it assumes what should be shown.",
    consequence: "The assumption can only be wrong if the outcome does not happen, so a test teaches nothing new.",
    repair:
      "State what must be true for the outcome to happen. Or give the mechanism of the link with `because`, and remove the assumption.",
  },
  "undeclared-decomposition": {
    title: "Theory does not say how sub-assumptions combine",
    sentence: ({ values: { missing }, join }: Telling<{ readonly missing: readonly ("combine" | "exhaustive")[] }>) =>
      `The theory does not say how the sub-assumptions make up this assumption. Add ${join(missing.map((key) => `\`${key}\``))}.`,
    why: "A verdict on sub-assumptions says something about the main assumption only if two things are known. Are all sub-assumptions needed, or is one enough? And do they cover the main assumption completely?",
    consequence:
      "All sub-assumptions count as needed, and as incomplete. Even if all of them are supported, the main assumption is not.",
    repair: "Add `combine` (`all` or `any`) and `exhaustive` (`true` or `false`).",
  },
  "com-b-gap": {
    title: "Change in behaviour is not explained",
    sentence: () =>
      "This outcome is a change in behaviour. State whether people can do this, get the chance, and want to.",
    why: "In the COM-B model people change what they do if they can, have the opportunity and want to. All three are needed.",
    consequence: "The step where such theories fail most often has no explanation.",
    repair:
      "State what must change for the people concerned, as assumptions of the kind `capacity`. Apply these to the links to the outcome, or to the links before those. An outcome counts as a change in behaviour if a link to it has an assumption of the kind `behaviour`.",
  },
  "killer-assumption": {
    title: "Necessary assumption challenged, no decision",
    sentence: ({
      values: { verdict, decision, criticalFor },
      names,
      verdict: word,
    }: Telling<{
      readonly verdict: Verdict;
      readonly decision: Decision | "";
      readonly criticalFor: Ids;
    }>) => {
      const subject = criticalFor.length === 0 ? "This necessary assumption" : "This assumption";
      const lost =
        criticalFor.length === 0
          ? ""
          : ` If the assumption is wrong, the theory no longer leads to ${names(criticalFor)}.`;
      return decision === ""
        ? `${subject} is ${word(verdict)}, and no decision is recorded.${lost} Decide what this means for the programme.`
        : `${subject} is ${word(verdict)}, and the decision in the last review was “${decisions[decision]}”.${lost} Decide whether to change the programme.`;
    },
    why: "The guidelines of the European Commission speak of a killer assumption. If something that a project needs is very unlikely, redesign the project, or it may not be feasible. The rule looks at assumptions that the author calls necessary. The rule also looks at assumptions without which the theory no longer leads to a long-term outcome, except if their role is facilitating.",
    consequence: "The programme continues as if the evidence did not exist.",
    repair:
      "Review the assumption and record a decision: reduce the risk (`mitigate`), prepare an alternative (`hedge`), `redesign` or `drop-pathway`. If the evidence is wrong, add evidence that shows so, or record the reviewer’s verdict with the reason.",
  },
  "single-point-of-failure": {
    title: "Intervention depends on one assumption without enough evidence",
    sentence: ({
      values: { verdict, interventions, goals },
      names,
    }: Telling<{ readonly verdict: Verdict; readonly interventions: Ids; readonly goals: Ids }>) =>
      `${STATES[verdict]} If the assumption is wrong, ${names(interventions)} no longer ${interventions.length === 1 ? "leads" : "lead"} to ${names(goals)}.`,
    why: "Assumption-based planning looks for assumptions that much depends on and that may well be wrong. Test those first.",
    consequence:
      "If the assumption is wrong, the theory no longer leads from the intervention to the long-term outcome.",
    repair:
      "Test this assumption first, add a path that works without it, or prepare an alternative. The rule looks at each intervention separately. Other interventions may still lead to the outcome.",
  },
  "within-control": {
    title: "Context assumption may be about the programme",
    sentence: () =>
      "This assumption is marked as context, but seems to be within the programme’s control. If so, give it another kind or make it an intervention.",
    why: "If the programme can influence something, that is not context but a task.",
    consequence: "The task is not planned, and has no person responsible for it.",
    repair: "Give the assumption the kind `driver` or `implementation`, or make it an intervention.",
  },
  "hidden-assumption": {
    title: "Text suggests a condition that is not an assumption",
    sentence: ({ values: { marker } }: Telling<{ readonly marker: string }>) =>
      `The words “${marker}” suggest a condition. Record the condition as an assumption.`,
    why: "The assumptions that do most damage are the ones that were never listed. Words such as “provided that” and “depends on” reveal such an assumption.",
    consequence:
      "Readers overlook the condition. An unrecorded condition cannot be tested or reviewed, and does not show up as critical.",
    repair: "Record the condition as an assumption on that link or outcome.",
  },
} satisfies RuleMessages;

const STATES: { readonly [V in Verdict]: string } = {
  refuted: "Strong evidence shows that this assumption does not hold.",
  challenged: "The evidence points against this assumption.",
  contested: "There is evidence both for and against this assumption.",
  untested: "The theory records no usable evidence for this assumption.",
  insufficient: "There is too little evidence for this assumption.",
  supported: "There is enough evidence for this assumption.",
};
