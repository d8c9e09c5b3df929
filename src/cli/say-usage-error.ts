import type { CommanderError } from "commander";
import type { Language } from "../render/language.js";

/** What the parser of arguments says of a mistake, in a language; it knows English only. */
export function sayUsageError({ code, message }: Pick<CommanderError, "code" | "message">, lang: Language): string {
  const said = message.replace(/^error: /, "");
  if (lang === "en") return said;
  const phrases = Object.hasOwn(PHRASES, code) ? (PHRASES[code] ?? []) : [];
  return phrases.reduce((text, [english, dutch]) => text.replace(english, () => dutch), said);
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
