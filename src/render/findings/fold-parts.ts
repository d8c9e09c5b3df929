import type { Finding } from "../../analysis/findings/finding.js";
import { listAssumptions } from "../../theory/list-assumptions.js";
import type { Theory } from "../../theory/theory.js";

/** A finding, and those on parts of its assumption that say the same. */
export interface FoldedFinding {
  readonly finding: Finding;
  readonly parts: readonly Finding[];
}

/**
 * Folds the findings of one rule: where a whole and a part of it have the same, the part is told with the whole. Each is
 * still there once, in the order of the wholes.
 */
export function foldParts(theory: Theory, findings: readonly Finding[]): FoldedFinding[] {
  const wholes = new Map(listAssumptions(theory).map(({ id, partOf }) => [id, partOf]));
  const byKey = new Map(findings.map((finding) => [toKey(finding, finding.on), finding]));
  const folded = new Map<Finding, Finding[]>(findings.map((finding) => [finding, []]));
  for (const finding of findings) {
    let top: Finding | undefined;
    for (let id = wholes.get(finding.on); typeof id === "string"; id = wholes.get(id)) {
      top = byKey.get(toKey(finding, id)) ?? top;
    }
    if (top === undefined) continue;
    folded.get(top)?.push(finding);
    folded.delete(finding);
  }
  return [...folded].map(([finding, parts]) => ({ finding, parts }));
}

/** What a finding would be known by if it were on an element: what it says, and where in the element. */
function toKey({ on, path, values }: Finding, id: string): string {
  return JSON.stringify([id, path.slice(path.lastIndexOf(on) + 1), values]);
}
