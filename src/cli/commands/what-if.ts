import { type Command, InvalidArgumentError, Option } from "commander";
import {
  type ExplainedAnswer,
  explainScenario,
  explainSingleFailures,
  explainSmallestCut,
  renderExplanationMarkdown,
  renderExplanationText,
} from "../../entries/render/text.js";
import {
  exploreScenario,
  InvalidTheoryError,
  iterateSingleFailures,
  type Language,
  listSmallestCuts,
  type PartialDate,
  type Theory,
  type Verdict,
  VOCABULARY,
} from "../../index.js";
import { ask } from "../ask.js";
import { createChoicesOption } from "../choices-option.js";
import { EXIT } from "../exit-code.js";
import { createIdOption } from "../id-option.js";
import { readTheories } from "../input/read-theories.js";
import { MisuseError } from "../misuse-error.js";
import { addSharedOptions, createAsOfOption, resolveDate, resolveLayout, type SharedOptions } from "../options.js";
import { parseChoice } from "../parse-choice.js";
import { printJson } from "../print-json.js";
import { sayProblem } from "../say-problem.js";
import type { Session } from "../session.js";
import { type Wording, word } from "../wording.js";

interface WhatIfOptions extends SharedOptions {
  readonly asOf: string;
  readonly fail?: readonly string[];
  readonly add?: readonly { readonly from: string; readonly to: string }[];
  readonly resolve?: { readonly [assumption: string]: Verdict };
  readonly each?: boolean;
  readonly smallestCut?: readonly string[];
  readonly verdict?: readonly Verdict[];
}

/** An answer, as data and in words. */
interface Answer {
  readonly data: object;
  explain(lang: Language | undefined): ExplainedAnswer[];
}

/** Adds `toc what-if`: what becomes of a theory when something fails? It writes no file. */
export function register(program: Command, session: Session): void {
  addSharedOptions(
    program
      .command("what-if")
      .summary("tell what becomes of a theory when assumptions fail, and how many must before an outcome is lost")
      .description(
        "Tell what becomes of the theory in FILE if assumptions, nodes or links fail, links are added or tests come out: " +
          "which outcomes keep no modelled route and why, which are weakened, which interventions are stranded.",
      )
      .argument("<FILE>", "a theory in JSON or YAML; - for standard input")
      .addOption(createIdOption("--fail <ID>", "an assumption, node or link that fails; several fail together"))
      .addOption(
        new Option("--add <FROM->TO>", "a link that the theory does not have; it raises what it leads to").argParser(
          createLinkParser(session),
        ),
      )
      .addOption(
        new Option("--resolve <ID=VERDICT>", "an assumption that turns out so").argParser(createVerdictParser(session)),
      )
      .option("--each", "instead, every assumption by itself")
      .addOption(
        createIdOption("--smallest-cut <ID>", "instead, the fewest assumptions that leave an outcome without a route"),
      )
      .addOption(
        createChoicesOption(
          "--verdict <VERDICT>",
          "with --smallest-cut, count only assumptions with this verdict",
          VOCABULARY.verdicts,
        ),
      )
      .addOption(createAsOfOption(session)),
  )
    .addHelpText(
      "after",
      `
An option with a value can be repeated. A link is in quotes, as > means something to the shell.

Examples:
  toc what-if theory.yaml --fail jobs-exist
  toc what-if theory.yaml --fail training --fail "skills->income"
  toc what-if theory.yaml --resolve jobs-exist=supported --add "skills->confidence"
  toc what-if theory.yaml --each
  toc what-if theory.yaml --smallest-cut income --verdict untested`,
    )
    .action(async (file: string, options: WhatIfOptions) => {
      session.isQuiet = options.quiet ?? false;
      checkMode(options);
      const [theory] = (await readTheories([file], session)) ?? [];
      session.exitCode = theory === undefined ? EXIT.misuse : EXIT.ok;
      if (theory === undefined) return;
      const answer = find(theory, options, resolveDate(options.asOf, session.io));
      if (options.format === "json") printJson([answer.data], session);
      else {
        const layout = resolveLayout(options, session.io);
        const render = options.format === "text" ? renderExplanationText : renderExplanationMarkdown;
        const pages = answer.explain(layout.lang).map((explanation) => render(explanation, layout));
        session.print(pages.join("\n\n"));
      }
    });
}

function checkMode({ fail, add, resolve, each, smallestCut: cut, verdict }: WhatIfOptions): void {
  const modes = [(fail ?? add ?? resolve) !== undefined, each === true, cut !== undefined].filter(Boolean).length;
  if (modes === 0)
    throw new MisuseError({
      en: "say what to suppose with --fail, --add or --resolve, or ask --each or --smallest-cut ID.",
      nl: "zeg met --fail, --add of --resolve wat te veronderstellen, of vraag --each of --smallest-cut ID.",
    });
  if (modes > 1)
    throw new MisuseError({
      en: "--each and --smallest-cut are questions of their own: ask one at a time.",
      nl: "--each en --smallest-cut zijn vragen op zich: stel er één tegelijk.",
    });
  for (const id of fail ?? []) {
    const resolved = resolve && Object.hasOwn(resolve, id) ? resolve[id] : undefined;
    if (resolved !== undefined && resolved !== "refuted")
      throw new MisuseError({
        en: `${id} cannot both fail (--fail) and turn out ${resolved} (--resolve).`,
        nl: `${id} kan niet zowel wegvallen (--fail) als ${resolved} blijken (--resolve).`,
      });
  }
  if (verdict !== undefined && cut === undefined)
    throw new MisuseError({ en: "--verdict goes with --smallest-cut.", nl: "--verdict hoort bij --smallest-cut." });
}

function find(theory: Theory, options: WhatIfOptions, asOf: PartialDate): Answer {
  const { fail, add, resolve, each, smallestCut: cut, verdict: verdicts } = options;
  if (each) {
    const answers = [...iterateSingleFailures(theory)];
    return {
      data: { theory: theory.id, each: answers },
      explain: (lang) => [explainSingleFailures(theory, answers, { lang, asOf })],
    };
  }
  if (cut !== undefined) {
    const query = verdicts === undefined ? {} : { verdicts };
    const cuts = cut.map((to) => ask(() => listSmallestCuts(theory, { to, ...query, asOf })[0]!));
    return {
      data: { theory: theory.id, asOf, ...query, cuts },
      explain: (lang) => cuts.map((found) => explainSmallestCut(theory, found, { query, lang, asOf })),
    };
  }
  const answer = askWhatIf(theory, { fail, add, resolve, asOf });
  return {
    data: { theory: theory.id, asOf, ...answer },
    explain: (lang) => [explainScenario(theory, answer, { lang, asOf })],
  };
}

type Scenario = Parameters<typeof exploreScenario>[1];

function askWhatIf(theory: Theory, scenario: Scenario) {
  try {
    return ask(() => exploreScenario(theory, scenario));
  } catch (error) {
    if (error instanceof RangeError) refuseContradiction(theory, scenario);
    if (!(error instanceof InvalidTheoryError)) throw error;
    // The place in the list of links is that of a theory which the user never sees.
    const reasons = word((lang) =>
      error.problems.map((problem) => sayProblem(problem, lang).replace(/^links\[\d+\](\.\w+)?: /, "")).join(" "),
    );
    throw new MisuseError(word((lang) => `--add: ${reasons[lang]}`));
  }
}

/** Refuses to suppose of what fails with its parts that it turns out otherwise. */
function refuseContradiction(theory: Theory, { fail = [], resolve = {} }: Scenario): void {
  const refuted = Object.entries(resolve).flatMap(([id, verdict]) => (verdict === "refuted" ? [id] : []));
  const { failed } = exploreScenario(theory, { fail: [fail, refuted].flat() });
  const id = failed.find((one) => Object.hasOwn(resolve, one) && resolve[one] !== "refuted");
  if (id === undefined) return;
  throw new MisuseError({
    en: `${id} cannot both fail with its parts and turn out ${resolve[id]} (--resolve).`,
    nl: `${id} kan niet zowel met haar sub-aannames wegvallen als ${resolve[id]} blijken (--resolve).`,
  });
}

const EXPECTED: { readonly [name in "link" | "resolve"]: Wording } = {
  link: {
    en: 'Expected the ids of two nodes, as in "skills->income".',
    nl: 'Verwacht de ids van twee knopen, zoals "skills->income".',
  },
  resolve: {
    en: "Expected ID=VERDICT, such as jobs-exist=supported.",
    nl: "Verwacht ID=OORDEEL, zoals jobs-exist=supported.",
  },
};

function createLinkParser({ lang }: Session) {
  return (value: string, before: WhatIfOptions["add"] = []) => {
    const [from = "", to = "", ...more] = value.split("->");
    if (from === "" || to === "" || more.length > 0) throw new InvalidArgumentError(EXPECTED.link[lang]);
    return [...before, { from, to }];
  };
}

function createVerdictParser(session: Session) {
  return (value: string, before: WhatIfOptions["resolve"] = {}) => {
    const equals = value.lastIndexOf("=");
    if (equals < 1) throw new InvalidArgumentError(EXPECTED.resolve[session.lang]);
    const id = value.slice(0, equals);
    const verdict = parseChoice(value.slice(equals + 1), VOCABULARY.verdicts);
    const other = Object.hasOwn(before, id) ? before[id] : undefined;
    if (other !== undefined && other !== verdict) {
      const contradiction: Wording = {
        en: `${id} cannot turn out both ${other} and ${verdict}.`,
        nl: `${id} kan niet zowel ${other} als ${verdict} blijken.`,
      };
      throw new InvalidArgumentError(contradiction[session.lang]);
    }
    return { ...before, [id]: verdict };
  };
}
