import fc from "fast-check";
import { expect, it } from "vitest";
import { buildDigraph, type Digraph } from "../../src/graph/digraph.js";
import { listDownstream } from "../../src/graph/reach.js";
import { BOTH, LOWERED, RAISED, reachSigned } from "../../src/graph/signed-reach.js";

/** Links between a few nodes, each with a sign and whether it counts. */
const anySigned = fc.integer({ min: 1, max: 6 }).chain((size) => {
  const node = fc.integer({ min: 0, max: size - 1 });
  const link = fc.record({ from: node, to: node, lowers: fc.boolean(), ignored: fc.boolean() });
  return fc.record({ size: fc.constant(size), seed: node, links: fc.array(link, { maxLength: 12 }) });
});

/** The number of links of a shortest walk to every node, by going one link further until nothing new is met. */
function measure(graph: Digraph, seed: number): (number | undefined)[] {
  const lengths: (number | undefined)[] = new Array(graph.size).fill(undefined);
  lengths[seed] = 0;
  for (let length = 0; lengths.includes(length); length++) {
    for (const [link, from] of graph.from.entries()) {
      if (lengths[from] === length) lengths[graph.to[link]!] ??= length + 1;
    }
  }
  return lengths;
}

it("what is reached with a sign is what is reached in a graph that has each node once for either", () => {
  fc.assert(
    fc.property(anySigned, ({ size, seed, links }) => {
      const column = (of: (link: (typeof links)[number]) => number, list = links) => Int32Array.from(list, of);
      const graph = buildDigraph(
        size,
        column(({ from }) => from),
        column(({ to }) => to),
      );
      const { marks, walkTo } = reachSigned(
        graph,
        [{ node: seed, mark: RAISED }],
        (link) => links[link]!.lowers,
        (link) => links[link]!.ignored,
      );
      // Node n raised is n, and n lowered is size + n.
      const counted = links.filter(({ ignored }) => !ignored);
      const doubled = buildDigraph(
        2 * size,
        Int32Array.from(counted.flatMap(({ from }) => [from, size + from])),
        Int32Array.from(counted.flatMap(({ to, lowers }) => (lowers ? [size + to, to] : [to, size + to]))),
      );
      const expected = new Array<number>(size).fill(0);
      for (const node of listDownstream(doubled, [seed])) expected[node % size]! |= node < size ? RAISED : LOWERED;
      expect([...marks]).toEqual(expected);
      expect(BOTH).toBe(3);
      const lengths = measure(doubled, seed);
      for (const [node, length] of lengths.entries()) {
        const walk = walkTo(node % size, node < size ? RAISED : LOWERED);
        expect(walk?.links.length).toBe(length);
        if (walk === undefined) continue;
        expect([walk.nodes[0], walk.nodes.at(-1)]).toEqual([seed, node % size]);
        expect(walk.links.map((link) => links[link]!.from)).toEqual(walk.nodes.slice(0, -1));
        expect(walk.links.map((link) => links[link]!.to)).toEqual(walk.nodes.slice(1));
        expect(walk.links.filter((link) => links[link]!.lowers).length % 2).toBe(node < size ? 0 : 1);
        expect(walk.links.some((link) => links[link]!.ignored)).toBe(false);
      }
    }),
  );
});
