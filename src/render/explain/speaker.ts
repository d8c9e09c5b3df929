import { getVerdictMaps } from "../../analysis/verdict-maps.js";
import { findComponents } from "../../graph/components.js";
import { type Digraph, linksOf } from "../../graph/digraph.js";
import { getIndex } from "../../graph/theory-index.js";
import { chooseLanguage } from "../../language/choose-language.js";
import type { Language } from "../../language/language.js";
import { type ExplainWords, getExplainWords, type Question } from "../../language/words.js";
import type { PartialDate } from "../../schema/generated/types.js";
import type { Verdict } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import { type Names, nameElements } from "../name-elements.js";
import type { ExplanationEntry, ExplanationSection } from "./explained-answer.js";

/** How an answer is put into words. */
export interface ExplainOptions {
  /**
   * The language; the theory's own when absent, where pages are written in it, and otherwise `en`. A text that the theory lacks
   * in it is shown in the theory's own.
   */
  readonly lang?: Language | undefined;
  /** The date of the verdicts that stand beside assumptions, and that the answer was asked as of; the theory's own when absent. */
  readonly asOf?: PartialDate | undefined;
}

/** What all explanations need: the words of a language, the names of a theory and the verdicts of a day. */
export interface Speaker {
  readonly theory: Theory;
  readonly names: Names;
  readonly own: ExplainWords;
  verdict(assumption: string): Verdict;
  /** A name in the middle of a sentence. */
  quote(id: string): string;
  /** Some names in the middle of a sentence. */
  join(ids: readonly string[]): string;
  /** Names in a list. */
  list(ids: readonly string[]): string;
  /** An assumption with its verdict. */
  judged(assumption: string): string;
  subtitle(question: Question): string;
  /** A section with an entry for each item, as far as they are shown; none without items. */
  section<T>(
    heading: keyof ExplainWords["headings"],
    items: readonly T[],
    describe: (item: T) => ExplanationEntry,
  ): ExplanationSection[];
  /** A reason for each item, as far as they are shown. */
  reasons<T>(items: readonly T[], say: (item: T) => string): string[];
  /** Causes before effects, as deep as they lie; in document order where they lie equally deep. */
  order(nodes: readonly string[]): string[];
}

/** How wide a node or link may be in a sentence. */
const WIDTH = 84;
/** How many names stand in a list before the rest is counted. */
const NAMED = 12;
/** How many entries a section has before the rest is counted. */
const SHOWN = 200;
/** How many reasons of one kind an entry has before the rest is counted. */
const REASONS = 30;

/** Makes the speaker of a theory. */
export function createSpeaker(theory: Theory, { asOf = theory.asOf, ...options }: ExplainOptions): Speaker {
  const lang = chooseLanguage(theory, options.lang);
  const names = nameElements(theory, lang);
  const { words } = names;
  const own = getExplainWords(lang);
  const verdicts = getVerdictMaps(theory, { asOf });
  const verdict = (id: string) => verdicts.assumptions.get(id) ?? "untested";
  const nameOf = (id: string) => (names.isAssumption(id) ? names.assumption(id) : names.target(id, WIDTH));
  const quote = (id: string) => words.quote(nameOf(id));
  return {
    theory,
    names,
    own,
    verdict,
    quote,
    join: (ids) => {
      const left = ids.length - NAMED;
      return words.join([...ids.slice(0, NAMED).map(quote), ...(left > 0 ? [words.others(left)] : [])]);
    },
    list: (ids) => {
      const shown = ids.slice(0, NAMED).map(nameOf).join("; ");
      return ids.length > NAMED ? `${shown} ${words.more(ids.length - NAMED)}` : shown;
    },
    judged: (id) => `${SIGNS_OF_VERDICTS[verdict(id)]} ${words.verdicts[verdict(id)]}: ${names.assumption(id)} (${id})`,
    subtitle: (question) => {
      const subtitle = own.subtitles[question];
      return asOf === undefined ? subtitle : own.withVerdicts(subtitle, formatDate(asOf, words));
    },
    section: (heading, items, describe) => {
      if (items.length === 0) return [];
      const left = items.length - SHOWN;
      const section = { heading: own.headings[heading], entries: items.slice(0, SHOWN).map(describe) };
      return [left > 0 ? { ...section, more: own.more(left) } : section];
    },
    reasons: (items, say) => {
      const left = items.length - REASONS;
      return [...items.slice(0, REASONS).map(say), ...(left > 0 ? [own.more(left)] : [])];
    },
    order: createOrder(theory),
  };
}

function createOrder(theory: Theory): Speaker["order"] {
  const { positions } = getIndex(theory);
  let depths: Int32Array | undefined;
  return (nodes) => {
    depths ??= findDepths(getIndex(theory));
    const numbers = nodes.map((id) => positions.get(id)!);
    numbers.sort((a, b) => depths![a]! - depths![b]! || a - b);
    return numbers.map((node) => getIndex(theory).nodes[node]!);
  };
}

/** How many links lead to each node at most, one after the other; those of a ring count as one node. */
function findDepths(graph: Digraph): Int32Array {
  const { count, of, nodes, starts } = findComponents(graph);
  const depths = new Int32Array(count);
  for (let component = 0; component < count; component++) {
    for (const node of nodes.subarray(starts[component], starts[component + 1])) {
      for (const link of linksOf(graph.outgoing, node)) {
        const next = of[graph.to[link]!]!;
        if (next !== component) depths[next] = Math.max(depths[next]!, depths[component]! + 1);
      }
    }
  }
  return of.map((component) => depths[component]!);
}
