import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readYaml } from "../../src/formats/yaml.js";
import { useRealCli } from "./support/real-cli.js";

/** Each round starts three processes; with RECORD_ROUNDS=200 this takes some minutes. */
const ROUNDS = Number(process.env["RECORD_ROUNDS"] ?? 2);

const folder = mkdtempSync(join(tmpdir(), "toc-record-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, "theory.yaml");
const start = readFileSync(new URL("../../examples/migration/theory.yaml", import.meta.url), "utf8");
const cli = useRealCli();

const accept = (name: string) => ["accept", file, "host-cooperation", "--by", name];
const attach = (id: string) => ["attach", file, "host-cooperation", "--stance", "mixed", "--finding", "x", "--id", id];

function readRecord() {
  const result = readYaml(readFileSync(file, "utf8"));
  if (!result.ok) throw new Error(result.problems[0]?.message);
  const { reviews = [], evidence = {} } = result.theory;
  return [...reviews.map(({ reviewer }) => reviewer), ...Object.keys(evidence)];
}

it("loses nothing when many record at once", async () => {
  writeFileSync(file, start);
  const names = Array.from({ length: 6 }, (_, i) => `P${i}`);
  const outcomes = await Promise.all(names.map((name) => cli.run(name < "P3" ? accept(name) : attach(name))));
  expect(outcomes.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual(names.map(() => 0));
  expect(readRecord()).toEqual(expect.arrayContaining(names));
  expect(readdirSync(folder)).toEqual(["theory.yaml"]);
});

it(`loses nothing when one of two is killed half-way, ${ROUNDS} times`, async () => {
  writeFileSync(file, start);
  const known = new Set(readRecord());
  const tally = { killedBefore: 0, killedWithin: 0, killedAfter: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = readFileSync(file, "utf8");
    const victim = cli.start(accept(`V${round}`));
    const ended = new Promise<number | null>((done) => victim.on("close", (code) => done(code)));
    victim.stdin.end();
    const other = cli.run(attach(`E${round}`));
    await killHalfWay(victim, round);
    const code = await ended;
    const isLeft = existsSync(`${file}.lock`);
    // Ten seconds go by at once: a lock whose owner is gone is stale, one that is held is renewed.
    if (code === null && isLeft) utimesSync(`${file}.lock`, new Date(0), new Date(0));
    const outcome = await other;
    const now = readRecord();
    if (code === 0) known.add(`V${round}`);
    else if (now.includes(`V${round}`)) known.add(`V${round}`);
    if (outcome.code === 0) known.add(`E${round}`);
    tally[code === 0 ? "killedAfter" : isLeft ? "killedWithin" : "killedBefore"] += 1;
    // What was said to be written is there, nothing that was there is gone, and no lines but those.
    expect(new Set(now)).toEqual(known);
    expect([outcome.code, /in the meantime|was lost/.test(outcome.stderr)]).toEqual(
      outcome.code === 0 ? [0, false] : [2, true],
    );
    expect(before.split("\n").every((line) => readFileSync(file, "utf8").includes(line))).toBe(true);
  }
  if (ROUNDS > 50) process.stdout.write(`${JSON.stringify(tally)}\n`);
  const last = await cli.run(accept("last"));
  expect([last.code, existsSync(`${file}.lock`)]).toEqual([0, false]);
  expect(readdirSync(folder)).toEqual(["theory.yaml"]);
}, 1_200_000);

/** Kills a process at some moment, mostly when it holds the lock. */
async function killHalfWay(victim: ReturnType<typeof cli.start>, round: number): Promise<void> {
  const wait = (time: number) => new Promise((done) => setTimeout(done, time));
  for (let time = 0; time < 3000 && victim.exitCode === null; time += 1) {
    if (existsSync(`${file}.lock`)) break;
    await wait(1);
  }
  await wait((round * 7) % 120);
  victim.kill("SIGKILL");
}
