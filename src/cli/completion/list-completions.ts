import type { Argument, Command, Option } from "commander";
import { listRules, listTerms } from "../../entries/render/text.js";
import type { Completion } from "./completion.js";

/** Lists what an id may be on a command line with these words. */
type IdLister = (words: readonly string[]) => Promise<readonly Completion[]>;

/**
 * Lists what could stand for the last word of a command line, which may be empty; nothing where a file is expected or
 * anything goes. `listIds` is asked where the help says `ID`.
 */
export async function listCompletions(
  program: Command,
  words: readonly string[],
  listIds: IdLister,
): Promise<Completion[]> {
  const [first = "", ...rest] = words;
  const found = await listAll(program, first, rest, listIds);
  return found.filter(({ value }) => value.startsWith(words.at(-1) ?? ""));
}

async function listAll(program: Command, first: string, rest: readonly string[], listIds: IdLister) {
  const command = program.commands.find((one) => one.name() === first);
  if (rest.length === 0) return first.startsWith("-") ? optionsOf(program) : commandsOf(program);
  if (command === undefined) return [];
  const option = findOption(command, rest.at(-2));
  if (option !== undefined) return valuesOf(option, option.flags, rest, listIds);
  if (rest.at(-1)?.startsWith("-")) return optionsOf(command);
  const argument = findArgument(command, rest);
  return argument === undefined ? [] : valuesOf(argument, argument.name(), rest, listIds);
}

const commandsOf = (program: Command): Completion[] => {
  const help = program.createHelp();
  return help
    .visibleCommands(program)
    .map((command) => ({ value: command.name(), meaning: help.subcommandDescription(command) }));
};

const optionsOf = (command: Command): Completion[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map(({ long, short, description }) => ({ value: long ?? short ?? "", meaning: description }));

/** The option that a word is, when it wants a value. */
const findOption = (command: Command, word: string | undefined): Option | undefined =>
  command.options.find(
    // Many options have no short form, which is not what no word is.
    ({ long, short, required, optional }) =>
      word !== undefined && (required || optional) && (word === long || word === short),
  );

async function valuesOf(
  { argChoices }: Pick<Option | Argument, "argChoices">,
  placeholder: string,
  words: readonly string[],
  listIds: IdLister,
): Promise<readonly Completion[]> {
  if (argChoices !== undefined) return argChoices.map((value) => ({ value, meaning: "" }));
  if (placeholder === "CODE") return listCodes();
  return /\bID\b/.test(placeholder) ? listIds(words) : [];
}

/** What can be explained, each word once: a verdict or flag goes by what it means rather than by its rule. */
function listCodes(): Completion[] {
  const rules = listRules().map(({ code, title }) => [code, title] as const);
  const terms = listTerms().map(({ code, meaning }) => [code, meaning] as const);
  return [...new Map<string, string>([...rules, ...terms])].map(([value, meaning]) => ({ value, meaning }));
}

/** The argument that the last word is; options and their values stand between. */
function findArgument(command: Command, words: readonly string[]): Argument | undefined {
  const before = words.slice(0, -1);
  const count = before.filter(
    (word, i) => !word.startsWith("-") && findOption(command, before[i - 1]) === undefined,
  ).length;
  const { registeredArguments } = command;
  const last = registeredArguments.at(-1);
  return registeredArguments[count] ?? (last?.variadic ? last : undefined);
}
