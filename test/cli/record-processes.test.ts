import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readYaml } from "../../src/entries/formats/document.js";
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

it.each(["SIGINT", "SIGTERM"] as const)("takes its lock along when it is stopped by %s", async (signal) => {
  writeFileSync(file, start);
  const child = cli.start(accept("stopped"));
  const ended = new Promise((done) => child.on("close", done));
  child.stdin.end();
  await expect.poll(() => existsSync(`${file}.lock`), { timeout: 20_000, interval: 1 }).toBe(true);
  // The lock is known to be ours a moment after it is there.
  await new Promise((done) => setTimeout(done, 20));
  child.kill(signal);
  await ended;
  expect(readdirSync(folder)).toEqual(["theory.yaml"]);
});

it("loses no edit that an editor saves while it is at work", async () => {
  writeFileSync(file, start);
  const child = cli.start(accept("slow"));
  const ended = new Promise<number | null>((done) => child.on("close", (code) => done(code)));
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  child.stdin.end();
  await expect.poll(() => existsSync(`${file}.lock`), { timeout: 20_000, interval: 1 }).toBe(true);
  // It is somewhere between taking the lock and writing, and cannot go on while the editor saves.
  child.kill("SIGSTOP");
  appendFileSync(file, "# mine\n");
  child.kill("SIGCONT");
  const code = await ended;
  expect(readFileSync(file, "utf8")).toContain("# mine\n");
  expect([code, said]).toEqual(
    readRecord().includes("slow") ? [0, expect.any(String)] : [2, expect.stringContaining("in the meantime")],
  );
});

it("respects that a file, or a folder, may not be written", async () => {
  const closed = mkdtempSync(join(tmpdir(), "toc-closed-"));
  const path = join(closed, "theory.yaml");
  writeFileSync(path, start);
  const words = ["accept", path, "host-cooperation", "--by", "A"];
  chmodSync(closed, 0o777);
  chmodSync(path, 0o444);
  const refused = {
    code: 2,
    stdout: "",
    stderr: `toc: ${path} could not be written: permission denied. Nothing was changed.\n`,
  };
  expect(await cli.run(words, { asNobody: true })).toEqual(refused);
  expect(readdirSync(closed)).toEqual(["theory.yaml"]);
  chmodSync(path, 0o666);
  chmodSync(closed, 0o555);
  expect(await cli.run(words, { asNobody: true })).toEqual(refused);
  chmodSync(closed, 0o755);
  rmSync(closed, { recursive: true });
});

it(`loses nothing when one of two is killed half-way, ${ROUNDS} times`, async () => {
  writeFileSync(file, start);
  const known = new Set(readRecord());
  const tally = { withoutLock: 0, beforeWriting: 0, afterWriting: 0, toTheEnd: 0, refused: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = readFileSync(file, "utf8");
    const victim = cli.start(accept(`V${round}`));
    const ended = new Promise<number | null>((done) => victim.on("close", (code) => done(code)));
    victim.stdin.end();
    // Every other time both run at once; else the lock that is left is surely that of the killed one.
    const together = round % 2 === 1 ? cli.run(attach(`E${round}`)) : undefined;
    await killHalfWay(victim, round);
    const code = await ended;
    const [isLeft, isWritten] = [existsSync(`${file}.lock`), readRecord().includes(`V${round}`)];
    if (code === null && isLeft) makeStale();
    const other = await (together ?? cli.run(attach(`E${round}`)));
    const now = readRecord();
    if (code === 0 || now.includes(`V${round}`)) known.add(`V${round}`);
    if (other.code === 0) known.add(`E${round}`);
    if (code === 0) tally.toTheEnd += 1;
    else tally[isWritten ? "afterWriting" : isLeft ? "beforeWriting" : "withoutLock"] += 1;
    if (other.code !== 0) tally.refused += 1;
    // What was said to be written is there, nothing that was there is gone, and who was refused was told why.
    expect(new Set(now)).toEqual(known);
    expect(other.code === 0 || /in the meantime|was lost/.test(other.stderr), other.stderr).toBe(true);
    if (ROUNDS > 50 && round % 20 === 19) process.stdout.write(`${round + 1} ${JSON.stringify(tally)}\n`);
    expect(before.split("\n").every((line) => readFileSync(file, "utf8").includes(line))).toBe(true);
  }
  const last = await cli.run(accept("last"));
  expect([last.code, existsSync(`${file}.lock`)]).toEqual([0, false]);
  expect(readdirSync(folder)).toEqual(["theory.yaml"]);
}, 2_400_000);

/** Lets ten seconds go by at once for a lock; the other may have taken its own away in the meantime. */
function makeStale(): void {
  try {
    utimesSync(`${file}.lock`, new Date(0), new Date(0));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

/** Kills a process at some moment after it, or the other, has the lock. */
async function killHalfWay(victim: ReturnType<typeof cli.start>, round: number): Promise<void> {
  const wait = (time: number) => new Promise((done) => setTimeout(done, time));
  for (let time = 0; time < 3000 && victim.exitCode === null && !existsSync(`${file}.lock`); time += 1) await wait(1);
  await wait((round * 37) % 400);
  victim.kill("SIGKILL");
}
