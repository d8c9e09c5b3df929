/**
 * Fuzzes every reader: `FUZZ_COUNT` inputs (200000 when absent) of the seed `FUZZ_SEED`. `FUZZ_INDEX` tries one input of
 * it again and prints it.
 */
import { inspect } from "node:util";
import { fuzz } from "./support/fuzz.js";
import { makeSeeds } from "./support/seeds.js";
import { makeInput, tryInput } from "./support/try-input.js";

const { FUZZ_COUNT = "200000", FUZZ_SEED = String(Date.now() % 2 ** 31), FUZZ_INDEX } = process.env;
const print = (line: string) => process.stdout.write(`${line}\n`);
const seed = Number(FUZZ_SEED);

if (FUZZ_INDEX !== undefined) {
  const seeds = await makeSeeds();
  const { subject, input } = makeInput(seeds, seed, Number(FUZZ_INDEX));
  print(`${subject.name}\n${typeof input === "string" ? input : inspect(input, { depth: 20, maxArrayLength: 500 })}`);
  print(`accepted: ${await tryInput(seeds, seed, Number(FUZZ_INDEX))}`);
} else {
  print(`FUZZ_SEED=${seed}`);
  const { tried, accepted, failures } = await fuzz({ seed, count: Number(FUZZ_COUNT) });
  const kinds = new Map<string, typeof failures>();
  for (const failure of failures) {
    const kind = failure.error.split("\n").slice(0, 3).join("\n");
    kinds.set(kind, [...(kinds.get(kind) ?? []), failure]);
  }
  for (const [kind, found] of kinds) {
    print(`\n${found.length} × ${kind.slice(0, 1000)}\n  again with FUZZ_SEED=${seed} FUZZ_INDEX=${found[0]?.index}`);
  }
  print(`\n${tried} inputs, ${accepted} accepted and used, ${failures.length} failures of ${kinds.size} kinds`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
