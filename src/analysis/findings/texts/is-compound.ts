import { CHANGE, JOINT } from "./markers.js";

/**
 * Whether a sentence seems to join two claims: it has a semicolon, or an “and” with a word of being or becoming on either
 * side. “Refugees and hosts are safer” has one on one side only. A guess; English and Dutch.
 */
export function isCompound(sentence: string): boolean {
  if (/;\s/.test(sentence)) return true;
  const [first = "", ...rest] = sentence.split(JOINT);
  return CHANGE.test(first) && rest.some((clause) => CHANGE.test(clause));
}
