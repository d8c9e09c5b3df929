import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { toPrintable } from "../../entries/render/text.js";
import { EXIT } from "../exit-code.js";
import { readTheories } from "../input/read-theories.js";
import { Session } from "../session.js";
import { listCompletions } from "./list-completions.js";
import { listIds } from "./list-ids.js";

/**
 * Adds `toc complete -- WORD…`, which shells ask: one completion a line, with what it means after a tab. It is no command
 * of the list, so that all of those are loaded for it to tell of.
 */
export function registerComplete(program: Command, session: Session): void {
  program
    .command("complete", { hidden: true })
    .argument("[WORD...]", "the words of the line, the last of which is to be completed")
    .action(async (words: string[]) => {
      const found = await listCompletions(program, words, (line) => readIds(line, session));
      const oneLine = (text: string) => toPrintable(text).replace(/\s+/g, " ");
      session.print(found.map(({ value, meaning }) => `${value}\t${oneLine(meaning)}\n`).join(""));
      session.exitCode = EXIT.ok;
    });
}

/** The ids in the first theory that the line names. One that cannot be read has none; this is no time to complain. */
async function readIds(words: readonly string[], { io }: Session) {
  const file = words.find((word) => /\.(?:json|ya?ml)$/i.test(word) && existsSync(resolve(io.cwd, word)));
  if (file === undefined) return [];
  const silent = { write: () => true };
  const theories = await readTheories([file], new Session({ ...io, stderr: silent }));
  return (theories ?? []).flatMap(listIds);
}
