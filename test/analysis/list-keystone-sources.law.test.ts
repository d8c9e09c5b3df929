import fc from "fast-check";
import { expect, it } from "vitest";
import { listKeystoneSources } from "../../src/analysis/list-keystone-sources.js";
import { getVerdictMaps } from "../../src/analysis/verdict-maps.js";
import { listEnds } from "../../src/graph/ends.js";
import { getIndex } from "../../src/graph/theory-index.js";
import type { Theory } from "../../src/theory/theory.js";
import { arbitraryTheory } from "../support/arbitrary-graph.js";
import { nearDate } from "../support/arbitrary-theory.js";
import { bestByForce } from "../support/brute-best.js";
import { runs } from "../support/runs.js";
import { trust } from "../support/trust.js";

const without = (theory: Theory, source: string): Theory =>
  trust({
    ...theory,
    evidence: Object.fromEntries(Object.entries(theory.evidence ?? {}).filter(([, item]) => item.source !== source)),
  });

const allVerdicts = (theory: Theory) => {
  const { assumptions, links } = getVerdictMaps(theory);
  return [...assumptions, ...links];
};

it("a keystone is a source without whose evidence verdicts are others", () => {
  fc.assert(
    fc.property(arbitraryTheory(), fc.option(nearDate, { nil: undefined }), (drawn, asOf) => {
      const theory = trust({ ...drawn, ...(asOf && { asOf }) });
      const keystones = listKeystoneSources(theory);
      const ends = listEnds(theory).map((node) => getIndex(theory).nodes[node]!);
      for (const source of Object.keys(theory.sources ?? {})) {
        const left = without(theory, source);
        const anew = new Map(allVerdicts(left));
        const moved = allVerdicts(theory).flatMap(([claim, before]) => {
          const after = anew.get(claim)!;
          return before === after ? [] : [{ claim, before, after }];
        });
        const found = keystones.find((keystone) => keystone.source === source);
        expect(found?.verdicts ?? []).toEqual(moved);
        if (found === undefined) continue;
        expect(found.outcomes).toEqual(
          ends.flatMap((outcome) => {
            const [before, after] = [bestByForce(theory, outcome), bestByForce(left, outcome)];
            return before === after ? [] : [{ outcome, before, after }];
          }),
        );
        for (const id of found.evidence) expect(theory.evidence?.[id]?.source).toBe(source);
      }
      const sizes = keystones.map(({ verdicts, outcomes }) => verdicts.length * 100 + outcomes.length);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }),
    { numRuns: runs(300) },
  );
});
