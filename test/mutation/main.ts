/**
 * Changes the source a little, one change at a time, and tells whether a test notices:
 * `npm run mutation -- [FILE-OR-FOLDER ...] [--sample N] [--seed S] [--workers W]`. Fails where too few are noticed.
 */
import { chooseSample } from "./support/choose-sample.js";
import { findCoverage } from "./support/find-coverage.js";
import { folderOf } from "./support/folder-of.js";
import { instrument } from "./support/instrument.js";
import { judgeAll } from "./support/judge-all.js";
import type { Mutant, Outcome } from "./support/mutant.js";
import { readArguments } from "./support/read-arguments.js";
import { type Score, score } from "./support/score.js";

/** The share of mutants that tests must notice. */
const REQUIRED = 0.85;

const print = (line: string) => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const excerpt = (code: string) => {
  const line = code.replace(/\s+/g, " ");
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
};

const { files, sample, seed, workers } = readArguments(process.argv.slice(2));
const all = await instrument(files);
const candidates = all.mutants.filter(({ ignored }) => ignored === undefined);
const isSample = sample !== undefined && sample < candidates.length;
const chosen = isSample ? chooseSample(candidates, sample, seed) : candidates;
print(`${chosen.length} of ${candidates.length} mutants in ${files.length} files${isSample ? `, seed ${seed}` : ""}`);

const { mutants, texts } = isSample ? findAgain(chosen, await instrument(files, chosen)) : { ...all, mutants: chosen };
const { visits, failing } = await findCoverage(texts, workers);
for (const name of failing) print(`left out, as it fails with so few tries: ${name}`);
print("What no test notices:\n");

const outcomes = new Map<Mutant, Outcome>();
const step = Math.max(50, Math.round(mutants.length / 50));
await judgeAll(mutants, texts, visits, workers, (mutant, outcome) => {
  outcomes.set(mutant, outcome);
  if (outcome === "survived" || outcome === "uncovered") {
    const { file, line, column, kind, original, replacement } = mutant;
    print(`${outcome} ${file}:${line}:${column} ${kind}\n  - ${excerpt(original)}\n  + ${excerpt(replacement)}`);
  }
  if (outcomes.size % step === 0) print(`… ${outcomes.size} of ${mutants.length}`);
});

print("\nfolder      mutants  killed  timeout  survived  uncovered   score");
const folders = new Map<string, Outcome[]>();
for (const [{ file }, outcome] of outcomes) {
  folders.set(folderOf(file), [...(folders.get(folderOf(file)) ?? []), outcome]);
}
for (const [folder, its] of [...folders].sort()) print(row(folder, score(its)));
const total = score([...outcomes.values()]);
if (total.count === 0) throw new Error("There is nothing to change in what was named.");
print(row("all", total));
const { length: ignored } = all.mutants.filter((mutant) => mutant.ignored !== undefined);
print(`\n${ignored} are left out, for reasons in the source.`);
const [low, high] = total.interval;
const range = isSample ? `, which puts that of all between ${percent(low)} and ${percent(high)}` : "";
print(
  `Mutation score: ${percent(total.share)} of ${total.count} mutants${range}. At least ${percent(REQUIRED)} is required.`,
);
// The tests that failed along the way, as they are to, have set it as well.
process.exitCode = total.share < REQUIRED ? 1 : 0;

function row(name: string, { count, killed, timeout, survived, uncovered, share }: Score): string {
  const cells = [count, killed, timeout, survived, uncovered].map((n, i) => String(n).padStart([9, 8, 9, 10, 11][i]!));
  return `${name.padEnd(10)}${cells.join("")}${percent(share).padStart(10)}`;
}

/** The chosen among those that were put into the files the second time, which have other numbers. */
function findAgain(wanted: readonly Mutant[], { mutants, texts }: Awaited<ReturnType<typeof instrument>>) {
  const name = ({ file, line, column, kind, original, replacement }: Mutant) =>
    JSON.stringify([file, line, column, kind, original, replacement]);
  const names = new Set(wanted.map(name));
  return { mutants: mutants.filter((mutant) => names.has(name(mutant))), texts };
}
