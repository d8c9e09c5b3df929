import { createCache } from "../../theory/cache.js";
import type { Theory } from "../../theory/theory.js";
import { getAssumptionIndex } from "../assumption-index.js";
import { markDrawnHarms } from "./drawn-harms.js";

/** What is gone when some assumptions fail, in the numbers of the indexes. */
export interface Taken {
  /** The assumptions that fail: those that were named, and the wholes that fail with their parts. In document order. */
  readonly assumptions: readonly number[];
  readonly nodes: readonly number[];
  readonly links: readonly number[];
  /** Whether everything is gone, as an assumption on the whole theory failed. */
  readonly isAll: boolean;
}

/**
 * What an assumption takes away by failing: what it is on; or nothing, as it merely helps (`facilitating`), as it says that
 * a harm will not occur and the theory shows that harm, which is then no longer ruled out, or as it is a part that does not
 * say what it is on, so that it is for its whole to take that away once the whole fails.
 */
export type FailureKind = "all-it-is-on" | "nothing" | "harm" | "by-its-whole";

/** What the failing of assumptions takes away. */
export interface Failures {
  /** What each assumption takes away by failing; not what its whole takes. */
  readonly takes: readonly FailureKind[];
  /** What has failed before; empty unless this is what {@link failAfter} gave. */
  readonly already: ReadonlySet<number>;
  /** For each assumption how many of its parts must fail, besides those that have, before it fails with them. */
  readonly partsToFail: readonly number[];
  /** What is gone when all these fail together, along with what has failed before. Linear in them, their wholes and what those are on. */
  takenBy(assumptions: Iterable<number>): Taken;
}

/**
 * How the assumptions of a theory fail.
 *
 * An assumption that fails takes away every node and link it is on, with three exceptions (see {@link FailureKind}): what
 * merely helps is not missed, what harm comes by stays, and what a part has from its whole goes with the whole. A whole whose
 * parts are all needed (`combine: all`, the default) fails with any one of them; where one suffices (`any`) it fails with
 * the last. A part does not fail with its whole. So it is in a review, too, when nothing but the parts is known.
 */
export function getFailures(theory: Theory): Failures {
  return failuresOf(theory);
}

const failuresOf = /* @__PURE__ */ createCache(readFailures);

/** How the other assumptions fail once some have: a whole may have fewer alternatives left. */
export function failAfter(failures: Failures, failed: readonly number[], wholes: readonly number[]): Failures {
  if (failed.length === 0) return failures;
  const already = new Set(failed);
  const partsToFail = [...failures.partsToFail];
  for (const part of already) {
    const whole = wholes[part]!;
    if (whole >= 0 && !already.has(whole)) partsToFail[whole]! -= 1;
  }
  return { ...failures, already, partsToFail, takenBy: (given) => failures.takenBy([...already, ...given]) };
}

function readFailures(theory: Theory): Failures {
  const { nodes, links, wholes, onTheory } = getAssumptionIndex(theory);
  const { listed } = getAssumptionIndex(theory);
  const isHarm = markDrawnHarms(theory);
  const takes = listed.map(({ assumption, partOf }, i): FailureKind => {
    if (partOf !== null && assumption.on === undefined) return "by-its-whole";
    if (assumption.role === "facilitating") return "nothing";
    return isHarm[i] ? "harm" : "all-it-is-on";
  });
  const partsToFail = listed.map(({ assumption: { combine, parts = {} } }) =>
    combine === "any" ? Object.keys(parts).length : 1,
  );
  const isOnTheory = new Set(onTheory);

  const close = (assumptions: Iterable<number>): number[] => {
    const failed = new Set(assumptions);
    const failedParts = new Map<number, number>();
    // A set is walked in the order in which it is filled, with what is added on the way.
    for (const assumption of failed) {
      const whole = wholes[assumption]!;
      if (whole < 0) continue;
      const count = (failedParts.get(whole) ?? 0) + 1;
      failedParts.set(whole, count);
      if (count >= partsToFail[whole]!) failed.add(whole);
    }
    return [...failed].sort((a, b) => a - b);
  };
  const gather = (assumptions: readonly number[], elements: readonly (readonly number[])[]): number[] => {
    const taken = assumptions.flatMap((assumption) =>
      takes[assumption] === "all-it-is-on" ? elements[assumption]! : [],
    );
    return [...new Set(taken)].sort((a, b) => a - b);
  };
  return {
    takes,
    already: new Set(),
    partsToFail,
    takenBy(given) {
      const assumptions = close(given);
      return {
        assumptions,
        nodes: gather(assumptions, nodes),
        links: gather(assumptions, links),
        isAll: assumptions.some((assumption) => isOnTheory.has(assumption) && takes[assumption] === "all-it-is-on"),
      };
    },
  };
}
