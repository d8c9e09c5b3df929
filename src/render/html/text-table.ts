import { LANGUAGES, type Language } from "../../language/language.js";
import type { Text } from "../../schema/generated/types.js";
import { findText } from "../get-text.js";
import { type Attributes, h, type Markup } from "./markup.js";

/** A text as it is shown in one language of the page, with the language that it is really in. */
export interface ShownText {
  readonly text: string;
  readonly lang: string;
}

/**
 * A text as the data of a page has it: 0 where both languages have the same word for it, 1 where it is in one language
 * only, else the text, with its language where that is not the page's.
 */
export type OtherText = 0 | 1 | string | readonly [text: string, lang: string];

/**
 * The texts of a page by number, each in the two languages of the page.
 *
 * A page has every text once in the language it opens in, in its tables, in an element with the text's number; the
 * data of its script has the texts in the other language. That keeps the page small, and makes the tables complete.
 */
export class TextTable {
  readonly language: Language;
  readonly other: Language;
  readonly #fallback: string;
  readonly #numbers = new Map<string, number>();
  readonly #texts: { readonly here: ShownText; readonly there: ShownText }[] = [];
  readonly #shown = new Set<number>();

  constructor(language: Language, fallback: string) {
    this.language = language;
    this.other = LANGUAGES.find((other) => other !== language) ?? language;
    this.#fallback = fallback;
  }

  /** The number of a text of the theory. Where it lacks a language it is shown in another. */
  add(text: Text): number {
    const show = (language: Language) => findText(text, language, this.#fallback);
    return this.#number(show(this.language), show(this.other));
  }

  /** The number of a text that a page itself says, in each of its languages. */
  say(words: (language: Language) => string): number {
    const show = (language: Language) => ({ text: words(language), lang: language });
    return this.#number(show(this.language), show(this.other));
  }

  /**
   * An element that shows a text. The text is kept apart from the direction of writing of what surrounds it: the style
   * sees to that for every element with a number.
   */
  show(number: number, name: string, attributes: Attributes = {}): Markup {
    return this.#show(number, name, { ...attributes, "data-t": number });
  }

  /** An element that shows the name of a node and says which: a link to its row, or a heading of it. */
  showName(number: number, name: string, attributes: Attributes): Markup {
    return this.#show(number, name, attributes);
  }

  /** Whether the page says the same in both languages. */
  isSame(number: number): boolean {
    const { here, there } = this.#texts[number]!;
    return here.text === there.text;
  }

  /** The text in the language that the page opens in. */
  read(number: number): string {
    return this.#texts[number]!.here.text;
  }

  /** The texts in the other language, by number. */
  list(): OtherText[] {
    return this.#texts.map(({ here, there }) => {
      if (here.text === there.text) return here.lang === there.lang ? 1 : 0;
      return there.lang === this.other ? there.text : [there.text, there.lang];
    });
  }

  /** The texts that no element has shown so far, by number, in the language that the page opens in. */
  listUnshown(): (readonly [number: number, text: string, lang: string])[] {
    return this.#texts.flatMap(({ here: { text, lang } }, number) =>
      this.#shown.has(number) ? [] : [[number, text, lang] as const],
    );
  }

  #show(number: number, name: string, attributes: Attributes): Markup {
    const { text, lang } = this.#texts[number]!.here;
    this.#shown.add(number);
    return h(name, { ...attributes, lang: lang === this.language ? undefined : lang }, text);
  }

  #number(here: ShownText, there: ShownText): number {
    // A plain word that both languages share is one text, whatever the language.
    const key = JSON.stringify([here.text, here.lang, there.text, there.lang]);
    const known = this.#numbers.get(key) ?? this.#texts.push({ here, there }) - 1;
    this.#numbers.set(key, known);
    return known;
  }
}
