/**
 * How many steps the exact count may take in rings of more than twelve nodes. That is about a second, and enough for
 * one link that leads back over fifty layers of ten outcomes, or for five over ten layers of three.
 */
export const COUNT_BUDGET = 500_000;

/** How many nodes the search for the next path may look at in rings where it must still visit a node of `via`. */
export const SEARCH_BUDGET = 10_000_000;
