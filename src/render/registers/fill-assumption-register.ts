import { listAssumptionRegister } from "../../analysis/list-assumption-register.js";
import { byLevel } from "../by-level.js";
import type { Table } from "./register.js";
import type { RegisterContext } from "./register-context.js";

/** Fills the assumption register: a row for each assumption, its parts below it. */
export function fillAssumptionRegister(context: RegisterContext): Table {
  const { theory, asOf, names, words, say, tellDate } = context;
  const { columns } = words;
  const { importances, verdicts, flags, kinds, roles } = names.words;
  return {
    columns: [
      { heading: columns.id, width: 20 },
      { heading: columns.assumption, width: 50 },
      { heading: columns.partOf, width: 20 },
      { heading: columns.kind, width: 18 },
      { heading: columns.role, width: 16 },
      { heading: columns.on, width: 40 },
      { heading: columns.importance, width: 12 },
      { heading: columns.owner, width: 20 },
      { heading: columns.verdict, width: 14 },
      { heading: columns.override, width: 24 },
      { heading: columns.flags, width: 30 },
      { heading: columns.decision, width: 16 },
      { heading: columns.lastReview, width: 14 },
      { heading: columns.reviewer, width: 20 },
      { heading: columns.nextReview, width: 14 },
      { heading: columns.atStake, width: 40 },
      { heading: columns.risk, width: 50 },
      { heading: columns.likelihood, width: 24 },
    ],
    rows: listAssumptionRegister(theory, { asOf }).map((row) => {
      const { override, lastReview } = row;
      const statement = say(row.statement) ?? "";
      return [
        row.id,
        statement,
        row.partOf,
        row.kind === undefined ? null : kinds[row.kind],
        row.role === undefined ? null : roles[row.role],
        row.on.map((id) => names.target(id)),
        row.importance === undefined ? null : importances[row.importance],
        row.owner ?? null,
        verdicts[row.verdict],
        override ? words.override(verdicts[override.verdict], override.by, tellDate(override.date)) : null,
        row.flags.map((flag) => flags[flag]),
        lastReview === null ? null : words.decisions[lastReview.decision],
        lastReview?.date ?? null,
        lastReview?.reviewer ?? null,
        row.nextReview,
        nameOutcomes(row.outcomes, context),
        words.risk(statement),
        words.likelihoods[row.likelihood],
      ];
    }),
  };
}

/** How many outcomes are named before the rest is counted. */
const NAMED = 5;

function nameOutcomes(ids: readonly string[], { theory, names }: RegisterContext): string[] {
  const shown = byLevel(theory, ids)
    .slice(0, ids.length === NAMED + 1 ? NAMED + 1 : NAMED)
    .map((id) => names.node(id));
  return ids.length > shown.length ? [...shown, names.words.more(ids.length - shown.length)] : shown;
}
