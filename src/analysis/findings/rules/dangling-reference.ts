import { WHOLE_THEORY } from "../../../schema/vocabulary.js";
import { findNearest } from "../../../theory/nearest.js";
import type { Rule } from "../rule.js";

/**
 * A waiver or a severity on an element that does not exist. Every other reference is looked up when a document is read,
 * and one that names nothing is an error there.
 */
export const danglingReference: Rule<{ readonly named: string; readonly by: string; readonly suggestion: string }> = {
  code: "dangling-reference",
  reference: "S01",
  severity: "error",
  profiles: ["draft", "review", "publish"],
  isAboutWaivers: true,
  source: "practice of linters",
  identity: ["named", "by"],
  sentence: {
    en: ({ values: { named, by, suggestion } }) =>
      `A ${by} is on “${named}”, which is no element of the theory.${suggestion && ` Did you mean “${suggestion}”?`}`,
    nl: ({ values: { named, by, suggestion } }) =>
      `Een ${by === "waiver" ? "ontheffing" : "ernst"} slaat op ‘${named}’, dat geen element van de theorie is.${suggestion && ` Bedoel je ‘${suggestion}’?`}`,
  },
  *check({ theory, locate, elementIds, severities: { elements = {} } }) {
    const describe = (named: string, by: string) => ({
      named,
      by,
      suggestion: findNearest(named, elementIds()) ?? "",
    });
    for (const [index, { code, on }] of (theory.waivers ?? []).entries()) {
      // What was dropped is named, though it is gone.
      if (on === undefined || locate(on) !== undefined || code === "silent-drop") continue;
      yield { on: WHOLE_THEORY, path: ["waivers", index, "on"], values: describe(on, "waiver") };
    }
    for (const id of Object.keys(elements)) {
      if (locate(id) === undefined) yield { on: WHOLE_THEORY, values: describe(id, "severity") };
    }
  },
};
