/** Asks a large theory some questions and prints the answers: `sparse`, `chain`, `dense` or `layers`, and the questions. */
import {
  exploreScenario,
  getCriticalAssumptions,
  iterateSingleFailures,
  listSmallestCuts,
  reviewTheory,
  type TheoryDocument,
  traceTheory,
} from "../../src/index.js";
import { makeLayered } from "../bench/make-document.js";
import { trust } from "../support/trust.js";

type Links = { from: string; to: string }[];

const toDocument = (links: Links, on: (id: string, i: number) => boolean): TheoryDocument => {
  const ids = links.map(({ from, to }) => `${from}->${to}`);
  return {
    format: "theory-of-change/1",
    id: "large",
    title: "Large",
    language: "en",
    interventions: { start: { title: "Start" } },
    outcomes: Object.fromEntries(links.map(({ to }) => [to, { title: to }])),
    links,
    assumptions: Object.fromEntries(ids.filter(on).map((id) => [id.replace("->", "."), { statement: "s", on: id }])),
  };
};

/** A million links in a row; an assumption on every `every`th. */
const makeChain = (every: number) =>
  toDocument(
    Array.from({ length: 1_000_000 }, (_, i) => ({ from: i === 0 ? "start" : `o${i - 1}`, to: `o${i}` })),
    (_, i) => i % every === 0,
  );

/** A thousand outcomes that each lead to each of a thousand others; an assumption on each of the last links. */
const makeDense = () => {
  const thousand = Array.from({ length: 1000 }, (_, i) => i);
  const links = [
    ...thousand.map((i) => ({ from: "start", to: `a${i}` })),
    ...thousand.flatMap((i) => thousand.map((j) => ({ from: `a${i}`, to: `b${j}` }))),
    ...thousand.map((i) => ({ from: `b${i}`, to: "end" })),
  ];
  return toDocument(links, (id) => id.endsWith("->end"));
};

/** Fifty layers of ten: some 10^21 paths; an assumption on every link. */
const makeLayers = () => {
  const { links = [], ...rest } = makeLayered(50, 10, 3);
  return {
    ...rest,
    ...toDocument([...links], () => true),
    interventions: rest.interventions ?? {},
    outcomes: rest.outcomes ?? {},
  };
};

const [shape = "", ...questions] = process.argv.slice(2);
// Trusted to hold together: what is in question is the answers.
const make = { chain: () => makeChain(1), sparse: () => makeChain(1000), dense: makeDense, layers: makeLayers }[shape];
const theory = trust(make?.() ?? {});
const to = shape === "chain" || shape === "sparse" ? "o999999" : "end";
const fail = { chain: "o499999.o500000", sparse: "o499999.o500000", dense: "b0.end", layers: "n49-0.end" }[shape] ?? "";

const answers: Readonly<Record<string, () => unknown>> = {
  trace: () => traceTheory(theory, { from: "start", to, limit: 1 }).count,
  critical: () => getCriticalAssumptions(theory, { to }).outcomes[0]?.assumptions.length,
  whatIf: () => {
    const { lost, weakened, stranded } = exploreScenario(theory, { fail });
    return [lost.length, weakened.length, stranded.length];
  },
  smallestCut: () => listSmallestCuts(theory, { to })[0]!.size,
  review: () => reviewTheory(theory).summary.byVerdict.untested,
  whatIfEach: () => {
    const [first] = iterateSingleFailures(theory);
    return first?.lost.length;
  },
};
process.stdout.write(JSON.stringify(Object.fromEntries(questions.map((name) => [name, answers[name]?.()]))));
