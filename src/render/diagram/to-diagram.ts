import { getVerdicts } from "../../analysis/get-verdicts.js";
import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { getIndex } from "../../graph/theory-index.js";
import type { PartialDate } from "../../schema/date.js";
import { LEVELS } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import type { Language } from "../language.js";
import { DIAGRAM_WORDS } from "../messages/diagram-words.js";
import { nameElements } from "../name-elements.js";
import { chooseBadges } from "./choose-badges.js";
import { chooseStages, compareStages, type Stage } from "./choose-columns.js";
import { chooseRows } from "./choose-rows.js";
import type { Diagram } from "./diagram.js";
import { type Part, selectPart, strandOf } from "./select-part.js";

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
 * @throws {RangeError} when `asOf` is not a date
 * @example
 * toDiagram(handwashing, { lang: "en" }).columns
 * // => ["Interventions and outside factors", "Outputs", "Intermediate outcomes", "Long-term outcomes", "Impact"]
 */
export function toDiagram(theory: Theory, { lang = "en", asOf, only }: DiagramOptions = {}): Diagram {
  const names = nameElements(theory, lang);
  const index = getIndex(theory);
  const assumptions = getAssumptionIndex(theory);
  const verdicts = getVerdicts(theory, { asOf });
  const { nodes, links, context } = selectPart(theory, only);

  const stages = chooseStages(theory);
  const used = new Map(nodes.map((node) => [keyOf(stages[node]!), stages[node]!]));
  const ordered = [...used.values()].sort(compareStages);
  const columnOf = new Map(ordered.map((stage, column) => [keyOf(stage), column]));
  const boxes = nodes.map((node) => ({
    column: columnOf.get(keyOf(stages[node]!))!,
    strand: context.has(node) ? undefined : strandOf(theory, index.nodes[node]!),
  }));
  const { rows, bands, rowOf } = chooseRows(theory.strands ?? {}, boxes);
  const kinds = new Set(nodes.map((node) => index.kinds[node]!));
  const headings = DIAGRAM_WORDS[lang].columns;
  return {
    columns: ordered.map(({ level, step }) => {
      if (step > 0) return headings.outcomes;
      if (level > 0) return headings[LEVELS[level - 1]!];
      return kinds.has("factor")
        ? kinds.has("intervention")
          ? headings.causes
          : headings.factors
        : headings.interventions;
    }),
    rows,
    bands: bands.map((band) => ({ ...band, title: names.strand(band.id) })),
    nodes: nodes.map((node, i) => ({
      id: index.nodes[node]!,
      kind: index.kinds[node]!,
      label: names.node(index.nodes[node]!),
      column: boxes[i]!.column,
      row: rowOf[i]!,
      badges: chooseBadges(theory, verdicts, assumptions.byNode.get(node)),
      isContext: context.has(node),
    })),
    links: links.map((link) => {
      const { from, to, sign = "+", feedback = false } = theory.links![link]!;
      const id = `${from}->${to}`;
      return {
        id,
        from,
        to,
        sign,
        feedback,
        badges: chooseBadges(theory, verdicts, assumptions.byLink.get(link), verdicts.links.get(id)),
      };
    }),
  };
}

function keyOf({ level, step }: Stage): string {
  return `${level}.${step}`;
}
