import type { GapMapColumns } from "../../../analysis/registers/get-evidence-gap-map.js";
import type { RiskLikelihood } from "../../../analysis/registers/list-assumption-register.js";
import type { LearningQuestion } from "../../../analysis/registers/list-learning-agenda.js";
import type { Uncertainty } from "../../../analysis/uncertainty.js";
import type { Decision, Importance, Measure } from "../../../schema/vocabulary.js";
import type { Language } from "../../language.js";
import type { RegisterName } from "../../registers/register-names.js";
import { wordsIn } from "../../words-in.js";
import { registersEn } from "./en.js";
import { registersNl } from "./nl.js";

/** What the headings of the columns are called. */
export type ColumnName =
  | "activity"
  | "against"
  | "assumption"
  | "assumptions"
  | "atStake"
  | "because"
  | "claim"
  | "decision"
  | "doubts"
  | "due"
  | "externalFactors"
  | "flags"
  | "for"
  | "gap"
  | "id"
  | "importance"
  | "informs"
  | "items"
  | "kind"
  | "lastReview"
  | "likelihood"
  | "nextReview"
  | "note"
  | "on"
  | "otherCauses"
  | "counterForces"
  | "override"
  | "owner"
  | "partOf"
  | "question"
  | "reviewDate"
  | "reviewer"
  | "risk"
  | "role"
  | "sign"
  | "standing"
  | "status"
  | "strength"
  | "uncertainty"
  | "undecided"
  | "verdict"
  | "verdictNow"
  | "verdictThen";

/** All that registers say in one language, besides the words of every page. */
export interface RegisterWords {
  /** Each register's name, short enough for the tab of a sheet. */
  readonly titles: { readonly [R in RegisterName]: string };
  /** What each register is for, in a sentence or two. */
  readonly abouts: { readonly [R in RegisterName]: string };
  /** What is said of each register that has no rows. */
  readonly empties: { readonly [R in RegisterName]: string };
  readonly columns: { readonly [C in ColumnName]: string };
  readonly page: (asOf: string | null) => string;
  readonly footer: (policy: string) => string;
  readonly readMe: {
    readonly title: string;
    readonly theory: string;
    readonly register: string;
    readonly explanation: string;
  };
  readonly decisions: { readonly [D in Decision]: string };
  readonly importances: { readonly [I in Importance]: string };
  readonly uncertainties: { readonly [U in Uncertainty]: string };
  /** Headings of the columns of the priority matrix. */
  readonly uncertain: { readonly [U in Uncertainty]: string };
  readonly likelihoods: { readonly [L in RiskLikelihood]: string };
  readonly measures: { readonly [M in Measure]: string };
  readonly gaps: { readonly absolute: string; readonly synthesis: string };
  readonly statuses: { readonly [S in LearningQuestion["status"]]: string };
  readonly overdue: (status: string) => string;
  readonly unstated: { readonly [C in GapMapColumns | "importance"]: string };
  readonly risk: (statement: string) => string;
  readonly doesItHold: (statement: string) => string;
  readonly signs: { readonly "+": string; readonly "-": string };
  readonly critical: string;
  readonly nothingStated: string;
  readonly weakest: (verdict: string, claim: string) => string;
  readonly override: (verdict: string, by: string, date: string) => string;
  readonly counts: { readonly supports: string; readonly opposes: string; readonly neither: string };
  readonly yes: string;
}

const WORDS: { readonly [L in Language]: RegisterWords } = { en: registersEn, nl: registersNl };

/** The words that registers need in a language. */
export function getRegisterWords(language: Language): RegisterWords {
  return wordsIn(WORDS, language);
}
