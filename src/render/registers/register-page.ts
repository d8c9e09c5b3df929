import { POLICY_VERSION } from "../../analysis/review-theory.js";
import { chooseLanguage } from "../../language/choose-language.js";
import { getRegisterWords, getWords } from "../../language/words.js";
import { requireList } from "../../limits/require-argument.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import { getText } from "../get-text.js";
import { buildRegister, type RegisterOptions } from "./build-register.js";
import type { Register } from "./register.js";
import type { RegisterName } from "./register-names.js";
import { REGISTER_NAMES } from "./register-names.js";

/** Registers as a page or workbook says them. */
export interface RegisterPage {
  readonly title: string;
  readonly subtitle: string;
  readonly registers: readonly Register[];
  readonly footer: string;
}

/** Which registers a page or a workbook has. */
export interface RegistersToShow {
  /** In the order in which they are shown; all of {@link REGISTER_NAMES} when absent. */
  readonly names?: readonly RegisterName[] | undefined;
}

/** Puts registers of a theory together, in one language. */
export function buildRegisterPage(
  theory: Theory,
  { asOf = theory.asOf, names = REGISTER_NAMES, ...options }: RegisterOptions & RegistersToShow,
): RegisterPage {
  requireList(names, "a list of the names of registers");
  const lang = chooseLanguage(theory, options.lang);
  const words = getWords(lang);
  const { page, footer } = getRegisterWords(lang);
  return {
    title: getText(theory.title, lang, theory.language),
    subtitle: [
      page(asOf === undefined ? null : formatDate(asOf, words)),
      ...(theory.asOf === undefined ? [] : [words.review.theoryOf(formatDate(theory.asOf, words))]),
    ].join("; "),
    registers: names.map((name) => buildRegister(theory, name, { lang, asOf })),
    footer: footer(POLICY_VERSION),
  };
}
