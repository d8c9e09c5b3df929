import type { Source } from "../schema/generated/types.js";
import { trimEndOf } from "../theory/trim-end-of.js";

/** A source in full, after its author and year: the title, and where it was published. */
export function describeSource(source: Source): string {
  const place = [
    source["container-title"],
    source.publisher,
    source.authority,
    source.genre,
    source.number,
    source.page,
  ];
  const parts = [source.title, ...place].filter((part) => part !== undefined && part !== "");
  return parts.length === 0 ? "–" : `${trimEndOf(parts.join(". "), /\./)}.`;
}
