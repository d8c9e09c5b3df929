import type { Theory } from "../../../../src/theory/theory.js";
import type { Chance } from "../chance.js";
import type { Seeds } from "../seeds.js";

/** A reader, what it is given, and what it accepts. */
export interface Subject {
  readonly name: string;
  /** How often its turn comes, beside the others. */
  readonly weight: number;
  readonly make: (seeds: Seeds, chance: Chance) => unknown;
  /** The theories that it accepts, which are then used; or whether it accepted anything, where that is no theory. */
  readonly read: (input: never, chance: Chance, seeds: Seeds) => Answer | Promise<Answer>;
}

/** What a reader accepted. */
export type Answer = readonly Theory[] | boolean;
