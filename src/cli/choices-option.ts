import { Option } from "commander";
import { parseChoice } from "./parse-choice.js";

/** An option with one of the choices that can be given several times; commander checks its own only where it collects nothing. */
export function createChoicesOption<Choice extends string>(
  flags: string,
  description: string,
  choices: readonly Choice[],
): Option {
  return new Option(flags, description)
    .choices(choices)
    .argParser((value: string, before: readonly Choice[] = []) => [...before, parseChoice(value, choices)]);
}
