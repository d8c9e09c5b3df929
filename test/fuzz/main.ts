/**
 * Fuzzes every reader: `FUZZ_COUNT` inputs (200000 when absent) of the seed `FUZZ_SEED`. `FUZZ_INDEX` tries one input of
 * it again and prints it. How far it is goes to standard error; what each reader was given is told at the end. Then lets every
 * call of every command that writes fail, one after the other; `npm run fuzz -- faults` does only that.
 */
import { availableParallelism } from "node:os";
import { inspect } from "node:util";
import { countFaults, tryFaults } from "../cli/faults/support/faults.js";
import { FAULTS, SCENARIOS } from "../cli/faults/support/scenarios.js";
import { buildCli } from "../cli/support/build-cli.js";
import { type Failure, type FuzzResult, fuzz } from "./support/fuzz.js";
import { makeSeeds } from "./support/seeds.js";
import { makeInput, tryInput } from "./support/try-input.js";

const { FUZZ_COUNT = "200000", FUZZ_SEED = String(Date.now() % 2 ** 31), FUZZ_INDEX } = process.env;
const print = (line: string) => process.stdout.write(`${line}\n`);
const seed = Number(FUZZ_SEED);
const count = Number(FUZZ_COUNT);

/** Without a terminal, how many inputs are tried between one line on how far it is and the next. */
const STEP = 10_000;

if (FUZZ_INDEX !== undefined) {
  const seeds = await makeSeeds();
  const { subject, input } = makeInput(seeds, seed, Number(FUZZ_INDEX));
  print(`${subject.name}\n${typeof input === "string" ? input : inspect(input, { depth: 20, maxArrayLength: 500 })}`);
  print(`accepted: ${await tryInput(seeds, seed, Number(FUZZ_INDEX))}`);
} else if (process.argv[2] === "faults") {
  await tellFaults();
} else {
  print(`FUZZ_SEED=${seed}`);
  // Ctrl-C ends the run, and what was found until then is told.
  const stopping = new AbortController();
  process.once("SIGINT", () => stopping.abort());
  const result = await fuzz({
    seed,
    count,
    signal: stopping.signal,
    onProgress: createProgress(),
    onFailure: createTeller(),
  });
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  tellFailures(result);
  tellReaders(result);
  process.exitCode = result.failures.length > 0 ? 1 : 0;
  if (!stopping.signal.aborted) await tellFaults();
}

/** Lets each call that writes fail in each way, and tells how many faults of each kind each command survived, out of how many. */
async function tellFaults(): Promise<void> {
  const cli = await buildCli();
  const row = (name: string, cells: readonly string[]) =>
    print(`${name.padEnd(30)}${cells.map((cell) => cell.padStart(9)).join("")}`);
  const totals = countFaults();
  const tell = (counts: Iterable<{ readonly injected: number; readonly survived: number }>) =>
    Array.from(counts, ({ injected, survived }) => (injected === survived ? `${injected}` : `${survived}/${injected}`));
  print("\nFaults injected; where not all were survived: how many, out of how many.");
  row("command", ["calls", ...FAULTS]);
  for (const scenario of Object.values(SCENARIOS)) {
    const { calls, kinds, failures } = await tryFaults(scenario, { cli, workers: availableParallelism() });
    row(scenario.name, [`${calls}`, ...tell(Object.values(kinds))]);
    for (const failure of failures) print(`  ${failure}`);
    if (failures.length > 0) process.exitCode = 1;
    for (const fault of FAULTS) {
      totals[fault].injected += kinds[fault].injected;
      totals[fault].survived += kinds[fault].survived;
    }
  }
  row("all", ["", ...tell(Object.values(totals))]);
  const sum = (of: "injected" | "survived") => Object.values(totals).reduce((all, total) => all + total[of], 0);
  print(`\n${sum("injected")} faults injected, ${sum("survived")} survived`);
}

/** On a terminal one line that changes; elsewhere a line now and then. */
function createProgress(): (tried: number, failures: number) => void {
  let told = 0;
  return (tried, failures) => {
    if (tried <= 0) return;
    const line = `${tried} of ${count} inputs, ${failures} failures`;
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line} …`);
    else if (tried - told >= STEP) {
      told = tried - (tried % STEP);
      process.stderr.write(`${line}\n`);
    }
  };
}

/** The first failure of each kind, at once: a long run may be stopped for it. */
function createTeller(): (failure: Failure) => void {
  const told = new Set<string>();
  return (failure) => {
    const kind = nameKind(failure);
    if (told.has(kind)) return;
    told.add(kind);
    process.stderr.write(`\nFUZZ_SEED=${seed} FUZZ_INDEX=${failure.index}: ${kind.slice(0, 1000)}\n`);
  };
}

/** What went wrong and where, which is the same of failures for one reason. */
function nameKind({ error }: Failure): string {
  return error.split("\n").slice(0, 3).join("\n");
}

function tellFailures({ failures }: FuzzResult): void {
  const kinds = new Map<string, Failure[]>();
  for (const failure of failures) {
    const kind = nameKind(failure);
    kinds.set(kind, [...(kinds.get(kind) ?? []), failure]);
  }
  for (const [kind, found] of kinds) {
    print(`\n${found.length} × ${kind.slice(0, 1000)}\n  again with FUZZ_SEED=${seed} FUZZ_INDEX=${found[0]?.index}`);
  }
}

function tellReaders({ readers, tried, accepted, failures }: FuzzResult): void {
  print(`\n${"reader".padEnd(34)}${"inputs".padStart(9)}${"accepted".padStart(10)}${"slowest".padStart(11)}  at`);
  for (const { name, slowest, ...counts } of readers) {
    const numbers = `${String(counts.tried).padStart(9)}${String(counts.accepted).padStart(10)}`;
    print(`${name.padEnd(34)}${numbers}${`${Math.round(slowest.took)} ms`.padStart(11)}  ${slowest.index}`);
  }
  print(`\n${tried} inputs, ${accepted} accepted and used, ${failures.length} failures`);
}
