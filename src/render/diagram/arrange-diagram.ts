import type { VerdictMaps } from "../../analysis/evidence/judge.js";
import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { getIndex } from "../../graph/theory-index.js";
import { LEVELS, type Level } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import { chooseBadges } from "./choose-badges.js";
import { chooseStages, compareStages, type Stage } from "./choose-columns.js";
import { chooseRows } from "./choose-rows.js";
import type { Diagram } from "./diagram.js";
import { type Selection, strandOf } from "./select-part.js";

/** What a diagram needs to know besides the theory. */
export interface Arrangement extends Selection {
  readonly verdicts: VerdictMaps;
  /** How a node and a strand are called, and what stands above columns. */
  readonly names: {
    readonly node: (id: string) => string;
    readonly strand: (id: string) => string;
    readonly columns: { readonly [C in Level | "interventions" | "factors" | "causes" | "outcomes"]: string };
  };
}

/** Arranges some nodes and links of a theory as a diagram, with names and verdicts that are given. */
export function arrangeDiagram(theory: Theory, { nodes, links, context, verdicts, names }: Arrangement): Diagram {
  const index = getIndex(theory);
  const assumptions = getAssumptionIndex(theory);
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
  const headings = names.columns;
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
