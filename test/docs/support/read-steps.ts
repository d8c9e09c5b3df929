/** What a reader does at one block of a guide. */
export type Step =
  | { readonly deed: "file" | "add" | "change"; readonly name: string; readonly text: string }
  | { readonly deed: "run"; readonly command: string; readonly words: readonly string[]; readonly shown: string };

const BLOCK = /(?:^<!-- (file|add|change): (\S+) -->\n)?^```(\w*)\n([\s\S]*?)^```$/gm;

/**
 * Reads a guide as steps: the file that the comment before a block names is written, added to or changed (by a `diff`),
 * and a `console` block is a command with what it prints.
 *
 * @throws {Error} at a block that is none of these, so that nothing stands there that nobody ran
 */
export function readSteps(markdown: string): Step[] {
  const fences = markdown.match(/^ *(?:```|~~~)/gm)?.length ?? 0;
  const steps = Array.from(markdown.matchAll(BLOCK), ([, deed, name = "", language = "", text = ""]): Step => {
    if (deed !== undefined) return { deed: deed as "file", name, text };
    if (language === "console") return readCommand(text);
    throw new Error(`A block of "${language}" that is no file and no command: ${text.split("\n", 1)}`);
  });
  if (fences !== 2 * steps.length) throw new Error(`${fences} fences, but ${steps.length} steps: a block is not read.`);
  return steps;
}

/** The command goes on over lines that end in a backslash. */
function readCommand(text: string): Step {
  const [, command, shown = ""] = /^\$ ((?:.*\\\n)*.*)\n([\s\S]*)$/.exec(text) ?? [];
  if (command === undefined) throw new Error(`Not a command: ${text}`);
  const words = command.replaceAll("\\\n", " ").match(/"[^"]*"|\S+/g) ?? [];
  return { deed: "run", command, words: words.map((word) => word.replace(/^"|"$/g, "")), shown };
}
