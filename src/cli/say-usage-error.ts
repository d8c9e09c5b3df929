import type { CommanderError } from "commander";
import { findNearest } from "../index.js";
import type { Language } from "../language/language.js";
import { hintAt } from "./wording.js";

/**
 * What the parser of arguments says of a mistake, in a language; it knows English only. Each choice has the word of a Dutch page
 * behind it there, and the nearest is asked for. `given` is the value that did not fit where the message does not tell it.
 */
export async function sayUsageError(
  { code, message }: Pick<CommanderError, "code" | "message">,
  lang: Language,
  given = /'([^']*)' is invalid/.exec(message)?.[1] ?? "",
): Promise<string> {
  const said = message.replace(/^error: /, "");
  // Which words would have done, the parser tells in its message alone.
  const at = said.lastIndexOf(CHOICES);
  const lead = at < 0 ? said : said.slice(0, at + CHOICES.length);
  const choices = at < 0 ? [] : said.slice(lead.length).replace(/\.$/, "").split(", ");
  const hint = hintAt(findNearest(given.slice(given.lastIndexOf("=") + 1), choices))[lang];
  if (lang === "en") return said + hint;
  const phrases = Object.hasOwn(PHRASES, code) ? (PHRASES[code] ?? []) : [];
  const translated = phrases.reduce((text, [english, dutch]) => text.replace(english, () => dutch), lead);
  if (at < 0) return translated;
  const { glossChoices } = await import("./gloss-choices.js");
  return `${translated}${glossChoices(choices).join(", ")}.${hint}`;
}

const CHOICES = "Allowed choices are ";

type Phrases = readonly (readonly [english: string, dutch: string])[];

const SUGGESTION: Phrases = [
  ["(Did you mean one of ", "(Bedoelt u een van "],
  ["(Did you mean ", "(Bedoelt u "],
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
    [CHOICES, "Mogelijk zijn "],
  ],
};
