import type { Command } from "commander";
import { FINDING_CODES, type FindingCode, findNearest } from "../../index.js";
import { explainRule, listRules, renderRule } from "../../render/findings.js";
import { EXIT } from "../exit-code.js";
import { MisuseError } from "../misuse-error.js";
import { addSharedOptions, resolveLayout, type SharedOptions } from "../options.js";
import { printJson } from "../print-json.js";
import type { Session } from "../session.js";
import { didYouMean, type Wording } from "../wording.js";

/** Adds `toc explain`: what does a finding mean, and what is to be done? */
export function register(program: Command, session: Session): void {
  addSharedOptions(
    program
      .command("explain")
      .summary("tell what a finding means, why it matters and what to do about it")
      .description("Tell what a finding with this CODE means, why it matters and what to do about it.")
      .argument("<CODE...>", "codes of findings, or their numbers in the rule book, such as untested or E01"),
  )
    .addHelpText("after", "\nExamples:\n  toc explain untested\n  toc explain E01 --lang nl")
    .action((words: string[], options: SharedOptions) => {
      const codes = words.map(findCode);
      const { format } = options;
      if (format === "json") {
        const lang = options.lang ?? "en";
        printJson(
          codes.map((code) => explainRule(code, { lang })),
          session,
        );
      } else {
        const layout = { ...resolveLayout(options, session.io), format };
        session.print(codes.map((code) => renderRule(explainRule(code, layout), layout)).join("\n"));
      }
      session.exitCode = EXIT.ok;
    });
}

function findCode(word: string): FindingCode {
  const wanted = word.toLowerCase();
  const rules = listRules();
  const found = rules.find(({ code, reference }) => code === wanted || reference?.toLowerCase() === wanted);
  if (found !== undefined) return found.code;
  const nearest = findNearest(wanted, FINDING_CODES);
  const hint: Wording =
    nearest === undefined
      ? { en: "toc rules lists them all.", nl: "toc rules noemt ze allemaal." }
      : didYouMean(JSON.stringify(nearest));
  throw new MisuseError({
    en: `${JSON.stringify(word)} is not the code of a finding. ${hint.en}`,
    nl: `er is geen bevinding met code ${JSON.stringify(word)}. ${hint.nl}`,
  });
}
