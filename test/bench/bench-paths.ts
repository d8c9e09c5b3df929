import { formatMs, formatRatio, formatTable, measure } from "./measure.js";
import { FIRST_PATHS } from "./path-tasks.js";

/** Prints what paths cost: the first, the number, and all of them, beside graphology-simple-path. */
export function benchPaths(print: (line: string) => void): void {
  print(
    `\nThe first path from an intervention to an outcome, with the index there (mean of ${FIRST_PATHS} all over the theory)\n`,
  );
  const firsts = [1000, 100_000, 1_000_000].map(
    (size) => [size, warmOf("first paths", size, size > 100_000 ? 1 : 3) / FIRST_PATHS] as const,
  );
  const least = firsts[0]![1];
  print(
    formatTable([
      ["nodes", "first path", "÷ that of 1000"],
      ...firsts.map(([size, ms]) => [String(size), formatMs(ms), formatRatio(ms / least)]),
    ]),
  );

  print("\n590,490 paths through eleven layers of ten, three links from each node, against graphology-simple-path\n");
  const rows = [["", "ours", "graphology", "ratio", "memory", "graphology"]];
  const ours = {
    "count them": "layered: count",
    "list them one by one": "layered: all, one by one",
    "walk them, ids of nodes only": "layered: all, ids of nodes only",
  };
  const tasks = [...Object.values(ours), "layered: graphology"];
  const timings = measure(tasks, 11, 3);
  const peer = timings.get("layered: graphology")!;
  for (const [label, task] of Object.entries(ours)) {
    const { warm, peak } = timings.get(task)!;
    rows.push([
      label,
      formatMs(warm),
      formatMs(peer.warm),
      formatRatio(warm / peer.warm),
      formatMiB(peak),
      formatMiB(peer.peak),
    ]);
  }
  const none = measure(["layered, no route: trace", "layered, no route: graphology"], 11, 3);
  const [nothing = 0, peerNothing = 0] = [...none.values()].map(({ warm }) => warm);
  rows.push(["no route", formatMs(nothing), formatMs(peerNothing), formatRatio(nothing / peerNothing), "", ""]);
  print(formatTable(rows));

  const deep = measure(["layered: count", "layered: JSON.parse"], 50, 3);
  const [count = 0, parse = 0] = [...deep.values()].map(({ warm }) => warm);
  print(
    `\nCounting the paths through 50 such layers: ${formatMs(count)}, ${formatRatio(count / parse)} JSON.parse of the document`,
  );
}

const warmOf = (task: string, size: number, rounds: number) =>
  measure([task], size, rounds).get(task)?.warm ?? Number.NaN;
const formatMiB = (peak: number) => `${Math.round(peak)} MiB`;
