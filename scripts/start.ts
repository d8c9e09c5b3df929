/** The main job on the reference case: prints its assumption review, and writes it as documentation. */
import { mkdirSync, writeFileSync } from "node:fs";
import { run } from "../src/cli/run.js";

const THEORY = "examples/migration/theory.yaml";
const OUT = "out/migration";
/** The theory's own date: what could be known when it was written. */
const AS_OF = "2018-10";

/** What is written, by the arguments that write it. */
const REPORTS = [
  { folder: OUT, args: ["--format", "html"], file: "migration-2018.html", what: "the page, to open in a browser" },
  { folder: `${OUT}/en`, args: ["--format", "markdown", "--lang", "en"], file: "README.md", what: "pages in Markdown" },
  { folder: `${OUT}/nl`, args: ["--format", "markdown", "--lang", "nl"], file: "README.md", what: "the same in Dutch" },
  {
    folder: `${OUT}/pictures`,
    args: ["--format", "svg"],
    file: "migration-2018.svg",
    what: "the picture, and its strands",
  },
];
const REVIEWS = [
  { lang: "en", file: "review.md", what: "the review in Markdown" },
  { lang: "nl", file: "toetsing.md", what: "the same in Dutch" },
];

const { stdout, stderr, stdin, env } = process;
const io = { stdout, stderr, stdin, env, cwd: process.cwd(), now: () => new Date() };
let status = await run(["review", THEORY, "--as-of", AS_OF], io);
const written: (readonly [file: string, what: string])[] = [];
for (const { folder, args, file, what } of REPORTS) {
  // What is in this folder is made here, also by an earlier version.
  const code = await run(["report", THEORY, "-o", folder, "--as-of", AS_OF, "--force", "--quiet", ...args], io);
  if (code === 0) written.push([`${folder}/${file}`, what]);
  else status = code;
}
for (const { lang, file, what } of REVIEWS) {
  let page = "";
  const sink = { write: (text: string) => (page += text) };
  const code = await run(["review", THEORY, "--as-of", AS_OF, "--format", "markdown", "--lang", lang], {
    ...io,
    stdout: sink,
  });
  if (code !== 0) status = code;
  mkdirSync(OUT, { recursive: true });
  writeFileSync(`${OUT}/${file}`, page);
  written.push([`${OUT}/${file}`, what]);
}
const width = Math.max(...written.map(([file]) => file.length));
stderr.write("\nWritten:\n");
for (const [file, what] of written) stderr.write(`  ${file.padEnd(width)}  ${what}\n`);
process.exitCode = status;
