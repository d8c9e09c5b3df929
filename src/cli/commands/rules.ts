import type { Command } from "commander";
import { listRules, renderRuleList } from "../../entries/render/text.js";
import { EXIT } from "../exit-code.js";
import { addSharedOptions, resolveLayout, type SharedOptions } from "../options.js";
import type { Session } from "../session.js";

/** Adds `toc rules`: which rules does a review ask? */
export function register(program: Command, session: Session): void {
  addSharedOptions(
    program
      .command("rules")
      .summary("list the rules of the review")
      .description("List the rules of the review, with what each finds and how severe that is."),
  )
    .addHelpText(
      "after",
      "\ntoc explain CODE tells more of one.\n\nExamples:\n  toc rules\n  toc rules --lang nl --format markdown",
    )
    .action((options: SharedOptions) => {
      const layout = resolveLayout(options, session.io);
      const { format } = options;
      if (format === "json") {
        session.print(`${JSON.stringify(listRules({ lang: options.lang ?? "en" }), null, 2)}\n`);
      } else session.print(renderRuleList(listRules(layout), { ...layout, format }));
      session.exitCode = EXIT.ok;
    });
}
