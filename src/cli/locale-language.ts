import type { Language } from "../language/language.js";
import type { Io } from "./io.js";

/** The language of the user's locale, where it is one of ours; else English. */
export function localeLanguage(env: Io["env"]): Language {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return locale.startsWith("nl") ? "nl" : "en";
}
