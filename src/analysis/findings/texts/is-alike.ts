/** How much of the shorter text the longer must have, and how many words the shorter must have for that to say anything. */
const SHARE = 0.75;
const LEAST = 2;

/**
 * Whether two texts seem to say the same: nearly all the telling words of the shorter are in the longer, where words with
 * the same beginning count as one. A guess; it knows nothing of what words mean.
 */
export function isAlike(a: string, b: string): boolean {
  const [shorter, longer] = [toStems(a), toStems(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (shorter.size < LEAST) return false;
  const shared = [...shorter].filter((stem) => longer.has(stem)).length;
  return shared / shorter.size >= SHARE;
}

/** The beginnings of the words that are long enough to tell something. */
function toStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)));
}
