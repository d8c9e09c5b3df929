import { chooseLanguage } from "../../language/choose-language.js";
import type { Language } from "../../language/language.js";
import { requireOptions } from "../../limits/require-argument.js";
import type { PartialDate } from "../../schema/generated/types.js";
import { requireOneOf } from "../../theory/require-one-of.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { fillAssumptionRegister } from "./fill-assumption-register.js";
import { fillContributionClaims } from "./fill-contribution-claims.js";
import { fillEvidenceGapMap } from "./fill-evidence-gap-map.js";
import { fillLearningAgenda } from "./fill-learning-agenda.js";
import { fillPriorityMatrix } from "./fill-priority-matrix.js";
import { fillReviewLog } from "./fill-review-log.js";
import type { Register, Table } from "./register.js";
import { createRegisterContext, type RegisterContext } from "./register-context.js";
import { REGISTER_NAMES, type RegisterName } from "./register-names.js";

/** What a register is built with. */
export interface RegisterOptions {
  /**
   * The language of the register; the theory's own when absent, where pages are written in it, and otherwise `en`. A text that the theory lacks
   * in it is shown in the theory's own.
   */
  readonly lang?: Language | undefined;
  /** The date to look from; the theory's own `asOf` when absent. */
  readonly asOf?: PartialDate | undefined;
}

/**
 * Builds one of the registers that a review leaves behind, as a table of texts in one language: `assumptions`,
 * `priorities`, `contributions`, `gaps`, `agenda` or `log`. It can then be written as Markdown, CSV, text or a sheet.
 *
 * The same for the same theory, name and options. The functions that give the registers as data, such as
 * `listAssumptionRegister`, say what each holds, in which order and at what cost.
 *
 * @throws {RangeError} when `name` is none of {@link REGISTER_NAMES}, or `asOf` is not a date
 * @example
 * const { title, rows } = buildRegister(handwashing, "agenda", { lang: "nl" });
 * `${title}: ${rows[0][3]}, ${rows[0][4]}`
 * // => "Leeragenda: Monitoring officer, 2025-03"
 */
export function buildRegister(theory: Theory, name: RegisterName, options: RegisterOptions = {}): Register {
  requireTheory(theory);
  requireOptions(options);
  const { asOf = theory.asOf } = options;
  const lang = chooseLanguage(theory, options.lang);
  requireOneOf(name, REGISTER_NAMES, "the name of a register");
  const context = createRegisterContext(theory, { asOf, lang });
  const { titles, abouts, empties } = context.words;
  return { name, title: titles[name], about: abouts[name], empty: empties[name], ...FILLERS[name](context) };
}

const FILLERS: { readonly [R in RegisterName]: (context: RegisterContext) => Table } = {
  assumptions: fillAssumptionRegister,
  priorities: fillPriorityMatrix,
  contributions: fillContributionClaims,
  gaps: (context) => fillEvidenceGapMap(context),
  agenda: fillLearningAgenda,
  log: fillReviewLog,
};
