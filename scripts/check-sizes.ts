/**
 * Prints what a web page pays for what it imports, and fails where that is more than we allow. Run after `npm run build`.
 * Sizes are of one minified ES module in gzip, as a bundler makes it for a browser, with all that it needs.
 */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What is imported, and the most that it may weigh in bytes. */
const BUDGETS: readonly (readonly [names: string, from: string, budget: number])[] = [
  ["isPartialDate", "index", 2_000],
  ["listAssumptions", "index", 2_000],
  ["countElements", "index", 2_000],
  ["findNearest", "index", 2_000],
  ["toPrintable", "index", 2_000],
  ["fingerprint", "index", 6_000],
  ["criticalAssumptions", "index", 8_000],
  ["trace", "index", 13_500],
  ["review", "index", 13_000],
  // What a page pays for the core: 20 kB of 1,024 bytes.
  ["review, trace", "index", 20_480],
  ["listFindings", "index", 46_000],
  ["parseTheory", "index", 36_000],
  ["readYaml", "formats/yaml", 51_000],
  ["renderSvg", "render/svg", 34_000],
  ["renderHtml", "render/html", 80_000],
];

const rows = await Promise.all(
  BUDGETS.map(async ([names, from, budget]) => {
    const size = await weigh(`export { ${names} } from "./dist/${from}.js";`);
    return { imports: names, from, bytes: size, allowed: budget, ok: size <= budget };
  }),
);
for (const { imports, from, bytes, allowed, ok } of rows) {
  process.stdout.write(`${ok ? "ok  " : "OVER"} ${String(bytes).padStart(7)} of ${allowed}  ${imports} (${from})\n`);
}
if (rows.some(({ ok }) => !ok)) {
  process.stderr.write("More than is allowed: mostly a statement that a bundler cannot drop has come along.\n");
  process.exitCode = 1;
}

async function weigh(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: "." },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length;
}
