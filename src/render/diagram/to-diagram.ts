import { getVerdictMaps } from "../../analysis/verdict-maps.js";
import { chooseLanguage } from "../../language/choose-language.js";
import type { Language } from "../../language/language.js";
import { getDiagramWords } from "../../language/words.js";
import { requireOptions } from "../../limits/require-argument.js";
import type { PartialDate } from "../../schema/generated/types.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { nameElements } from "../name-elements.js";
import { arrangeDiagram } from "./arrange-diagram.js";
import type { Diagram } from "./diagram.js";
import { type Part, selectPart } from "./select-part.js";

/** What a diagram is made for. */
export interface DiagramOptions {
  /** The theory's own when absent, where pages are written in it; otherwise `en`. */
  readonly lang?: Language | undefined;
  /** The date of the verdicts; the theory's own when absent. */
  readonly asOf?: PartialDate | undefined;
  /** The part of the theory to show; the whole when absent. */
  readonly only?: Part | undefined;
}

/**
 * Turns a theory, or a part of one, into a diagram: its nodes by level and strand, its links, and the verdict on each
 * assumption that sits on them. Plain data, which {@link layoutDiagram} gives a place.
 *
 * Linear in the theory, for a bounded number of columns.
 *
 * @throws {UnknownIdError} when `only` names what is not in the theory
 * @throws {TypeError} when `only` is no part but, say, an id
 * @throws {RangeError} when `asOf` is not a date
 * @example
 * toDiagram(handwashing, { lang: "en" }).columns
 * // => ["Interventions and external factors", "Outputs", "Intermediate outcomes", "Long-term outcomes", "Impact"]
 */
export function toDiagram(theory: Theory, options: DiagramOptions = {}): Diagram {
  requireTheory(theory);
  requireOptions(options);
  const { asOf, only } = options;
  const lang = chooseLanguage(theory, options.lang);
  const { node, strand } = nameElements(theory, lang);
  return arrangeDiagram(theory, {
    ...selectPart(theory, only),
    verdicts: getVerdictMaps(theory, { asOf }),
    names: { node: (id) => node(id), strand, columns: getDiagramWords(lang).columns },
  });
}
