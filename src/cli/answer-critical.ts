import { criticalAssumptions, criticalPairs, type Theory } from "../index.js";
import { explainCritical, renderExplanationMarkdown, renderExplanationText } from "../render/explain.js";
import { ask } from "./ask.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { resolveDate, resolveLayout, type SharedOptions } from "./options.js";
import { printJson } from "./print-json.js";
import type { Session } from "./session.js";

/** Prints what all routes rest on. JSON has the pairs of nodes as well, as `docs/schemas/critical.schema.json` describes. */
export function answerCritical(
  theories: readonly Theory[],
  options: SharedOptions & {
    readonly asOf: string;
    readonly from?: readonly string[];
    readonly to?: readonly string[];
  },
  session: Session,
): ExitCode {
  const { format, from, to } = options;
  const asOf = resolveDate(options.asOf, session.io);
  const answers = theories.map((theory) =>
    ask(() => ({
      theory,
      critical: criticalAssumptions(theory, { from, to }),
      pairs: criticalPairs(theory, { from, to }),
    })),
  );
  if (format === "json") {
    printJson(
      answers.map(({ theory, critical, pairs }) => ({ theory: theory.id, ...critical, pairs })),
      session,
    );
  } else {
    const layout = resolveLayout(options, session.io);
    const render = format === "text" ? renderExplanationText : renderExplanationMarkdown;
    const pages = answers.map(({ theory, critical, pairs }) =>
      render(explainCritical(theory, critical, { pairs, lang: layout.lang, asOf }), layout),
    );
    session.print(pages.join("\n\n"));
  }
  const hasRoute = answers.every(({ critical }) => critical.outcomes.some((outcome) => outcome.hasRoute));
  return hasRoute ? EXIT.ok : EXIT.findings;
}
