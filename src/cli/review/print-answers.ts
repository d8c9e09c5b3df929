import packageJson from "../../../package.json" with { type: "json" };
import { renderReviewMarkdown, renderReviewText } from "../../entries/render/text.js";
import { escapeJson } from "../json/escape-json.js";
import { toReviewJson } from "../json/to-review-json.js";
import { FORMATS, resolveLayout, type SharedOptions } from "../options.js";
import { printJson } from "../print-json.js";
import type { Session } from "../session.js";
import type { Answer } from "./answer.js";
import { type FailLevel, isSeverity } from "./judge-answers.js";
import { locateFindings } from "./locate-findings.js";

/** The ways in which a review is given: pages, and reports for the places where findings are read. */
export const REVIEW_FORMATS = [...FORMATS, "sarif", "junit", "github"] as const;
/** One of {@link REVIEW_FORMATS}. */
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

/** How answers are printed. */
export interface PrintOptions extends SharedOptions<ReviewFormat> {
  readonly failOn: FailLevel;
}

/** Prints what is known of theories, in the format that was asked for. */
export async function printAnswers(answers: readonly Answer[], options: PrintOptions, session: Session): Promise<void> {
  const { format, lang } = options;
  if (format === "json") {
    printJson(
      answers.map(({ theory, reviewed, findings }) => toReviewJson(theory, reviewed, findings, lang)),
      session,
    );
  } else if (format === "text" || format === "markdown") {
    const layout = resolveLayout(options, session.io);
    const render = format === "text" ? renderReviewText : renderReviewMarkdown;
    const pages = answers.map(({ theory, reviewed, findings }) =>
      render(theory, { review: reviewed, ...layout, findings }),
    );
    session.print(pages.join("\n\n"));
  } else session.print(await report(answers, { ...options, format }, session));
}

async function report(
  answers: readonly Answer[],
  { format, failOn, ...options }: Omit<PrintOptions, "format"> & { readonly format: "sarif" | "junit" | "github" },
  { io }: Session,
): Promise<string> {
  const { renderGithubAnnotations, renderJunit, renderSarif } = await import("../../entries/render/text.js");
  const { lang } = resolveLayout(options, io);
  const located = await Promise.all(answers.map((answer) => locateFindings(answer, io)));
  if (format === "sarif") return escapeJson(renderSarif(located, { lang, version: packageJson.version }));
  if (format === "github") return renderGithubAnnotations(located, { lang });
  return renderJunit(located, { lang, failOn: isSeverity(failOn) ? failOn : undefined });
}
