import { spawn } from "node:child_process";
import {
  closeSync,
  cpSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FAULTS, type Fault, prepareInputs, type Scenario } from "./scenarios.js";

/** What was tried, and what should not have happened. */
export interface FaultReport {
  readonly scenario: string;
  /** How many calls that write the command makes. */
  readonly calls: number;
  readonly injected: number;
  /** How many of each kind were injected, and how many of these were survived. */
  readonly kinds: Readonly<Record<Fault, { readonly injected: number; readonly survived: number }>>;
  readonly failures: readonly string[];
}

export interface FaultOptions {
  /** The bundle of the command line. */
  readonly cli: string;
  readonly faults?: readonly Fault[];
  /** How many are tried at once. */
  readonly workers?: number;
}

/** Counts of each kind of fault, from zero. */
export const countFaults = () =>
  Object.fromEntries(FAULTS.map((fault) => [fault, { injected: 0, survived: 0 }])) as Record<
    Fault,
    { injected: number; survived: number }
  >;

const INJECT = fileURLToPath(new URL("inject.cjs", import.meta.url));

/** The files of a folder by their paths. */
type Files = ReadonlyMap<string, string>;

/** Tries a command with a fault at each of its calls that write, one after the other, until none is left. */
export async function tryFaults(
  scenario: Scenario,
  { cli, faults = FAULTS, workers = 2 }: FaultOptions,
): Promise<FaultReport> {
  const base = mkdtempSync(join(tmpdir(), "toc-faults-"));
  try {
    const start = join(base, "start");
    prepareInputs(start);
    for (const argv of scenario.before ?? []) await run(cli, argv, start);
    const [before, whole] = [list(start), copy(start, base, "whole")];
    const log = join(base, "log");
    const first = await run(cli, scenario.argv, whole, { hasOutput: scenario.hasOutput, log });
    if (first.code !== 0) throw new Error(`${scenario.name} fails without a fault: ${first.stderr}`);
    const known = { start, before, after: list(whole) };
    const calls = readFileSync(log, "utf8").trimEnd().split("\n");
    const failures = checkOrder(calls, known.after).map((failure) => `${scenario.name}: ${failure}`);

    const all = calls.flatMap((_, i) => faults.map((fault) => ({ fault, at: i + 1 })));
    const kinds = countFaults();
    const tasks = all.filter(({ fault, at }) => fault !== "short" || calls[at - 1]?.startsWith("writeSync"));
    let next = 0;
    const work = async () => {
      for (let task = tasks[next++]; task !== undefined; task = tasks[next++]) {
        const failure = await tryFault(scenario, task, { cli, base, known });
        const kind = kinds[task.fault];
        kind.injected += 1;
        if (failure === undefined) kind.survived += 1;
        if (failure === undefined) continue;
        failures.push(`${scenario.name}, ${task.fault} at call ${task.at} (${calls[task.at - 1]}): ${failure}`);
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    return { scenario: scenario.name, calls: calls.length, injected: tasks.length, kinds, failures };
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

interface Place {
  readonly cli: string;
  readonly base: string;
  readonly known: { readonly start: string; readonly before: Files; readonly after: Files };
}

/** Tries one fault; returns what should not have happened. */
async function tryFault(
  { argv, isAdding, hasOutput, isOneFile }: Scenario,
  { fault, at }: { readonly fault: Fault; readonly at: number },
  { cli, base, known }: Place,
): Promise<string | undefined> {
  const folder = copy(known.start, base, `${fault}-${at}`);
  try {
    const { code, signal, stderr } = await run(cli, argv, folder, { hasOutput, fault, at });
    const left = list(folder);
    const [isOld, isNew] = [isSame(left, known.before), isSame(left, known.after)];
    const tell = (what: string) =>
      `${what}; code ${code ?? signal}, ${isOld ? "old" : isNew ? "new" : "neither"}: ${stderr}`;
    if (/internal error|^ +at /m.test(stderr)) return tell("internal error");
    if (hasOutput) {
      // What goes to a stream cannot be taken back: that it is not whole has to be told.
      return (code === 0) === isNew || code === null ? undefined : tell("the code does not tell what was written");
    }
    if (fault !== "SIGKILL") {
      if (!isOld && !isNew) return tell("neither the old files nor the new ones");
      if (code !== null && (code === 0 ? !isNew : code !== 2 || !isOld)) return tell("the code does not tell which");
      if (code === null && signal !== fault) return tell("ended by another signal");
      const ours = listOurs(folder);
      if (ours.length > 0 && (fault !== "EIO" || !stderr.includes("left behind")))
        return tell(`left: ${ours.join(", ")}`);
      if (fault === "short" && code !== 0) return tell("a short write is no failure");
    } else if (isOneFile && !isOld && !isNew) {
      return tell("a single file is neither the old nor the new one");
    }
    // Who left nothing behind, and whole files, has left what was tried already.
    if ((isOld || isNew) && listOurs(folder).length === 0) return undefined;
    forget(folder);
    let again = await run(cli, argv, folder);
    // A file that a user named is refused where it is there, also if the run that was killed wrote it; each is whole.
    const isWhole = [...left].every(([path, text]) => [known.before.get(path), known.after.get(path)].includes(text));
    if (isWhole && again.code === 2 && again.stderr.includes("there already"))
      again = await run(cli, [...argv, "--force"], folder);
    const now = list(folder);
    if (again.code !== 0) return `${tell("")}; the next run fails: ${again.stderr}`;
    if (!isAdding && !isSame(now, known.after))
      return `${tell("")}; the next run does not leave the new files: ${diff(now, known.after)}`;
    const ours = listOurs(folder);
    if (ours.length > 0) return `${tell("")}; the next run leaves ${ours.join(", ")}`;
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const diff = (a: Files, b: Files) =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).join(", ");

/** Lets ten seconds go by at once for the locks that were left. */
function forget(folder: string): void {
  for (const path of listOurs(folder)) {
    if (path.endsWith(".lock")) utimesSync(join(folder, path), new Date(0), new Date(0));
  }
}

const IS_OURS = /(?:^|[\\/])(?:\.toc-files-[^\\/]*|\.toc-files\.lock|[^\\/]*\.lock|\.[^\\/]*\.toc)(?:[\\/]|$)/;

const listAll = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" });
const listOurs = (folder: string) => listAll(folder).filter((path) => IS_OURS.test(path));

function list(folder: string): Files {
  const paths = listAll(folder).filter((path) => !IS_OURS.test(path));
  return new Map(
    paths.sort().map((path) => {
      const file = join(folder, path);
      return [path, lstatSync(file).isDirectory() ? "" : readFileSync(file, "latin1")];
    }),
  );
}

function isSame(a: Files, b: Files): boolean {
  return a.size === b.size && [...a].every(([path, content]) => b.get(path) === content);
}

function copy(from: string, base: string, name: string): string {
  const to = join(base, name);
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
  return to;
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

interface RunOptions {
  readonly hasOutput?: boolean | undefined;
  readonly fault?: Fault;
  readonly at?: number;
  readonly log?: string;
}

function run(cli: string, argv: readonly string[], cwd: string, options: RunOptions = {}): Promise<Ended> {
  const { hasOutput = false, fault, at, log } = options;
  const output = hasOutput ? openSync(join(cwd, "stdout.txt"), "w") : undefined;
  const child = spawn(process.execPath, ["--require", INJECT, cli, ...argv], {
    cwd,
    stdio: ["ignore", output ?? "ignore", "pipe"],
    env: {
      PATH: process.env["PATH"],
      ...(fault !== undefined && { FAULT: fault, FAULT_AT: String(at) }),
      ...(log !== undefined && { FAULT_LOG: log }),
    },
  });
  if (output !== undefined) closeSync(output);
  return new Promise((resolve, reject) => {
    let stderr = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stderr }));
  });
}

/**
 * What a power cut could undo, from the order of the calls: each new file has to be flushed after its last write and before it is
 * renamed, and a folder after the last renaming into it.
 */
function checkOrder(calls: readonly string[], after: Files): string[] {
  const failures: string[] = [];
  const renames = calls.flatMap((call, i) => (call.startsWith("renameSync") ? [i] : []));
  for (const i of renames) {
    const wrote = calls.findLastIndex((call, j) => j < i && call.startsWith("writeSync"));
    const flushed = calls.findLastIndex((call, j) => j < i && call.startsWith("fsyncSync"));
    if (flushed < wrote) failures.push(`call ${i + 1} renames what was not flushed`);
  }
  const last = renames.at(-1);
  if (last !== undefined && !calls.some((call, j) => j > last && call.startsWith("fsyncSync")))
    failures.push(`the folder is not flushed after the last renaming, call ${last + 1}`);
  if (renames.length === 0 && after.size > 0 && !calls.some((call) => call.startsWith("writeSync")))
    failures.push("nothing was written");
  return failures;
}
