import { renderDueMarkdown, renderDueText } from "../../entries/render/text.js";
import { listDue, type PartialDate, type Theory } from "../../index.js";
import { toDueJson } from "../json/to-due-json.js";
import { MisuseError } from "../misuse-error.js";
import { FORMATS, type Format, resolveDate, resolveLayout, type SharedOptions } from "../options.js";
import { printJson } from "../print-json.js";
import type { Session } from "../session.js";

interface DueOptions extends SharedOptions<string> {
  readonly asOf: string;
  readonly until?: PartialDate;
}

/** Prints what falls due in theories, in the format that was asked for. */
export function printDue(theories: readonly Theory[], options: DueOptions, session: Session): void {
  const { format, until, lang } = options;
  if (!isFormat(format)) {
    throw new MisuseError({
      en: `--due is not given as ${format}; expected ${FORMATS.join(", ")}.`,
      nl: `--due bestaat niet als ${format}; verwacht ${FORMATS.join(", ")}.`,
    });
  }
  const asOf = resolveDate(options.asOf, session.io);
  const span = { asOf, ...(until !== undefined && { until }) };
  const answers = theories.map((theory) => ({ theory, due: listDue(theory, span) }));
  if (format === "json") {
    printJson(
      answers.map(({ theory, due }) => toDueJson(theory, due, { ...span, ...(lang !== undefined && { lang }) })),
      session,
    );
    return;
  }
  const layout = resolveLayout(options, session.io);
  const render = format === "text" ? renderDueText : renderDueMarkdown;
  session.print(answers.map(({ theory, due }) => render(theory, { due, ...layout, ...span })).join("\n\n"));
}

const isFormat = (format: string): format is Format => (FORMATS as readonly string[]).includes(format);
