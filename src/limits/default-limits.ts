/**
 * How many paths an answer lists unless a `limit` is given: those of a trace, and those to each outcome of the coverage.
 *
 * @example
 * DEFAULT_LIMITS
 * // => { paths: 1000, coveredPaths: 10 }
 * traceTheory(migration, { limit: DEFAULT_LIMITS.paths }).paths.length <= 1000
 * // => true
 */
export const DEFAULT_LIMITS = { paths: 1000, coveredPaths: 10 } as const;
