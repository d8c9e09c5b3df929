import { LONGEST_ENTRY } from "./split-entries.js";

/** The longest text that an abbreviation may stand for. */
const LONGEST = 500;
/** How long an entry may become by its abbreviations. */
const LONGEST_EXPANDED = 2 * LONGEST_ENTRY;

/** What `@string` abbreviates, kept from growing without end where abbreviations stand for others. */
export class Abbreviations {
  readonly #texts = new Map<string, string>();

  /** Adds what is new, and says what is the matter with it where it is not taken. */
  add(strings: { readonly [name: string]: string }): string | undefined {
    const added = Object.entries(strings).filter(([name, text]) => this.#texts.get(name.toLowerCase()) !== text);
    if (added.length === 0) return "it abbreviates nothing new";
    for (const [name, text] of added) {
      if (text.length > LONGEST) return `it stands for ${text.length} characters; at most ${LONGEST} are read`;
      this.#texts.set(name.toLowerCase(), text);
    }
    return undefined;
  }

  /** Those that a text may use; nothing where it would become too long with them. */
  listUsed(text: string): Record<string, string> | undefined {
    const used = new Map<string, string>();
    let length = text.length;
    for (const [word] of text.matchAll(/[^\s{}",=#()]{1,100}/g)) {
      const name = word.toLowerCase();
      const meaning = this.#texts.get(name);
      if (meaning === undefined) continue;
      used.set(name, meaning);
      length += meaning.length;
      if (length > LONGEST_EXPANDED) return undefined;
    }
    return Object.fromEntries(used);
  }
}
