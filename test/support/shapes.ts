import type { Assumption, Evidence, TheoryDocument } from "../../src/schema/generated/types.js";
import { buildDocument } from "./build-theory.js";

/** A kind of theory that can be made at any size, to see how the cost of a question grows. */
export interface Shape {
  readonly name: string;
  /** Makes a valid document with about `n` of what the shape has most of: links, parts, items of evidence or strands. */
  make(n: number): TheoryDocument;
}

/** How deep parts and strands are nested: near the most that a document may have. */
const DEPTH = 40;

/** The shapes of theories in which some costs have grown faster than the theory. Each document has a date and evidence. */
export const shapes: readonly Shape[] = [
  { name: "chain", make: (n) => makeGraph(range(n).map((i) => [step(i), step(i + 1)])) },
  { name: "layers", make: (n) => makeGraph(listLayers(n)) },
  { name: "hub-in", make: (n) => makeGraph(range(n).map((i) => [`start-${i}`, "end"])) },
  { name: "hub-out", make: (n) => makeGraph(range(n).map((i) => ["start-0", `end-${i}`])) },
  {
    name: "hub-both",
    make: (n) => makeGraph(range(n / 2).flatMap((i) => [[`start-${i}`, "hub"] as Ends, ["hub", `end-${i}`] as Ends])),
  },
  {
    name: "needs-all",
    make: (n) =>
      makeGraph(
        range(n).map((i) => [`start-${i}`, "end"]),
        ["end"],
      ),
  },
  {
    name: "needs-all-chain",
    make: (n) =>
      makeGraph(
        range(n / 2).flatMap((i) => [[`start-${i + 1}`, `step-${i + 1}`] as Ends, [step(i), `step-${i + 1}`] as Ends]),
        range(n / 2).map((i) => `step-${i + 1}`),
      ),
  },
  {
    name: "ring",
    make: (n) =>
      makeGraph([["start-0", "step-0"], ...range(n - 1).map((i): Ends => [`step-${i}`, `step-${(i + 1) % (n - 1)}`])]),
  },
  { name: "complete-graph", make: (n) => makeGraph(listComplete(Math.ceil(Math.sqrt(2 * n)))) },
  {
    name: "nested-parts",
    make: (n) => makeClaims(Object.fromEntries(range(n / DEPTH).map((i) => [`a-${i}`, makeNested(`a-${i}`, DEPTH)]))),
  },
  {
    name: "wide-parts",
    make: (n) =>
      makeClaims({ "a-0": { ...CLAIM, parts: Object.fromEntries(range(n).map((i) => [`part-${i}`, CLAIM_OF_PART])) } }),
  },
  {
    name: "many-on-one-link",
    make: (n) => makeClaims(Object.fromEntries(range(n).map((i) => [`a-${i}`, CLAIM]))),
  },
  {
    name: "one-on-all-links",
    make: (n) => {
      const { assumptions: _, evidence: __, ...rest } = makeGraph(range(n).map((i) => [step(i), step(i + 1)]));
      const on = (rest.links ?? []).map(({ from, to }) => `${from}->${to}`);
      return { ...rest, assumptions: { "a-0": { ...CLAIM, on } }, evidence: makeEvidence(["a-0"], 1) };
    },
  },
  {
    name: "one-claim-all-evidence",
    make: (n) => ({ ...makeClaims({ "a-0": CLAIM }), evidence: makeEvidence(["a-0"], n), sources: makeSources(n) }),
  },
  {
    name: "one-source",
    make: (n) => {
      const document = makeGraph(range(n).map((i) => [step(i), step(i + 1)]));
      const evidence = Object.entries(document.evidence ?? {}).map(([id, item]) => [
        id,
        { ...item, source: "source-0" },
      ]);
      return { ...document, evidence: Object.fromEntries(evidence), sources: makeSources(1) };
    },
  },
  {
    name: "nested-strands",
    make: (n) => ({
      ...makeClaims({ "a-0": CLAIM }),
      strands: Object.fromEntries(
        range(n).map((i) => [
          `strand-${i}`,
          { title: `Strand ${i}`, ...(i % DEPTH > 0 && { partOf: `strand-${i - 1}` }) },
        ]),
      ),
    }),
  },
];

/** Returns the shape with a name. */
export function shapeNamed(name: string): Shape {
  const shape = shapes.find((one) => one.name === name);
  if (shape === undefined) throw new Error(`There is no shape ${name}.`);
  return shape;
}

/** The ends of a link. A node whose id begins with `start` is an intervention. */
type Ends = readonly [from: string, to: string];

const CLAIM: Assumption = { statement: "Those who are reached act on it.", on: "start-0->end" };
const { on: _, ...CLAIM_OF_PART } = CLAIM;

function range(n: number): number[] {
  return Array.from({ length: Math.max(1, Math.round(n)) }, (_, i) => i);
}

function step(i: number): string {
  return i === 0 ? "start-0" : `step-${i}`;
}

/** Layers of four, each node of which leads to all of the next: sixteen links a layer. */
function listLayers(n: number): Ends[] {
  const four = range(4);
  const id = (layer: number, i: number) => (layer === 0 ? `start-${i}` : `layer-${layer}-${i}`);
  return range(n / 16).flatMap((layer) => four.flatMap((i) => four.map((j): Ends => [id(layer, i), id(layer + 1, j)])));
}

/** Every node leads to all that come after it. */
function listComplete(size: number): Ends[] {
  return range(size).flatMap((i) => range(size).flatMap((j): Ends[] => (i < j ? [[step(i), step(j)]] : [])));
}

/** A theory of some links, with an assumption on each and evidence on two in three of those. */
function makeGraph(links: readonly Ends[], needAll: readonly string[] = []): TheoryDocument {
  const ids = [...new Set(links.flat())];
  const isStart = (id: string) => id.startsWith("start");
  const claims = links.map((_, i) => `a-${i}`);
  const tested = claims.filter((_, i) => i % 3 > 0);
  return {
    ...buildDocument({
      interventions: ids.filter(isStart),
      outcomes: {
        ...Object.fromEntries(ids.filter((id) => !isStart(id)).map((id) => [id, {}])),
        ...Object.fromEntries(needAll.map((id) => [id, { needs: "all" as const }])),
      },
      links: links.map(([from, to]) => ({ from, to })),
      assumptions: Object.fromEntries(links.map(([from, to], i) => [claims[i]!, `${from}->${to}`])),
    }),
    ...DATED,
    evidence: makeEvidence(tested, tested.length),
    sources: makeSources(tested.length),
  };
}

/** A theory of one link with all these assumptions on it, and evidence on each that has no parts. */
function makeClaims(assumptions: { readonly [id: string]: Assumption }): TheoryDocument {
  const listLeaves = (claims: { readonly [id: string]: Assumption }): string[] =>
    Object.entries(claims).flatMap(([id, { parts }]) => (parts === undefined ? [id] : listLeaves(parts)));
  const leaves = listLeaves(assumptions);
  return {
    ...buildDocument({ interventions: ["start-0"], outcomes: ["end"], links: ["start-0->end"] }),
    ...DATED,
    assumptions,
    evidence: makeEvidence(leaves, leaves.length),
    sources: makeSources(leaves.length),
  };
}

function makeNested(id: string, depth: number): Assumption {
  const parts = Object.fromEntries([[`${id}-${depth}`, depth > 2 ? makeNested(id, depth - 1) : CLAIM_OF_PART]]);
  const { on: __, ...part } = CLAIM;
  return depth === DEPTH ? { ...CLAIM, parts } : { ...part, parts };
}

/** `count` items on some claims in turn, each of a day and a source of its own, for and against. */
function makeEvidence(claims: readonly string[], count: number): { readonly [id: string]: Evidence } {
  const items = range(claims.length === 0 ? 1 : count).map((i): [string, Evidence] => [
    `e-${i}`,
    {
      on: claims[i % claims.length]!,
      stance: STANCES[i % STANCES.length]!,
      finding: "Most of those who were reached had acted within a year.",
      strength: STRENGTHS[i % STRENGTHS.length]!,
      source: `source-${i}`,
      date: toDay(i),
    },
  ]);
  return Object.fromEntries(claims.length === 0 ? [] : items);
}

const STANCES = ["supports", "opposes", "supports", "mixed"] as const;
const STRENGTHS = ["weak", "moderate", "strong"] as const;
const DATED = { asOf: "2050" };

/** A day for each of the first ten thousand numbers, the first of them in 2000. */
function toDay(i: number): string {
  return new Date(Date.UTC(2000, 0, 1 + (i % 10_000))).toISOString().slice(0, 10);
}

function makeSources(count: number) {
  return Object.fromEntries(
    range(count).map((i) => [`source-${i}`, { type: "report" as const, title: `Evaluation ${i}` }]),
  );
}
