import { LEVELS } from "../schema/vocabulary.js";
import type { Theory } from "../theory/theory.js";

/** Orders outcomes by level, the highest first and those without one last; in document order where that is the same. */
export function byLevel({ outcomes = {} }: Theory, ids: readonly string[]): string[] {
  const rankOf = (id: string) => {
    const level = outcomes[id]?.level;
    return level === undefined ? -1 : LEVELS.indexOf(level);
  };
  return [...ids].sort((a, b) => rankOf(b) - rankOf(a));
}
