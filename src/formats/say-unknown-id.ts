import type { UnknownIdError } from "../theory/errors.js";
import { nl } from "../theory/problem-texts/nl.js";
import { requireOneOf } from "../theory/require-one-of.js";
import { turnAround } from "../theory/turn-around.js";
import type { ProblemLanguage } from "./say-problem.js";

/**
 * Words an unknown id in a language; the message of the error says the same in English.
 *
 * @example
 * sayUnknownId(new UnknownIdError("helth", { roles: ["outcome"], candidates: ["health"] }), "nl")
 * // => '"helth" is geen id van een uitkomst. Bedoel je "health"?'
 */
export function sayUnknownId(
  { message, id, roles, found, suggestion }: UnknownIdError,
  language: ProblemLanguage,
): string {
  requireOneOf(language, ["en", "nl"], "a language of messages");
  if (language === "en") return message;
  const isTurned = suggestion !== undefined && typeof id === "string" && turnAround(id) === suggestion;
  const said =
    found === undefined
      ? isTurned
        ? nl.reasons["other-way"]({ id, roles, link: suggestion })
        : nl.reasons["not-id-of"]({ id, roles })
      : nl.reasons["id-of-other"]({ id, role: found, roles });
  return suggestion === undefined ? said : `${said} ${nl.didYouMean(suggestion)}`;
}
