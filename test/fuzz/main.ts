/**
 * Fuzzes every reader: `FUZZ_COUNT` inputs (200000 when absent) of the seed `FUZZ_SEED`. `FUZZ_INDEX` tries one input of
 * it again and prints it. How far it is goes to standard error; what each reader was given is told at the end.
 */
import { inspect } from "node:util";
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
