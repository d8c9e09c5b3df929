import { describe, expect, it } from "vitest";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
folder.write("taps.yaml", TAPS);
folder.write("bad.yaml", TAPS.replace("to: health", "to: helth").replace("install->washing", "install->wash"));

describe("toc check", () => {
  it("says ok and what is in the theory", async () => {
    expect(await runCli(["check", "taps.yaml"], { cwd })).toEqual({
      code: 0,
      stdout:
        "ok  taps.yaml  Taps for all, October 2018: 1 intervention, 2 outcomes, 2 links, 3 assumptions, 3 findings\n",
      stderr: "",
    });
  });

  it("points at every problem on standard error, and still tells of the others", async () => {
    const { code, stdout, stderr } = await runCli(["check", "bad.yaml", "taps.yaml"], { cwd });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^ok {2}taps\.yaml .*\n$/);
    expect(stderr).toMatchInlineSnapshot(`
      "bad.yaml:13:25: links[1].to: "helth" is not the id of an outcome. Did you mean "health"?
        13 |   - {from: washing, to: helth}
           |                         ^
      bad.yaml:17:9: assumptions.taps-used.on: "install->wash" is not the id of a link, an intervention, an outcome or a factor. Did you mean "install->washing"?
        17 |     on: install->wash
           |         ^
      "
    `);
  });

  it("is silent about what is well when asked to be quiet, but not about problems", async () => {
    expect(await runCli(["check", "taps.yaml", "--quiet"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
    const { code, stderr } = await runCli(["check", "bad.yaml", "-q"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "health"?');
  });

  it("answers in JSON with the same exit code", async () => {
    const one = await runCli(["check", "taps.yaml", "--format", "json"], { cwd });
    expect(one.code).toBe(0);
    expect(JSON.parse(one.stdout)).toMatchObject({ file: "taps.yaml", ok: true, theory: "taps", counts: { links: 2 } });
    const two = await runCli(["check", "taps.yaml", "bad.yaml", "-f", "json"], { cwd });
    expect(two.code).toBe(2);
    expect(JSON.parse(two.stdout)).toMatchObject([
      { ok: true },
      { ok: false, problems: [{ path: ["links", 1, "to"] }, { path: ["assumptions", "taps-used", "on"] }] },
    ]);
    expect(JSON.parse(two.stdout)[1].problems[0]).toEqual({
      code: "unknown-id",
      path: ["links", 1, "to"],
      message: 'links[1].to: "helth" is not the id of an outcome. Did you mean "health"?',
      suggestion: "health",
      line: 13,
      column: 25,
    });
  });

  it("answers in Markdown", async () => {
    const { code, stdout } = await runCli(["check", "taps.yaml", "bad.yaml", "-f", "markdown", "-l", "nl"], { cwd });
    expect(code).toBe(2);
    expect(stdout).toMatchInlineSnapshot(`
      "- taps.yaml: ok Kranen voor allen, oktober 2018: 1 interventie, 2 uitkomsten, 2 verbanden, 3 aannames, 3 bevindingen
      - bad.yaml: **geen theorie**
      "
    `);
  });
});

it("shows problems beside their lines on GitHub, and nothing on what is a theory", async () => {
  const { code, stdout } = await runCli(["check", "taps.yaml", "bad.yaml", "-f", "github"], { cwd });
  expect(code).toBe(2);
  const [first, ...rest] = stdout.trimEnd().split("\n");
  expect(first).toBe(
    '::error file=bad.yaml,line=13,col=25,title=unknown-id::links[1].to: "helth" is not the id of an outcome. Did you mean "health"?',
  );
  expect(rest).toHaveLength(1);
});
