import { createChance } from "./chance.js";
import type { Seeds } from "./seeds.js";
import { SUBJECTS } from "./subjects/index.js";
import type { Subject } from "./subjects/subject.js";
import { compareTheories, useTheory } from "./use-theory.js";

/** What an object has that nobody changed. */
const UNTOUCHED = JSON.stringify(listInherited());

const TURNS = SUBJECTS.flatMap((subject) => Array.from({ length: subject.weight }, () => subject));

/** The input with a number in the run of a seed, and whose turn it is. */
export function makeInput(seeds: Seeds, seed: number, index: number): { subject: Subject; input: unknown } {
  const chance = createChance(seed, index);
  const subject = chance.pick(TURNS);
  return { subject, input: subject.make(seeds, chance) };
}

/** Gives one input to its reader and uses what is accepted; tells whether anything was. Throws where anything fails. */
export async function tryInput(seeds: Seeds, seed: number, index: number): Promise<boolean> {
  const { subject, input } = makeInput(seeds, seed, index);
  const chance = createChance(seed ^ 0x5bd1e995, index);
  const answer = await subject.read(input as never, chance, seeds);
  const theories = typeof answer === "boolean" ? [] : answer;
  for (const theory of theories) {
    await useTheory(theory, chance);
    if (chance.oneIn(4)) compareTheories(chance.pick(seeds.theories), theory);
  }
  if (JSON.stringify(listInherited()) !== UNTOUCHED) throw new Error("the prototype of objects was changed");
  return answer === true || theories.length > 0;
}

function listInherited(): readonly string[] {
  return [Object, Array, String, Function].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
}
