import type { Command } from "commander";
import {
  type ExplainedRule,
  type ExplainedTerm,
  explainRule,
  explainTerm,
  listRules,
  listTerms,
  renderRule,
  renderTerm,
} from "../../entries/render/text.js";
import { findNearest, type Language, VOCABULARY } from "../../index.js";
import { LANGUAGES } from "../../language/language.js";
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
  const { verdicts, flags } = VOCABULARY;
  const nearest = findNearest(wanted, new Set([...listRules().map(({ code }) => code), ...verdicts, ...flags]));
  const hint: Wording =
    nearest === undefined
      ? {
          en: `toc rules lists the issues. The verdicts are ${verdicts.join(", ")}. The flags are ${flags.join(", ")}.`,
          nl: `toc rules noemt de aandachtspunten. De oordelen zijn ${verdicts.join(", ")}. De kanttekeningen zijn ${flags.join(", ")}.`,
        }
      : didYouMean(JSON.stringify(nearest));
  throw new MisuseError({
    en: `${JSON.stringify(word)} is not an issue, a verdict or a flag. ${hint.en}`,
    nl: `er is geen aandachtspunt, oordeel of kanttekening ${JSON.stringify(word)}. ${hint.nl}`,
  });
}
