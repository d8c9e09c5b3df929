import type { Words } from "../../language/words.js";
import { VERDICTS } from "../../schema/vocabulary.js";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import type { DiagramBadge } from "./diagram.js";

/** The marks on an arrow or box in words, weakest first, each verdict once: `○ untested (2)`. */
export function describeBadges(badges: readonly DiagramBadge[], words: Words): string[] {
  return VERDICTS.flatMap((verdict) => {
    const marks = badges.filter((badge) => badge.verdict === verdict);
    if (marks.length === 0) return [];
    const count = marks.reduce((sum, { assumptions }) => sum + Math.max(1, assumptions.length), 0);
    return [`${SIGNS_OF_VERDICTS[verdict]} ${words.verdicts[verdict]}${count > 1 ? ` (${count})` : ""}`];
  });
}
