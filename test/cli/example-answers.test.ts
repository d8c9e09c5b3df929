import { describe, it } from "vitest";
import { LANGUAGES } from "../../src/language/language.js";
import { expectGolden } from "../support/golden.js";
import { loadTheory } from "../support/load-theory.js";
import { runCli } from "./support/run-cli.js";

// What a user is shown of the examples, in both languages, kept as it is now: read the difference.
const EXAMPLES = ["handwashing/theory", "peatland/theory"];

describe.each(LANGUAGES)("in %s", (lang) => {
  it.each(EXAMPLES)("every answer about %s is the one that is kept", async (name) => {
    const file = `examples/${name}.yaml`;
    const { outcomes = {}, assumptions = {} } = loadTheory(file);
    const last = Object.keys(outcomes).at(-1)!;
    const claims = Object.keys(assumptions);
    const lines = [
      ...[`review ${file} --profile draft`, `review ${file} --due`, `registers ${file}`, `trace ${file}`],
      ...[`trace ${file} --critical`, `trace ${file} --to ${last} --limit 3`, `what-if ${file} --each`],
      ...Object.keys(outcomes).map((id) => `what-if ${file} --smallest-cut ${id}`),
      ...claims.slice(0, 4).map((id) => `what-if ${file} --fail ${id}`),
      ...claims.slice(0, 3).map((id) => `what-if ${file} --resolve ${id}=supported`),
      ...[
        `next ${file}`,
        `next ${file} --only coverage --limit 2`,
        `diff examples/handwashing/a-year-later.yaml ${file}`,
      ],
    ];
    const pages: string[] = [];
    // Text in the one language and Markdown in the other: the words are the same in both.
    const format = lang === "en" ? "text" : "markdown";
    for (const line of lines) {
      const argv = `${line} --lang ${lang} --format ${format} --as-of 2025-03`.split(" ");
      const { code, stdout, stderr } = await runCli(argv);
      pages.push(`$ toc ${line}\n${stdout}${stderr}exit ${code}\n`);
    }
    expectGolden(pages.join("\n"), new URL(`golden/example.${name.replace("/", "-")}.${lang}.txt`, import.meta.url));
  });
});
