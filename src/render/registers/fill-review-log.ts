import { listReviewLog } from "../../analysis/list-review-log.js";
import type { Table } from "./register.js";
import type { RegisterContext } from "./register-context.js";

/** Fills the review log: a row for each entry. */
export function fillReviewLog({ theory, asOf, names, words, say }: RegisterContext): Table {
  const { columns } = words;
  const { verdicts } = names.words;
  return {
    columns: [
      { heading: columns.reviewDate, width: 12 },
      { heading: columns.assumption, width: 50 },
      { heading: columns.reviewer, width: 20 },
      { heading: columns.decision, width: 16 },
      { heading: columns.verdictThen, width: 14 },
      { heading: columns.override, width: 16 },
      { heading: columns.note, width: 50 },
      { heading: columns.verdictNow, width: 14 },
      { heading: columns.nextReview, width: 14 },
      { heading: columns.standing, width: 12 },
      { heading: columns.id, width: 20 },
    ],
    rows: listReviewLog(theory, { asOf }).map((entry) => [
      entry.date,
      names.assumption(entry.assumption),
      entry.reviewer,
      words.decisions[entry.decision],
      verdicts[entry.verdictThen],
      entry.override === undefined ? null : verdicts[entry.override],
      say(entry.note),
      verdicts[entry.verdictNow],
      entry.next ?? null,
      entry.isStanding ? words.yes : null,
      entry.assumption,
    ]),
  };
}
