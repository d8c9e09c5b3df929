import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { composeJson, composeYaml } from "../../src/cli/init/compose-starter.js";
import { findSchema } from "../../src/cli/init/find-schema.js";
import { toId } from "../../src/cli/init/to-id.js";
import { readJson, readYaml } from "../../src/entries/formats/document.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { runCli, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
const read = (name: string) => readFileSync(join(cwd, name), "utf8");

describe("toc init", () => {
  it("writes a theory that toc check and toc review take", async () => {
    const outcome = await runCli(["init", "first.yaml"], { cwd });
    expect(outcome).toEqual({
      code: 0,
      stdout: "",
      stderr: "toc: first.yaml written. Next: toc review first.yaml\n",
    });
    expect((await runCli(["check", "first.yaml"], { cwd })).code).toBe(0);
    expect((await runCli(["review", "first.yaml"], { cwd })).stdout).toContain("untested");
  });

  it("writes the month, and the language of the user", async () => {
    const now = new Date(2031, 1, 3);
    const { stdout } = await runCli(["init", "-", "--yes"], { now, env: { LANG: "nl_NL.UTF-8" } });
    expect(stdout).toContain("language: nl\n");
    expect(stdout).toContain("\nasOf: 2031-02\n");
    expect(stdout).toContain("Wat je doet.");
  });

  it("asks on a terminal for what no option says, and takes an example for an empty line", async () => {
    const { code, stderr } = await runCli(["init", "asked.yaml", "--title", "Clean rivers", "--lang", "en"], {
      cwd,
      isTyped: true,
      stdin: "Take out litter\n\n  Fish come back \nThey find food\n",
    });
    expect(code).toBe(0);
    expect(stderr.match(/\? \[/g)).toHaveLength(4);
    const written = readYaml(read("asked.yaml"));
    if (!written.ok) throw new Error("not a theory");
    const { theory } = written;
    expect(theory.title).toBe("Clean rivers");
    expect(Object.values(theory.interventions ?? {}).map(({ title }) => title)).toEqual(["Take out litter"]);
    expect(Object.values(theory.outcomes ?? {}).map(({ title }) => title)).toEqual([
      "To be written: what changes first because of that",
      "Fish come back",
    ]);
    expect(theory.assumptions?.["they-find-food"]).toBeDefined();
  });

  it("asks with the example until there are steps of one's own", async () => {
    const asked = await runCli(["init", "-", "--lang", "en"], { isTyped: true, stdin: "\n\nOwn\n\n\n" });
    expect(asked.stderr.match(/\[.*?\]/g)).toEqual([
      "[School gardens]",
      "[Help schools to grow vegetables]",
      "[Pupils get to know vegetables]",
      "[To be written: what that leads to in the end]",
      "[To be written: what has to be true for “Own” to lead to the other]",
    ]);
    const again = await runCli(["init", "-", "--lang", "en"], { isTyped: true, stdin: "\n\n\n\n\n" });
    expect(again.stdout).not.toContain("To be written");
    expect(again.stdout).toContain('statement: "Children eat at home what they came to like at school"\n');
  });

  it("says what to write where own steps leave something open, and takes no words of another field", async () => {
    const { stdout } = await runCli(
      ["init", "-", "--lang", "en", "--intervention", "Plant trees", "--outcome", "Streets have shade"],
      { now: new Date(2031, 1, 3) },
    );
    expect(stdout.replace(/^(#.*)?\n/gm, "")).toMatchInlineSnapshot(`
      "format: theory-of-change/1
      id: streets-have-shade
      title: "Streets have shade"
      language: en
      asOf: 2031-02
      interventions:
        plant-trees:
          title: "Plant trees"
      outcomes:
        streets-have-shade:
          title: "Streets have shade"
          level: output
        goal:
          title: "To be written: what that leads to in the end"  # write your own text here
          level: impact
      links:
        - from: plant-trees
          to: streets-have-shade
        - from: streets-have-shade
          to: goal
      assumptions:
        assumption:
          statement: "To be written: what has to be true for “Streets have shade” to lead to the other"  # write your own text here
          on: streets-have-shade->goal
      "
    `);
    expect(readYaml(stdout).ok).toBe(true);
  });

  it("does so in Dutch and in JSON, and goes by the title that is given", async () => {
    await runCli(["init", "own.json", "--lang", "nl", "--goal", "Meer lopen", "--title", "Bomen"], { cwd });
    const written = readJson(read("own.json"));
    if (!written.ok) throw new Error("not a theory");
    const { title, interventions, assumptions } = written.theory;
    expect({ title, interventions, assumptions }).toEqual({
      title: "Bomen",
      interventions: { intervention: { title: "Nog in te vullen: wat er wordt gedaan" } },
      assumptions: {
        assumption: {
          statement: "Nog in te vullen: wat er waar moet zijn, wil het een tot “Meer lopen” leiden",
          on: "outcome->meer-lopen",
        },
      },
    });
  });

  it("keeps to the example where only a title is given", async () => {
    const { stdout } = await runCli(["init", "-", "--lang", "en", "--title", "Gardens"]);
    expect(stdout).toContain('title: "Gardens"\n');
    expect(stdout).toContain("help-schools-to-grow-vegetables:");
    expect(stdout).not.toContain("To be written");
  });

  it("says that a file is no folder to write in", async () => {
    folder.write("file.yaml", "x");
    expect(await runCli(["init", "file.yaml/first.yaml", "--yes"], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "toc: file.yaml/theory-of-change.schema.json could not be written: a part of its path is not a folder. Nothing was changed.\n",
    });
  });

  it("writes nothing when the answers end early", async () => {
    const { code, stderr } = await runCli(["init", "early.yaml"], { cwd, isTyped: true, stdin: "Clean rivers\n" });
    expect(code).toBe(2);
    expect(stderr).toContain("The answers ended early. Nothing was written.\n");
    expect(existsSync(join(cwd, "early.yaml"))).toBe(false);
  });

  it("writes over nothing unless told to", async () => {
    folder.write("mine.yaml", "mine");
    const refused = await runCli(["init", "mine.yaml"], { cwd, isTyped: true });
    expect(refused).toEqual({
      code: 2,
      stdout: "",
      stderr: "toc: mine.yaml is there already. Give another name, or --force to write over it.\n",
    });
    expect(read("mine.yaml")).toBe("mine");
    expect((await runCli(["init", "mine.yaml", "--force"], { cwd })).code).toBe(0);
    expect(read("mine.yaml")).toContain("theory-of-change/1");
  });

  it.each([
    ["theory.txt", "toc: theory.txt should end in .yaml, .yml or .json. Nothing was written.\n"],
    ["nowhere/theory.yaml", expect.stringContaining("there is no such folder")],
  ])("refuses %s", async (file, stderr) => {
    expect(await runCli(["init", file], { cwd })).toEqual({ code: 2, stdout: "", stderr });
  });

  it("refuses an empty answer", async () => {
    expect((await runCli(["init", "-", "--title", " "], { cwd })).stderr).toBe(
      "toc: --title is empty. Leave it out for an example.\n",
    );
  });

  it("names the schema for editors: that of the package where it is installed, else a copy beside the theory", async () => {
    await runCli(["init", "schema.yaml"], { cwd });
    expect(read("schema.yaml").split("\n")[0]).toBe("# yaml-language-server: $schema=./theory-of-change.schema.json");
    expect(read("theory-of-change.schema.json")).toBe((await runCli(["schema"])).stdout);
    const inner = join(cwd, "project", "theories");
    mkdirSync(inner, { recursive: true });
    mkdirSync(join(cwd, "project/node_modules/theory-of-change/dist"), { recursive: true });
    writeFileSync(join(cwd, "project/node_modules/theory-of-change/dist/schema.json"), "{}");
    expect(findSchema(join(cwd, "project"))).toBe("./node_modules/theory-of-change/dist/schema.json");
    await runCli(["init", "a.json"], { cwd: inner });
    expect(readdirSync(inner)).toEqual(["a.json"]);
    expect(JSON.parse(readFileSync(join(inner, "a.json"), "utf8"))["$schema"]).toBe(
      "../node_modules/theory-of-change/dist/schema.json",
    );
  });
});

describe("a starter", () => {
  const answer = fc.oneof(
    fc.constantFrom("2030", "true", "Null", "1e3", "no", "...", "->", "# x", "a: b", ...HOSTILE_TEXTS),
    fc.string({ minLength: 1, unit: "grapheme" }),
    fc.lorem(),
  );
  const answers = fc.record({
    title: answer,
    intervention: answer,
    outcome: answer,
    goal: answer,
    assumption: answer,
  });
  const options = { lang: "nl", asOf: "2026-11", schema: "./s.json" } as const;

  test("is the same theory in YAML and JSON, whatever the answers, or is refused in both for the same", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const yaml = readYaml(composeYaml(given, options));
        const json = readJson(composeJson(given, options));
        const tell = (result: typeof yaml) =>
          result.ok ? { ...result.theory, $schema: "" } : result.problems.map(({ code, path }) => ({ code, path }));
        expect(tell(yaml)).toEqual(tell(json));
      }),
    );
  });

  test("has notes that hold when their mark is taken away", () => {
    const given = { title: "T", intervention: "I", outcome: "O", goal: "G", assumption: "A" };
    for (const lang of ["en", "nl"] as const) {
      const text = composeYaml(given, { ...options, lang });
      const [, notes = ""] = text.split(/^# evidence:\n/m);
      const result = readYaml(`${text}\nevidence:\n${notes.replace(/^# /gm, "")}`);
      expect(result.ok && result.theory.evidence).toMatchObject({
        [lang === "en" ? "first-evaluation" : "eerste-evaluatie"]: { on: "a", stance: "supports" },
      });
    }
  });
});

test.each([
  ["Fewer pupils fall ill", "fewer-pupils-fall-ill"],
  ["Élèves & écoles", "élèves-écoles"],
  ["2030", "goal-2030"],
  ["Null", "goal-null"],
  ["?!", "goal"],
  ["Children eat at home what they came to like at school", "children-eat-at-home-what-they-came-to"],
])("the id of %j is %s", (title, id) => {
  expect(toId(title, "goal")).toBe(id);
});
