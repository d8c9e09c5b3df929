import { type Command, InvalidArgumentError, type Option } from "commander";
import { renderPath } from "../../entries/formats/document.js";
import { findNearest } from "../../index.js";
import { COMMANDS } from "../commands/index.js";
import { MisuseError } from "../misuse-error.js";
import { sayUsageError } from "../say-usage-error.js";
import type { Session } from "../session.js";
import { didYouMean, type Wording, word } from "../wording.js";
import type { Config } from "./parse-config.js";
import { showValue } from "./show-value.js";

/**
 * The options that a project may settle for all who work on it. What names a file to write stays on the command line, so
 * that a folder from elsewhere cannot steer what a command touches.
 */
const SETTABLE = ["lang", "color", "quiet", "profile", "severity", "fail-on", "limit"] as const;

/**
 * Takes the settings of the project for the options that the command line leaves open.
 *
 * @throws {MisuseError} when a setting is not known, or not one that the option takes
 */
export async function applyConfig(command: Command, session: Session): Promise<void> {
  const config = await session.readConfig();
  if (config === undefined) return;
  const { own, shared } = sort(config, command.name());
  for (const name of Object.keys(shared)) check([name], [...SETTABLE, ...Object.keys(COMMANDS)], config);
  for (const name of Object.keys(own)) check([command.name(), name], SETTABLE, config);
  for (const option of command.options) {
    const name = option.name();
    if (!SETTABLE.includes(name as never) || isGiven(command, option)) continue;
    const path = own[name] == null ? [name] : [command.name(), name];
    const value = own[name] ?? shared[name];
    if (value !== undefined) await settle(command, option, value, (wording) => refuse(wording, path, config));
  }
}

/** What is for this command, and what is for all. Other commands' settings are read when those are called. */
function sort({ settings }: Config, command: string) {
  const entries = Object.entries(settings);
  const own = entries.find(([name, value]) => name === command && typeof value === "object")?.[1] ?? {};
  return { own: own as Config["settings"], shared: Object.fromEntries(entries) };
}

/** Begins with the place of a setting and its name. */
function refuse(wording: Wording, path: readonly string[], { locate }: Config): MisuseError {
  return new MisuseError(word((lang) => `${locate(path)}: ${renderPath(path)}${wording[lang]}`));
}

function check(path: readonly string[], known: readonly string[], config: Config): void {
  const name = path.at(-1) ?? "";
  if (known.includes(name)) return;
  const nearest = findNearest(name, known);
  const hint: Wording =
    nearest === undefined
      ? { en: `Expected ${SETTABLE.join(", ")}.`, nl: `Mogelijk zijn ${SETTABLE.join(", ")}.` }
      : didYouMean(nearest);
  throw refuse({ en: ` is no setting. ${hint.en}`, nl: ` is geen instelling. ${hint.nl}` }, path, config);
}

function isGiven(command: Command, option: Option): boolean {
  return command.getOptionValueSource(option.attributeName()) === "cli";
}

/** Makes the error of what a setting may not be. */
type Refusal = (wording: Wording) => MisuseError;

/** Sets an option as if it had been given, once for each value of a list. */
async function settle(command: Command, option: Option, value: unknown, refused: Refusal): Promise<void> {
  const wants = option.isBoolean() ? "boolean" : "string";
  let settled: unknown;
  for (const item of Array.isArray(value) ? value : [value]) {
    const given = typeof item === "number" ? String(item) : item;
    if (typeof given !== wants)
      throw refused({
        en: `: expected ${wants === "string" ? "text" : "true or false"}; found ${showValue(item)}.`,
        nl: `: verwacht ${wants === "string" ? "tekst" : "true of false"}; er staat ${showValue(item)}.`,
      });
    settled = option.parseArg === undefined ? given : await parse(option, given as string, settled, refused);
  }
  if (settled !== undefined) command.setOptionValueWithSource(option.attributeName(), settled, "config");
}

async function parse(option: Option, value: string, before: unknown, refused: Refusal): Promise<unknown> {
  try {
    return option.parseArg?.(value, before as never);
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    const given = showValue(value);
    throw refused({
      en: `: ${given} does not fit. ${await sayUsageError(error, "en", value)}`,
      nl: `: ${given} past niet. ${await sayUsageError(error, "nl", value)}`,
    });
  }
}
