import { getDiffWords, getRegisterWords, getWords } from "../language/words.js";

const nl = getWords("nl");
const registers = getRegisterWords("nl");
const { stance, strength, scopeMatch } = getDiffWords("nl").values;

/** The words of Dutch pages by the codes that are typed; no code has one word here and another there. */
const WORDS: { readonly [code: string]: string } = {
  ...nl.verdicts,
  ...nl.findings.severity,
  ...nl.designs,
  ...nl.interests,
  ...nl.measures,
  ...stance,
  ...strength,
  ...scopeMatch,
  ...registers.titles,
  ...registers.decisions,
};

/** Puts the word of a Dutch page after each code that has one: `refuted (weerlegd)`. */
export function glossChoices(codes: readonly string[]): readonly string[] {
  return codes.map((code) => {
    const word = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
    return word === undefined || word === code ? code : `${code} (${word})`;
  });
}
