import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { FLAGS } from "../../src/analysis/evidence/flags.js";
import { FINDING_CODES } from "../../src/analysis/rules/index.js";
import { FORMATS } from "../../src/cli/formats/index.js";
import { LANGUAGES } from "../../src/language/language.js";
import { SCRIPT } from "../../src/render/html/generated/page.js";
import { VERDICTS } from "../../src/schema/vocabulary.js";
import { readWorkbook } from "../../src/sheets/read-workbook.js";
import { fullDocument } from "../support/full-document.js";
import { expectGolden } from "../support/golden.js";
import { runCli, useFolder } from "./support/run-cli.js";

// What a user is shown of a theory that has everything, in both languages, kept as it is now: read the difference.
const folder = useFolder();
const cwd = folder.path;
const write = (name: string, document: object) => folder.write(name, JSON.stringify(document));
write("full.json", fullDocument);
const { assumptions, evidence, links, outcomes, reviews, rewordings, waivers, ...rest } = fullDocument;
write("earlier.json", {
  ...rest,
  title: "Something",
  asOf: "2023",
  outcomes: { ...outcomes, awareness: { title: "Awarenes", level: "intermediate" } },
  links: [...links!.slice(1), { from: "rain", to: "awareness", sign: "-" }],
  assumptions: {
    lasting: { ...assumptions!["lasting"], statement: "It lasts long", importance: "low" },
    dropped: { statement: "Everyone listens to the radio", on: "awareness->health", importance: "high" },
  },
  evidence: {
    trial: { ...evidence!["trial"], stance: "opposes", strength: "strong", date: "2021" },
    talk: { on: "dropped", stance: "supports", finding: "Many listen", date: "2020" },
  },
});
// The same elements with nothing but what each must have: every other field is added by the whole.
write("sparse.json", {
  ...{ format: rest.format, id: rest.id, title: rest.title, language: rest.language },
  strands: { goal: { title: "Goal" }, reach: { title: "Reach" } },
  interventions: { campaign: { title: "Campaign" } },
  outcomes: { awareness: { title: "Awareness" }, health: { title: "Health" }, cost: { title: "Cost" } },
  factors: { rain: { title: "Rain" } },
  links: links!.map(({ from, to, feedback }) => ({ from, to, ...(feedback && { feedback }) })),
  assumptions: {
    believed: { statement: "The message is believed", on: "awareness" },
    lasting: { statement: "It lasts", on: "theory" },
  },
  evidence: {
    survey: { on: "believed", stance: "mixed", finding: "Some believed it" },
    trial: evidence!["trial"],
  },
  sources: { report: { type: "report" } },
  indicators: { heard: { title: "People" } },
  actors: { school: { name: "School" } },
  places: { village: { name: "Village" } },
  principles: { inclusion: { title: "Inclusion" } },
});
write("bare.json", {
  ...{ format: "theory-of-change/1", id: "bare", title: "Bare", language: "nl" },
  outcomes: { goal: { title: "Goal" } },
});

/** Runs lines of a shell one after the other; what they print, with the lines before it. */
async function runAll(lines: readonly string[]): Promise<string> {
  const pages: string[] = [];
  for (const line of lines) {
    const { code, stdout, stderr } = await runCli(line.split(" "), { cwd, now: new Date(2026, 10, 23) });
    pages.push(`$ toc ${line}\n${stdout}${stderr}exit ${code}\n`);
  }
  return pages.join("\n");
}
/** The texts of a folder, with the names of the files. */
function readAll(name: string): string {
  const names = readdirSync(join(cwd, name), { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((file) => !file.startsWith(".") && statSync(join(cwd, name, file)).isFile());
  return files.map((file) => `= ${file} =\n${readFileSync(join(cwd, name, file), "utf8")}`).join("\n");
}
/** A tag a line, so that a difference is one of a line. */
const splitTags = (page: string) => page.replaceAll("><", ">\n<");
const golden = (name: string) => new URL(`golden/${name}`, import.meta.url);

describe.each(LANGUAGES)("in %s", (lang) => {
  it("the rules, verdicts and flags are explained as they were", async () => {
    const codes = [...FINDING_CODES, ...VERDICTS, ...FLAGS].join(" ");
    const page = await runAll([
      `rules --lang ${lang} --format markdown`,
      `explain --lang ${lang} --format markdown ${codes}`,
    ]);
    expectGolden(page, golden(`rules.${lang}.md`));
  });

  // The words are the same in each; so one is enough for the other language.
  it.each(lang === "en" ? ["text", "markdown", "json"] : ["markdown"])(
    "each answer is the one that is kept, as %s",
    async (format) => {
      const page = await runAll(
        [
          ...["check full.json", "check bare.json", "review full.json --profile publish", "review bare.json"],
          ...["review full.json --due --until 2030", "registers full.json", "registers bare.json"],
          ...["trace full.json", "trace full.json --from rain --to health --avoiding campaign", "trace bare.json"],
          ...["trace full.json --to campaign", "trace full.json --critical", "trace bare.json --critical"],
          ...[
            "what-if full.json --fail believed",
            "what-if full.json --fail rain --add campaign->health --resolve lasting=refuted",
          ],
          ...[
            "what-if full.json --each",
            "what-if full.json --smallest-cut health",
            "what-if bare.json --smallest-cut goal",
          ],
          ...["next full.json", "next full.json --only coverage --least strong", "next bare.json"],
          ...[
            "diff earlier.json full.json",
            "diff full.json earlier.json --fail-on any",
            "diff sparse.json full.json",
            "diff full.json full.json",
          ],
        ].map((line) =>
          `${line} --lang ${lang} --format ${format} --as-of 2026-06`.replace(/^(check .*) --as-of .*/, "$1"),
        ),
      );
      expectGolden(page, golden(`answers.${lang}.${format}.txt`));
    },
  );

  it("what a notation cannot carry is told as it was", async () => {
    const notations = FORMATS.filter(({ write: writer }) => writer !== undefined).map(({ name }) => name);
    const lines = notations.map((name) => `convert full.json out-${lang}.${name} --to ${name} --lang ${lang}`);
    expectGolden(await runAll(lines), golden(`losses.${lang}.txt`));
    await runAll([`convert full.json tables-${lang} --to tables --set lang=${lang} --set dialect=excel-nl`]);
    expectGolden(readAll(`tables-${lang}`), golden(`tables.${lang}.txt`));
    await runAll([`convert tables-${lang} tables-${lang}.json --from tables`]);
    expect(JSON.parse(readFileSync(join(cwd, `tables-${lang}.json`), "utf8"))).toEqual({
      ...fullDocument,
      $schema: expect.any(String),
    });
  });

  const report = (folderName: string, format: string) =>
    runAll([`report full.json -o ${folderName} --format ${format} --lang ${lang} --as-of 2026-06`]);

  it("a report as pages is the one that is kept", async () => {
    await report(`pages-${lang}`, "markdown");
    expectGolden(readAll(`pages-${lang}`), golden(`report.${lang}.md`));
  });

  it("a report as one page is the one that is kept, less its data and scripts", async () => {
    await report(`html-${lang}`, "html");
    const page = readAll(`html-${lang}`)
      .replace(SCRIPT, "")
      .replace(/(id=data>)[^<]*/, "$1")
      .replace(/sha256-[^']*/g, "")
      .replace(/<style>.*?<\/style>/s, "");
    expectGolden(splitTags(page), golden(`report.${lang}.html.txt`));
  });

  it("a report as a document and as a workbook is the one that is kept", async () => {
    for (const format of ["docx", "xlsx"]) await report(`office-${lang}`, format);
    const { value: html } = await mammoth.convertToHtml({ path: join(cwd, `office-${lang}/full.docx`) });
    const sheets = await readWorkbook(readFileSync(join(cwd, `office-${lang}/full.xlsx`)));
    const cells = sheets.map(({ name, rows }) => `= ${name} =\n${rows.map((row) => JSON.stringify(row)).join("\n")}`);
    expectGolden([splitTags(html.replace(/src="[^"]*"/g, "")), ...cells].join("\n\n"), golden(`office.${lang}.txt`));
  });

  it("a report as a picture is the one that is kept", async () => {
    for (const format of ["svg", "mermaid", "dot"]) await report(`pictures-${lang}`, format);
    expectGolden(splitTags(readAll(`pictures-${lang}`)), golden(`pictures.${lang}.txt`));
  });
});

it("each notation has of it what it had", async () => {
  const lines = ["yaml", "logframe", "iati", "cids", "cypher", "csl-json", "jgf", "cytoscape", "kumu", "graphml"];
  const page = await runAll([
    ...[...lines, "dot", "mermaid"].map((name) => `convert full.json - --to ${name} --quiet`),
    "convert full.json - --to iati --set extension=yes --set activity=full.json --quiet",
    "convert full.json - --to csv --set table=assumptions --quiet",
  ]);
  expectGolden(page, golden("notations.txt"));
});

it("each notation is read back as it was, and what is guessed is told", async () => {
  const names = ["logframe", "iati", "cids", "jgf", "cytoscape", "kumu", "graphml", "dot", "mermaid"];
  const pages: string[] = [];
  for (const name of names) {
    await runCli(["convert", "full.json", `back.${name}`, "--to", name, "--force", "--quiet"], { cwd });
    for (const lang of LANGUAGES) {
      const line = `convert back.${name} back.yaml --from ${name} --force --lang ${lang}`;
      pages.push(await runAll([line]));
    }
    pages.push(readFileSync(join(cwd, "back.yaml"), "utf8"));
  }
  expectGolden(pages.join("\n"), golden("read-back.txt"));
});
