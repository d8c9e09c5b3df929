import { FINDING_CODES } from "../../../schema/finding-codes.js";
import { findNearest } from "../../../theory/nearest.js";
import type { Rule } from "../rule.js";
import { isFindingCode } from "../severities.js";

/** A waiver or a severity for a rule that does not exist. */
export const unknownRule: Rule<{ readonly named: string; readonly by: string; readonly suggestion: string }> = {
  code: "unknown-rule",
  severity: "error",
  profiles: ["draft", "review", "publish"],
  isAboutWaivers: true,
  source: "practice of linters",
  identity: ["named", "by"],
  sentence: {
    en: ({ values: { named, by, suggestion } }) =>
      `${by === "waiver" ? "A waiver" : "A severity"} is for the rule “${named}”, which does not exist.${suggestion && ` Did you mean “${suggestion}”?`}`,
    nl: ({ values: { named, by, suggestion } }) =>
      `Een ${by === "waiver" ? "ontheffing" : "ernst"} is voor de regel ‘${named}’, die niet bestaat.${suggestion && ` Bedoel je ‘${suggestion}’?`}`,
  },
  *check({ waivers, severities: { rules = {}, elements = {} } }) {
    const describe = (named: string, by: string) => {
      return { named, by, suggestion: findNearest(named, FINDING_CODES) ?? "" };
    };
    for (const { index, waiver } of waivers) {
      if (isFindingCode(waiver.code)) continue;
      const path = ["waivers", index, "code"];
      yield { on: waiver.on ?? "theory", path, values: describe(waiver.code, "waiver") };
    }
    const set = new Set([rules, ...Object.values(elements)].flatMap((codes) => Object.keys(codes)));
    for (const code of set) {
      if (!isFindingCode(code)) yield { on: "theory", values: describe(code, "severity") };
    }
  },
};
