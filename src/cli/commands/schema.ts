import type { Command } from "commander";
import { EXIT } from "../exit-code.js";
import { printJson } from "../print-json.js";
import type { Session } from "../session.js";

/** Adds `toc schema`: the JSON Schema of a theory, for editors and other programs. */
export function register(program: Command, session: Session): void {
  program
    .command("schema")
    .summary("print the JSON Schema of a theory, by which editors complete and check")
    .description("Print the JSON Schema of a theory, by which an editor completes and checks a file that names it.")
    .addHelpText(
      "after",
      `
The first line of a YAML file names the schema:
  # yaml-language-server: $schema=./theory-of-change.schema.json

Example:
  toc schema > theory-of-change.schema.json`,
    )
    .action(async () => {
      const { default: schema } = await import("../../schema/generated/theory.schema.json", { with: { type: "json" } });
      printJson([schema], session);
      session.exitCode = EXIT.ok;
    });
}
