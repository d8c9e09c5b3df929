import { execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { expect, it } from "vitest";

it("what is done in the copy of the project is done to the copy, which is gone in the end", () => {
  const program = `
    import { existsSync, realpathSync, rmSync } from "node:fs";
    import { tmpdir } from "node:os";
    import { enterCopy } from "./test/mutation/support/enter-copy.ts";
    enterCopy();
    rmSync("src", { recursive: true });
    console.log(JSON.stringify([process.cwd(), existsSync("test/mutation"), existsSync("node_modules/vitest"), realpathSync(tmpdir()).startsWith(realpathSync("..")), realpathSync(tmpdir()).startsWith(realpathSync("."))]));`;
  const args = ["--import", "tsx", "--input-type=module", "-e", program];
  const [copy, ...found] = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  expect(found).toEqual([true, true, true, false]);
  expect(copy).not.toBe(realpathSync("."));
  expect([existsSync(copy), existsSync("src/index.ts"), existsSync("node_modules/vitest")]).toEqual([
    false,
    true,
    true,
  ]);
});
