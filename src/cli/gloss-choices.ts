import { nl } from "../render/messages/nl.js";
import { registersNl } from "../render/messages/registers/nl.js";

/** The words of Dutch pages by the codes that are typed. */
const WORDS: { readonly [code: string]: string } = {
  ...nl.verdicts,
  ...nl.findings.severity,
  ...nl.designs,
  ...nl.interests,
  ...nl.measures,
  ...registersNl.decisions,
};

/** Puts the word of a Dutch page after each choice of a message that has one: `refuted (weerlegd)`. */
export function glossChoices(message: string): string {
  return message.replace(/(?<=Mogelijk zijn )[\w-]+(?:, [\w-]+)*/, (choices) =>
    choices.split(", ").map(gloss).join(", "),
  );
}

function gloss(code: string): string {
  const word = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  return word === undefined || word === code ? code : `${code} (${word})`;
}
