import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runCli, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
const HEAD = { format: "theory-of-change/1", id: "t", title: "T", language: "en" };
/** A theory of outcomes, each with a text of some length. */
const write = (outcomes: number, length: number) => {
  const entries = Array.from({ length: outcomes }, (_, i) => [`a${i}`, { title: "x".repeat(length) }]);
  return JSON.stringify({ ...HEAD, outcomes: Object.fromEntries(entries) });
};
folder.write("long.json", write(5, 1_000_000));
folder.write("longer.json", write(10, 1_000_000));
folder.write("many.json", write(70_000, 1));
folder.write("small.json", write(10, 100));

it.each(["long.json", "longer.json"])(
  "writes no YAML of %s, which it could not read, and says what to do",
  async (file) => {
    const { code, stderr } = await runCli(["convert", file, "out.yaml"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(
      "the theory is more than is read of YAML, at most 4 MB, so it is not written. Write it as JSON, of which 20 MB is read: to a file that ends in .json, or with --to json.\n",
    );
    expect(existsSync(join(cwd, "out.yaml"))).toBe(false);
  },
);

it("writes what it reads", async () => {
  for (const file of ["small.json", "many.json"]) {
    expect((await runCli(["convert", file, "read.yaml", "--force"], { cwd })).code).toBe(0);
    expect((await runCli(["check", "read.yaml", "-q"], { cwd })).code).toBeLessThan(2);
  }
});
