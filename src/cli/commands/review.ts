import { type Command, Option } from "commander";
import {
  type Findings,
  listFindings,
  PROFILES,
  type Profile,
  type Review,
  type ReviewedAssumption,
  review,
  SEVERITIES,
  type Severities,
  type Severity,
  type Theory,
  VERDICTS,
  type Verdict,
} from "../../index.js";
import { renderReviewMarkdown } from "../../render/markdown.js";
import { renderReviewText } from "../../render/text.js";
import { readBaselineFile, writeBaselineFile } from "../baseline-file.js";
import { EXIT } from "../exit-code.js";
import { readTheories } from "../input/read-theories.js";
import { toReviewJson } from "../json/to-review-json.js";
import { addSharedOptions, createAsOfOption, resolveDate, resolveLayout, type SharedOptions } from "../options.js";
import { printJson } from "../print-json.js";
import type { Session } from "../session.js";
import { createSeverityOption } from "../severity-option.js";

/** What `--fail-on` takes: severities of findings, and verdicts as far as they can be a reason to fail, the worst first. */
const LEVELS = ["never", ...SEVERITIES, ...VERDICTS.filter((verdict) => verdict !== "supported")] as const;

interface ReviewOptions extends SharedOptions {
  readonly asOf: string;
  readonly profile: Profile;
  readonly severity?: Severities;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly failOn: "never" | Severity | Verdict;
}

/** What is known of one theory. */
interface Answer {
  readonly theory: Theory;
  readonly reviewed: Review;
  readonly findings: Findings;
}

/** Adds `toc review`: what the evidence says of each assumption, and what else to look at. */
export function register(program: Command, session: Session): void {
  addSharedOptions(
    program
      .command("review")
      .summary("review the assumptions: verdicts, flags, the reasons for them, and findings")
      .description(
        "Review the assumptions of each FILE: what the evidence says of them, what to note, and why; then what\n" +
          "the rules of the review found.",
      )
      .argument("<FILE...>", "theories in JSON or YAML; - for standard input")
      .addOption(createAsOfOption())
      .addOption(new Option("--profile <PROFILE>", "which rules to ask").choices(PROFILES).default("review"))
      .addOption(createSeverityOption())
      .addOption(new Option("--baseline <FILE>", "leave out the findings that this file has"))
      .addOption(new Option("--write-baseline <FILE>", "write the findings of now to a file"))
      .addOption(
        new Option(
          "--fail-on <LEVEL>",
          "exit with 1 on a finding this severe, or an assumption with this verdict, or worse",
        )
          .choices(LEVELS)
          .default("never"),
      ),
  )
    .addHelpText(
      "after",
      `
From worst to best: refuted, challenged, contested, untested, insufficient, supported.
A verdict that a reviewer signed for counts for --fail-on in place of the computed one; the page
shows both. toc rules lists the rules, toc explain CODE tells what a finding means.`,
    )
    .action(async (files: string[], options: ReviewOptions) => {
      session.isQuiet = options.quiet ?? false;
      const theories = await readTheories(files, session);
      session.exitCode = theories === undefined ? EXIT.misuse : answer(theories, options, session);
    });
}

function answer(theories: readonly Theory[], options: ReviewOptions, session: Session) {
  const { profile, severity: severities, lang } = options;
  const asOf = resolveDate(options.asOf, session.io);
  const baseline = options.baseline === undefined ? undefined : readBaselineFile(options.baseline, session);
  const answers = theories.map((theory): Answer => {
    const reviewed = review(theory, { asOf });
    const known = baseline?.theories[theory.id];
    return {
      theory,
      reviewed,
      findings: listFindings(theory, { review: reviewed, profile, severities, baseline: known }),
    };
  });
  if (options.format === "json") {
    printJson(
      answers.map(({ theory, reviewed, findings }) => toReviewJson(theory, reviewed, findings, lang)),
      session,
    );
  } else {
    const layout = resolveLayout(options, session.io);
    const render = options.format === "text" ? renderReviewText : renderReviewMarkdown;
    const pages = answers.map(({ theory, reviewed, findings }) => render(theory, reviewed, { ...layout, findings }));
    session.print(pages.join("\n\n"));
  }
  if (options.writeBaseline !== undefined) {
    writeBaselineFile(
      options.writeBaseline,
      answers.map(({ findings }) => findings),
      session,
    );
  }
  return judge(answers, options.failOn, session);
}

function judge(answers: readonly Answer[], level: ReviewOptions["failOn"], session: Session) {
  if (level === "never") return EXIT.ok;
  const { count, what } = isSeverity(level) ? countFindings(answers, level) : countVerdicts(answers, level);
  if (count === 0) return EXIT.ok;
  session.note(`${count} ${what} ${level} or worse.`);
  return EXIT.findings;
}

function isSeverity(level: Severity | Verdict): level is Severity {
  return (SEVERITIES as readonly string[]).includes(level);
}

function countFindings(answers: readonly Answer[], level: Severity) {
  const counted = SEVERITIES.slice(0, SEVERITIES.indexOf(level) + 1);
  const found = answers.flatMap(({ findings }) => findings.findings);
  const count = found.filter(({ severity }) => counted.includes(severity)).length;
  return { count, what: count === 1 ? "finding is" : "findings are" };
}

function countVerdicts(answers: readonly Answer[], level: Verdict) {
  const isBad = ({ override, verdict }: ReviewedAssumption) =>
    VERDICTS.indexOf(override?.verdict ?? verdict) <= VERDICTS.indexOf(level);
  const count = answers.flatMap(({ reviewed }) => reviewed.assumptions).filter(isBad).length;
  return { count, what: count === 1 ? "assumption is" : "assumptions are" };
}
