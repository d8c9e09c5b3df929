import {
  explainCriticalAssumptions,
  renderExplanationMarkdown,
  renderExplanationText,
} from "../entries/render/text.js";
import { getCriticalAssumptions, type Theory } from "../index.js";
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
    ask(() => ({ theory, critical: getCriticalAssumptions(theory, { from, to, pairs: true }) })),
  );
  if (format === "json") {
    printJson(
      answers.map(({ theory, critical }) => ({ theory: theory.id, ...critical })),
      session,
    );
  } else {
    const layout = resolveLayout(options, session.io);
    const render = format === "text" ? renderExplanationText : renderExplanationMarkdown;
    const pages = answers.map(({ theory, critical }) =>
      render(explainCriticalAssumptions(theory, critical, { lang: layout.lang, asOf }), layout),
    );
    session.print(pages.join("\n\n"));
  }
  const hasRoute = answers.every(({ critical }) => critical.outcomes.some((outcome) => outcome.hasRoute));
  return hasRoute ? EXIT.ok : EXIT.findings;
}
