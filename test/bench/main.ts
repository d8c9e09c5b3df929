/** Prints what the library costs, beside its peers and limits, measured side by side in this run. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { benchCompare } from "./bench-compare.js";
import { benchGrowth } from "./bench-growth.js";
import { benchHostile } from "./bench-hostile.js";
import { benchImport } from "./bench-import.js";
import { benchNext } from "./bench-next.js";
import { benchPage } from "./bench-page.js";
import { benchPaths } from "./bench-paths.js";
import { benchRoutes } from "./bench-routes.js";
import { benchStream } from "./bench-stream.js";
import { benchTypes } from "./bench-types.js";
import { formatMs, formatRatio, formatTable, measure, median } from "./measure.js";

const ROUNDS = 5;
const print = (line: string) => process.stdout.write(`${line}\n`);

function benchLoad(): void {
  print("\nRead, check and review a theory, as ratios to JSON.parse of the same text (median of warm calls)\n");
  const tasks = [
    "JSON.parse",
    "JSON.parse + freeze",
    "JSON.parse + copy",
    "JSON.parse + parseTheory",
    "JSON.parse + zod",
    "readJson",
    "readJson + review",
    "full review",
  ];
  // What zod's check costs by itself, without the parsing that comes before it.
  const rows = [
    ["nodes", ...tasks.map((task) => (task === "JSON.parse" ? "JSON.parse alone" : task)), "full review ÷ zod"],
  ];
  for (const size of [100, 1000, 10_000, 100_000]) {
    const timings = measure(tasks, size, size > 10_000 ? 3 : ROUNDS);
    const base = timings.get("JSON.parse")?.warm ?? Number.NaN;
    const warmOf = (task: string) => timings.get(task)?.warm ?? Number.NaN;
    rows.push([
      String(size),
      ...tasks.map((task) => (task === "JSON.parse" ? formatMs(base) : formatRatio(warmOf(task) / base))),
      formatRatio(warmOf("full review") / (warmOf("JSON.parse + zod") - base)),
    ]);
  }
  print(formatTable(rows));
}

function benchReview(): void {
  print("\nReview of a theory that is already parsed\n");
  const rows = [["nodes", "first call", "later calls"]];
  for (const size of [100, 500, 1000, 10_000]) {
    const { first, warm } = measure(["review"], size, ROUNDS).get("review") ?? { first: 0, warm: 0 };
    rows.push([String(size), formatMs(first), formatMs(warm)]);
  }
  print(formatTable(rows));
}

function benchTrace(): void {
  print("\nTrace from an intervention to an outcome, against graphology-simple-path (median of warm calls)\n");
  const rows = [["nodes", "trace", "graphology", "ratio", "with the index", "with the graph", "ratio"]];
  for (const size of [100, 1000, 10_000, 100_000]) {
    const tasks = ["trace", "graphology-simple-path", "trace, first time", "graphology, first time"];
    const timings = measure(tasks, size, size > 10_000 ? 3 : ROUNDS);
    const [ours = 0, peer = 0, oursFirst = 0, peerFirst = 0] = tasks.map((task) => timings.get(task)?.warm);
    rows.push([
      String(size),
      formatMs(ours),
      formatMs(peer),
      formatRatio(ours / peer),
      formatMs(oursFirst),
      formatMs(peerFirst),
      formatRatio(oursFirst / peerFirst),
    ]);
  }
  print(formatTable(rows));
  print(
    "\nThe same where every node of a layer of three leads to every node of the next (exact count, first 10 paths)\n",
  );
  const dense = [["layers", "paths", "trace", "graphology", "ratio", "no route: trace", "graphology", "ratio"]];
  for (const layers of [6, 9, 11]) {
    const tasks = ["trace", "graphology-simple-path"].flatMap((task) => [`dense: ${task}`, `dense, no route: ${task}`]);
    const timings = measure(tasks, layers, 3);
    const [ours = 0, oursNone = 0, peer = 0, peerNone = 0] = tasks.map((task) => timings.get(task)?.warm);
    dense.push([
      String(layers),
      String(3 ** layers),
      formatMs(ours),
      formatMs(peer),
      formatRatio(ours / peer),
      formatMs(oursNone),
      formatMs(peerNone),
      formatRatio(oursNone / peerNone),
    ]);
  }
  print(formatTable(dense));
}

function benchStart(): void {
  print("\nA whole process: `toc review` on the reference case, against a Node process that does nothing (CPU time)\n");
  execFileSync("npm", ["run", "--silent", "build"], { stdio: ["ignore", "ignore", "inherit"] });
  const commands = {
    "node -e 0": ["-e", "0"],
    "toc review, reference case": [
      "dist/cli/toc.cjs",
      "review",
      "examples/migration/theory.yaml",
      "--as-of",
      "2018-10",
    ],
    "toc check, reference case": ["dist/cli/toc.cjs", "check", "examples/migration/theory.yaml"],
    "toc --help": ["dist/cli/toc.cjs", "--help"],
  };
  const times = new Map(Object.keys(commands).map((name) => [name, [] as number[]]));
  for (let round = 0; round < 15; round += 1) {
    for (const [name, args] of Object.entries(commands)) times.get(name)?.push(cpuOf(args));
  }
  const base = median(times.get("node -e 0") ?? []);
  const rows = [["command", "CPU", "ratio"]];
  for (const [name, list] of times) rows.push([name, formatMs(median(list)), formatRatio(median(list) / base)]);
  print(formatTable(rows));
}

/** The CPU time of a Node process from its start to its exit, in milliseconds. */
function cpuOf(args: readonly string[]): number {
  const hook = fileURLToPath(new URL("./report-cpu.cjs", import.meta.url));
  const { output } = spawnSync(process.execPath, ["--require", hook, ...args], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  return Number(output[3]);
}

print(
  `Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}; each task in processes of its own, taken in turn; CPU time of the main thread`,
);
const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  load: benchLoad,
  stream: () => benchStream(print),
  review: benchReview,
  trace: benchTrace,
  paths: () => benchPaths(print),
  routes: () => benchRoutes(print),
  next: () => benchNext(print),
  diff: () => benchCompare(print),
  start: benchStart,
  import: () => benchImport(print),
  types: () => benchTypes(print),
  page: () => benchPage(print),
  hostile: () => benchHostile(print),
};
const [first, ...names] = process.argv.slice(2);
// What is named after it is what to measure: `growth review` or `growth reader`.
if (first === "growth") await benchGrowth(print, names);
const chosen = first === undefined || first === "growth" ? [] : [first, ...names];
const unknown = chosen.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined)
  throw new Error(`No bench is called ${unknown}; there are ${["growth", ...Object.keys(BENCHES)].join(", ")}.`);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (first === undefined || chosen.includes(name)) await bench();
}
