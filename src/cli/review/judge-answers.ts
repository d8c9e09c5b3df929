import { type ReviewedAssumption, type Severity, type Verdict, VOCABULARY } from "../../index.js";
import { getWords } from "../../language/words.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import type { Session } from "../session.js";
import type { Wording } from "../wording.js";
import type { Answer } from "./answer.js";

/** What `--fail-on` takes: severities of findings, and verdicts as far as they can be a reason to fail, the worst first. */
export const LEVELS = [
  "never",
  ...VOCABULARY.severities,
  ...VOCABULARY.verdicts.filter((verdict) => verdict !== "supported"),
] as const;
/** One of {@link LEVELS}. */
export type FailLevel = "never" | Severity | Verdict;

/** Whether a review fails, and a note on how many are the reason. */
export function judgeAnswers(answers: readonly Answer[], level: FailLevel, session: Session): ExitCode {
  if (level === "never") return EXIT.ok;
  const count = isSeverity(level) ? countFindings(answers, level) : countVerdicts(answers, level);
  if (count === 0) return EXIT.ok;
  session.note(isSeverity(level) ? sayFindings(count, level) : sayVerdicts(count, level));
  return EXIT.findings;
}

/** Whether a level is one of findings. */
export function isSeverity(level: FailLevel): level is Severity {
  return (VOCABULARY.severities as readonly string[]).includes(level);
}

function countFindings(answers: readonly Answer[], level: Severity) {
  const counted = VOCABULARY.severities.slice(0, VOCABULARY.severities.indexOf(level) + 1);
  const found = answers.flatMap(({ findings }) => findings.findings);
  return found.filter(({ severity }) => counted.includes(severity)).length;
}

function countVerdicts(answers: readonly Answer[], level: Verdict) {
  const isBad = ({ override, verdict }: ReviewedAssumption) =>
    VOCABULARY.verdicts.indexOf(override?.verdict ?? verdict) <= VOCABULARY.verdicts.indexOf(level);
  return answers.flatMap(({ reviewed }) => reviewed.assumptions).filter(isBad).length;
}

function sayFindings(count: number, level: Severity): Wording {
  return {
    en: `${count} ${count === 1 ? "issue" : "issues"} of severity ${level} or worse.`,
    nl: `${count} ${count === 1 ? "aandachtspunt" : "aandachtspunten"} met de ernst ${getWords("nl").findings.severity[level]} of erger.`,
  };
}

function sayVerdicts(count: number, level: Verdict): Wording {
  return {
    en: `${count} ${count === 1 ? "assumption is" : "assumptions are"} ${level} or worse.`,
    nl: `${count} ${count === 1 ? "aanname is" : "aannames zijn"} ${getWords("nl").verdicts[level]} of slechter.`,
  };
}
