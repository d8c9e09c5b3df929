import { expect, it } from "vitest";
import { MATCH_WORDS } from "../../../src/cli/output/match-words.js";

it.each([
  ["en", 1, "1 indicator of partners: 1 matched, 0 ambiguous, 0 not matched."],
  ["en", 2, "2 indicators of partners: 2 matched, 0 ambiguous, 0 not matched."],
  ["nl", 1, "1 indicator van partners: 1 gekoppeld, 0 niet eenduidig, 0 niet gekoppeld."],
  ["nl", 2, "2 indicatoren van partners: 2 gekoppeld, 0 niet eenduidig, 0 niet gekoppeld."],
] as const)("counts indicators of partners in %s: %i", (lang, matched, said) => {
  expect(MATCH_WORDS[lang].summary({ matched, ambiguous: 0, unmatched: 0 })).toBe(said);
});
