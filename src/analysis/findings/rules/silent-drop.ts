import type { Text } from "../../../schema/text.js";
import type { Verdict } from "../../../schema/vocabulary.js";
import { compareDocuments } from "../../../theory/diff/compare-documents.js";
import { listAssumptions } from "../../../theory/list-assumptions.js";
import { type DropWay, findSilentDrops } from "../../diff/find-silent-drops.js";
import type { Rule } from "../rule.js";

/** An assumption of an earlier version that was removed or softened without a reason on record. */
export const silentDrop: Rule<{
  readonly ways: readonly DropWay[];
  readonly verdict: Verdict;
  /** What it said. */
  readonly said: Text;
}> = {
  code: "silent-drop",
  reference: "R04",
  severity: "warning",
  profiles: ["draft", "review", "publish"],
  isAboutChange: true,
  source: "Davies 2018",
  sentence: {
    en: ({ on, values: { ways, verdict, said }, verdict: name, drops, read }) =>
      ways.includes("removed")
        ? `The assumption “${read(said)}” is gone; it was ${name(verdict)}, and no review decided to let it go.`
        : `${on} was made to weigh less: ${drops(ways)}; it was ${name(verdict)}, and no review decided on that.`,
    nl: ({ on, values: { ways, verdict, said }, verdict: name, drops, read }) =>
      ways.includes("removed")
        ? `De aanname ‘${read(said)}’ is weg; haar oordeel was ${name(verdict)}, en geen toetsing besloot haar te laten vallen.`
        : `${on} weegt minder dan eerst: ${drops(ways)}; haar oordeel was ${name(verdict)}, en geen toetsing besloot daartoe.`,
  },
  *check({ theory, before, asOf }) {
    if (before === undefined) return;
    const { changes, renames } = compareDocuments(before, theory);
    const dates = { before: asOf, after: asOf };
    const statements = new Map(listAssumptions(before).map(({ id, assumption }) => [id, assumption.statement]));
    for (const drop of findSilentDrops(before, theory, { changes, renames, asOf: dates })) {
      const { ways, verdict } = drop;
      yield {
        on: drop.after ?? drop.before,
        // What is gone has no place; another element may have its id by now.
        ...(drop.after === null && { path: [] }),
        values: { ways, verdict, said: statements.get(drop.before) ?? drop.before },
      };
    }
  },
};
