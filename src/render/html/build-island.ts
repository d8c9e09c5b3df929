import { NODE_KINDS } from "../../graph/theory-index.js";
import { getDiagramWords } from "../../language/words.js";
import { LEVELS, VERDICTS, WHOLE_THEORY } from "../../schema/vocabulary.js";
import {
  COLUMNS,
  type Heading,
  type Island,
  type IslandAssumption,
  type IslandLink,
  type IslandNode,
} from "./page/island.js";
import type { PageContext } from "./page-context.js";
import { listSourceNumbers } from "./sections/assumptions.js";

/** Gathers what the script of a page needs. Every text in it stands in the tables of the page as well. */
export function buildIsland(context: PageContext): Island {
  const { theory, review, index, texts, sayNumber, sourceNumbers, add } = context;
  const strands = Object.keys(theory.strands ?? {});
  const rank = (verdict: (typeof VERDICTS)[number]) => VERDICTS.indexOf(verdict);
  const headings = ([...COLUMNS, "causes"] as const).map(
    (heading) => [heading, sayNumber(({ language }) => getDiagramWords(language).columns[heading])] as const,
  );
  const island = {
    languages: [texts.language, texts.other] as const,
    title: add(theory.title),
    nodes: index.nodes.map((_, node) => toNode(node, strands, context)),
    strands: Object.entries(theory.strands ?? {}).map(
      ([id, { title, partOf }]) => [id, add(title), partOf === undefined ? -1 : strands.indexOf(partOf)] as const,
    ),
    links: (theory.links ?? []).map(({ sign, feedback }, link): IslandLink => {
      const marks = (sign === "-" ? 1 : 0) + (feedback ? 2 : 0);
      const verdict = rank(context.verdictOfLink(link));
      const ends = [index.from[link]!, index.to[link]!] as const;
      return marks === 0 ? [...ends, verdict] : [...ends, verdict, marks];
    }),
    assumptions: context.listed.map((_, i) => toAssumption(i, context)),
    sources: [...sourceNumbers.keys()].map((id) => [id, sayNumber((names) => names.source(id))] as const),
    tested: review.links.map(
      ({ id, evidence }) => [index.linkPositions.get(id) ?? -1, ...listSourceNumbers(evidence, context)] as const,
    ),
    verdicts: VERDICTS.map((verdict) => sayNumber(({ words }) => words.verdicts[verdict])),
    // One key for each heading.
    headings: Object.fromEntries(headings) as { [H in Heading]: number },
  };
  // The texts last: what comes before gives them their numbers.
  return { ...island, texts: texts.list(), unshown: texts.listUnshown() };
}

function toNode(node: number, strands: readonly string[], context: PageContext): IslandNode {
  const { theory, index, node: find, nameNumber } = context;
  const id = index.nodes[node]!;
  const { strand } = find(node);
  const kind = index.kinds[node]!;
  const { level, needs } = kind === "outcome" ? (theory.outcomes?.[id] ?? {}) : {};
  const start = [
    id,
    NODE_KINDS.indexOf(kind),
    level === undefined ? -1 : LEVELS.indexOf(level),
    strand === undefined ? -1 : strands.indexOf(strand),
    nameNumber(node),
  ] as const;
  return needs === "all" ? [...start, 1] : start;
}

function toAssumption(i: number, context: PageContext): IslandAssumption {
  const { listed, review, index, assumptionIndex } = context;
  const { id, assumption, on, partOf } = listed[i]!;
  const { combine, exhaustive, role, kind } = assumption;
  const more = {
    ...(combine !== undefined && { combine }),
    ...(exhaustive === true && { exhaustive }),
    ...(role !== undefined && { role }),
    ...(kind !== undefined && (kind === "side-effect" || partOf !== null) && { kind }),
  };
  const start = [
    id,
    assumptionIndex.wholes[i]!,
    VERDICTS.indexOf(review.assumptions[i]!.verdict),
    context.add(assumption.statement),
    assumption.on === undefined
      ? null
      : on.map((target) => {
          if (target === WHOLE_THEORY) return "*";
          return index.positions.get(target) ?? -1 - (index.linkPositions.get(target) ?? 0);
        }),
    listSourceNumbers(review.assumptions[i]!.evidence, context),
  ] as const;
  return Object.keys(more).length === 0 ? start : [...start, more];
}
