import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const run = (argv: readonly string[]) => runCli(argv, { cwd: folder.path, now: new Date(2026, 10, 23) });
const read = (name: string) => readFileSync(join(folder.path, name), "utf8");

const ENTRY = `reviews:
  - assumption: soap
    date: 2026-11-23
    reviewer: A. B
    decision: monitor
    note: 'Seen: on site'
    next: '2027'
    fingerprint: `;

describe("toc accept", () => {
  it("adds an entry to the log, and says so", async () => {
    folder.write("taps.yaml", TAPS);
    const words = ["--by", "A. B", "--decision", "monitor", "--next", "2027", "--note", "Seen: on site"];
    expect(await run(["accept", "taps.yaml", "soap", ...words])).toEqual({
      code: 0,
      stdout: "",
      stderr: 'toc: taps.yaml: review of "soap" by A. B: monitor; next in 2027.\n',
    });
    expect(read("taps.yaml").startsWith(TAPS + ENTRY)).toBe(true);
    const reviewed = await run(["review", "taps.yaml", "--format", "json"]);
    expect(JSON.parse(reviewed.stdout).assumptions[2].flags).not.toContain("never-reviewed");
  });

  it("takes several assumptions, a date, and an override with its reason", async () => {
    folder.write(
      "several.json",
      JSON.stringify({
        format: "theory-of-change/1",
        id: "t",
        title: "T",
        language: "en",
        outcomes: { o: { title: "O" } },
        assumptions: { a: { statement: "A", parts: { b: { statement: "B" } } } },
      }),
    );
    const words = ["--by", "A", "--date", "2025-02", "--override", "supported", "--note", "n", "-q"];
    expect(await run(["accept", "several.json", "a", "b", ...words])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(JSON.parse(read("several.json")).reviews).toMatchObject([
      { assumption: "a", date: "2025-02", decision: "accept", override: "supported" },
      { assumption: "b", date: "2025-02", decision: "accept", override: "supported" },
    ]);
  });

  it("shows on trial what would change, as a patch", async () => {
    folder.write("trial.yaml", TAPS);
    const { code, stdout, stderr } = await run(["accept", "trial.yaml", "soap", "--by", "A", "--dry-run"]);
    expect([code, read("trial.yaml")]).toEqual([0, TAPS]);
    expect(
      stdout
        .split("\n")
        .slice(0, 4)
        .map((line) => line.trim()),
    ).toEqual([
      "--- trial.yaml",
      "+++ trial.yaml",
      expect.stringMatching(/^@@ -\d+,3 \+\d+,9 @@$/),
      expect.any(String),
    ]);
    expect(stdout).toContain("+  - assumption: soap\n");
    expect(stderr).toBe('toc: trial.yaml would change: review of "soap" by A: accept.\n');
  });

  it("accepts a change of wording, which is no review", async () => {
    folder.write("words.yaml", TAPS);
    await run(["accept", "words.yaml", "soap", "--by", "A"]);
    folder.write("words.yaml", read("words.yaml").replace("{en: There is soap,", "{en: Soap is there,"));
    const before = read("words.yaml");
    const { code, stderr } = await run(["accept", "words.yaml", "soap", "--by", "A", "--wording-only"]);
    expect([code, stderr]).toEqual([0, 'toc: words.yaml: wording of "soap" accepted by A.\n']);
    expect(read("words.yaml").slice(before.length)).toMatch(
      /^rewordings:\n {2}- date: 2026-11-23\n {4}by: A\n {4}on: soap\n {4}moved: \[statement\]\n {4}fingerprint: \S+\n$|^rewordings:\n {2}- on: soap\n {4}date: 2026-11-23\n {4}by: A\n {4}moved: \[statement\]\n {4}fingerprint: \S+\n$/,
    );
    const again = await run(["accept", "words.yaml", "soap", "--by", "A", "--wording-only"]);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("there is nothing to accept")]);
  });

  it("says where nothing has a fingerprint that a change of wording would be seen by", async () => {
    folder.write("bare.yaml", TAPS);
    const ask = (...argv: string[]) => run(["accept", "bare.yaml", "soap", "--by", "A", "--wording-only", ...argv]);
    expect(await ask()).toMatchObject({
      code: 2,
      stderr:
        'toc: "soap" has no evidence or review with a fingerprint, so no change of its words can be seen; there is nothing to accept.\n',
    });
    expect((await ask("--lang", "nl")).stderr).toBe(
      'toc: "soap" heeft geen bewijs of beoordeling met een vingerafdruk. Daarom is niet te zien of de formulering is gewijzigd. Er is niets vastgelegd.\n',
    );
    await run(["accept", "bare.yaml", "soap", "--by", "A"]);
    expect((await ask("--lang", "nl")).stderr).toContain('"soap" heeft nog dezelfde formulering');
  });

  it.each<[string, readonly string[], string]>([
    [
      "an id that is none",
      ["soop", "--by", "A"],
      'toc: ID: "soop" is not the id of an assumption. Did you mean "soap"?',
    ],
    ["one of several", ["soap", "taps-usd", "--by", "A"], 'Did you mean "taps-used"?'],
    ["an outcome", ["health", "--by", "A"], 'toc: ID: "health" is an outcome; expected the id of an assumption.'],
    [
      "a link, in one line",
      ["install->washing", "--by", "A"],
      'toc: ID: "install->washing" is a link; expected the id of an assumption.',
    ],
    ["nobody", ["soap"], "toc: required option '--by <NAME>' not specified"],
    ["a blank name", ["soap", "--by", " "], "toc: --by: "],
    ["a decision that is none", ["soap", "--by", "A", "--decision", "agree"], "Allowed choices are accept,"],
    ["a date that is none", ["soap", "--by", "A", "--next", "2027-02-30"], "Expected a date such as 2018"],
    [
      "a next date in the past",
      ["soap", "--by", "A", "--next", "2026-10"],
      "toc: --next 2026-10 is before 2026-11-23, the date of the review.",
    ],
    [
      "an override without a reason",
      ["soap", "--by", "A", "--override", "refuted"],
      "toc: --note: missing; an override needs its reason.",
    ],
    [
      "a decision about words",
      ["soap", "--by", "A", "--wording-only", "--decision", "test"],
      "cannot be used with option",
    ],
    ["words of what nobody has", ["soop", "--by", "A", "--wording-only"], 'Did you mean "soap"?'],
  ])("refuses %s, and writes nothing", async (_, words, message) => {
    folder.write("refused.yaml", TAPS);
    const { code, stdout, stderr } = await run(["accept", "refused.yaml", ...words]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(read("refused.yaml")).toBe(TAPS);
  });

  it("takes a next date within the year of the review", async () => {
    folder.write("year.yaml", TAPS);
    expect((await run(["accept", "year.yaml", "soap", "--by", "A", "--next", "2026"])).code).toBe(0);
  });
});
