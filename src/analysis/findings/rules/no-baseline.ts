import type { Rule } from "../rule.js";

/** An indicator without a baseline or a target, or one of them without its date or source. */
export const noBaseline: Rule<{ readonly missing: readonly string[] }> = {
  code: "no-baseline",
  reference: "M02",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "European Commission 2004 (logframe: quantity, quality, time)",
  sentence: {
    en: ({ on, values: { missing } }) =>
      `The indicator ${on} lacks ${missing.map((part) => WORDS_EN[part]).join(", ")}.`,
    nl: ({ on, values: { missing } }) => `De indicator ${on} mist ${missing.map((part) => WORDS_NL[part]).join(", ")}.`,
  },
  *check({ theory: { indicators = {} } }) {
    for (const [id, { baseline, targets = [] }] of Object.entries(indicators)) {
      const missing = [
        ...(baseline === undefined ? ["baseline"] : []),
        ...(baseline !== undefined && baseline.date === undefined ? ["baseline-date"] : []),
        ...(baseline !== undefined && baseline.source === undefined ? ["baseline-source"] : []),
        ...(targets.length === 0 ? ["target"] : []),
        ...(targets.some(({ date }) => date === undefined) ? ["target-date"] : []),
      ];
      if (missing.length > 0) yield { on: id, path: ["indicators", id], values: { missing } };
    }
  },
};

const WORDS_EN: { readonly [part: string]: string } = {
  baseline: "a baseline",
  "baseline-date": "the date of its baseline",
  "baseline-source": "the source of its baseline",
  target: "a target",
  "target-date": "the date of a target",
};
const WORDS_NL: { readonly [part: string]: string } = {
  baseline: "een nulmeting",
  "baseline-date": "de datum van de nulmeting",
  "baseline-source": "de bron van de nulmeting",
  target: "een streefwaarde",
  "target-date": "de datum van een streefwaarde",
};
