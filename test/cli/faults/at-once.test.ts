import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { useRealCli } from "../support/real-cli.js";
import { TAPS } from "../support/taps.js";

const cli = useRealCli();
const cwd = mkdtempSync(join(tmpdir(), "toc-at-once-"));
chmodSync(cwd, 0o755);
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const WORDS = ["Kranen", "Pompen", "Putten"];
for (const word of WORDS) writeFileSync(join(cwd, `${word}.yaml`), TAPS.replaceAll("Kranen", word));
const report = (word: string) =>
  cli.run(["report", `${word}.yaml`, "-f", "markdown", "-o", "out", "--as-of", "2024"], { cwd });

it("several that write to one folder wait for each other, and leave the pages of one of them", async () => {
  await report("Kranen");
  const names = readdirSync(join(cwd, "out"));
  for (let round = 0; round < 3; round += 1) {
    const ended = await Promise.all(WORDS.map(report));
    expect(ended.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual([0, 0, 0]);
    expect(readdirSync(join(cwd, "out"))).toEqual(names);
    const text = names.map((name) => readFileSync(join(cwd, "out", name), "utf8")).join("");
    expect(WORDS.filter((word) => text.includes(word))).toHaveLength(1);
  }
});
