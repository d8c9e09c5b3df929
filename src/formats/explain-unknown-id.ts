import { LANGUAGES } from "../language/language.js";
import { requireObject, requireOptions } from "../limits/require-argument.js";
import type { UnknownIdError } from "../theory/errors.js";
import { nl } from "../theory/problem-texts/nl.js";
import { requireOneOf } from "../theory/require-one-of.js";
import { turnAround } from "../theory/turn-around.js";
import type { WordingOptions } from "./explain-problem.js";

/**
 * Words an unknown id in a language; the message of the error says the same in English.
 *
 * @example
 * explainUnknownId(new UnknownIdError("helth", { roles: ["outcome"], candidates: ["health"] }), { lang: "nl" })
 * // => '"helth" is geen id van een uitkomst. Bedoelt u "health"?'
 */
export function explainUnknownId(unknownIdError: UnknownIdError, options: WordingOptions = {}): string {
  requireObject(unknownIdError, "an UnknownIdError", ["message", "id"]);
  const { message, id, roles, found, suggestion } = unknownIdError;
  requireOptions(options, '{ lang: "nl" }');
  const { lang: language = "en" } = options;
  requireOneOf(language, LANGUAGES, "a language of messages");
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
