import { LANGUAGES, type Language } from "../language/language.js";

/** A text for the user in every language; nothing is said in one alone. */
export type Wording = { readonly [L in Language]: string };

/** Words something in every language, from what its parts say in each. */
export function word(say: (lang: Language) => string): Wording {
  // Each language has a text by then.
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, say(lang)])) as Wording;
}

/** Asks whether another word was meant. */
export function didYouMean(suggestion: string): Wording {
  return { en: `Did you mean ${suggestion}?`, nl: `Bedoelt u ${suggestion}?` };
}

/** The same after another sentence, or nothing where no word is near; `quote` says how the word is shown. */
export function hintAt(suggestion: string | undefined, quote = (text: string) => text): Wording {
  if (suggestion === undefined) return { en: "", nl: "" };
  const hint = didYouMean(quote(suggestion));
  return word((lang) => ` ${hint[lang]}`);
}

/** What is told of a file that is written. */
export const written = (file: string): Wording => ({ en: `${file} written.`, nl: `${file} geschreven.` });

/** What is told of files that are not written over. */
export function areThereAlready(files: readonly string[]): Wording {
  const list = files.join(", ");
  return files.length === 1
    ? { en: `${list} is there already; --force writes over it.`, nl: `${list} is er al; --force schrijft eroverheen.` }
    : {
        en: `${list} are there already; --force writes over them.`,
        nl: `${list} zijn er al; --force schrijft eroverheen.`,
      };
}

/** What is told of files in a folder that are not written over, as they are not what an earlier run left there. */
export function areOfOthers(files: readonly string[]): Wording {
  const list = files.join(", ");
  return files.length === 1
    ? {
        en: `${list} is there already, and toc did not write it or it was changed since. Nothing was written; --force writes over it.`,
        nl: `${list} is er al, en toc heeft het niet geschreven of het is sindsdien gewijzigd. Er is niets geschreven; --force schrijft eroverheen.`,
      }
    : {
        en: `${list} are there already, and toc did not write them or they were changed since. Nothing was written; --force writes over them.`,
        nl: `${list} zijn er al, en toc heeft ze niet geschreven of ze zijn sindsdien gewijzigd. Er is niets geschreven; --force schrijft eroverheen.`,
      };
}

/** What is told of a file that would be written over something else that the same command reads or writes. */
export const isReadToo = (file: string): Wording => ({
  en: `${file} cannot be both read and written.`,
  nl: `${file} kan niet tegelijk worden gelezen en geschreven.`,
});

/** What is told to who may wonder why nothing happens. */
export const READING_TERMINAL: Wording = {
  en: "reading from the terminal; end with Ctrl-D.",
  nl: "leest van het toetsenbord; sluit af met Ctrl-D.",
};
