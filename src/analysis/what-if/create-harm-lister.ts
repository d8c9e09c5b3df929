import { getFailures } from "../../graph/routes/failures.js";
import { markGone } from "../../graph/routes/mark-gone.js";
import type { Gone } from "../../graph/routes/spread.js";
import { getIndex } from "../../graph/theory-index.js";
import type { Theory } from "../../theory/theory.js";
import { listHarmed } from "./list-harmed.js";

/** Makes the function that lists the outcomes that are harmed when one assumption fails; `lose` tells what is lost with it. */
export function createHarmLister(
  theory: Theory,
): (assumption: number, lose: (gone: Gone) => Iterable<number>) => number[] {
  const index = getIndex(theory);
  const { takes, takenBy } = getFailures(theory);
  const hasHarm = takes.includes("harm");
  return (assumption, lose) => {
    if (!hasHarm) return [];
    const taken = takenBy([assumption]);
    if (taken.isAll || !taken.assumptions.some((one) => takes[one] === "harm")) return [];
    // What only lets a harm come about takes nothing away.
    const lost = taken.nodes.length + taken.links.length === 0 ? [] : lose(markGone(index, taken));
    return listHarmed(theory, taken.assumptions, markGone(index, taken, lost));
  };
}
