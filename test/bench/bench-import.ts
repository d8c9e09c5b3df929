import { execFileSync } from "node:child_process";
import { formatMs, formatRatio, formatTable, median } from "./measure.js";

const ROUNDS = 15;
const PEERS = ["zod", "immer", "graphology"];
const OURS = ["index", "formats/document", "render/text", "render/pictures"];

/**
 * The CPU time of importing our entries, as ratios to importing the three libraries that we build on, whole; each in a process
 * of its own, taken in turn. After `npm run build`.
 */
export function benchImport(print: (line: string) => void): void {
  print("\nImport, against that of zod + immer + graphology (CPU time of a first import)\n");
  const groups = {
    "zod + immer + graphology": PEERS,
    ...Object.fromEntries(OURS.map((name) => [name, [ownPath(name)]])),
  };
  const ways = { import: importing, require: requiring };
  const rows = [["entry", ...Object.keys(ways).flatMap((way) => [way, "ratio"])]];
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [way, write] of Object.entries(ways)) {
      for (const [name, modules] of Object.entries(groups)) {
        const key = `${way} ${name}`;
        times.set(key, [...(times.get(key) ?? []), cpuOf(write(modules))]);
      }
    }
  }
  for (const name of Object.keys(groups)) {
    const cells = Object.keys(ways).flatMap((way) => {
      const time = median(times.get(`${way} ${name}`) ?? []);
      const base = median(times.get(`${way} zod + immer + graphology`) ?? []);
      return [formatMs(time), formatRatio(time / base)];
    });
    rows.push([name, ...cells]);
  }
  print(formatTable(rows));
}

const ownPath = (entry: string) => `./dist/${entry}.js`;
const importing = (modules: readonly string[]) => modules.map((name) => `await import("${name}");`).join("");
const requiring = (modules: readonly string[]) =>
  modules.map((name) => `require("${name.startsWith(".") ? name.replace(/js$/, "cjs") : name}");`).join("");

/** In microseconds within the process, so that the start of Node does not count. */
function cpuOf(code: string): number {
  const program = `
    import { createRequire } from "node:module";
    const require = createRequire(process.cwd() + "/x.js");
    const start = process.cpuUsage();
    ${code}
    const { user, system } = process.cpuUsage(start);
    process.stdout.write(String((user + system) / 1000));`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }));
}
