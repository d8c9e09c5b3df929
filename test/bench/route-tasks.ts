import { exploreScenario } from "../../src/analysis/explore-scenario.js";
import { getCriticalAssumptions } from "../../src/analysis/get-critical-assumptions.js";
import { iterateSingleFailures } from "../../src/analysis/iterate-single-failures.js";
import { listSmallestCuts } from "../../src/analysis/list-smallest-cuts.js";
import { loseByEach } from "../../src/analysis/what-if/lose-each.js";
import { orderNodes } from "../../src/graph/order.js";
import { findMustPass } from "../../src/graph/routes/must-pass.js";
import { getIndex } from "../../src/graph/theory-index.js";
import { parseTheoryOrThrow } from "../../src/theory/parse.js";
import type { Theory } from "../../src/theory/theory.js";
import { trust } from "../support/trust.js";
import { makeDocument } from "./make-document.js";
import { makeGraph, type NumberedGraph } from "./make-graph.js";

const inNumbers = (run: (graph: NumberedGraph) => unknown) => (size: number) => {
  const graph = makeGraph(size);
  return () => run(graph);
};

const inTheory = (run: (theory: Theory) => unknown) => (size: number) => {
  const document = makeDocument(size);
  // To check a million nodes takes far longer than what is measured.
  const theory = size > 100_000 ? trust(document) : parseTheoryOrThrow(document);
  return () => run(theory);
};

const startsOf = ({ interventions }: NumberedGraph) => ({ from: interventions, given: [] });

/** Tasks on what rests on what, in numbers and with the ids of a theory. */
export const ROUTE_TASKS: Readonly<Record<string, (size: number) => () => unknown>> = {
  "topological sort": inNumbers(({ graph }) => orderNodes(graph.index)),
  "critical, in numbers": inNumbers((numbered) => findMustPass(numbered.graph, startsOf(numbered))),
  "what-if of each, in numbers": inNumbers((numbered) =>
    loseByEach(numbered.graph, { ...numbered, starts: startsOf(numbered) }),
  ),
  "topological sort of a theory": inTheory((theory) => orderNodes(getIndex(theory))),
  criticalAssumptions: inTheory((theory) => getCriticalAssumptions(theory)),
  whatIfEach: inTheory((theory) => {
    let lost = 0;
    for (const answer of iterateSingleFailures(theory)) lost += answer.lost.length;
    return lost;
  }),
  whatIf: inTheory((theory) => exploreScenario(theory, { fail: Object.keys(theory.assumptions ?? {})[0] ?? [] })),
  listSmallestCuts: inTheory((theory) => listSmallestCuts(theory, { to: "p0-5-0" })),
};
