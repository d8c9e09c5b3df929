import { buildDocument } from "./build-theory.js";
import type { Shape } from "./shapes.js";

const LEVELS = ["output", "intermediate", "long-term"] as const;
const YEARS = ["2021", "2022", "2023"];

/** The results framework of a programme: outcomes of three levels, each with an indicator, a baseline, targets and values. */
export const logframeShape: Shape = {
  name: "logframe",
  make(n) {
    const rows = Array.from({ length: Math.max(1, Math.round(n / 3)) }, (_, i) => i);
    const id = (level: string, i: number) => `${level}-${i}`;
    const outcomes = rows.flatMap((i) => LEVELS.map((level) => id(level, i)));
    const document = buildDocument({
      interventions: rows.map((i) => `start-${i}`),
      outcomes,
      links: rows.flatMap((i) => [
        `start-${i}->output-${i}`,
        `output-${i}->intermediate-${i}`,
        `intermediate-${i}->long-term-${i}`,
      ]),
      assumptions: Object.fromEntries(rows.map((i) => [`a-${i}`, `output-${i}->intermediate-${i}`])),
      evidence: Object.fromEntries(rows.map((i) => [`e-${i}`, { on: `a-${i}`, source: `source-${i}`, date: "2022" }])),
      sources: Object.fromEntries(rows.map((i) => [`source-${i}`, { type: "report" as const, title: `Report ${i}` }])),
      asOf: "2025",
    });
    const indicators = outcomes.map((outcome) => [
      `by-${outcome}`,
      {
        title: `Reached by ${outcome}`,
        unit: "people",
        baseline: { value: 10, date: "2020" },
        targets: YEARS.map((date, i) => ({ value: 20 * i, date })),
        actuals: YEARS.map((date, i) => ({ value: 15 * i, date })),
      },
    ]);
    return {
      ...document,
      outcomes: Object.fromEntries(
        Object.entries(document.outcomes ?? {}).map(([outcome, given], i) => [
          outcome,
          { ...given, level: LEVELS[i % LEVELS.length]!, indicators: [`by-${outcome}`] },
        ]),
      ),
      indicators: Object.fromEntries(indicators),
    };
  },
};
