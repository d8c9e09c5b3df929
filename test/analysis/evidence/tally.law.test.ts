import fc from "fast-check";
import { expect, it } from "vitest";
import { type EvidenceItem, readEvidence } from "../../../src/analysis/evidence/read-evidence.js";
import { createTally } from "../../../src/analysis/evidence/tally.js";
import { weighCounted } from "../../../src/analysis/evidence/weigh.js";
import { anyEvidence } from "../../support/arbitrary-theory.js";
import { runs } from "../../support/runs.js";

it("a tally says of the items that are there what weighing them says, as they come and go", () => {
  fc.assert(
    fc.property(
      fc.array(anyEvidence(["a"]), { maxLength: 10 }),
      fc.array(fc.nat(), { maxLength: 40 }),
      (given, turns) => {
        const items = given.flatMap((evidence, i) => readEvidence(`e${i}`, evidence) ?? []);
        fc.pre(items.length > 0);
        const there = new Set<EvidenceItem>();
        const tally = createTally();
        for (const turn of turns) {
          const item = items[turn % items.length]!;
          if (there.delete(item)) tally.remove(item);
          else {
            there.add(item);
            tally.add(item);
          }
          expect(tally.verdict()).toBe(weighCounted([...there]).verdict);
        }
      },
    ),
    { numRuns: runs(500) },
  );
});
