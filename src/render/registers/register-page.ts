import { POLICY_VERSION } from "../../analysis/review/review.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import { localize } from "../localize.js";
import { getRegisterWords } from "../messages/registers/words.js";
import { getWords } from "../messages/words.js";
import { buildRegister, type RegisterOptions } from "./build-register.js";
import type { Register } from "./register.js";
import type { RegisterName } from "./register-names.js";

/** Registers as a page or workbook says them. */
export interface RegisterPage {
  readonly title: string;
  readonly subtitle: string;
  readonly registers: readonly Register[];
  readonly footer: string;
}

/** Puts registers of a theory together, in one language. */
export function buildRegisterPage(
  theory: Theory,
  names: readonly RegisterName[],
  { lang = "en", asOf = theory.asOf }: RegisterOptions,
): RegisterPage {
  const words = getWords(lang);
  const { page, footer } = getRegisterWords(lang);
  return {
    title: localize(theory.title, lang, theory.language),
    subtitle: [
      page(asOf === undefined ? null : formatDate(asOf, words)),
      ...(theory.asOf === undefined ? [] : [words.review.theoryOf(formatDate(theory.asOf, words))]),
    ].join("; "),
    registers: names.map((name) => buildRegister(theory, name, { lang, asOf })),
    footer: footer(POLICY_VERSION),
  };
}
