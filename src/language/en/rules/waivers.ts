import type { RuleMessages, Telling } from "../../rule-message.js";

/** What is said of the rules about what was written about findings themselves. */
export const waivers = {
  "dangling-reference": {
    title: "Waiver or severity for an element that does not exist",
    sentence: ({ values: { named, by, suggestion } }: Telling<Misnamed>) =>
      `A ${by} names the element “${named}”, which does not exist. ${suggestion === "" ? "Correct the id." : `Did you mean “${suggestion}”?`}`,
    why: "A wrong reference elsewhere is an error when the document is read. A waiver can remain after its element is removed, so here it is an issue.",
    consequence: "The waiver has no effect now. If another element gets that id, the waiver hides an issue there.",
    repair: "Correct the id, or remove the waiver.",
  },
  "unknown-rule": {
    title: "Waiver or severity for a rule that does not exist",
    sentence: ({ values: { named, by, suggestion } }: Telling<Misnamed>) =>
      `A ${by} names the rule “${named}”, which does not exist. ${suggestion === "" ? "Correct the name of the rule." : `Did you mean “${suggestion}”?`}`,
    why: "A misspelt rule has no effect, while the author expects that it has.",
    consequence: "The issue still appears, or appears with another severity than intended.",
    repair: "Correct the name of the rule. `toc rules` lists all rules.",
  },
  "unused-waiver": {
    title: "Waiver without an issue",
    sentence: ({ values: { rule } }: Telling<{ readonly rule: string }>) =>
      `No issue matches the waiver for \`${rule}\`. Remove the waiver.`,
    why: "The issue has been solved, or another waiver covers it. A waiver that stays would hide the same mistake if it came back.",
    consequence: "The list of accepted issues is longer than what is really accepted.",
    repair: "Remove the waiver, or correct the element that it names.",
  },
  "expired-waiver": {
    title: "Waiver has expired",
    sentence: ({
      values: { rule, until, by },
      date,
    }: Telling<{ readonly rule: string; readonly until: string; readonly by: string }>) =>
      `The waiver for \`${rule}\` by ${by} was valid until ${date(until)}. Solve the issue, or record a new waiver.`,
    why: "The author accepted the issue for a limited time, to look again after that. That time has passed.",
    consequence: "The issue counts again, and the author of the waiver may not know.",
    repair: "Solve the issue, or record a new waiver with a name and a date. Then remove the old waiver.",
  },
  "contradictory-waiver": {
    title: "Waiver ends before it starts, or repeats another",
    sentence: ({
      values: { rule, why, by },
    }: Telling<{ readonly rule: string; readonly why: "ends-first" | "repeated"; readonly by: string }>) =>
      why === "ends-first"
        ? `The waiver for \`${rule}\` by ${by} ends before it starts. Correct the dates.`
        : `The waiver for \`${rule}\` by ${by} repeats an earlier one. Keep one of the two.`,
    why: "Two waivers for the same issue give two reasons, and only the first counts. A waiver with its dates the wrong way round never counts.",
    consequence: "A reader cannot see who is responsible for accepting the issue, and until when.",
    repair: "Keep one waiver for each issue, and correct the dates.",
  },
} satisfies RuleMessages;

/** A name that a waiver or a severity gives and that is not there, and the nearest that is; empty where none is near. */
type Misnamed = {
  readonly named: string;
  readonly by: "waiver" | "severity";
  readonly suggestion: string;
};
