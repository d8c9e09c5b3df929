import { formatMs, formatRatio, formatTable, measure } from "./measure.js";

/** Prints what comparing two versions of a theory costs, beside a comparison that makes a JSON patch. */
export function benchCompare(print: (line: string) => void): void {
  print("\nCompare two versions of a theory, against fast-json-patch (median of warm calls)\n");
  const rows = [["what differs", "nodes", "diffTheories", "JSON patch", "ratio"]];
  for (const name of ["a link", "a title", "evidence", "read apart"]) {
    for (const size of [1000, 10_000, 100_000]) {
      const tasks = [`diff, ${name}`, `JSON patch, ${name}`];
      const timings = measure(tasks, size, 3);
      const [ours = 0, peer = 0] = tasks.map((task) => timings.get(task)?.warm);
      rows.push([name, String(size), formatMs(ours), formatMs(peer), formatRatio(ours / peer)]);
    }
  }
  print(formatTable(rows));
}
