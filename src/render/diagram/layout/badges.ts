import type { DiagramBadge } from "../diagram.js";
import type { PlacedBadge } from "../diagram-layout.js";
import { SIZES } from "./sizes.js";

/** How wide a badge is: with a number where it stands for several assumptions. */
function badgeWidth({ assumptions }: DiagramBadge): number {
  return SIZES.badge + (assumptions.length > 1 ? 2 + SIZES.digit * String(assumptions.length).length : 0);
}

/** How wide a row of badges is, from the edge of the box that it begins at. */
export function badgesWidth(badges: readonly DiagramBadge[]): number {
  return badges.reduce((sum, badge) => sum + badgeWidth(badge) + SIZES.badgeStep - SIZES.badge, 0);
}

/** Places badges side by side, on a line at `y`, from `x` on to the right or, with -1, to the left. */
export function placeBadges(badges: readonly DiagramBadge[], x: number, y: number, direction: 1 | -1): PlacedBadge[] {
  let at = x;
  return badges.map((badge, index) => {
    const width = badgeWidth(badge);
    at += (SIZES.badgeStep - SIZES.badge) * direction;
    const placed = { index, x: direction > 0 ? at : at - width, y: y - SIZES.badge / 2, width, height: SIZES.badge };
    at += width * direction;
    return placed;
  });
}
