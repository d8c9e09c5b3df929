import { getVerdicts } from "../../analysis/get-verdicts.js";
import type { PartialDate } from "../../schema/date.js";
import type { Theory } from "../../theory/theory.js";
import type { Language } from "../language.js";
import { DIAGRAM_WORDS } from "../messages/diagram-words.js";
import { nameElements } from "../name-elements.js";
import { arrangeDiagram } from "./arrange-diagram.js";
import type { Diagram } from "./diagram.js";
import { type Part, selectPart } from "./select-part.js";

/** What a diagram is made for. */
export interface DiagramOptions {
  /** `en` when absent. */
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
 * // => ["Interventions and outside factors", "Outputs", "Intermediate outcomes", "Long-term outcomes", "Impact"]
 */
export function toDiagram(theory: Theory, { lang = "en", asOf, only }: DiagramOptions = {}): Diagram {
  const { node, strand } = nameElements(theory, lang);
  return arrangeDiagram(theory, {
    ...selectPart(theory, only),
    verdicts: getVerdicts(theory, { asOf }),
    names: { node: (id) => node(id), strand, columns: DIAGRAM_WORDS[lang].columns },
  });
}
