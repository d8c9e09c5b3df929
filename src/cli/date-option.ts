import { InvalidArgumentError, Option } from "commander";
import { isPartialDate } from "../index.js";
import type { Session } from "./session.js";
import type { Wording } from "./wording.js";

const EXPECTED: Wording = {
  en: "Expected a date such as 2018, 2018-10 or 2018-10-05.",
  nl: "Verwacht een datum, zoals 2018, 2018-10 of 2018-10-05.",
};

/** An option with a date that may be partial. */
export function createDateOption(flags: string, description: string, { lang }: Pick<Session, "lang">): Option {
  return new Option(flags, description).argParser((value: string) => {
    if (isPartialDate(value)) return value;
    throw new InvalidArgumentError(EXPECTED[lang]);
  });
}
