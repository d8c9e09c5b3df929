import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const run = (argv: readonly string[]) => runCli(argv, { cwd: folder.path });
const read = (name: string) => readFileSync(join(folder.path, name), "utf8");
const said = ["--stance", "supports", "--finding", "Taps ran"];

describe("toc attach", () => {
  it("adds evidence and its source, and tells how the verdict moved", async () => {
    const text = `${TAPS}sources:\n  old: {type: report, title: Old} # kept\n`;
    folder.write("taps.yaml", text);
    const source = [
      "--source",
      "who",
      "--source-title",
      "Dry taps",
      "--source-issued",
      "2025-03",
      "--source-url",
      "https://example.org",
    ];
    const authors = ["--source-author", "WHO", "--source-author", "Jansen, A."];
    const rest = ["--strength", "strong", "--locator", "p. 3", "--scope", "direct", "--shelf-life", "P3Y"];
    expect(await run(["attach", "taps.yaml", "taps-used", ...said, ...source, ...authors, ...rest])).toEqual({
      code: 0,
      stdout: "",
      stderr: 'toc: taps.yaml: evidence "who-1" on "taps-used", which was untested and is now supported.\n',
    });
    const [evidence = "", sources = ""] = read("taps.yaml").split("sources:\n");
    expect(evidence.startsWith(TAPS)).toBe(true);
    expect(evidence.slice(TAPS.length)).toMatch(
      /^ {2}who-1:\n {4}on: taps-used\n {4}stance: supports\n {4}finding: Taps ran\n {4}source: who\n {4}locator: p. 3\n/,
    );
    expect(evidence.slice(TAPS.length)).toMatch(
      /\n {4}shelfLife: P3Y\n {4}strength: strong\n {4}scope:\n {6}match: direct\n {4}fingerprint: \S+\n$/,
    );
    expect(sources).toBe(
      "  old: {type: report, title: Old} # kept\n  who: {type: report, title: Dry taps, author: [{literal: WHO}, {family: Jansen, given: A.}], issued: {date-parts: [[2025, 3]]}, URL: https://example.org}\n",
    );
  });

  it("numbers what comes from one source, or bears on one link", async () => {
    folder.write("more.yaml", `${TAPS}sources: {who: {type: report}}\n`);
    for (const source of ["who", "who"]) await run(["attach", "more.yaml", "soap", ...said, "--source", source]);
    await run(["attach", "more.yaml", "install->washing", ...said]);
    await run(["attach", "more.yaml", "soap", ...said, "--id", "mine"]);
    expect(
      read("more.yaml")
        .match(/^ {2}[\w-]+(?=: \{on)/gm)
        ?.slice(3),
    ).toEqual(["  who-1", "  who-2", "  install-washing-1", "  mine"]);
  });

  it.each<[string, readonly string[], string]>([
    [
      "a target that is none",
      ["soop", ...said],
      'toc: ID: "soop" is not the id of an assumption or a link. Did you mean "soap"?',
    ],
    [
      "a link with blanks, without what else follows from that",
      ["install -> washing", ...said],
      'toc: ID: "install -> washing" is not the id of an assumption or a link. Did you mean "install->washing"?',
    ],
    ["an outcome", ["health", ...said], "expected the id of an assumption or a link"],
    ["no finding", ["soap", "--stance", "supports"], "required option '--finding <TEXT>' not specified"],
    ["no stance", ["soap", "--finding", "x"], "required option '--stance <STANCE>' not specified"],
    [
      "a source that is not there",
      ["soap", ...said, "--source", "oldd"],
      'toc: --source: "oldd" is not the id of a source. Did you mean "old"? --source-title adds a new one.',
    ],
    [
      "a source that is there already",
      ["soap", ...said, "--source", "old", "--source-title", "x"],
      '"old" is there already',
    ],
    ["a source without an id", ["soap", ...said, "--source-title", "x"], "a new source needs an id: --source ID."],
    [
      "a source without a title",
      ["soap", ...said, "--source", "x", "--source-url", "https://example.org"],
      "a new source needs a title: --source-title TITLE.",
    ],
    [
      "a shelf life that is none",
      ["soap", ...said, "--shelf-life", "5Y"],
      'toc: --shelf-life: expected a duration: P5Y, P18M or P30D; found "5Y".',
    ],
    ["an id that is taken", ["soap", ...said, "--id", "some"], '"some" is already the id of a piece of evidence.'],
    ["an id that is none", ["soap", ...said, "--id", "a b"], 'toc: --id: "a b" cannot be a key; expected an id'],
    ...["__proto__", "constructor"].flatMap((word): [string, readonly string[], string][] => [
      [`the id ${word}`, ["soap", ...said, "--id", word], `toc: --id: "${word}" is a reserved word of JavaScript.`],
      [
        `the source ${word}`,
        ["soap", ...said, "--source", word, "--source-title", "x"],
        `toc: --source: "${word}" is a reserved word of JavaScript.`,
      ],
    ]),
    [
      "an id that is called as a field",
      ["soap", "--stance", "supports", "--finding", "", "--id", "on"],
      "toc: --finding: expected text",
    ],
  ])("refuses %s, and writes nothing", async (_, words, message) => {
    const text = `${TAPS}sources: {old: {type: report}}\n`;
    folder.write("refused.yaml", text);
    const { code, stdout, stderr } = await run(["attach", "refused.yaml", ...words]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(read("refused.yaml")).toBe(text);
  });
});
