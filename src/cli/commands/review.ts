import { type Command, Option } from "commander";
import {
  type KnownFinding,
  listFindings,
  type PartialDate,
  type Profile,
  reviewTheory,
  type Severities,
  type Theory,
  VOCABULARY,
} from "../../index.js";
import { readBaselineFile, refuseBaselineFile, writeBaselineFile } from "../baseline-file.js";
import { createDateOption } from "../date-option.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { type ReadResult, readInputs } from "../input/read-theories.js";
import { MisuseError } from "../misuse-error.js";
import { addSharedOptions, createAsOfOption, resolveDate } from "../options.js";
import type { Answer } from "../review/answer.js";
import { judgeAnswers, LEVELS } from "../review/judge-answers.js";
import { type PrintOptions, printAnswers, REVIEW_FORMATS } from "../review/print-answers.js";
import { printDue } from "../review/print-due.js";
import { readBefore } from "../review/read-before.js";
import type { Session } from "../session.js";
import { createSeverityOption } from "../severity-option.js";

interface ReviewOptions extends PrintOptions {
  readonly due?: boolean;
  readonly until?: PartialDate;
  readonly asOf: string;
  readonly profile: Profile;
  readonly severity?: Severities;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly force?: boolean;
  readonly since?: string;
}

/** Adds `toc review`: what the evidence says of each assumption, and what else to look at. */
export function register(program: Command, session: Session): void {
  addSharedOptions(
    program
      .command("review")
      .summary("review the assumptions: verdicts, flags, the reasons for them, and findings")
      .description(
        "Review the assumptions of each FILE: what the evidence says of them, what to note, and why; then what " +
          "the rules of the review found.",
      )
      .argument("<FILE...>", "theories in JSON or YAML; - for standard input")
      .addOption(createAsOfOption(session))
      .addOption(new Option("--profile <PROFILE>", "which rules to ask").choices(VOCABULARY.profiles).default("review"))
      .addOption(createSeverityOption(session))
      .addOption(new Option("--baseline <FILE>", "leave out the findings that this file has"))
      .addOption(
        new Option("--since <REV>", "leave out the findings that were there in a revision of git, such as origin/main"),
      )
      .addOption(
        new Option("--write-baseline <FILE>", "write the findings of now to a file, over those that it has already"),
      )
      .addOption(new Option("--force", "with --write-baseline, write over a file that holds no findings"))
      .addOption(
        new Option(
          "--fail-on <LEVEL>",
          "exit with 1 on a finding this severe, or an assumption with this verdict, or worse",
        )
          .choices(LEVELS)
          .default("never"),
      ),
    REVIEW_FORMATS,
  )
    .addOption(
      new Option("--due", "print what falls due in place of the review: reviews, tests, evidence, waivers").conflicts([
        "profile",
        "severity",
        "baseline",
        "writeBaseline",
        "since",
        "failOn",
      ]),
    )
    .addOption(createDateOption("--until <DATE>", "with --due, the last date of interest", session))
    .addHelpText(
      "after",
      `
From worst to best: refuted, challenged, contested, untested, insufficient, supported.
A verdict that a reviewer signed for counts for --fail-on in place of the computed one; the page
shows both. toc rules lists the rules, toc explain CODE tells what a finding means.

The formats sarif, junit and github have the findings only, each with its place in the file.

Examples:
  toc review theory.yaml --as-of 2018-10 --fail-on challenged
  toc review theory.yaml --since origin/main --fail-on warning
  toc review theory.yaml --due --until 2027
  toc review theories/*.yaml --format sarif > review.sarif`,
    )
    .action(async (files: string[], options: ReviewOptions) => {
      session.isQuiet = options.quiet ?? false;
      session.exitCode = await answer(files, options, session);
    });
}

async function answer(files: readonly string[], options: ReviewOptions, session: Session): Promise<ExitCode> {
  const read = (await readInputs(files, session)).flatMap((result) => (result.ok ? [result] : []));
  if (read.length < files.length) return EXIT.misuse;
  if (options.until !== undefined && !options.due)
    throw new MisuseError({ en: "--until goes with --due.", nl: "--until hoort bij --due." });
  if (options.due) {
    printDue(
      read.map(({ theory }) => theory),
      options,
      session,
    );
    return EXIT.ok;
  }
  const { baseline: file, since, writeBaseline } = options;
  if (writeBaseline !== undefined)
    refuseBaselineFile(writeBaseline, { theories: files, isForced: options.force ?? false }, session);
  const baseline = file === undefined ? undefined : readBaselineFile(file, session);
  const answers: Answer[] = [];
  for (const [i, result] of read.entries()) {
    const before = since === undefined ? undefined : await readBefore(files[i] ?? "", since, session);
    answers.push(find(result, { before, known: baseline?.theories[result.theory.id] }, options, session));
  }
  await printAnswers(answers, options, session);
  if (writeBaseline !== undefined) {
    await writeBaselineFile(
      writeBaseline,
      answers.map(({ findings }) => findings),
      session,
    );
  }
  return judgeAnswers(answers, options.failOn, session);
}

/** What there was: the earlier version, and what a baseline has. */
interface Earlier {
  readonly before: Theory | undefined;
  readonly known: readonly KnownFinding[] | undefined;
}

function find(
  { file, source, theory }: Extract<ReadResult, { ok: true }>,
  { before, known = [] }: Earlier,
  { profile, severity: severities, asOf }: ReviewOptions,
  { io }: Session,
): Answer {
  const date = resolveDate(asOf, io);
  const reviewed = reviewTheory(theory, { asOf: date });
  const were = before === undefined ? [] : listFindings(before, { asOf: date, profile, severities }).findings;
  const baseline = [...known, ...were];
  return {
    file,
    source,
    theory,
    reviewed,
    findings: listFindings(theory, { review: reviewed, profile, severities, baseline, before }),
  };
}
