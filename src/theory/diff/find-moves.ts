/** An element that stands in a list of one theory and in that list of another. */
export interface Standing {
  readonly before: number;
  readonly after: number;
  /** A name for it that both theories agree on. */
  readonly name: string;
}

/**
 * Finds the fewest elements whose moving explains a new order; the others keep their order among themselves. Of several
 * such choices it takes the one in which the names of those that stay come first, so that looking from the later theory
 * to the earlier one finds the same.
 *
 * Costs n log n. A longest increasing subsequence, by patience sorting (Fredman 1975).
 */
export function findMoves(standings: readonly Standing[]): Standing[] {
  const sorted = [...standings].sort((a, b) => a.before - b.before);
  /** For each length, the least place after in which such a run so far ends, and all that end one. */
  const least: number[] = [];
  const ending: Standing[][] = [];
  for (const standing of sorted) {
    let low = 0;
    let high = least.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (least[middle]! < standing.after) low = middle + 1;
      else high = middle;
    }
    least[low] = standing.after;
    const alike = ending[low];
    if (alike === undefined) ending[low] = [standing];
    else alike.push(standing);
  }
  const staying = new Set<Standing>();
  let next: Standing = { before: Infinity, after: Infinity, name: "" };
  for (const candidates of ending.reverse()) {
    const { before, after } = next;
    next = candidates
      .filter((standing) => standing.before < before && standing.after < after)
      .reduce((a, b) => (b.name < a.name ? b : a));
    staying.add(next);
  }
  return sorted.filter((standing) => !staying.has(standing));
}
