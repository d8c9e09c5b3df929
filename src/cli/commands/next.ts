import { type Command, Option } from "commander";
import {
  explainNext,
  type NextAnswers,
  renderExplanationMarkdown,
  renderExplanationText,
} from "../../entries/render/text.js";
import {
  DEFAULT_LIMITS,
  getCoverage,
  listKeystoneSources,
  listTensions,
  type PartialDate,
  prioritizeTests,
  type Theory,
} from "../../index.js";
import { ask } from "../ask.js";
import { createChoicesOption } from "../choices-option.js";
import { createLimitParser } from "../create-limit-parser.js";
import { EXIT } from "../exit-code.js";
import { createIdOption } from "../id-option.js";
import { readTheories } from "../input/read-theories.js";
import { toNextJson } from "../json/to-next-json.js";
import { addSharedOptions, createAsOfOption, resolveDate, resolveLayout, type SharedOptions } from "../options.js";
import { printJson } from "../print-json.js";
import type { Session } from "../session.js";

/** The parts of the answer, in the order of the page. */
const PARTS = ["tests", "coverage", "sources", "tensions"] as const;
type Part = (typeof PARTS)[number];

/** How many entries of each list a page shows; what to do next is short. */
const PAGE_LIMIT = 5;

const GRADES = { weak: 1, moderate: 2, strong: 3 } as const;

interface NextOptions extends SharedOptions {
  readonly asOf: string;
  readonly only?: readonly Part[];
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly least: keyof typeof GRADES;
  readonly limit?: number;
}

/** Adds `toc next`: what to test first, and where evidence is thin? It writes no file. */
export function register(program: Command, session: Session): void {
  addSharedOptions(
    program
      .command("next")
      .summary("tell what to test first, and where evidence is thin, hangs on one source or cuts both ways")
      .description(
        "Tell for each FILE which assumptions to test first and why; how far evidence covers the paths to each outcome; " +
          "on which sources verdicts hang; and what the same start both raises and lowers.",
      )
      .argument("<FILE...>", "theories in JSON or YAML; - for standard input")
      .addOption(createChoicesOption("--only <PART>", "a part of the answer; all when absent", PARTS))
      .addOption(createIdOption("--from <ID>", "where paths start; all interventions when absent"))
      .addOption(createIdOption("--to <ID>", "an outcome that counts; the last ones when absent"))
      .addOption(
        new Option("--least <STRENGTH>", "the weakest evidence that covers a link")
          .choices(Object.keys(GRADES))
          .default("weak"),
      )
      .addOption(
        new Option(
          "--limit <N>",
          `how many entries of each list to show; ${PAGE_LIMIT} on a page when absent, and ${DEFAULT_LIMITS.coveredPaths} paths to each outcome in JSON`,
        ).argParser(createLimitParser(session)),
      )
      .addOption(createAsOfOption(session)),
  )
    .addHelpText(
      "after",
      `
An option with an ID or a PART can be repeated. With --only coverage, the paths are listed as well.

Examples:
  toc next theory.yaml
  toc next theory.yaml --to income --lang nl --format markdown
  toc next theory.yaml --only coverage --least moderate --limit 20
  toc next theory.yaml --only tests --format json`,
    )
    .action(async (files: string[], options: NextOptions) => {
      session.isQuiet = options.quiet ?? false;
      const theories = await readTheories(files, session);
      session.exitCode = theories === undefined ? EXIT.misuse : EXIT.ok;
      if (theories !== undefined) answer(theories, options, session);
    });
}

function answer(theories: readonly Theory[], options: NextOptions, session: Session): void {
  const asOf = resolveDate(options.asOf, session.io);
  const answers = theories.map((theory) => ({ theory, found: ask(() => find(theory, options, asOf)) }));
  if (options.format === "json") {
    printJson(
      answers.map(({ theory, found }) => toNextJson(theory, found, { asOf, lang: options.lang })),
      session,
    );
    return;
  }
  const layout = resolveLayout(options, session.io);
  const { limit = PAGE_LIMIT } = options;
  const render = options.format === "text" ? renderExplanationText : renderExplanationMarkdown;
  const pages = answers.map(({ theory, found }) =>
    render(explainNext(theory, found, { lang: layout.lang, asOf, limit }), layout),
  );
  session.print(pages.join("\n\n"));
}

function find(theory: Theory, options: NextOptions, asOf: PartialDate): NextAnswers {
  const { only = PARTS, from, to, limit = DEFAULT_LIMITS.coveredPaths } = options;
  const least = GRADES[options.least];
  return {
    ...(only.includes("tests") && { tests: prioritizeTests(theory, { from, to, asOf }) }),
    ...(only.includes("coverage") && { coverage: getCoverage(theory, { from, to, least, limit, asOf }) }),
    ...(only.includes("sources") && { sources: listKeystoneSources(theory, { from, to, asOf }) }),
    ...(only.includes("tensions") && { tensions: listTensions(theory, { from, to }) }),
  };
}
