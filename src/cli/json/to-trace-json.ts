import type { CausalPath, PartialDate, Theory, Trace, Weakest } from "../../index.js";

/**
 * A trace as `toc trace --format json` prints it, which `docs/schemas/trace.schema.json` describes: the answer of
 * `traceTheory` with its theory and date. `from` and `to` are text where one id was asked for, and each weakest point has an `id`.
 */
export function toTraceJson(
  theory: Theory,
  { from, to, count, countIsExact, truncated, paths, bestSupported, ...rest }: Trace,
  { asOf, hasOneFrom, hasOneTo }: { asOf: PartialDate; hasOneFrom: boolean; hasOneTo: boolean },
): object {
  return {
    theory: theory.id,
    asOf,
    from: hasOneFrom ? from[0] : from,
    to: hasOneTo ? to[0] : to,
    count,
    countIsExact,
    truncated,
    paths: paths.map(toPathJson),
    bestSupported: bestSupported && toPathJson(bestSupported),
    ...rest,
  };
}

function toPathJson({ weakest, ...path }: CausalPath): object {
  return { ...path, weakest: { id: idOf(weakest), ...weakest } };
}

function idOf(weakest: Weakest): string {
  return "assumption" in weakest ? weakest.assumption : weakest.link;
}
