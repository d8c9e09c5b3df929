import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVerdicts } from "../../src/analysis/diff/compare-verdicts.js";
import { diffTheories } from "../../src/analysis/diff-theories.js";
import { getVerdictMaps } from "../../src/analysis/verdict-maps.js";
import { compareDocuments } from "../../src/theory/diff/compare-documents.js";
import type { Theory } from "../../src/theory/theory.js";
import { anyTheory, nearDate } from "../support/arbitrary-theory.js";
import { runs } from "../support/runs.js";
import { trust } from "../support/trust.js";

const anyAsOf = fc.option(nearDate, { nil: undefined });

describe("the verdicts in a diff", () => {
  it("are those that differ, seen from either side, and each has what moved it", () => {
    let tried = 0;
    let transitions = 0;
    fc.assert(
      fc.property(anyTheory, anyTheory, anyAsOf, (a, b, asOf) => {
        tried += 1;
        const there = diffTheories(a, b, { asOf });
        const back = diffTheories(b, a, { asOf });
        const key = (change: { before: unknown; after: unknown }, flip: boolean) =>
          JSON.stringify(flip ? [change.after, change.before] : [change.before, change.after]);
        expect(back.verdicts.map((change) => key(change, true)).sort()).toEqual(
          there.verdicts.map((change) => key(change, false)).sort(),
        );
        const [old, young] = [getVerdictMaps(a, { asOf }), getVerdictMaps(b, { asOf })];
        const full = compareVerdicts(a, b, {
          ...compareDocuments(a, b),
          // As of two dates that are one date to every piece of evidence: so that no claim is passed over.
          asOf: { before: "2990", after: "2991" },
        });
        const cut = diffTheories(a, b, { asOf: "2990" }).verdicts;
        expect(JSON.stringify(cut)).toBe(JSON.stringify(full));
        for (const kind of ["assumptions", "links"] as const) {
          for (const [id, verdict] of young[kind]) {
            const before = old[kind].get(id);
            if (before === undefined || before === verdict) continue;
            const found = there.verdicts.find(({ after }) => after?.id === id);
            // An assumption that came back under another id is compared with what it was.
            if (found?.before?.id !== id) continue;
            expect([found.before.verdict, found.after?.verdict]).toEqual([before, verdict]);
          }
        }
        for (const { before, after, because } of there.verdicts) {
          if (before === null || after === null) expect(because).toEqual([]);
          else {
            transitions += 1;
            expect(before.verdict).not.toBe(after.verdict);
            expect(because.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: runs(600) },
    );
    expect(transitions / tried).toBeGreaterThan(0.8);
  });

  it("would be others without what is called decisive, and the same without what is not", () => {
    let tried = 0;
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(anyTheory, fc.nat(), anyAsOf, (a, seed, asOf) => {
        tried += 1;
        const b = scramble(a, seed);
        for (const { after, because } of diffTheories(a, b, { asOf }).verdicts) {
          for (const mover of because) {
            if (!("evidence" in mover) || after === null) continue;
            const undone = put(b, mover.evidence, a.evidence?.[mover.evidence]);
            const verdicts = getVerdictMaps(undone, { asOf });
            const verdict = verdicts.assumptions.get(after.id) ?? verdicts.links.get(after.id);
            expect(verdict !== after.verdict).toBe(mover.isDecisive);
            seen[`${mover.isDecisive}`] += 1;
          }
        }
      }),
      { numRuns: runs(1500) },
    );
    expect(seen.true / tried).toBeGreaterThan(0.13);
    if (tried > 500) expect(seen.false).toBeGreaterThan(5);
  });

  it("are none between a theory and itself", () => {
    fc.assert(
      fc.property(anyTheory, anyAsOf, (theory, asOf) => {
        const { changes, verdicts, silentDrops } = diffTheories(theory, trust(structuredClone(theory)), { asOf });
        expect([changes, verdicts, silentDrops]).toEqual([[], [], []]);
      }),
      { numRuns: runs(300) },
    );
  });
});

/** Takes away, turns round or strengthens evidence, as a seed has it. */
function scramble(theory: Theory, seed: number): Theory {
  const evidence = Object.entries(theory.evidence ?? {}).flatMap(([id, item], i) => {
    const choice = (seed >> (2 * (i % 12))) & 3;
    const { processTracing: _, ...plain } = item;
    if (choice === 0) return [];
    if (choice === 1)
      return [[id, { ...plain, stance: plain.stance === "supports" ? "opposes" : "supports" }] as const];
    return [[id, choice === 2 ? item : { ...plain, strength: "strong" }] as const];
  });
  return trust({ ...theory, evidence: Object.fromEntries(evidence) });
}

function put(theory: Theory, id: string, item: unknown): Theory {
  const { [id]: _, ...rest } = theory.evidence ?? {};
  return trust({ ...theory, evidence: item === undefined ? rest : { ...rest, [id]: item } });
}
