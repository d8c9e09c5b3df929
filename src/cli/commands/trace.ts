import { type Command, Option } from "commander";
import { renderTraceMarkdown, renderTraceText } from "../../entries/render/text.js";
import { DEFAULT_LIMITS, type Theory, traceTheory } from "../../index.js";
import { answerCritical } from "../answer-critical.js";
import { ask } from "../ask.js";
import { createLimitParser } from "../create-limit-parser.js";
import { EXIT } from "../exit-code.js";
import { createIdOption } from "../id-option.js";
import { readTheories } from "../input/read-theories.js";
import { toTraceJson } from "../json/to-trace-json.js";
import { MisuseError } from "../misuse-error.js";
import { addSharedOptions, createAsOfOption, resolveDate, resolveLayout, type SharedOptions } from "../options.js";
import { printJson } from "../print-json.js";
import type { Session } from "../session.js";

/** How many paths a page shows; a meeting reads no more. */
const PAGE_LIMIT = 10;

interface TraceOptions extends SharedOptions {
  readonly asOf: string;
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly via?: readonly string[];
  readonly avoiding?: readonly string[];
  readonly limit?: number;
  readonly critical?: boolean;
}

/** Adds `toc trace`: how does one part of a theory lead to another? It writes no file. */
export function register(program: Command, session: Session): void {
  addSharedOptions(
    program
      .command("trace")
      .summary("trace causal paths and what they rest on")
      .description(
        "Trace the causal paths of each FILE from one node to another, with what they rest on and their weakest point.",
      )
      .argument("<FILE...>", "theories in JSON or YAML; - for standard input")
      .addOption(createIdOption("--from <ID>", "where paths start; all interventions when absent"))
      .addOption(createIdOption("--to <ID>", "where paths end; the last outcomes when absent"))
      .addOption(createIdOption("--via <ID>", "a node or link (from->to) that paths visit"))
      .addOption(createIdOption("--avoiding <ID>", "a node, link or assumption that paths do without"))
      .addOption(
        new Option(
          "--limit <N>",
          `how many paths to list; ${PAGE_LIMIT} on a page and ${DEFAULT_LIMITS.paths} in JSON when absent`,
        ).argParser(createLimitParser(session)),
      )
      .option(
        "--critical",
        "instead of paths, the assumptions on which all routes rest; to all outcomes when --to is absent",
      )
      .addOption(createAsOfOption(session)),
  )
    .addHelpText(
      "after",
      `
An option with an ID can be repeated. Exits with 1 when there is no modelled route.

Examples:
  toc trace theory.yaml --from training --to income
  toc trace theory.yaml --to income --avoiding jobs-exist
  toc trace theory.yaml --critical
  toc trace theory.yaml --critical --from training --to income`,
    )
    .action(async (files: string[], options: TraceOptions) => {
      session.isQuiet = options.quiet ?? false;
      const { critical = false, via, avoiding, limit } = options;
      if (critical && (via ?? avoiding ?? limit) !== undefined) {
        throw new MisuseError({
          en: "--critical is about all routes: --via, --avoiding and --limit do not go with it.",
          nl: "--critical gaat over alle routes: --via, --avoiding en --limit gaan er niet mee samen.",
        });
      }
      const theories = await readTheories(files, session);
      const find = critical ? answerCritical : answer;
      session.exitCode = theories === undefined ? EXIT.misuse : find(theories, options, session);
    });
}

function answer(theories: readonly Theory[], options: TraceOptions, session: Session) {
  const { format, from, to, via, avoiding } = options;
  const asOf = resolveDate(options.asOf, session.io);
  const limit = options.limit ?? (format === "json" ? DEFAULT_LIMITS.paths : PAGE_LIMIT);
  const traced = theories.map((theory) => ({
    theory,
    found: ask(() => traceTheory(theory, { from, to, via, avoiding, limit, asOf })),
  }));
  if (format === "json") {
    const shape = { asOf, hasOneFrom: from?.length === 1, hasOneTo: to?.length === 1 };
    printJson(
      traced.map(({ theory, found }) => toTraceJson(theory, found, shape)),
      session,
    );
  } else {
    const render = format === "text" ? renderTraceText : renderTraceMarkdown;
    const layout = { ...resolveLayout(options, session.io), asOf };
    session.print(traced.map(({ theory, found }) => render(theory, { trace: found, ...layout })).join("\n\n"));
  }
  return traced.every(({ found }) => found.count > 0) ? EXIT.ok : EXIT.findings;
}
