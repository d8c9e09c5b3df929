import { type Command, Option } from "commander";
import { type Review, type ReviewedAssumption, review, VERDICTS, type Verdict } from "../../index.js";
import { renderReviewMarkdown } from "../../render/markdown.js";
import { renderReviewText } from "../../render/text.js";
import { EXIT } from "../exit-code.js";
import { readTheories } from "../input/read-theories.js";
import { toReviewJson } from "../json/to-review-json.js";
import { addSharedOptions, createAsOfOption, resolveDate, resolveLayout, type SharedOptions } from "../options.js";
import { printJson } from "../print-json.js";
import type { Session } from "../session.js";

/** From `never`, then by what is worse, as far as a verdict can be a finding. */
const LEVELS = ["never", ...VERDICTS.filter((verdict) => verdict !== "supported")] as const;

interface ReviewOptions extends SharedOptions {
  readonly asOf: string;
  readonly failOn: "never" | Verdict;
}

/** Adds `toc review`: what the evidence says of each assumption, and why. It writes no file. */
export function register(program: Command, session: Session): void {
  addSharedOptions(
    program
      .command("review")
      .summary("review the assumptions: verdicts, flags and the reasons for them")
      .description("Review the assumptions of each FILE: what the evidence says of them, what to note, and why.")
      .argument("<FILE...>", "theories in JSON or YAML; - for standard input")
      .addOption(createAsOfOption())
      .addOption(
        new Option("--fail-on <VERDICT>", "exit with 1 when an assumption has this verdict or a worse one")
          .choices(LEVELS)
          .default("never"),
      ),
  )
    .addHelpText(
      "after",
      `
From worst to best: refuted, challenged, contested, untested, insufficient, supported.
A verdict that a reviewer signed for counts for --fail-on in place of the computed one; the page
shows both.`,
    )
    .action(async (files: string[], options: ReviewOptions) => {
      session.isQuiet = options.quiet ?? false;
      const theories = await readTheories(files, session);
      if (theories === undefined) {
        session.exitCode = EXIT.misuse;
        return;
      }
      const asOf = resolveDate(options.asOf, session.io);
      const reviewed = theories.map((theory) => ({ theory, answer: review(theory, { asOf }) }));
      const layout = resolveLayout(options, session.io);
      if (options.format === "json") {
        printJson(
          reviewed.map(({ theory, answer }) => toReviewJson(theory, answer, options.lang)),
          session,
        );
      } else {
        const render = options.format === "text" ? renderReviewText : renderReviewMarkdown;
        session.print(reviewed.map(({ theory, answer }) => render(theory, answer, layout)).join("\n\n"));
      }
      session.exitCode = judge(
        reviewed.map(({ answer }) => answer),
        options.failOn,
        session,
      );
    });
}

function judge(reviews: readonly Review[], level: ReviewOptions["failOn"], session: Session) {
  if (level === "never") return EXIT.ok;
  const isFinding = ({ override, verdict }: ReviewedAssumption) =>
    VERDICTS.indexOf(override?.verdict ?? verdict) <= VERDICTS.indexOf(level);
  const count = reviews.flatMap(({ assumptions }) => assumptions).filter(isFinding).length;
  if (count === 0) return EXIT.ok;
  session.note(`${count} ${count === 1 ? "assumption is" : "assumptions are"} ${level} or worse.`);
  return EXIT.findings;
}
