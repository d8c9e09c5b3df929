import { listHarmed } from "../../analysis/what-if/list-harmed.js";
import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { getFailures } from "../../graph/routes/failures.js";
import { markGone } from "../../graph/routes/mark-gone.js";
import { traceFailing } from "../../graph/routes/trace-failing.js";
import { findLink, getIndex, getLinkId } from "../../graph/theory-index.js";
import type { Theory } from "../../theory/theory.js";
import type { Speaker } from "./speaker.js";

/** What fails, and what is lost with it; all by id. */
export interface FailingTogether {
  /** Assumptions, nodes and links. */
  readonly fail: readonly string[];
  /** The outcomes that keep no route. */
  readonly lost: readonly string[];
}

/**
 * Makes the function that says what an assumption takes away by failing along with others: itself, and by a whole that
 * fails with it. It is worded by what comes of it, so no harm is told that befalls nothing.
 */
export function createFailingDescriber(speaker: Speaker, together: FailingTogether): (assumption: string) => string[] {
  const { theory, own } = speaker;
  const { failing } = own;
  const { takes } = getFailures(theory);
  const { positions } = getAssumptionIndex(theory);
  const world = suppose(theory, together);
  const { wholesOf } = traceFailing(theory, world.assumptions);
  /** What some assumptions take away between them. */
  const describe = (numbers: readonly number[]): string[] => {
    const taking = numbers.filter((one) => takes[one] === "all-it-is-on");
    const harming = numbers.filter((one) => takes[one] === "harm");
    const isHarmful = harming.length > 0 && world.isHarmful(harming);
    if (taking.length > 0) {
      return [
        describeTaken(speaker, taking),
        ...(taking.every((one) => onlyLowers(theory, one)) ? [failing.lowers] : []),
        ...(isHarmful ? [failing.opens] : []),
      ];
    }
    if (isHarmful) return [failing.harm];
    return [harming.length > 0 ? failing.harmsNothing : failing.helps];
  };
  return (assumption) => {
    const number = positions.get(assumption)!;
    const wholes = wholesOf(number).filter((whole) => takes[whole] !== "by-its-whole");
    const byWhole = wholes.length === 0 ? [] : describe(wholes).map(failing.byWhole);
    if (takes[number] !== "by-its-whole") return [...describe([number]), ...byWhole];
    return byWhole.length === 0 ? [failing.dispensable] : byWhole;
  };
}

/** Whether an assumption is on links that lower, and on nothing else. */
function onlyLowers(theory: Theory, assumption: number): boolean {
  const { nodes, links, onTheory } = getAssumptionIndex(theory);
  const on = links[assumption]!;
  if (on.length === 0 || nodes[assumption]!.length > 0 || onTheory.includes(assumption)) return false;
  return on.every((link) => theory.links?.[link]?.sign === "-");
}

function describeTaken({ theory, own, list }: Speaker, assumptions: readonly number[]): string {
  const index = getIndex(theory);
  const { nodes, links, onTheory } = getAssumptionIndex(theory);
  if (assumptions.some((assumption) => onTheory.includes(assumption))) return own.failing.takesAll;
  const taken = [
    ...new Set([
      ...assumptions.flatMap((assumption) => nodes[assumption]!.map((node) => index.nodes[node]!)),
      ...assumptions.flatMap((assumption) => links[assumption]!.map((link) => getLinkId(index, link))),
    ]),
  ];
  return taken.length === 0 ? own.failing.onNothing : own.failing.takes(list(taken));
}

/** What fails in all, and the function that tells whether some of that lets a harm come to what is left. */
function suppose(theory: Theory, { fail, lost }: FailingTogether) {
  const index = getIndex(theory);
  const { positions } = getAssumptionIndex(theory);
  const isKnown = (number: number | undefined) => number !== undefined;
  const taken = getFailures(theory).takenBy(fail.map((id) => positions.get(id)).filter(isKnown));
  const isHarmful = (assumptions: readonly number[]) => {
    const links = [...taken.links, ...fail.map((id) => findLink(index, id)).filter(isKnown)];
    const nodes = [...fail, ...lost].map((id) => index.positions.get(id)).filter(isKnown);
    return listHarmed(theory, assumptions, markGone(index, { ...taken, links }, nodes)).length > 0;
  };
  return { assumptions: taken.assumptions, isHarmful };
}
