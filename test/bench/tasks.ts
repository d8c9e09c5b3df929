import { allSimplePaths } from "graphology-simple-path";
import { toGraph } from "../../src/entries/graph.js";
import { readJson } from "../../src/formats/json/read.js";
import { getCriticalAssumptions, reviewTheory, traceTheory } from "../../src/index.js";
import { theorySchema } from "../../src/schema/theory-document.js";
import { copyData, freezeData } from "../../src/theory/copy-data.js";
import { parseTheory, parseTheoryOrThrow } from "../../src/theory/parse.js";
import { ProblemList } from "../../src/theory/problem-list.js";
import { trust } from "../support/trust.js";
import { COMPARE_TASKS } from "./compare-tasks.js";
import { makeDense, makeDocument } from "./make-document.js";
import { NEXT_TASKS } from "./next-tasks.js";
import { PATH_TASKS } from "./path-tasks.js";
import { ROUTE_TASKS } from "./route-tasks.js";
import { STREAM_TASKS } from "./stream-tasks.js";

/** Prepares a task for a size and returns what is to be timed. */
type Task = (size: number) => () => unknown;

const text = (size: number) => JSON.stringify(makeDocument(size));
const unlimited = { limits: { characters: Number.POSITIVE_INFINITY, values: Number.POSITIVE_INFINITY } };

/** What a trace in the portfolio is asked for: from a first intervention to a last outcome of the same programme. */
const ends = (size: number) => {
  const document = makeDocument(size);
  const outcomes = Object.keys(document.outcomes ?? {}).filter((id) => id.startsWith("p0-5"));
  return { document, from: "p0-0-0", to: outcomes[0] ?? "" };
};

/** Every task by its name; a size is a number of nodes, or of layers for the dense ones. */
export const TASKS: Readonly<Record<string, Task>> = {
  ...COMPARE_TASKS,
  ...NEXT_TASKS,
  ...PATH_TASKS,
  ...ROUTE_TASKS,
  ...STREAM_TASKS,
  "JSON.parse": (size) => {
    const json = text(size);
    return () => JSON.parse(json);
  },
  "JSON.parse + zod": (size) => {
    const json = text(size);
    return () => theorySchema.parse(JSON.parse(json));
  },
  "JSON.parse + parseTheory": (size) => {
    const json = text(size);
    return () => parseTheory(JSON.parse(json));
  },
  "JSON.parse + copy": (size) => {
    const json = text(size);
    return () => copyData(JSON.parse(json), new ProblemList());
  },
  "JSON.parse + freeze": (size) => {
    const json = text(size);
    return () => freezeData(JSON.parse(json));
  },
  readJson: (size) => {
    const json = text(size);
    return () => readJson(json, unlimited);
  },
  "readJson + review": (size) => {
    const json = text(size);
    return () => {
      const result = readJson(json, unlimited);
      return result.ok && reviewTheory(result.theory);
    };
  },
  "full review": (size) => {
    const json = text(size);
    return () => {
      const result = readJson(json, unlimited);
      return result.ok && [reviewTheory(result.theory), getCriticalAssumptions(result.theory)];
    };
  },
  review: (size) => {
    const theory = parseTheoryOrThrow(makeDocument(size));
    // A shallow copy is another theory to every cache, at no cost.
    return () => reviewTheory(trust(theory));
  },
  trace: (size) => {
    const { document, from, to } = ends(size);
    const theory = parseTheoryOrThrow(document);
    return () => traceTheory(theory, { from, to });
  },
  "trace, first time": (size) => {
    const { document, from, to } = ends(size);
    const theory = parseTheoryOrThrow(document);
    return () => traceTheory(trust(theory), { from, to });
  },
  "graphology-simple-path": (size) => {
    const { document, from, to } = ends(size);
    const graph = toGraph(parseTheoryOrThrow(document));
    return () => allSimplePaths(graph, from, to);
  },
  "graphology, first time": (size) => {
    const { document, from, to } = ends(size);
    const theory = parseTheoryOrThrow(document);
    return () => allSimplePaths(toGraph(theory), from, to);
  },
  "dense: trace": (size) => {
    const theory = parseTheoryOrThrow(makeDense(size, 3));
    return () => traceTheory(theory, { from: "start", to: "end", limit: 10 });
  },
  "dense: graphology-simple-path": (size) => {
    const graph = toGraph(parseTheoryOrThrow(makeDense(size, 3)));
    return () => allSimplePaths(graph, "start", "end");
  },
  "dense, no route: trace": (size) => {
    const theory = parseTheoryOrThrow(makeDense(size, 3));
    return () => traceTheory(theory, { from: "start", to: "elsewhere" });
  },
  "dense, no route: graphology-simple-path": (size) => {
    const graph = toGraph(parseTheoryOrThrow(makeDense(size, 3)));
    return () => allSimplePaths(graph, "start", "elsewhere");
  },
};
