import { formatMs, formatRatio, formatTable, measure } from "./measure.js";

/** Prints what reviewing a portfolio costs, document by document, beside reading it. */
export function benchStream(print: (line: string) => void): void {
  print("\nMany documents of a hundred nodes, one after the other\n");
  const tasks = [
    "stream: JSON.parse",
    "stream: full review",
    "stream: JSON.parse + zod",
    "stream: JSON.parse, all kept",
  ];
  const rows = [
    ["nodes", "JSON.parse", "full review", "÷ JSON.parse", "zod ÷ JSON.parse", "memory", "all kept", "ratio"],
  ];
  for (const size of [1000, 100_000, 1_000_000]) {
    const timings = measure(tasks, size, size > 100_000 ? 1 : 3);
    const [parse, full, zod, kept] = tasks.map((task) => timings.get(task)!);
    rows.push([
      ...[String(size), formatMs(parse!.warm), formatMs(full!.warm), formatRatio(full!.warm / parse!.warm)],
      ...[formatRatio(zod!.warm / parse!.warm), `${Math.round(full!.peak)} MiB`, `${Math.round(kept!.peak)} MiB`],
      formatRatio(full!.peak / kept!.peak),
    ]);
  }
  print(formatTable(rows));
}
