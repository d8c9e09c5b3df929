import type { Command } from "commander";
import { escapeMarkdown, getText, renderContents, toPrintable } from "../../entries/render/text.js";
import { countElements } from "../../index.js";
import { EXIT } from "../exit-code.js";
import { nameFile } from "../input/name-file.js";
import { type ReadResult, readInputs } from "../input/read-theories.js";
import { addSharedOptions, FORMATS, resolveLayout, type SharedOptions } from "../options.js";
import { printJson } from "../print-json.js";
import type { Session } from "../session.js";
import type { Wording } from "../wording.js";

const CHECK_FORMATS = [...FORMATS, "github"] as const;
type CheckOptions = SharedOptions<(typeof CHECK_FORMATS)[number]>;

/** Adds `toc check`: is each file a theory, and what is in it? It writes no file. */
export function register(program: Command, session: Session): void {
  addSharedOptions(
    program
      .command("check")
      .summary("tell whether files are theories, and what is in them")
      .description(
        "Tell whether each FILE is a theory, with every problem and its place, and what is in it. " +
          "A theory with gaps is a theory: gaps are for the review.",
      )
      .argument("<FILE...>", "theories in JSON or YAML; - for standard input"),
    CHECK_FORMATS,
  )
    .addHelpText(
      "after",
      "\nExamples:\n  toc check theory.yaml\n  toc check theories/*.yaml --format github\n  toc check HEAD~1:theory.yaml",
    )
    .action(async (files: string[], options: CheckOptions) => {
      session.isQuiet = options.quiet ?? false;
      const results = await readInputs(files, session);
      if (options.format === "json")
        printJson(
          results.map((result) => toJson(result, options)),
          session,
        );
      else if (options.format === "github") await annotate(results, session);
      else if (!session.isQuiet) for (const result of results) session.print(describe(result, options, session));
      session.exitCode = results.every(({ ok }) => ok) ? EXIT.ok : EXIT.misuse;
    });
}

const NO_THEORY: Wording = { en: "not a theory", nl: "geen theorie" };

/** A line on a theory; what is wrong with the others has been said. */
function describe(result: ReadResult, options: CheckOptions, { io }: Session): string {
  const { lang } = resolveLayout(options, io);
  const { file } = result;
  if (options.format === "markdown") {
    const answer = result.ok
      ? `ok ${escapeMarkdown(renderContents(result.theory, { lang }))}`
      : `**${NO_THEORY[lang]}**`;
    return `- ${escapeMarkdown(file)}: ${answer}\n`;
  }
  return result.ok ? `ok  ${toPrintable(file)}  ${toPrintable(renderContents(result.theory, { lang }))}\n` : "";
}

function toJson(result: ReadResult, { lang }: CheckOptions) {
  const { file, ok } = result;
  if (!result.ok) {
    const problems = result.problems.map(({ code, path, message, suggestion, position }) => ({
      ...{ code, path, message },
      ...(suggestion !== undefined && { suggestion }),
      ...position,
    }));
    return { file, ok, problems };
  }
  const { theory } = result;
  const title = getText(theory.title, lang ?? theory.language, theory.language);
  return { file, ok, theory: theory.id, title, counts: countElements(theory) };
}

async function annotate(results: readonly ReadResult[], session: Session): Promise<void> {
  const { renderProblemAnnotations } = await import("../../entries/render/text.js");
  for (const result of results)
    if (!result.ok) session.print(renderProblemAnnotations(result.problems, nameFile(result.file, session.io)));
}
