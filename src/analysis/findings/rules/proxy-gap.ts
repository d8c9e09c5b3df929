import { MEASURES } from "../../../schema/vocabulary.js";
import type { Rule } from "../rule.js";

/** A claim about behaviour or benefit whose evidence measures only what comes before it. */
export const proxyGap: Rule<{ readonly measured: string; readonly needed: string }> = {
  code: "proxy-gap",
  reference: "E10",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Mayne 2016 (COM-B)",
  sentence: {
    en: ({ on, values: { measured, needed } }) =>
      `${on} is about ${WORDS_EN[needed]}, but its evidence measures no more than ${WORDS_EN[measured]}.`,
    nl: ({ on, values: { measured, needed } }) =>
      `${on} gaat over ${WORDS_NL[needed]}, maar het bewijs meet niet meer dan ${WORDS_NL[measured]}.`,
  },
  *check({ theory: { evidence: all = {} }, review }) {
    for (const { id, kind, evidence } of review.assumptions) {
      const needed = kind === "behaviour" ? "behaviour" : kind === "benefit" ? "outcome" : undefined;
      if (needed === undefined || evidence.length === 0) continue;
      const measured = evidence.map((item) => all[item]!.measured);
      const most = Math.max(
        ...measured.map((measure) => (measure === undefined ? MEASURES.length : MEASURES.indexOf(measure))),
      );
      if (most < MEASURES.indexOf(needed)) yield { on: id, values: { measured: MEASURES[most]!, needed } };
    }
  },
};

const WORDS_EN: { readonly [measure: string]: string } = {
  awareness: "awareness",
  knowledge: "knowledge",
  attitude: "attitudes",
  intention: "intentions",
  behaviour: "behaviour",
  outcome: "what people gain",
};
const WORDS_NL: { readonly [measure: string]: string } = {
  awareness: "bewustzijn",
  knowledge: "kennis",
  attitude: "houdingen",
  intention: "voornemens",
  behaviour: "gedrag",
  outcome: "wat mensen ermee winnen",
};
