import type { Assumption } from "../../src/schema/generated/types.js";
import type { Theory } from "../../src/theory/theory.js";
import { buildTheory, type Sketch } from "./build-theory.js";

const count = (size: number) => Array.from({ length: size }, (_, i) => i);
const outcomes = (size: number) => count(size).map((i) => `o${i}`);
const chainOf = (nodes: readonly string[]) => nodes.slice(1).map((to, i) => `${nodes[i]}->${to}`);
/** An assumption on each link, an item of evidence on each assumption. */
const withDoubts = (sketch: Sketch): Theory => {
  const links = (sketch.links ?? []).map((link) => (typeof link === "string" ? link : `${link.from}->${link.to}`));
  return buildTheory({
    assumptions: Object.fromEntries(links.map((link, i) => [`a${i}`, link])),
    evidence: Object.fromEntries(links.map((_, i) => [`e${i}`, { on: `a${i}`, source: `s${i % 7}` }])),
    sources: Object.fromEntries(count(7).map((i) => [`s${i}`, { type: "report", title: `Source ${i}` }])),
    ...sketch,
  });
};

function nestParts(depth: number, path: string): Assumption {
  return {
    statement: `Statement ${path}`,
    ...(depth > 1 && { combine: "all" as const, parts: { [`${path}x`]: nestParts(depth - 1, `${path}x`) } }),
  };
}

/**
 * Theories of the shapes over which costs have been seen to grow faster than the theory. Each grows in proportion to
 * `size`: its nodes, links, assumptions and evidence together are between `size` and eight times that.
 */
export const GROWING_THEORIES: { readonly [shape: string]: (size: number) => Theory } = {
  chain: (size) =>
    withDoubts({ interventions: ["i"], outcomes: outcomes(size), links: chainOf(["i", ...outcomes(size)]) }),
  layers: (size) => {
    const layers = Math.ceil(size / 4);
    const node = (layer: number, k: number) => (layer === 0 ? `i${k}` : `o${layer}-${k}`);
    const links = count(layers).flatMap((layer) =>
      count(4).flatMap((from) => [0, 1].map((step) => `${node(layer, from)}->${node(layer + 1, (from + step) % 4)}`)),
    );
    const nodes = count(layers).flatMap((layer) => count(4).map((k) => node(layer + 1, k)));
    return withDoubts({ interventions: count(4).map((k) => `i${k}`), outcomes: nodes, links });
  },
  "hub in": (size) =>
    withDoubts({
      interventions: count(size).map((i) => `i${i}`),
      outcomes: ["hub", "end"],
      links: [...count(size).map((i) => `i${i}->hub`), "hub->end"],
    }),
  "hub out": (size) =>
    withDoubts({
      interventions: ["i"],
      outcomes: ["hub", ...outcomes(size)],
      links: ["i->hub", ...outcomes(size).map((id) => `hub->${id}`)],
    }),
  "needs all": (size) =>
    withDoubts({
      interventions: count(size).map((i) => `i${i}`),
      outcomes: { all: { needs: "all" }, end: {} },
      links: [...count(size).map((i) => `i${i}->all`), "all->end"],
    }),
  ring: (size) =>
    withDoubts({
      interventions: ["i"],
      outcomes: outcomes(size),
      links: ["i->o0", ...chainOf(outcomes(size)), { from: `o${size - 1}`, to: "o0", feedback: true }],
    }),
  "nested parts": (size) =>
    buildTheory({
      interventions: ["i"],
      outcomes: ["o"],
      links: ["i->o"],
      assumptions: Object.fromEntries(
        count(Math.ceil(size / 40)).map((i) => [`a${i}x`, { on: "i->o", ...nestParts(40, `a${i}x`) }]),
      ),
    }),
  "nested strands": (size) =>
    buildTheory({
      interventions: { i: { strand: `t${size - 1}` } },
      outcomes: Object.fromEntries(count(size).map((i) => [`o${i}`, { strand: `t${i}` }])),
      strands: Object.fromEntries(
        count(size).map((i) => [`t${i}`, { title: `Strand ${i}`, ...(i > 0 && { partOf: `t${i - 1}` }) }]),
      ),
      links: ["i->o0", ...chainOf(outcomes(size))],
    }),
  "one claim": (size) =>
    buildTheory({
      interventions: ["i"],
      outcomes: ["o"],
      links: ["i->o"],
      assumptions: { a: "i->o" },
      evidence: Object.fromEntries(
        count(size).map((i) => [`e${i}`, { on: "a", source: `s${i}`, stance: i % 2 ? "supports" : "opposes" }]),
      ),
      sources: Object.fromEntries(count(size).map((i) => [`s${i}`, { type: "report", title: `Source ${i}` }])),
    }),
  "one claim on all links": (size) =>
    buildTheory({
      interventions: count(size).map((i) => `i${i}`),
      outcomes: ["o"],
      links: count(size).map((i) => `i${i}->o`),
      assumptions: { a: count(size).map((i) => `i${i}->o`) },
      evidence: Object.fromEntries(count(size).map((i) => [`e${i}`, { on: "a", source: `s${i}` }])),
      sources: Object.fromEntries(count(size).map((i) => [`s${i}`, { type: "report", title: `Source ${i}` }])),
    }),
  complete: (size) => {
    const nodes = outcomes(Math.ceil(Math.sqrt(size)));
    return withDoubts({
      interventions: ["i"],
      outcomes: nodes,
      links: [
        "i->o0",
        ...nodes.flatMap((from) => nodes.filter((to) => to !== from).map((to) => ({ from, to, feedback: to < from }))),
      ],
    });
  },
};
