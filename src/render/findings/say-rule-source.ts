import type { Language } from "../../language/language.js";

/** Who says that a rule matters, in a language; names of people, organisations and their works stay as they are. */
export function sayRuleSource(source: string, lang: Language): string {
  if (lang === "en") return source;
  return DUTCH.reduce((text, [english, dutch]) => text.replace(english, dutch), source);
}

const DUTCH: readonly (readonly [english: string, dutch: string])[] = [
  ["practice of argument maps", "praktijk van argumentkaarten"],
  ["practice of assurance cases", "praktijk van assurance cases"],
  ["practice of coding", "praktijk van het coderen"],
  ["practice of evidence registers", "praktijk van bewijsregisters"],
  ["practice of linters", "praktijk van linters"],
  ["practice of requirements tracing", "praktijk van het traceren van eisen"],
  ["in the reference case", "in de voorbeeldcasus"],
  ["UK government assumption logs", "aannamelogboeken van de Britse overheid"],
  ["realist evaluation", "realistische evaluatie"],
  ["(deep coverage)", "(diepe dekking)"],
  ["(defeated without a challenge)", "(weerlegd zonder tegenwerping)"],
  ["(double counting)", "(dubbeltelling)"],
  ["(indirectness)", "(indirectheid)"],
  ["(learning agenda)", "(leeragenda)"],
  ["(logframe: quantity, quality, time)", "(logframe: hoeveelheid, kwaliteit, tijd)"],
  ["(residual doubt)", "(resterende twijfel)"],
  ["(suspect links)", "(verdachte verbanden)"],
  ["(the transitivity trap)", "(de valkuil van transitiviteit)"],
];
