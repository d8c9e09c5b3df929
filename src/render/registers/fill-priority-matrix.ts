import { getPriorityMatrix } from "../../analysis/get-priority-matrix.js";
import { UNCERTAINTIES } from "../../analysis/uncertainty.js";
import type { Table } from "./register.js";
import type { RegisterContext } from "./register-context.js";

/** Fills the priority matrix: a row for each importance, a column for each uncertainty. */
export function fillPriorityMatrix({ theory, asOf, names, words }: RegisterContext): Table {
  const { assumptions, cells } = getPriorityMatrix(theory, { asOf });
  const importances = [...new Set(cells.map(({ importance }) => importance))].filter(
    (importance) => importance !== null || assumptions.some((one) => one.importance === null),
  );
  const { verdicts } = names.words;
  const said = new Map(
    assumptions.map(({ id, verdict, criticalFor, strands }) => {
      const isCritical = criticalFor.length + strands.length > 0;
      return [id, [verdicts[verdict], ...(isCritical ? [words.critical] : []), id].join(", ")];
    }),
  );
  return {
    columns: [
      { heading: words.columns.importance, width: 14 },
      ...UNCERTAINTIES.map((uncertainty) => ({ heading: words.uncertain[uncertainty], width: 60, isKept: true })),
    ],
    rows:
      assumptions.length === 0
        ? []
        : importances.map((importance) => [
            importance === null ? words.unstated.importance : names.words.importances[importance],
            ...UNCERTAINTIES.map((uncertainty) =>
              cells
                .filter((cell) => cell.importance === importance && cell.uncertainty === uncertainty)
                .flatMap((cell) => cell.assumptions)
                .map((id) => `${names.assumption(id)} (${said.get(id)})`),
            ),
          ]),
  };
}
