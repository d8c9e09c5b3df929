import { InvalidArgumentError } from "commander";
import type { Session } from "./session.js";
import type { Wording } from "./wording.js";

/** Makes the parser of how many of something to show. */
export function createLimitParser({ lang }: Pick<Session, "lang">): (value: string) => number {
  return (value) => {
    const limit = Number(value);
    if (/^\d+$/.test(value) && Number.isSafeInteger(limit)) return limit;
    throw new InvalidArgumentError(EXPECTED[lang]);
  };
}

const EXPECTED: Wording = { en: "Expected a whole number.", nl: "Verwacht een geheel getal." };
