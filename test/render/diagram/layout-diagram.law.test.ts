import fc from "fast-check";
import { expect, it } from "vitest";
import { type DiagramNode, layoutDiagram, toDiagram, wrapText } from "../../../src/entries/render/pictures.js";
import type { Theory } from "../../../src/theory/theory.js";
import { anyPictured } from "../../support/arbitrary-picture.js";
import { findFaults, findMerged } from "../../support/check-layout.js";
import { runs } from "../../support/runs.js";
import { trust } from "../../support/trust.js";

const nodeHeight = ({ label }: DiagramNode, width: number) =>
  wrapText(label, { width: width - 20, size: 13, maxLines: 6 }).length * 16 + 14;

const lay = (theory: Theory, keepsOrder = false) => {
  const diagram = toDiagram(theory);
  return { diagram, layout: layoutDiagram(diagram, { nodeHeight, keepsOrder }) };
};

it("nothing overlaps, and no arrow runs through a box, a badge or a text", () => {
  fc.assert(
    fc.property(anyPictured, fc.boolean(), (theory, keepsOrder) => {
      const { diagram, layout } = lay(theory, keepsOrder);
      expect(findFaults(diagram, layout)).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});

it("arrows that lead elsewhere do not run along one line", () => {
  fc.assert(
    fc.property(anyPictured, (theory) => {
      const { diagram, layout } = lay(theory);
      expect(findMerged(diagram, layout, 7)).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});

it("nor do those of boxes that lead to each other, for want of room on their edges", () => {
  const mutual = fc.tuple(anyPictured, fc.nat(8), fc.nat(8)).map(([theory, one, other]) => {
    const ids = Object.keys(theory.outcomes ?? {});
    const [a, b] = [ids[one % ids.length]!, ids[other % ids.length]!];
    const both = [`${a}->${b}`, `${b}->${a}`];
    const others = (theory.links ?? []).filter(({ from, to }) => !both.includes(`${from}->${to}`));
    const links = a === b ? others : [...others, { from: a, to: b }, { from: b, to: a }];
    return trust({ ...theory, links, assumptions: {} });
  });
  fc.assert(
    fc.property(mutual, (theory) => {
      const { diagram, layout } = lay(theory);
      expect(findMerged(diagram, layout, 7)).toEqual([]);
      expect(findFaults(diagram, layout)).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});

it("the order of the links changes no place", () => {
  const shuffled = anyPictured.chain((theory) =>
    fc
      .shuffledSubarray([...(theory.links ?? [])], { minLength: theory.links?.length ?? 0 })
      .map((links) => [theory, trust({ ...theory, links })] as const),
  );
  fc.assert(
    fc.property(shuffled, ([theory, other]) => {
      const [one, two] = [lay(theory).layout, lay(other).layout];
      expect(two.nodes).toEqual(one.nodes);
      const byId = (layout: typeof one) => [...layout.links].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(two)).toEqual(byId(one));
    }),
    { numRuns: runs(100) },
  );
});
