import { listLearningAgenda } from "../../analysis/list-learning-agenda.js";
import { trimEndOf } from "../../theory/trim-end-of.js";
import type { Table } from "./register.js";
import type { RegisterContext } from "./register-context.js";

/** Fills the learning agenda: a row for each question. */
export function fillLearningAgenda({ theory, asOf, names, words, say }: RegisterContext): Table {
  const { columns } = words;
  return {
    columns: [
      { heading: columns.question, width: 50 },
      { heading: columns.informs, width: 40 },
      { heading: columns.activity, width: 40 },
      { heading: columns.owner, width: 20 },
      { heading: columns.due, width: 12 },
      { heading: columns.status, width: 22 },
      { heading: columns.importance, width: 12 },
      { heading: columns.uncertainty, width: 12 },
      { heading: columns.verdict, width: 14 },
      { heading: columns.assumption, width: 50 },
      { heading: columns.id, width: 20 },
    ],
    rows: listLearningAgenda(theory, { asOf }).map((row) => {
      const statement = say(row.statement) ?? "";
      const status = words.statuses[row.status];
      return [
        say(row.question) ?? words.doesItHold(trimEndOf(statement, /[.?!]/)),
        say(row.informs),
        say(row.method),
        row.owner ?? null,
        row.due ?? null,
        row.isOverdue ? words.overdue(status) : status,
        row.importance === null ? null : names.words.importances[row.importance],
        words.uncertainties[row.uncertainty],
        names.words.verdicts[row.verdict],
        statement,
        row.assumption,
      ];
    }),
  };
}
