import type { Text } from "../../../schema/text.js";
import type { RuleContext } from "../context.js";
import type { Rule } from "../rule.js";
import { listTexts } from "../texts/list-texts.js";
import { CONDITION } from "../texts/markers.js";

/** A link or outcome whose prose seems to name a condition, and on which no assumption sits. */
export const hiddenAssumption: Rule<{ readonly marker: string }> = {
  code: "hidden-assumption",
  reference: "A11",
  severity: "info",
  profiles: ["draft"],
  isHeuristic: true,
  source: "Dewar 2002",
  sentence: {
    en: ({ on, values: { marker } }) =>
      `What is said of ${on} (“${marker}”) seems to be a condition, and no assumption states it.`,
    nl: ({ on, values: { marker } }) =>
      `Wat over ${on} wordt gezegd (‘${marker}’) lijkt een voorwaarde, en geen aanname noemt die.`,
  },
  *check(context) {
    const { theory, index, assumptionIndex } = context;
    for (const [link, { because, note }] of (theory.links ?? []).entries()) {
      const found = assumptionIndex.byLink.has(link) ? undefined : findMarker({ because, note });
      if (found !== undefined) yield { on: index.links[link]!, at: [found.key], values: { marker: found.marker } };
    }
    for (const [id, { description, note }] of Object.entries(theory.outcomes ?? {})) {
      const found = isCovered(id, context) ? undefined : findMarker({ description, note });
      if (found !== undefined) yield { on: id, at: [found.key], values: { marker: found.marker } };
    }
  },
};

/** Whether an assumption is on an outcome or on a link to it. */
function isCovered(id: string, { index, assumptionIndex: { byNode, byLink } }: RuleContext): boolean {
  const node = index.positions.get(id)!;
  const { starts, links } = index.incoming;
  return byNode.has(node) || links.subarray(starts[node]!, starts[node + 1]!).some((link) => byLink.has(link));
}

function findMarker(texts: { readonly [key: string]: Text | undefined }): { key: string; marker: string } | undefined {
  for (const [key, text] of Object.entries(texts)) {
    for (const written of listTexts(text ?? {})) {
      const marker = CONDITION.exec(written)?.[0];
      if (marker !== undefined) return { key, marker };
    }
  }
  return undefined;
}
