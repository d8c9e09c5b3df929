/** The main job on the reference case: prints its assumption review, and writes it as documentation. */
import { mkdirSync, writeFileSync } from "node:fs";
import { run } from "../src/cli/run.js";

const THEORY = "examples/migration/theory.yaml";
const OUT = "out/migration";
/** The theory's own date: what could be known when it was written. */
const AS_OF = "2018-10";

const { stdout, stderr, stdin, env } = process;
const io = { stdout, stderr, stdin, env, cwd: process.cwd(), now: () => new Date() };
const status = await run(["review", THEORY, "--as-of", AS_OF], io);
mkdirSync(OUT, { recursive: true });
const written: string[] = [];
for (const [lang, file] of [
  ["en", "review.md"],
  ["nl", "toetsing.md"],
] as const) {
  let page = "";
  const sink = {
    write: (text: string) => {
      page += text;
      return true;
    },
  };
  await run(["review", THEORY, "--as-of", AS_OF, "--format", "markdown", "--lang", lang], {
    ...io,
    stdout: sink as never,
  });
  writeFileSync(`${OUT}/${file}`, page);
  written.push(`${OUT}/${file}`);
}
stderr.write(`\nThe review as pages: ${written.join(" (English), ")} (Dutch).\n`);
await run(["report", THEORY, "-o", OUT, "--as-of", AS_OF], io);
process.exitCode = status;
