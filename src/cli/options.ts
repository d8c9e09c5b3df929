import { type Command, InvalidArgumentError, Option } from "commander";
import type { TextOptions } from "../entries/render/text.js";
import { isPartialDate, type Language, type PartialDate } from "../index.js";
import { LANGUAGES } from "../language/language.js";
import type { Io } from "./io.js";
import { localeLanguage } from "./locale-language.js";
import type { Session } from "./session.js";
import type { Wording } from "./wording.js";

/** The ways in which an answer is given. */
export const FORMATS = ["text", "json", "markdown"] as const;
/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

/** The options that every command has; most answer in one of {@link FORMATS}. */
export interface SharedOptions<F extends string = Format> {
  readonly format: F;
  readonly lang?: Language;
  readonly color: "auto" | "always" | "never";
  readonly quiet?: boolean;
}

/** Adds the options that every command has. */
export function addSharedOptions(command: Command, formats: readonly string[] = FORMATS): Command {
  return command
    .addOption(new Option("-f, --format <FORMAT>", "how to answer").choices(formats).default("text"))
    .addOption(
      new Option(
        "-l, --lang <LANG>",
        "language of the page, notes and errors; by default that of your locale, and in JSON that of the theory",
      ).choices(LANGUAGES),
    )
    .addOption(
      new Option("--color <WHEN>", "colour text; NO_COLOR and FORCE_COLOR count too")
        .choices(["auto", "always", "never"])
        .default("auto"),
    )
    .option("-q, --quiet", "no notes on standard error, only errors");
}

/** The option of a command that prints no page, and so has a language only for what it tells. */
export function createTalkOption(): Option {
  return new Option("-l, --lang <LANG>", "language of notes and errors; by default that of your locale").choices(
    LANGUAGES,
  );
}

const EXPECTED_DATE: Wording = {
  en: "Expected a date such as 2018, 2018-10 or 2018-10-05, or today.",
  nl: "Verwacht een datum, zoals 2018, 2018-10 of 2018-10-05, of today.",
};

/** The option of the date to look from, which the command line alone takes from the clock. */
export function createAsOfOption({ lang }: Pick<Session, "lang">): Option {
  return new Option("--as-of <DATE>", "the date to look from: 2018, 2018-10, 2018-10-05 or today")
    .default("today")
    .argParser((value: string) => {
      if (value === "today" || isPartialDate(value)) return value;
      throw new InvalidArgumentError(EXPECTED_DATE[lang]);
    });
}

/** The date that `--as-of` stands for; today is the day it is where the user is. */
export function resolveDate(asOf: string, io: Pick<Io, "now">): PartialDate {
  if (asOf !== "today") return asOf;
  const now = io.now();
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}

/** How a page of text is laid out, from the options, the environment and the terminal. */
export function resolveLayout(
  { lang, color }: Omit<SharedOptions, "format">,
  { env, stdout }: Io,
): Required<TextOptions> & { readonly lang: Language } {
  const width = stdout.isTTY && stdout.columns ? Math.min(Math.max(stdout.columns, 40), 120) : 100;
  return { lang: lang ?? localeLanguage(env), width, color: usesColor(color, env, stdout) };
}

/** The option first, then FORCE_COLOR, then NO_COLOR, as Node has it; then whether there is a terminal to colour. */
function usesColor(color: SharedOptions["color"], env: Io["env"], { isTTY = false }: Io["stdout"]): boolean {
  if (color !== "auto") return color === "always";
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if (env["NO_COLOR"]) return false;
  return isTTY && env["TERM"] !== "dumb";
}
