import { createHash } from "node:crypto";
import { folderOf } from "./folder-of.js";
import type { Mutant } from "./mutant.js";

/**
 * Some of the mutants, from each folder in proportion to how many it has, and one at least; the same for the same seed.
 * What a mutant is decides its turn, not where it stands, so that a change elsewhere leaves the sample as it was. They
 * come in an order of chance, so that the first of them say something of all.
 */
export function chooseSample(mutants: readonly Mutant[], size: number, seed: number): readonly Mutant[] {
  const turns = drawTurns(mutants, seed);
  const byTurn = (a: Mutant, b: Mutant) => (turns.get(a)! < turns.get(b)! ? -1 : 1);
  const sample: Mutant[] = [];
  for (const folder of new Set(mutants.map(({ file }) => folderOf(file)))) {
    const all = mutants.filter(({ file }) => folderOf(file) === folder);
    const count = Math.max(1, Math.round((size * all.length) / mutants.length));
    for (const mutant of all.sort(byTurn).slice(0, count)) sample.push(mutant);
  }
  return sample.sort(byTurn);
}

/** A text for each mutant, no two the same, whose order is a matter of chance. */
function drawTurns(mutants: readonly Mutant[], seed: number): Map<Mutant, string> {
  const twins = new Map<string, number>();
  return new Map(
    mutants.map((mutant) => {
      const name = JSON.stringify([mutant.file, mutant.kind, mutant.original, mutant.replacement]);
      const nth = twins.get(name) ?? 0;
      twins.set(name, nth + 1);
      return [mutant, createHash("sha256").update(`${seed} ${nth} ${name}`).digest("hex")];
    }),
  );
}
