import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPython, HOW_TO_INSTALL, PEERS, type Peer } from "./find-peers.js";
import { makeGraph, splitGraph } from "./make-graph.js";
import { formatMs, formatRatio, formatTable, measureWarm } from "./measure.js";

type Print = (line: string) => void;

const formatSize = (size: number) => String(size);
const round = (size: number) => (size > 100_000 ? 1 : 3);

/** Prints what it costs to find what is critical, and what each assumption takes away, beside a topological sort and dominators. */
export function benchRoutes(print: Print): void {
  print("\nWhat is critical for every outcome, and what each assumption takes away, on a graph in numbers");
  print("(beside the sort: how many times as long; dominators know no assumption that is in two places)\n");
  const pythons = PEERS.flatMap((peer) => {
    const python = findPython(peer);
    return python === undefined ? [] : [{ peer, python }];
  });
  const rows = [
    [
      "nodes",
      "sort",
      "critical",
      "÷ sort",
      "each what-if",
      "÷ sort",
      ...pythons.flatMap(({ peer }) => [peer, "critical ÷"]),
    ],
  ];
  for (const size of [1000, 100_000, 1_000_000]) {
    const tasks = ["topological sort", "critical, in numbers", "what-if of each, in numbers"];
    const [sort = 0, critical = 0, each = 0] = measureWarm(tasks, size, round(size));
    const peers = pythons.flatMap(({ peer, python }) => {
      // A million nodes take networkx a minute and gigabytes.
      if (peer === "networkx" && size > 100_000) return ["–", "–"];
      const ms = timePeer(python, peer, size);
      return [formatMs(ms), formatRatio(critical / ms)];
    });
    rows.push([
      ...[formatSize(size), formatMs(sort), formatMs(critical), formatRatio(critical / sort)],
      ...[formatMs(each), formatRatio(each / sort), ...peers],
    ]);
  }
  print(formatTable(rows));
  if (pythons.length < PEERS.length) print(`\nSome peers are not installed.\n${HOW_TO_INSTALL}`);
  benchAnswers(print);
}

function timePeer(python: string, peer: Peer, size: number): number {
  const folder = mkdtempSync(join(tmpdir(), "toc-peers-"));
  const { size: nodes, pairs } = splitGraph(makeGraph(size));
  writeFileSync(join(folder, "pairs"), pairs);
  const script = new URL("./peers.py", import.meta.url).pathname;
  const printed = execFileSync(python, [script, peer, String(nodes), join(folder, "pairs")], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return (JSON.parse(printed) as { ms: number }).ms;
}

function benchAnswers(print: Print): void {
  print("\nThe same as answers with the ids of a theory whose index is there\n");
  const tasks = [
    "topological sort of a theory",
    "getCriticalAssumptions",
    "iterateSingleFailures",
    "exploreScenario",
    "listSmallestCuts",
  ];
  const rows = [["nodes", "sort", ...tasks.slice(1).flatMap((task) => [task, "÷ sort"])]];
  for (const size of [1000, 10_000, 100_000]) {
    const [sort = 0, ...others] = measureWarm(tasks, size, round(size));
    rows.push([formatSize(size), formatMs(sort), ...others.flatMap((ms) => [formatMs(ms), formatRatio(ms / sort)])]);
  }
  // At a million only what is answered at once for all, beside the sort of a graph in numbers: in a heap of gigabytes one
  // sort of a theory measures the collector.
  const [sort = 0, ...others] = measureWarm(["topological sort", ...tasks.slice(1, 3)], 1_000_000, 1);
  const cells = others.flatMap((ms) => [formatMs(ms), formatRatio(ms / sort)]);
  rows.push([formatSize(1_000_000), formatMs(sort), ...cells, "–", "–", "–", "–"]);
  print(formatTable(rows));
}
