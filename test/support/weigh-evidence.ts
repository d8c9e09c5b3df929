import { readEvidence } from "../../src/analysis/evidence/read-evidence.js";
import { type Weighing, weigh } from "../../src/analysis/evidence/weigh.js";
import type { Evidence, Source } from "../../src/schema/generated/types.js";

/** Weighs evidence in shorthand: support unless it says otherwise, with ids `e1`, `e2`, … in the order given. */
export function weighEvidence(
  list: readonly Partial<Evidence>[],
  asOf?: string,
  sources: { readonly [id: string]: Source } = {},
): Weighing {
  const items = list.map((given, i) =>
    readEvidence(`e${i + 1}`, { on: "a", stance: "supports", finding: "found", ...given }, sources),
  );
  return weigh(
    items.filter((item) => item !== undefined),
    asOf,
  );
}
