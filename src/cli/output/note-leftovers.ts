import type { Session } from "../session.js";
import type { Wording } from "../wording.js";
import type { Written } from "./write-folder-whole.js";

/** Tells what became of the files of an earlier run that are not among those of this one. */
export function noteLeftovers({ removed, kept }: Written, session: Session): void {
  if (removed.length > 0) {
    session.note({
      en: `of an earlier run, taken away: ${few(removed).en}.`,
      nl: `weggehaald, van een eerdere keer: ${few(removed).nl}.`,
    });
  }
  if (kept.length > 0) {
    session.note({
      en: `of an earlier run, but changed since and so kept: ${few(kept).en}.`,
      nl: `van een eerdere keer, maar sindsdien gewijzigd en dus gebleven: ${few(kept).nl}.`,
    });
  }
}

/** How many files are named before the rest is counted. */
const NAMED = 4;

function few(paths: readonly string[]): Wording {
  const named = paths.slice(0, NAMED).join(", ");
  const more = paths.length - NAMED;
  return more > 0 ? { en: `${named} and ${more} more`, nl: `${named} en nog ${more}` } : { en: named, nl: named };
}
