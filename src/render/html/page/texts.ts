import type { Language } from "../../../language/language.js";
import type { ShownText } from "../text-table.js";
import type { Island } from "./island.js";

/** A text in both languages of the page. */
interface Known {
  readonly [language: string]: ShownText;
}

/**
 * The texts of a page by number. Those in the language that the page opens in are read from its elements, the others
 * from its data; to switch, every element with a number is given its text in the other language.
 */
export class PageTexts {
  readonly languages: readonly [Language, Language];
  language: Language;
  readonly #known: Known[];
  readonly #names: readonly number[];

  constructor({ languages, texts, unshown, nodes }: Island) {
    this.#names = nodes.map((node) => node[4]);
    this.languages = languages;
    this.language = languages[0];
    const [here, there] = languages;
    const own: (ShownText | undefined)[] = [];
    for (const [number, text, lang] of unshown) own[number] = { text, lang };
    for (const [element, number] of this.#list()) {
      own[number] ??= { text: element.textContent ?? "", lang: element.lang || here };
    }
    for (const element of document.querySelectorAll<HTMLElement>("[data-label]")) {
      own[Number(element.dataset["label"])] ??= { text: element.ariaLabel ?? "", lang: here };
    }
    this.#known = texts.map((other, i) => {
      const first = own[i] ?? { text: "", lang: here };
      const second = typeof other === "object" ? { text: other[0], lang: other[1] } : readOther(other, first, there);
      return { [here]: first, [there]: second };
    });
  }

  /** A text by language, as a theory has it. */
  text(number: number): { readonly [language: string]: string } {
    const known = this.#known[number];
    return Object.fromEntries(this.languages.map((language) => [language, known?.[language]?.text ?? ""]));
  }

  /** A text in the present language. */
  read(number: number): string {
    return this.#known[number]?.[this.language]?.text ?? "";
  }

  /** Sets the text of an element, and its language where that is not the page's. */
  fill(element: HTMLElement, number: number): void {
    const { text, lang } = this.#known[number]?.[this.language] ?? { text: "", lang: this.language };
    element.textContent = text;
    if (lang === this.language) element.removeAttribute("lang");
    else element.lang = lang;
  }

  /** Turns the whole page to a language. */
  switchTo(language: Language): void {
    this.language = language;
    document.documentElement.lang = language;
    for (const [element, number] of this.#list()) this.fill(element, number);
    for (const element of document.querySelectorAll<HTMLElement>("[data-label]")) {
      element.ariaLabel = this.read(Number(element.dataset["label"]));
    }
  }

  /** The elements with a text, and its number: their own, or that of the name of the node that they link to or head. */
  *#list(): Generator<readonly [element: HTMLElement, number: number]> {
    for (const element of document.querySelectorAll<HTMLElement>('[data-t],a[href^="#n"],.nodes [id]>th')) {
      const { t } = element.dataset;
      const node = /\d+/.exec(element.getAttribute("href") ?? element.parentElement?.id ?? "");
      const number = t === undefined ? this.#names[Number(node)] : Number(t);
      if (number !== undefined && element.childElementCount === 0) yield [element, number];
    }
  }
}

function readOther(other: 0 | 1 | string, first: ShownText, lang: Language): ShownText {
  if (other === 1) return first;
  return { text: other === 0 ? first.text : other, lang };
}
