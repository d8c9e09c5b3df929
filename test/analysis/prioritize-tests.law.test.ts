import fc from "fast-check";
import { expect, it } from "vitest";
import { prioritizeTests } from "../../src/analysis/prioritize-tests.js";
import { type ReviewedAssumption, reviewTheory } from "../../src/analysis/review-theory.js";
import { listEnds } from "../../src/graph/ends.js";
import { getIndex } from "../../src/graph/theory-index.js";
import type { Assumption } from "../../src/schema/generated/types.js";
import { ASSUMPTION_KINDS, IMPORTANCES, VERDICTS } from "../../src/schema/vocabulary.js";
import { listAssumptions } from "../../src/theory/list-assumptions.js";
import type { Theory } from "../../src/theory/theory.js";
import { arbitraryTheory } from "../support/arbitrary-graph.js";
import { assumeVerdicts } from "../support/assume-verdicts.js";
import { bestByForce } from "../support/brute-best.js";
import { linksOf, listPathsByForce, reachByForce, targetsOf } from "../support/brute-paths.js";
import { harmedByForce, routedByForce } from "../support/brute-routes.js";
import { runs } from "../support/runs.js";
import { trust } from "../support/trust.js";

/** A theory whose authors have said of some assumptions how important and of what kind they are, and planned tests. */
const anyJudged = arbitraryTheory().chain((theory) =>
  fc
    .array(
      fc.record({
        importance: fc.constantFrom(undefined, ...IMPORTANCES),
        kind: fc.constantFrom(undefined, undefined, ...ASSUMPTION_KINDS),
        test: fc.constantFrom(undefined, "intended", { method: "m" }, { method: "m", owner: "o", due: "2030" }),
      }),
      { minLength: 5, maxLength: 5 },
    )
    .map((more) => {
      const assumptions = Object.entries(theory.assumptions ?? {}).map(([id, assumption], i) => {
        const given = Object.entries(more[i] ?? {}).filter(([, value]) => value !== undefined);
        return [id, { ...assumption, ...Object.fromEntries(given) } as Assumption] as const;
      });
      return trust({ ...theory, assumptions: Object.fromEntries(assumptions) });
    }),
);

const SETTLED = ["supported", "refuted"];
const OPEN: { [verdict: string]: number } = {
  untested: 3,
  contested: 3,
  insufficient: 2,
  challenged: 2,
  supported: 1,
  refuted: 1,
};
const JUDGED: { [importance: string]: number } = { high: 3, medium: 2, low: 1, null: 0 };
const STAKE = { outcome: 4, intervention: 3, harm: 2, route: 1, none: 0 };

/** Whether a part that is on what its whole is on leaves that whole settled, and as it is, whatever it turns out to be. */
function isDecidedByOthers(theory: Theory, id: string, reviewed: ReadonlyMap<string, ReviewedAssumption>): boolean {
  const listed = new Map(listAssumptions(theory).map((one) => [one.id, one]));
  const partOf = (one: string) => listed.get(one)?.partOf ?? null;
  let whole = id;
  while (partOf(whole) !== null && listed.get(whole)?.assumption.on === undefined) whole = partOf(whole) ?? "";
  if (whole === id) return false;
  const { verdict, override, flags } = reviewed.get(whole)!;
  if (!SETTLED.includes(override?.verdict ?? verdict) || flags.includes("suspect")) return false;
  return VERDICTS.every(
    (turnsOut) => assumeVerdicts(theory, new Map([[id, turnsOut]]), undefined).assumptions.get(whole) === verdict,
  );
}

/** How many links lie between the nearest of some nodes and one; by the shortest of all paths. */
function distanceByForce(theory: Theory, from: readonly string[], to: string): number {
  if (from.includes(to)) return 0;
  return Math.min(...listPathsByForce(theory, from, [to]).map(({ links }) => links.length));
}

it("what to test first is what no other candidate beats", () => {
  fc.assert(
    fc.property(anyJudged, (theory) => {
      const { from, to, first, later, others } = prioritizeTests(theory);
      const reviewed = new Map(reviewTheory(theory).assumptions.map((one) => [one.id, one]));
      const targets = targetsOf(theory);
      expect(from).toEqual(Object.keys(theory.interventions ?? {}));
      expect(to).toEqual(listEnds(theory).map((node) => getIndex(theory).nodes[node]!));

      const between = (element: string) => {
        const [start = "", end] = element.split("->");
        const links =
          end === undefined ? linksOf(theory).filter((link) => link.split("->").includes(start)) : [element];
        return links.some((link) => {
          const [a = "", b = ""] = link.split("->");
          return reachByForce(theory, from, "down").has(a) && reachByForce(theory, to, "up").has(b);
        });
      };
      const candidates = [...first, ...later];
      for (const [id, { kind, verdict, override, flags }] of reviewed) {
        const isOnPath = targets.get(id)!.some((on) => (on === "theory" ? from.length > 0 : between(on)));
        const isSettled = SETTLED.includes(override?.verdict ?? verdict) && !flags.includes("suspect");
        const because =
          kind === "normative"
            ? "normative"
            : !isOnPath
              ? "off-path"
              : isSettled
                ? "settled"
                : isDecidedByOthers(theory, id, reviewed)
                  ? "whole-settled"
                  : undefined;
        const other = others.find(({ assumption }) => assumption === id);
        expect(other).toEqual(because && { assumption: id, because, verdict: override?.verdict ?? verdict });
        expect(candidates.filter(({ assumption }) => assumption === id)).toHaveLength(because === undefined ? 1 : 0);
      }

      const routed = (failed: string[], start?: string) =>
        routedByForce(theory, { failed, ...(start !== undefined && { from: [start] }) });
      for (const { assumption: id, ...found } of candidates) {
        expect(found.criticalFor).toEqual(to.filter((end) => routed([]).has(end) && !routed([id]).has(end)));
        expect(found.strands).toEqual(
          from.filter((start) => to.some((end) => routed([], start).has(end) && !routed([id], start).has(end))),
        );
        const rank = (verdict?: "supported" | "refuted") => (end: string) =>
          VERDICTS.indexOf(
            bestByForce(
              theory,
              end,
              [],
              verdict && assumeVerdicts(theory, new Map([[id, verdict]]), undefined),
            ) as (typeof VERDICTS)[number],
          );
        expect(found.raises).toEqual(to.filter((end) => rank("supported")(end) > rank()(end)));
        expect(found.lowers).toEqual(to.filter((end) => rank("refuted")(end) < rank()(end)));
        expect(found.harms).toEqual(to.filter((end) => harmedByForce(theory, [id]).includes(end)));
        const { stake, criticalFor, strands, harms, raises, lowers } = found;
        expect(stake).toBe(
          criticalFor.length > 0
            ? "outcome"
            : strands.length > 0
              ? "intervention"
              : harms.length > 0
                ? "harm"
                : raises.length + lowers.length > 0
                  ? "route"
                  : "none",
        );
        const places = targets.get(id)!.filter((on) => on === "theory" || between(on));
        const depths = places.map((on) => (on === "theory" ? 0 : distanceByForce(theory, from, on.split("->")[0]!)));
        expect(found.depth).toBe(Math.min(...depths));
      }

      const scores = (one: (typeof candidates)[number]) => [
        STAKE[one.stake],
        JUDGED[`${one.judged}`]!,
        OPEN[one.verdict]!,
      ];
      const beats = (a: (typeof candidates)[number], b: (typeof candidates)[number]) => {
        const differences = scores(a).map((score, i) => score - scores(b)[i]!);
        return Math.min(...differences) >= 0 && Math.max(...differences) > 0;
      };
      for (const one of first) expect(candidates.some((other) => beats(other, one))).toBe(false);
      for (const one of later) {
        expect(beats(candidates.find(({ assumption }) => assumption === one.after)!, one)).toBe(true);
        expect(first.some(({ assumption }) => assumption === one.after)).toBe(true);
      }
    }),
    { numRuns: runs(120) },
  );
});
