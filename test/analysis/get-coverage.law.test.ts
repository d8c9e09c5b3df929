import fc from "fast-check";
import { expect, it } from "vitest";
import { coverGoals } from "../../src/analysis/coverage/cover-goals.js";
import { gradeEvidence } from "../../src/analysis/evidence/grade-evidence.js";
import { getCoverage } from "../../src/analysis/get-coverage.js";
import { listEnds } from "../../src/graph/ends.js";
import { getIndex } from "../../src/graph/theory-index.js";
import type { Evidence, Text } from "../../src/schema/generated/types.js";
import type { Theory } from "../../src/theory/theory.js";
import { arbitraryTheory } from "../support/arbitrary-graph.js";
import { type BrutePath, linksOf, listPathsByForce, targetsOf } from "../support/brute-paths.js";
import { runs } from "../support/runs.js";
import { trust } from "../support/trust.js";

const RESPECTS = ["population", "place", "period", "intervention"] as const;
const PLACES: readonly (Text | undefined)[] = [undefined, "A", " a", { en: "A", nl: "Q" }, "B", { nl: "b" }];

/** A theory whose evidence says of more or less of itself which place it is about. */
const anyScoped = arbitraryTheory({ outcomes: 5, links: 12 }).chain((theory) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...PLACES), { minLength: 10, maxLength: 10 }),
      fc.boolean(),
      fc.constantFrom(1, 2, 3),
    )
    .map(([places, isDense, least]) => {
      const items = Object.entries(theory.evidence ?? {}).map(([id, item], i) => {
        const place = places[i];
        return [id, { ...item, ...(place !== undefined && { scope: { ...item.scope, place } }) }] as const;
      });
      // On a dense theory every link has some, so that paths are covered from end to end.
      const more = linksOf(theory).map((on, i) => {
        const place = places[(i * 3) % 10];
        const scope = place === undefined ? {} : { scope: { place } };
        return [`m${i}`, { on, stance: "supports", finding: "f", source: `s${(i % 2) + 1}`, ...scope }] as const;
      });
      return {
        theory: trust({ ...theory, evidence: Object.fromEntries(isDense ? [...items, ...more] : items) }),
        least,
      };
    }),
);

const keyOf = (text: Text) =>
  (typeof text === "string" ? text : (text["en"] ?? Object.values(text)[0]!)).trim().toLowerCase();

/** The evidence on a link and on what sits on it, by walking through all evidence. */
function evidenceByForce(theory: Theory, link: string, least: number): [string, Evidence][] {
  const on = [...targetsOf(theory)].filter(([, targets]) => targets.includes(link)).map(([id]) => id);
  return Object.entries(theory.evidence ?? {})
    .filter(([, item]) => item.on === link || on.includes(item.on))
    .filter(([, item]) => item.withdrawn === undefined && gradeByForce(item) >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Tests weigh as they do in a review, and a logic model is no evidence. */
function gradeByForce(item: Evidence): number {
  const grade = gradeEvidence(item) ?? 0;
  const test = item.processTracing;
  const isWeak = test?.test === "straw-in-the-wind" || (test?.test === "hoop" && test.result === "passed");
  return isWeak && grade > 0 ? 1 : grade;
}

function describe(theory: Theory, { nodes, links }: BrutePath, least: number) {
  const along = links.map((link) => evidenceByForce(theory, link, least).map(([, item]) => item));
  const isShared = (holds: (item: Evidence) => boolean) => along.every((items) => items.some(holds));
  const everything = along.flat();
  const values = RESPECTS.flatMap((respect) =>
    [...new Set(everything.flatMap(({ scope }) => (scope?.[respect] ? [keyOf(scope[respect]!)] : [])))].map((key) => ({
      respect: respect as string,
      key,
    })),
  );
  const speaks = (item: Evidence, respect: (typeof RESPECTS)[number], key: string) =>
    item.scope?.[respect] !== undefined && keyOf(item.scope[respect]!) === key;
  const isDirect = (item: Evidence) => item.scope?.match === "direct";
  const mayBe = (items: Evidence[], respect: (typeof RESPECTS)[number], key: string | null) =>
    items.length === 0 ||
    items.some((item) => item.scope?.[respect] === undefined && !isDirect(item)) ||
    items.some((item) => (key === null ? isDirect(item) : speaks(item, respect, key)));
  return {
    nodes,
    links,
    gaps: links.filter((_, i) => along[i]!.length === 0),
    threads: Object.keys(theory.sources ?? {}).filter((source) => isShared((item) => item.source === source)),
    scopes: [
      ...values.filter(({ respect, key }) => isShared((item) => speaks(item, respect as never, key))),
      ...(isShared(isDirect) ? [{ respect: "match", key: "direct" }] : []),
    ],
    mismatches: RESPECTS.filter(
      (respect) =>
        ![null, ...values.filter((value) => value.respect === respect).map(({ key }) => key)].some((key) =>
          along.every((items) => mayBe(items, respect, key)),
        ),
    ),
  };
}

const byRespect = (list: readonly { respect: string; key: string }[]) =>
  list.map(({ respect, key }) => `${respect} ${key}`).sort();

it("coverage is what looking at every path and link shows", () => {
  fc.assert(
    fc.property(anyScoped, ({ theory, least }) => {
      const answer = getCoverage(theory, { least: least as 1, limit: Infinity });
      const ends = listEnds(theory).map((node) => getIndex(theory).nodes[node]!);
      expect(answer.outcomes.map(({ outcome }) => outcome)).toEqual(ends);
      expect(answer.links.map(({ link, evidence }) => [link, evidence])).toEqual(
        linksOf(theory)
          .map((link) => [link, evidenceByForce(theory, link, least).map(([id]) => id)] as const)
          .filter(([, evidence]) => evidence.length > 0),
      );
      for (const found of answer.outcomes) {
        const paths = listPathsByForce(theory, answer.from, [found.outcome]).map((path) =>
          describe(theory, path, least),
        );
        const full = paths.filter(({ gaps }) => gaps.length === 0);
        expect(found.countsAreExact).toBe(true);
        expect(found.links).toBe(new Set(paths.flatMap(({ links }) => links)).size);
        expect([found.paths, found.coveredPaths]).toEqual([paths.length, full.length]);
        expect(found.fewestGaps?.gaps.length).toBe(
          paths.length === 0 ? undefined : Math.min(...paths.map(({ gaps }) => gaps.length)),
        );
        expect(found.threads).toEqual(
          Object.keys(theory.sources ?? {}).flatMap((source) => {
            const count = full.filter(({ threads }) => threads.includes(source)).length;
            return count === 0 ? [] : [{ source, paths: count }];
          }),
        );
        const shared = new Map<string, number>();
        for (const one of full.flatMap(({ scopes }) => byRespect(scopes))) shared.set(one, (shared.get(one) ?? 0) + 1);
        expect(
          new Map(
            found.scopes.map(({ respect, value, paths: count }) => [`${respect} ${keyOf(value)}`, Number(count)]),
          ),
        ).toEqual(shared);
        expect(found.mismatches).toEqual(
          RESPECTS.filter((respect) => full.length > 0 && full.every(({ mismatches }) => mismatches.includes(respect))),
        );
        expect(found.truncated).toBe(false);
        expect(
          found.listed.map(({ covered, scopes, ...path }) => ({
            ...path,
            covered: covered + path.gaps.length,
            scopes: byRespect(scopes.map(({ respect, value }) => ({ respect, key: keyOf(value) }))),
          })),
        ).toEqual(paths.map((path) => ({ ...path, covered: path.links.length, scopes: byRespect(path.scopes) })));
      }
    }),
    { numRuns: runs(400) },
  );
});

it("stands out of what coverage tells of the goals, where anything does", () => {
  fc.assert(
    fc.property(anyScoped, ({ theory }) => {
      const { nodes, kinds } = getIndex(theory);
      const outcomes = [...nodes.keys()].filter((node) => kinds[node] === "outcome");
      const found = coverGoals(theory, outcomes, undefined);
      const expected = getCoverage(theory, { to: Object.keys(theory.outcomes ?? {}) }).outcomes.map(
        ({ outcome, mismatches, fewestGaps, coveredPaths, gaps }) => {
          const isDirect = gaps.some((link) => link.endsWith(`->${outcome}`));
          return { outcome, mismatches, chainGaps: coveredPaths > 0 || isDirect ? [] : (fewestGaps?.gaps ?? []) };
        },
      );
      const standsOut = ({ mismatches, chainGaps }: (typeof expected)[number]) =>
        mismatches.length + chainGaps.length > 0;
      expect(found.filter(standsOut)).toEqual(expected.filter(standsOut));
    }),
    { numRuns: runs(1000) },
  );
});
