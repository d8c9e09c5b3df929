import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ATTACKS } from "../security/support/attacks.js";
import { formatMs, formatTable } from "./measure.js";

/** Prints what it costs to refuse each small file that takes much to read, in a process of its own. */
export function benchHostile(print: (line: string) => void): void {
  print("\nFiles that are refused: CPU time of the first call, and memory beyond that of the file\n");
  const worker = fileURLToPath(new URL("./hostile-worker.ts", import.meta.url));
  const rows = [["file", "CPU", "memory"]];
  for (const name of Object.keys(ATTACKS)) {
    const printed = execFileSync(process.execPath, ["--import", "tsx", worker, name], { encoding: "utf8" });
    const { said, ms, peak } = JSON.parse(printed) as { said: string; ms: number; peak: number };
    if (said === "read") throw new Error(`${name} was read.`);
    rows.push([name, formatMs(ms), `${Math.round(peak)} MiB`]);
  }
  print(formatTable(rows));
}
