import { SIDES } from "../../analysis/evidence/sides.js";
import { type EvidenceGapCell, type GapMapColumns, getEvidenceGapMap } from "../../analysis/get-evidence-gap-map.js";
import type { Text } from "../../schema/generated/types.js";
import { MEASURES } from "../../schema/vocabulary.js";
import type { Table } from "./register.js";
import type { RegisterContext } from "./register-context.js";

/** Fills the evidence gap map: a row for each claim, a column for each thing measured, population or outcome. */
export function fillEvidenceGapMap(context: RegisterContext, by: GapMapColumns = "measured"): Table {
  const { theory, asOf, names, words, nameClaim } = context;
  const { columns, rows } = getEvidenceGapMap(theory, { asOf, by });
  return {
    columns: [
      { heading: words.columns.id, width: 24 },
      { heading: words.columns.claim, width: 50 },
      { heading: words.columns.verdict, width: 14 },
      { heading: words.columns.items, width: 8 },
      ...columns.map((column) => ({ heading: nameColumn(column, by, context), width: 22 })),
      { heading: words.columns.gap, width: 22 },
    ],
    rows: rows.map(({ claim, verdict, items, cells, gap }) => [
      claim,
      nameClaim(claim),
      names.words.verdicts[verdict],
      items,
      ...cells.map((cell) => tellCounts(cell, context)),
      gap === null ? null : words.gaps[gap],
    ]),
  };
}

function nameColumn(column: Text | null, by: GapMapColumns, { names, words }: RegisterContext): string {
  if (column === null) return words.unstated[by];
  const measure = by === "measured" ? MEASURES.find((one) => one === column) : undefined;
  if (measure !== undefined) return words.measures[measure];
  return by === "outcome" && typeof column === "string" ? names.node(column) : names.read(column);
}

/** A line for each side: `for: 1 strong, 2 weak`. */
function tellCounts(cell: EvidenceGapCell, { names, words }: RegisterContext): string[] {
  return SIDES.flatMap((side) => {
    const counts = cell.filter((one) => one.side === side);
    if (counts.length === 0) return [];
    return [
      `${words.counts[side]}: ${counts.map(({ count, grade }) => `${count} ${names.words.grades[grade]}`).join(", ")}`,
    ];
  });
}
