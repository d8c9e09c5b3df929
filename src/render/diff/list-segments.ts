import { diffWords } from "diff";

/** A run of text that is in both versions, in the earlier one only or in the later one only. */
export interface Segment {
  readonly in: "both" | "before" | "after";
  readonly text: string;
}

/** How many unchanged words are kept on either side of a change. */
const CONTEXT = 6;

/** The least share of the longer text that must be in both, or word by word would be harder to read. */
const LEAST_SHARED = 0.3;

/** The most words that are compared one by one; longer texts are shown whole, one after the other. */
const MOST_WORDS = 2000;

/**
 * Tells two texts apart word by word. Of what did not change only a few words around each change are kept.
 *
 * @example
 * listSegments("Pumps are repaired within a week", "Pumps are repaired within a month")
 * // => [
 * //   { in: "both", text: "Pumps are repaired within a " },
 * //   { in: "before", text: "week" },
 * //   { in: "after", text: "month" },
 * // ]
 */
export function listSegments(before: string, after: string): Segment[] {
  const whole: Segment[] = [
    { in: "before", text: before },
    { in: "both", text: " " },
    { in: "after", text: after },
  ];
  if (before.split(/\s+/).length + after.split(/\s+/).length > MOST_WORDS) return whole;
  const changes = diffWords(before, after);
  const shared = changes.reduce((sum, { added, removed, value }) => (added || removed ? sum : sum + value.length), 0);
  if (shared < LEAST_SHARED * Math.max(before.length, after.length)) return whole;
  return changes.map(({ added, removed, value }, i): Segment => {
    if (added || removed) return { in: added ? "after" : "before", text: value };
    return { in: "both", text: shorten(value, i > 0, i < changes.length - 1) };
  });
}

/** Leaves out the middle of a run of unchanged text, or the end that nothing changed next to. */
function shorten(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  const kept = (hasBefore ? CONTEXT : 0) + (hasAfter ? CONTEXT : 0);
  if (words.length <= kept + 2) return text;
  const start = hasBefore ? words.slice(0, CONTEXT).join("") : "";
  const end = hasAfter ? words.slice(-CONTEXT).join("") : "";
  return `${start}… ${end}`;
}
