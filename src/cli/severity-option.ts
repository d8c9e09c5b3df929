import { InvalidArgumentError, Option } from "commander";
import { type Severities, type SeverityLevel, VOCABULARY } from "../index.js";
import type { Language } from "../language/language.js";
import type { Session } from "./session.js";
import type { Wording } from "./wording.js";

const LEVELS: readonly string[] = [...VOCABULARY.severities, "off"];

/** The option that gives a rule another severity, everywhere or on one element. */
export function createSeverityOption({ lang }: Pick<Session, "lang">): Option {
  return new Option(
    "--severity <CODE[:ID]=LEVEL>",
    "another severity for a rule, or for a rule on one element: error, warning, info or off; can be repeated",
  ).argParser((value: string, before: Severities = {}) => add(value, before, lang));
}

const EXPECTED: Wording = {
  en: "Expected untested=error, or untested:ID=off for one element.",
  nl: "Verwacht untested=error, of untested:ID=off voor één onderdeel.",
};

function add(value: string, { rules = {}, elements = {} }: Severities, lang: Language): Severities {
  const [, code = "", id, level = ""] = /^([^:=]+)(?::([^=]+))?=(\w+)$/.exec(value) ?? [];
  if (!LEVELS.includes(level)) {
    throw new InvalidArgumentError(EXPECTED[lang]);
  }
  const set = { [code]: level as SeverityLevel };
  if (id === undefined) return { rules: { ...rules, ...set }, elements };
  return { rules, elements: { ...elements, [id]: { ...elements[id], ...set } } };
}
