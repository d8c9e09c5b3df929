import { randomInt } from "node:crypto";
import type { TestProject } from "vitest/node";

/** The seed in continuous integration, so that a red build is the doing of the change and not of chance. */
const FIXED = 20_181_001;

/**
 * Says with which seed laws are tried, one for a whole run: that of `SEED`, one and the same in continuous integration, and
 * else any. What is found by chance becomes an example of its own.
 */
export default function drawSeed({ provide }: TestProject): void {
  const { SEED: given, CI } = process.env;
  const seed = given !== undefined ? Number(given) : CI === "true" ? FIXED : randomInt(2 ** 31);
  if (!Number.isInteger(seed)) throw new Error(`SEED is "${given}"; expected a whole number.`);
  process.stdout.write(`Laws are tried with seed ${seed}; SEED=${seed} tries the same again.\n`);
  provide("seed", seed);
}

declare module "vitest" {
  interface ProvidedContext {
    readonly seed: number;
  }
}
