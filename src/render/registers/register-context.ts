import type { PartialDate } from "../../schema/date.js";
import type { Text } from "../../schema/text.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import type { Language } from "../language.js";
import { localize } from "../localize.js";
import { getRegisterWords, type RegisterWords } from "../messages/registers/words.js";
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
  /** A date in words. */
  readonly tellDate: (date: PartialDate) => string;
}

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
    say: (text) => (text === undefined ? null : localize(text, lang, theory.language).trimEnd()),
    nameClaim,
    citeEvidence: (id) => {
      const evidence = theory.evidence?.[id];
      if (evidence === undefined) return id;
      const cited = [names.source(evidence.source), evidence.locator].filter((part) => part !== undefined).join(", ");
      return `${cited}: ${names.read(evidence.finding)}`;
    },
    tellDate: (date) => formatDate(date, names.words),
  };
}
