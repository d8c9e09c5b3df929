import fc from "fast-check";
import { expect, it } from "vitest";
import { createGatherer } from "../../../src/analysis/trace/gather-assumptions.js";
import { runs } from "../../support/runs.js";

const list = fc.uniqueArray(fc.nat(30), { maxLength: 3 }).map((numbers) => numbers.sort((a, b) => a - b));
const turn = fc.record({ back: fc.nat(50), more: fc.array(list, { minLength: 1, maxLength: 60, size: "max" }) });

it("gathers what is in any list, whatever was gathered before", () => {
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 12 }), (turns) => {
      const gather = createGatherer();
      let lists: number[][] = [];
      for (const { back, more } of turns) {
        const kept = Math.max(0, lists.length - back);
        lists = [...lists.slice(0, kept), ...more];
        expect(gather([...lists, [99]], lists.length, kept)).toEqual([...new Set(lists.flat())].sort((a, b) => a - b));
      }
    }),
    { numRuns: runs(300) },
  );
});

it("gathers along a path that grows and grows, and turns back now and then", () => {
  const gather = createGatherer();
  const lists: number[][] = [];
  for (let step = 0; step < 400; step++) {
    const kept = Math.max(0, lists.length - (step % 9 === 8 ? (step * 7) % 70 : 0));
    lists.length = kept;
    for (let more = 0; more < 1 + (step % 5) * 3; more++) lists.push([(step * 17) % 101, 101 + lists.length]);
    expect(gather(lists, lists.length, kept)).toEqual([...new Set(lists.flat())].sort((a, b) => a - b));
  }
});
