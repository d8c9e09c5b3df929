import type { Command } from "commander";
import { FINDING_CODES, FLAGS, findNearest, VERDICTS } from "../../index.js";
import {
  type ExplainedRule,
  type ExplainedTerm,
  explainRule,
  explainTerm,
  listRules,
  listTerms,
  renderRule,
  renderTerm,
} from "../../render/findings.js";
import { LANGUAGES, type Language } from "../../render/text.js";
import { EXIT } from "../exit-code.js";
import { MisuseError } from "../misuse-error.js";
import { addSharedOptions, resolveLayout, type SharedOptions } from "../options.js";
import { printJson } from "../print-json.js";
import type { Session } from "../session.js";
import { didYouMean, type Wording } from "../wording.js";

/** Adds `toc explain`: what does a word of a review mean, and what is to be done? */
export function register(program: Command, session: Session): void {
  addSharedOptions(
    program
      .command("explain")
      .summary("tell what a finding, a verdict or a flag means and what to do about it")
      .description(
        "Tell what a word of a review means, how it comes about and what to do about it: the CODE of a finding, a verdict " +
          "or a flag. Where two have the same word, both are told.",
      )
      .argument(
        "<CODE...>",
        "codes of findings, or their numbers in the rule book (untested, E01); verdicts and flags, as files or pages have " +
          'them (contested, under-test, "under test")',
      ),
  )
    .addHelpText(
      "after",
      "\nExamples:\n  toc explain untested\n  toc explain contested single-source\n  toc explain E01 --lang nl",
    )
    .action((words: string[], options: SharedOptions) => {
      const { format } = options;
      const isJson = format === "json";
      const layout = { ...resolveLayout(options, session.io), format: isJson ? undefined : format };
      const entries = words.flatMap((word) => explain(word, isJson ? (options.lang ?? "en") : layout.lang));
      if (isJson) printJson(entries, session);
      else {
        const pages = entries.map((entry) =>
          entry.kind === "rule" ? renderRule(entry, layout) : renderTerm(entry, layout),
        );
        session.print(pages.join("\n"));
      }
      session.exitCode = EXIT.ok;
    });
}

type Entry = ({ readonly kind: "rule" } & ExplainedRule) | ExplainedTerm;

/** What goes by a word: a rule, a verdict, a flag, or a rule and one of those. */
function explain(word: string, lang: Language): Entry[] {
  const wanted = fold(word);
  const rule = listRules().find(({ code, reference = code }) => [code, fold(reference)].includes(wanted));
  const term = LANGUAGES.flatMap((one) => listTerms({ lang: one })).find(({ code, name }) =>
    [code, fold(name)].includes(wanted),
  );
  const found: Entry[] = [
    ...(rule === undefined ? [] : [{ kind: "rule" as const, ...explainRule(rule.code, { lang }) }]),
    ...(term === undefined ? [] : [explainTerm(term.code, { lang })]),
  ];
  return found.length > 0 ? found : refuse(word, wanted);
}

/** Blind to case, and to whether the words of a name stand apart, as on a page, or are joined. */
const fold = (word: string) => word.toLowerCase().replaceAll(" ", "-");

function refuse(word: string, wanted: string): never {
  const nearest = findNearest(wanted, new Set([...FINDING_CODES, ...VERDICTS, ...FLAGS]));
  const hint: Wording =
    nearest === undefined
      ? {
          en: `toc rules lists the findings; the verdicts are ${VERDICTS.join(", ")}; the flags ${FLAGS.join(", ")}.`,
          nl: `toc rules noemt de bevindingen; de oordelen zijn ${VERDICTS.join(", ")}; de aandachtspunten ${FLAGS.join(", ")}.`,
        }
      : didYouMean(JSON.stringify(nearest));
  throw new MisuseError({
    en: `${JSON.stringify(word)} is no finding, verdict or flag. ${hint.en}`,
    nl: `er is geen bevinding, oordeel of aandachtspunt ${JSON.stringify(word)}. ${hint.nl}`,
  });
}
