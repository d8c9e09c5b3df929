import { InvalidArgumentError, Option } from "commander";
import { isPartialDate } from "../index.js";

/** An option with a date that may be partial. */
export function createDateOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string) => {
    if (isPartialDate(value)) return value;
    throw new InvalidArgumentError("Expected a date such as 2018, 2018-10 or 2018-10-05.");
  });
}
