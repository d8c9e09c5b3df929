import { describe, expect, it } from "vitest";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
folder.write("taps.yaml", TAPS);
const trace = (...argv: string[]) => runCli(["trace", "taps.yaml", ...argv], { cwd });

/** A theory of diamonds in a row: two to the power of their number paths from end to end. */
function writeDiamonds(count: number): string {
  const outcomes = Array.from({ length: count }, (_, i) => [`a${i}`, `b${i}`, `c${i}`]).flat();
  const links = Array.from({ length: count }, (_, i) => {
    const from = i === 0 ? "start" : `c${i - 1}`;
    return [`${from}->a${i}`, `${from}->b${i}`, `a${i}->c${i}`, `b${i}->c${i}`];
  }).flat();
  return folder.write(
    "diamonds.json",
    JSON.stringify({
      format: "theory-of-change/1",
      id: "diamonds",
      title: "Diamonds",
      language: "en",
      interventions: { start: { title: "Start" } },
      outcomes: Object.fromEntries(outcomes.map((id) => [id, { title: id }])),
      links: links.map((id) => ({ from: id.split("->")[0], to: id.split("->")[1] })),
    }),
  );
}

describe("toc trace", () => {
  it("prints a page and nothing else", async () => {
    const { code, stdout, stderr } = await trace("--from", "install", "--to", "health");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "Taps for all
      Paths, with verdicts on 23 November 2026

      from  Install taps
      to    Fewer fall ill

      1 path through 2 links.

      Path 1
            Install taps
        ○ → People wash
        ◐ → Fewer fall ill
        weakest point: ◐ conflicting evidence, “Washing helps”

      Assumptions behind these paths
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      Install taps → People wash
        ○ untested              Taps are used (taps-used)
      People wash
        ◌ too little evidence   There is soap (soap)
      People wash → Fewer fall ill
        ◐ conflicting evidence  Washing helps (washing-helps)

      These paths are those of the theory as written. A path visits no element twice.
      "
    `);
  });

  it("prints JSON, with one id as text and several as a list", async () => {
    const { code, stdout } = await trace("--from", "install", "--to", "washing", "--to", "health", "-f", "json");
    expect(code).toBe(0);
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer).slice(0, 8)).toEqual([
      "theory",
      "asOf",
      "from",
      "to",
      "count",
      "countIsExact",
      "truncated",
      "paths",
    ]);
    expect(answer).toMatchObject({
      from: "install",
      to: ["washing", "health"],
      count: 2,
      countIsExact: true,
      truncated: false,
    });
    expect(answer.paths[1]).toEqual({
      nodes: ["install", "washing", "health"],
      links: ["install->washing", "washing->health"],
      sign: "+",
      assumptions: ["taps-used", "washing-helps", "soap"],
      weakest: {
        id: "washing-helps",
        assumption: "washing-helps",
        on: "washing->health",
        verdict: "contested",
      },
    });
  });

  it("counts what no number holds", async () => {
    const file = writeDiamonds(80);
    const { code, stdout } = await runCli(["trace", file, "--limit", "1", "-f", "json"], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ count: Number.MAX_SAFE_INTEGER, countIsExact: false, truncated: true });
  });

  it("lists ten paths on a page, more when asked", async () => {
    const file = writeDiamonds(4);
    const few = await runCli(["trace", file], { cwd });
    expect(few.stdout.match(/^Path \d+$/gm)).toHaveLength(10);
    expect(few.stdout).toContain("16 paths through 16 links; the first 10 below.");
    const all = await runCli(["trace", file, "--limit", "100"], { cwd });
    expect(all.stdout.match(/^Path \d+$/gm)).toHaveLength(16);
  });

  it.each(["text", "json", "markdown"])("ends with 1 in %s when there is no route", async (format) => {
    const { code, stdout } = await trace("--from", "health", "--to", "washing", "--format", format);
    expect(code).toBe(1);
    expect(stdout).toMatch(/The theory does not lead|"noRoute"/);
  });

  it("ends with 1 when there is no route in one of several files", async () => {
    folder.write(
      "dry.yaml",
      TAPS.replace("  - {from: washing, to: health}\n", "").replace("on: washing->health", "on: health"),
    );
    const { code, stdout } = await runCli(["trace", "taps.yaml", "dry.yaml", "--to", "health", "-f", "json"], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ count: 1 }, { count: 0 }]);
  });

  it("takes via and avoiding", async () => {
    const via = await trace("--via", "washing->health", "-f", "json");
    expect(JSON.parse(via.stdout)).toMatchObject({ count: 1, via: ["washing->health"] });
    const avoiding = await trace("--avoiding", "soap", "-f", "json");
    expect(avoiding.code).toBe(1);
    expect(JSON.parse(avoiding.stdout)).toMatchObject({
      count: 0,
      noRoute: { reason: "avoided", avoiding: ["soap"] },
    });
  });

  it.each(["text", "json", "markdown"])("ends with 2 in %s for an unknown id, and suggests one", async (format) => {
    const { code, stdout, stderr } = await trace("--from", "instal", "--format", format);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      'toc: "instal" is not the id of an intervention, an outcome or a factor. Did you mean "install"?\n',
    );
  });

  it.each(["-1", "1.5", "many", ""])("refuses a limit of %j", async (limit) => {
    const { code, stderr } = await trace(`--limit=${limit}`);
    expect(code).toBe(2);
    expect(stderr).toContain("Expected a whole number.");
  });
});

it("counts the links of the paths, not those on which one only goes round", async () => {
  const ids = ["a->b", "b->round", "round->b", "b->c"];
  const file = folder.write(
    "ring.json",
    JSON.stringify({
      format: "theory-of-change/1",
      id: "ring",
      title: "Ring",
      language: "en",
      outcomes: { a: { title: "A" }, b: { title: "B" }, round: { title: "Round" }, c: { title: "C" } },
      links: ids.map((id) => ({ from: id.split("->")[0], to: id.split("->")[1] })),
    }),
  );
  const { stdout } = await runCli(["trace", file, "--from", "a", "--to", "c"], { cwd });
  expect(stdout).toContain("1 path through 2 links.");
});
