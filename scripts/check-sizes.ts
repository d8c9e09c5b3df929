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
  ["toPrintable", "render/text", 2_000],
  ["getFingerprint", "index", 10_500],
  ["getCriticalAssumptions", "index", 17_000],
  ["traceTheory", "index", 23_000],
  ["reviewTheory", "index", 21_500],
  // What a page pays for the core: the check of a document, whose numbers the index is made of, comes along.
  ["reviewTheory, traceTheory", "index", 30_000],
  ["listFindings", "index", 46_500],
  ["parseTheory", "index", 25_000],
  ["attachEvidence", "edit", 32_500],
  // One function of an entry that gives out much; the packages that others of it need stay out.
  ["readJson", "formats/document", 31_000],
  ["readYaml", "formats/document", 41_000],
  ["writeJgf", "formats/graphs", 2_000],
  ["readCsv", "formats/tables", 12_000],
  ["guardCell", "formats/tables", 2_000],
  ["writeCslJson", "formats/citations", 2_000],
  ["renderReviewText", "render/text", 66_500],
  ["renderRegisterCsv", "render/office", 10_000],
  ["renderSvg", "render/pictures", 42_500],
  ["renderHtml", "render/html", 86_000],
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
