import type { PartialDate } from "../../schema/generated/types.js";
import { hasCome } from "../../theory/dates.js";
import type { EvidenceItem } from "./read-evidence.js";

/**
 * Finds what keeps an item from counting on a date, and since or until when; `undefined` where it counts. Without a date
 * to look from, everything has come.
 */
export function findBar(
  { dated, withdrawn }: Pick<EvidenceItem, "dated" | "withdrawn">,
  asOf: PartialDate | undefined,
): { readonly why: "withdrawn" | "later"; readonly date: PartialDate } | undefined {
  if (withdrawn !== undefined && hasCome(withdrawn, asOf)) return { why: "withdrawn", date: withdrawn };
  return dated === undefined || hasCome(dated.from, asOf) ? undefined : { why: "later", date: dated.from };
}
