import type { VerdictMaps } from "../../analysis/evidence/judge.js";
import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import type { DiagramBadge } from "./diagram.js";

/** More marks than this on one arrow or box are gathered by verdict. */
const MOST_BADGES = 3;

/** The marks of the assumptions on a node or link, weakest first; `onLink` is the verdict of evidence on the link itself. */
export function chooseBadges(
  theory: Theory,
  verdicts: VerdictMaps,
  assumptions: readonly number[] = [],
  onLink: Verdict | undefined = undefined,
): DiagramBadge[] {
  const { ids } = getAssumptionIndex(theory);
  const marks = assumptions.map((assumption) => {
    const id = ids[assumption]!;
    return { id, verdict: verdicts.assumptions.get(id) ?? "untested" };
  });
  const own = onLink === undefined || onLink === "untested" ? [] : [{ verdict: onLink, assumptions: [] }];
  const byVerdict = VERDICTS.map((verdict) => ({
    verdict,
    assumptions: marks.filter((mark) => mark.verdict === verdict).map(({ id }) => id),
  })).filter((badge) => badge.assumptions.length > 0);
  if (marks.length > MOST_BADGES) return [...own, ...byVerdict];
  return [
    ...own,
    ...byVerdict.flatMap(({ verdict, assumptions: list }) => list.map((id) => ({ verdict, assumptions: [id] }))),
  ];
}
