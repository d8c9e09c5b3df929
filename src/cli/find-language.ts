import { isLanguage, type Language } from "../language/language.js";
import { localeLanguage } from "./locale-language.js";
import { MisuseError } from "./misuse-error.js";
import type { Session } from "./session.js";

/**
 * The language in which the user is told things, known before the arguments are parsed, so that mistakes in them are told
 * in it too: the one that they ask for, else that of the project's settings, else that of the locale.
 */
export async function findLanguage(argv: readonly string[], session: Session): Promise<Language> {
  const asked = findOption(argv);
  const lang = isLanguage(asked) ? asked : await findSetting(argv, session);
  return lang ?? localeLanguage(session.io.env);
}

/** The last value of `--lang`, in any of the ways in which it can be written. */
function findOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  const values = options.flatMap((text, i) => {
    if (text === "--lang" || text === "-l") return [options[i + 1]];
    const [, value] = /^(?:--lang=|-l=?)(.+)$/.exec(text) ?? [];
    return value === undefined ? [] : [value];
  });
  return values.at(-1);
}

async function findSetting([command = ""]: readonly string[], session: Session): Promise<Language | undefined> {
  try {
    const { settings = {} } = (await session.readConfig()) ?? {};
    const own = Object.hasOwn(settings, command) ? settings[command] : undefined;
    const lang = (own as { readonly lang?: unknown } | null | undefined)?.lang ?? settings["lang"];
    return typeof lang === "string" && isLanguage(lang) ? lang : undefined;
  } catch (error) {
    // What is wrong with the settings is told when they are applied.
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}
