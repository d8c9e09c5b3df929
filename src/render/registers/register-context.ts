import type { Language } from "../../language/language.js";
import { getRegisterWords, type RegisterWords } from "../../language/words.js";
import type { PartialDate, Text } from "../../schema/generated/types.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import { getText } from "../get-text.js";
import { type Names, nameElements } from "../name-elements.js";

/** What every register is made with. */
export interface RegisterContext {
  readonly theory: Theory;
  /** The date to look from. */
  readonly asOf: PartialDate | undefined;
  readonly names: Names;
  readonly words: RegisterWords;
  /** A text in the language of the register, its line ends kept; `null` for none. */
  readonly say: (text: Text | undefined) => string | null;
  /** An assumption by its statement, a link by its ends. */
  readonly nameClaim: (id: string) => string;
  /** A piece of evidence by its source, place and finding. */
  readonly citeEvidence: (id: string) => string;
  /** Names for a cell: a few dozen, and how many more there are. */
  readonly nameSome: <T>(items: readonly T[], name: (item: T) => string) => string[];
  /** A date in words. */
  readonly tellDate: (date: PartialDate) => string;
}

/**
 * How many causes, or items of evidence, a cell names. A node with n causes has a row for each, which would name the n − 1
 * others; the answer in JSON has them all.
 */
const NAMED = 24;

/** Gathers what every register is made with. */
export function createRegisterContext(
  theory: Theory,
  { asOf, lang }: { readonly asOf: PartialDate | undefined; readonly lang: Language },
): RegisterContext {
  const names = nameElements(theory, lang);
  const nameClaim = (id: string) => (names.isAssumption(id) ? names.assumption(id) : names.target(id));
  return {
    theory,
    asOf,
    names,
    words: getRegisterWords(lang),
    say: (text) => (text === undefined ? null : getText(text, lang, theory.language).trimEnd()),
    nameClaim,
    citeEvidence: (id) => {
      const evidence = theory.evidence?.[id];
      if (evidence === undefined) return id;
      const cited = [names.source(evidence.source), evidence.locator].filter((part) => part !== undefined).join(", ");
      return `${cited}: ${names.read(evidence.finding)}`;
    },
    nameSome: (items, name) => {
      const shown = items.slice(0, NAMED).map(name);
      return items.length > NAMED ? [...shown, names.words.more(items.length - NAMED)] : shown;
    },
    tellDate: (date) => formatDate(date, names.words),
  };
}
