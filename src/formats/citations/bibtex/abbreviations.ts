import type { AllLimits } from "../../../limits/reader-limits.js";

/** What `@string` abbreviates, kept from growing without end where abbreviations stand for others. */
export class Abbreviations {
  readonly #texts = new Map<string, string>();
  readonly #limits: AllLimits<"bibtex">;

  constructor(limits: AllLimits<"bibtex">) {
    this.#limits = limits;
  }

  /** Adds what is new, and says what is the matter with it where it is not taken. */
  add(strings: { readonly [name: string]: string }): string | undefined {
    const added = Object.entries(strings).filter(([name, text]) => this.#texts.get(name.toLowerCase()) !== text);
    if (added.length === 0) return "it abbreviates nothing new";
    for (const [name, text] of added) {
      const most = this.#limits.abbreviationCharacters;
      if (text.length > most) return `it stands for ${text.length} characters; at most ${most} are read`;
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
      if (length > 2 * this.#limits.entryCharacters) return undefined;
    }
    return Object.fromEntries(used);
  }
}
