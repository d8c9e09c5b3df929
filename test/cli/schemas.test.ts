import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { FLAGS } from "../../src/analysis/evidence/flags.js";
import { ASSUMPTION_KINDS, VERDICTS } from "../../src/schema/vocabulary.js";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
const schemas = Object.fromEntries(
  ["check", "critical", "diff", "due", "match", "next", "registers", "review", "trace", "what-if"].map((name) => [
    name,
    JSON.parse(read(`docs/schemas/${name}.schema.json`)),
  ]),
);
const validators: Record<string, ValidateFunction> = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]),
);

const folder = useFolder();
folder.write("taps.yaml", TAPS);
folder.write("bad.yaml", `${TAPS}wrong: 1\n`);
folder.write("wells.yaml", read("test/render/golden/wells.yaml"));
folder.write("migration.yaml", read("examples/migration/theory.yaml"));
folder.write("handwashing.yaml", read("examples/handwashing/theory.yaml"));
folder.write("partner.xml", read("examples/handwashing/partner.xml"));
folder.write("other.xml", read("test/standards/iati/examples/minimal-activity-with-results.xml"));
folder.write("later.yaml", read("examples/handwashing/a-year-later.yaml"));

async function validate(argv: readonly string[]) {
  const { stdout } = await runCli([...argv, "--format", "json"], { cwd: folder.path });
  const [command = ""] = argv;
  const name = argv.includes("--critical") ? "critical" : argv.includes("--due") ? "due" : command;
  const validator = validators[name];
  validator?.(JSON.parse(stdout));
  return validator?.errors ?? [];
}

describe("what is printed as JSON fits its schema:", () => {
  it.each([
    ["review wells.yaml --as-of 2021-03"],
    ["review wells.yaml --as-of 2021-03 --lang nl"],
    ["review taps.yaml"],
    ["review migration.yaml"],
    ["review migration.yaml handwashing.yaml --as-of 2018"],
    ["review wells.yaml --due --as-of 2021-03"],
    ["review handwashing.yaml --due --until 2026 --lang nl"],
    ["review migration.yaml taps.yaml --due --as-of 2018"],
    ["registers wells.yaml --as-of 2021-03"],
    ["registers wells.yaml --lang nl --only log --only gaps"],
    ["registers migration.yaml"],
    ["registers handwashing.yaml"],
    ["trace wells.yaml"],
    ["trace wells.yaml --from dig --to health --limit 1"],
    ["trace wells.yaml --from dig --to welfare --avoiding queues --avoiding spare-parts"],
    ["trace wells.yaml --from health --to dig"],
    ["trace wells.yaml --from health --to health"],
    ["trace wells.yaml --from dig --to health --via teach"],
    ["trace wells.yaml --from welfare --to drought"],
    ["trace taps.yaml wells.yaml"],
    ["trace migration.yaml --to safe-migration"],
    ["trace handwashing.yaml"],
    ["next wells.yaml --as-of 2021-03"],
    ["next migration.yaml --as-of 2018-10 --limit 2"],
    ["next handwashing.yaml --lang nl --only tests --only tensions"],
    ["next handwashing.yaml taps.yaml --only coverage --least moderate"],
    ["next wells.yaml --from dig --to welfare"],
    ["trace handwashing.yaml --critical"],
    ["trace wells.yaml migration.yaml --critical"],
    ["trace wells.yaml --critical --from dig --to welfare"],
    ["what-if migration.yaml --fail host-cooperation --fail awareness"],
    ["what-if wells.yaml --fail dig->water --resolve spare-parts=supported --as-of 2021-03"],
    ["what-if wells.yaml --add teach->welfare --resolve spare-parts=refuted"],
    ["what-if wells.yaml --each"],
    ["what-if migration.yaml --smallest-cut safe-migration --smallest-cut return-from-eu"],
    ["what-if migration.yaml --smallest-cut return-from-eu --verdict untested --verdict contested"],
    ["diff handwashing.yaml later.yaml"],
    ["diff later.yaml handwashing.yaml --as-of 2024"],
    ["diff handwashing.yaml handwashing.yaml"],
    ["diff wells.yaml migration.yaml --lang nl"],
    ["match handwashing.yaml partner.xml --code WASH-1=washing-observed"],
    ["match handwashing.yaml partner.xml other.xml --code OUT-3=washing-observed --code WSH=washing-observed"],
    ["check taps.yaml"],
    ["check taps.yaml bad.yaml missing.yaml"],
  ])("toc %s", async (line) => {
    expect(await validate(line.split(" "))).toEqual([]);
  });
});

describe("the schemas", () => {
  it("know every verdict, flag and kind", () => {
    expect(schemas["review"].$defs.Verdict.enum).toEqual([...VERDICTS]);
    expect(schemas["trace"].$defs.Verdict.enum).toEqual([...VERDICTS]);
    expect(schemas["what-if"].$defs.Verdict.enum).toEqual([...VERDICTS]);
    expect(schemas["review"].$defs.Flag.enum).toEqual([...FLAGS]);
    expect(schemas["registers"].$defs.Flag.enum).toEqual([...FLAGS]);
    expect(schemas["review"].$defs.Answer.properties.assumptions.items.properties.kind.enum).toEqual([
      ...ASSUMPTION_KINDS,
    ]);
  });

  it("refuse a key that they do not know", async () => {
    const { stdout } = await runCli(["review", "taps.yaml", "-f", "json"], { cwd: folder.path });
    const answer = JSON.parse(stdout);
    answer.assumptions[0].score = 0.7;
    expect(validators["review"]?.(answer)).toBe(false);
  });
});
