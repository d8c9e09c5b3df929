/**
 * Changes the source a little, one change at a time, and tells whether a test notices:
 * `npm run mutation -- [GROUP-OR-FOLDER-OR-FILE ...] [--sample N] [--seed S] [--workers W]`. Fails where too few are noticed.
 */
import { chooseSample } from "./support/choose-sample.js";
import { enterCopy } from "./support/enter-copy.js";
import { findCoverage } from "./support/find-coverage.js";
import { folderOf } from "./support/folder-of.js";
import { GROUPS, type Group, groupOf } from "./support/groups.js";
import { instrument } from "./support/instrument.js";
import { judgeAll } from "./support/judge-all.js";
import type { Mutant, Outcome } from "./support/mutant.js";
import { readArguments } from "./support/read-arguments.js";
import { type Score, score } from "./support/score.js";

const print = (line: string) => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const excerpt = (code: string) => {
  const line = code.replace(/\s+/g, " ");
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
};

const { files, sample, seed, workers } = readArguments(process.argv.slice(2));
const groups = GROUPS.filter((group) => files.some((file) => groupOf(file) === group));
// As many of each group, as the mark of each is judged by its own.
const share = sample === undefined ? Number.POSITIVE_INFINITY : Math.ceil(sample / groups.length);
enterCopy();
let isGood = true;
for (const group of groups) isGood = (await examine(group)) && isGood;
// The tests that failed along the way, as they are to, have set it as well.
process.exitCode = isGood ? 0 : 1;

/** Judges what is to be changed of a group, and tells whether enough is noticed. */
async function examine(group: Group): Promise<boolean> {
  const own = files.filter((file) => groupOf(file) === group);
  const all = await instrument(own);
  const candidates = all.mutants.filter(({ ignored }) => ignored === undefined);
  if (candidates.length === 0) throw new Error("There is nothing to change in what was named.");
  const isSample = share < candidates.length;
  const chosen = isSample ? chooseSample(candidates, share, seed) : candidates;
  const origin = `${chosen.length} of ${candidates.length} mutants in ${own.length} files`;
  print(`${group.name}: ${origin}${isSample ? `, seed ${seed}` : ""}`);

  const { mutants, texts } = isSample ? findAgain(chosen, await instrument(own, chosen)) : { ...all, mutants: chosen };
  const { visits, failing } = await findCoverage(group, texts, workers);
  for (const name of failing) print(`left out, as it fails with so few tries: ${name}`);
  print("What no test notices:\n");

  const outcomes = new Map<Mutant, Outcome>();
  const step = Math.max(25, Math.round(mutants.length / 50));
  await judgeAll(group, mutants, texts, visits, workers, (mutant, outcome) => {
    outcomes.set(mutant, outcome);
    if (outcome === "survived" || outcome === "uncovered") {
      const { file, line, column, kind, original, replacement } = mutant;
      print(`${outcome} ${file}:${line}:${column} ${kind}\n  - ${excerpt(original)}\n  + ${excerpt(replacement)}`);
    }
    if (outcomes.size % step === 0) {
      print(`… ${outcomes.size} of ${mutants.length}, ${percent(score([...outcomes.values()]).share)} so far`);
    }
  });

  print("\nfolder      mutants  killed  timeout  survived  uncovered   score");
  const folders = new Map<string, Outcome[]>();
  for (const [{ file }, outcome] of outcomes) {
    folders.set(folderOf(file), [...(folders.get(folderOf(file)) ?? []), outcome]);
  }
  for (const [folder, its] of [...folders].sort()) print(row(folder, score(its)));
  const total = score([...outcomes.values()]);
  print(row(group.name, total));
  print(`\n${all.mutants.length - candidates.length} are left out, for reasons in the source.`);
  const [low, high] = total.interval;
  const range = isSample ? `, which puts that of all between ${percent(low)} and ${percent(high)}` : "";
  print(`Mutation score of ${group.name}: ${percent(total.share)} of ${total.count} mutants${range}.`);
  print(
    `At least ${percent(group.required)} is required${isSample ? "; a sample fails where it shows that all have less" : ""}.\n`,
  );
  // A sample as small as that of continuous integration misses the mark by chance as often as not.
  return (isSample ? high : total.share) >= group.required;
}

function row(name: string, { count, killed, timeout, survived, uncovered, share }: Score): string {
  const cells = [count, killed, timeout, survived, uncovered].map((n, i) => String(n).padStart([9, 8, 9, 10, 11][i]!));
  return `${name.padEnd(10)}${cells.join("")}${percent(share).padStart(10)}`;
}

/** The chosen, in their order, among those that were put into the files the second time, which have other numbers. */
function findAgain(wanted: readonly Mutant[], { mutants, texts }: Awaited<ReturnType<typeof instrument>>) {
  const name = ({ file, line, column, kind, original, replacement }: Mutant) =>
    JSON.stringify([file, line, column, kind, original, replacement]);
  const found = new Map(mutants.map((mutant) => [name(mutant), mutant]));
  return { mutants: wanted.map((mutant) => found.get(name(mutant))!), texts };
}
