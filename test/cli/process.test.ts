import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useRealCli } from "./support/real-cli.js";
import { TAPS, useFolder } from "./support/run-cli.js";

const toc = useRealCli();
const folder = useFolder();
const cwd = folder.path;
folder.write("taps.yaml", TAPS);
chmodSync(cwd, 0o755);

describe("the process", () => {
  it.concurrent.each([
    [["check", "taps.yaml"], 0],
    [["review", "taps.yaml"], 0],
    [["review", "taps.yaml", "--fail-on", "contested"], 1],
    [["review", "taps.yaml", "--fail-on", "contested", "-f", "json"], 1],
    [["trace", "taps.yaml"], 0],
    [["trace", "taps.yaml", "--from", "health", "--to", "washing"], 1],
    [["trace", "taps.yaml", "--from", "nobody"], 2],
    [["check", "missing.yaml"], 2],
    [["review", "missing.yaml", "-f", "json"], 2],
    [["review"], 2],
    [["reveiw", "taps.yaml"], 2],
    [[], 2],
    [["--help"], 0],
    [["--version"], 0],
  ])("%j ends with %i", async (argv, code) => {
    const outcome = await toc.run(argv, { cwd });
    expect(outcome.code).toBe(code);
    expect(outcome.stdout === "").toBe(code === 2);
    expect(outcome.stderr).not.toMatch(/^ +at /m);
  });

  it("reads standard input", async () => {
    const { code, stdout } = await toc.run(["review", "-", "-f", "json"], { stdin: TAPS });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ theory: "taps" });
  });

  it("takes nothing from standard input for a theory", async () => {
    expect(await toc.run(["check", "-"])).toMatchObject({
      code: 2,
      stderr: "<stdin>: the text is empty. `toc init` writes a theory to start from.\n",
    });
  });

  it("may not read what its user may not", async () => {
    folder.write("secret.yaml", TAPS);
    chmodSync(join(cwd, "secret.yaml"), 0o000);
    const outcome = await toc.run(["check", "secret.yaml"], { cwd, asNobody: true });
    expect(outcome).toEqual({ code: 2, stdout: "", stderr: "secret.yaml: there is no permission to read it.\n" });
  });

  it("writes all of an answer that is larger than any pipe", async () => {
    const many = Array.from({ length: 3000 }, (_, i) => `  a${i}: {statement: Assumption ${i}, on: washing}`);
    folder.write("many.yaml", TAPS.replace("evidence:", `${many.join("\n")}\nevidence:`));
    const { code, stdout } = await toc.run(["review", "many.yaml", "-f", "json", "--fail-on", "untested"], { cwd });
    expect(code).toBe(1);
    expect(stdout.length).toBeGreaterThan(500_000);
    expect(JSON.parse(stdout).assumptions).toHaveLength(3003);
  });

  it("is quiet when its reader has seen enough", async () => {
    const child = toc.start(["review", "many.yaml", "-f", "json"], { cwd });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      stderr += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("knows its locale and its clock", async () => {
    const env = { LC_ALL: "nl_NL.UTF-8" };
    const { stdout } = await toc.run(["review", "taps.yaml"], { cwd, env });
    expect(stdout).toMatch(/^Kranen voor allen\nStand van de aannames op \d{1,2} [a-z]+ \d{4};/);
    const far = await Promise.all(
      ["Pacific/Kiritimati", "Pacific/Pago_Pago"].map(async (TZ) => {
        const answer = await toc.run(["review", "taps.yaml", "-f", "json"], { cwd, env: { TZ } });
        return JSON.parse(answer.stdout).asOf as string;
      }),
    );
    // The two are 25 hours apart, so it is never the same day in both.
    expect(far[0]! > far[1]!).toBe(true);
  });
});
