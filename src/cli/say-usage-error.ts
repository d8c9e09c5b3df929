import type { CommanderError } from "commander";
import { findNearest } from "../index.js";
import type { Language } from "../render/language.js";
import { hintAt } from "./wording.js";

/**
 * What the parser of arguments says of a mistake, in a language; it knows English only. `given` is the value that did not fit
 * where the message does not tell it.
 */
export function sayUsageError(
  { code, message }: Pick<CommanderError, "code" | "message">,
  lang: Language,
  given?: string,
): string {
  const said =
    message.replace(/^error: /, "") + (code === "commander.invalidArgument" ? hintOf(message, lang, given) : "");
  if (lang === "en") return said;
  const phrases = Object.hasOwn(PHRASES, code) ? (PHRASES[code] ?? []) : [];
  return phrases.reduce((text, [english, dutch]) => text.replace(english, () => dutch), said);
}

/** Asks whether one of the words that would have done was meant: the parser tells which in its message alone. */
function hintOf(message: string, lang: Language, given: string | undefined): string {
  const value = given ?? /'([^']*)' is invalid/.exec(message)?.[1] ?? "";
  return hintAt(findNearest(value.slice(value.lastIndexOf("=") + 1), listChoices(message)))[lang];
}

/** The words that would have done. */
function listChoices(message: string): readonly string[] {
  return /.*Allowed choices are (.*)\.$/s.exec(message)?.[1]?.split(", ") ?? [];
}

type Phrases = readonly (readonly [english: string, dutch: string])[];

const SUGGESTION: Phrases = [
  ["(Did you mean one of ", "(Bedoel je een van "],
  ["(Did you mean ", "(Bedoel je "],
];

/** The phrases of each mistake, in the order in which they stand in it; what is between them is what was given. */
const PHRASES: { readonly [code: string]: Phrases } = {
  "commander.unknownOption": [["unknown option", "er is geen optie"], ...SUGGESTION],
  "commander.unknownCommand": [["unknown command", "er is geen opdracht"], ...SUGGESTION],
  "commander.missingArgument": [["missing required argument", "er ontbreekt een argument:"]],
  "commander.optionMissingArgument": [
    ["option '", "bij optie '"],
    ["' argument missing", "' ontbreekt de waarde"],
  ],
  "commander.missingMandatoryOptionValue": [
    ["required option '", "optie '"],
    ["' not specified", "' is verplicht"],
  ],
  "commander.conflictingOption": [
    ["option '", "optie '"],
    ["' cannot be used with option '", "' gaat niet samen met optie '"],
  ],
  "commander.excessArguments": [
    ["too many arguments for '", "te veel argumenten bij '"],
    ["'. Expected ", "': hooguit "],
    [" arguments but got ", ", en het zijn er "],
    [" argument but got ", ", en het zijn er "],
  ],
  "commander.invalidArgument": [
    ["command-argument value '", "de waarde '"],
    ["' is invalid for argument '", "' past niet bij argument '"],
    ["option '", "bij optie '"],
    ["' argument '", "' past de waarde '"],
    ["' is invalid.", "' niet."],
    ["Allowed choices are ", "Mogelijk zijn "],
  ],
};
