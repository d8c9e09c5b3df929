import type { Evidence, Text } from "../../schema/generated/types.js";

export const SCOPE_RESPECTS = ["population", "place", "period", "intervention", "match"] as const;
/** In what respects evidence can be about something in particular; `match` is whether it is about what the claim is. */
export type ScopeRespect = (typeof SCOPE_RESPECTS)[number];

/** What a piece of evidence is about in one respect: a value that can be compared, and how it was written. */
export interface ScopeValue {
  readonly key: string;
  readonly text: Text;
}

/** The value of evidence whose scope matches that of its claim directly, the same for all such evidence. */
export const DIRECT: ScopeValue = { key: "=", text: "direct" };

/**
 * Reads what evidence is about in one respect; `undefined` where it does not say. Texts are the same when their words are,
 * in the language of the theory where they have it: case, blanks and the form of accents do not count.
 */
export function readScope(
  scope: Evidence["scope"],
  respect: Exclude<ScopeRespect, "match">,
  language: string,
): ScopeValue | undefined {
  const text = scope?.[respect];
  if (text === undefined) return undefined;
  const words = typeof text === "string" ? text : (text[language] ?? Object.values(text)[0] ?? "");
  // The mark keeps a text from being taken for DIRECT.
  return { key: `"${words.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()}`, text };
}
