import type { Review } from "../review-theory.js";

/** Finds the untested assumptions with a verdict on a part, at whatever depth: parts that do not settle their whole. */
export function findUnsettledWholes({ assumptions }: Pick<Review, "assumptions">): ReadonlySet<string> {
  const withVerdicts = new Set<string>();
  // Parts stand after their whole.
  for (const { id, partOf, verdict } of [...assumptions].reverse()) {
    if (partOf !== null && (verdict !== "untested" || withVerdicts.has(id))) withVerdicts.add(partOf);
  }
  return new Set(
    assumptions.filter((one) => one.verdict === "untested" && withVerdicts.has(one.id)).map(({ id }) => id),
  );
}
