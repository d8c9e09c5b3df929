import { formatMs, formatRatio, formatTable, measureWarm } from "./measure.js";

/** Prints what the questions about what to do next cost, beside a review of the same theory. */
export function benchNext(print: (line: string) => void): void {
  print(
    "\nWhat to do next, of a theory whose index is there, beside a review of it (tensions: of every seventh link turned)\n",
  );
  const tasks = ["review", "prioritizeTests", "coverage", "listKeystoneSources", "tensions"];
  const rows = [["nodes", "review", ...tasks.slice(1).flatMap((task) => [task, "÷ review"])]];
  for (const size of [1000, 10_000]) {
    const [review = 0, ...others] = measureWarm(tasks, size, 3);
    rows.push([String(size), formatMs(review), ...others.flatMap((ms) => [formatMs(ms), formatRatio(ms / review)])]);
  }
  print(formatTable(rows));
}
