/**
 * Whether tests are run at full depth, as `npm run test:full` does. `npm test` tries everything too, but laws with fewer
 * examples, types with fewer compilers, pages in fewer states, and no input that takes seconds by itself.
 */
export const IS_FULL = process.env["MODE"] === "full";

/** Returns how many examples a law is tried with: `most` at full depth, and else a fifth of it, but 25 where that is less. */
export function runs(most: number): number {
  return IS_FULL ? most : Math.max(Math.min(most, 25), Math.ceil(most / 5));
}
