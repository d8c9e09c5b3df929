import { createStrengths, type Strengths } from "../../../analysis/trace/strength.js";
import { type AssumptionIndex, getAssumptionIndex } from "../../../graph/assumption-index.js";
import { getIndex, type TheoryIndex } from "../../../graph/theory-index.js";
import { LIVE_WORDS, type LiveWords } from "../../../language/words.js";
import { LEVELS } from "../../../schema/vocabulary.js";
import type { Theory } from "../../../theory/theory.js";
import { el } from "./dom.js";
import type { Column, Island } from "./island.js";
import { type PageState, readState, writeState } from "./page-state.js";
import { readIsland, readVerdicts } from "./read-island.js";
import type { PageTexts } from "./texts.js";

/** What every part of the script draws on. */
export interface Page {
  readonly island: Island;
  readonly texts: PageTexts;
  readonly theory: Theory;
  readonly index: TheoryIndex;
  readonly assumptions: AssumptionIndex;
  readonly verdicts: ReturnType<typeof readVerdicts>;
  readonly strengths: Strengths;
  /** The words in the present language. */
  readonly words: LiveWords;
  readonly state: PageState;
  /** The chosen node, by number. */
  readonly chosen: number | undefined;
  /** Changes what is chosen. The address tells it, and what follows from the address is shown. */
  go(change: Partial<PageState>): void;
  columnOf(node: number): Column;
}

/** Gathers it from the data of the page. */
export function createPage(island: Island, texts: PageTexts): Page {
  const theory = readIsland(island);
  const index = getIndex(theory);
  const verdicts = readVerdicts(island, theory);
  let known: { readonly hash: string; readonly state: PageState } | undefined;
  return {
    island,
    texts,
    theory,
    index,
    assumptions: getAssumptionIndex(theory),
    verdicts,
    strengths: createStrengths(theory, verdicts),
    get words() {
      return LIVE_WORDS[texts.language];
    },
    get state() {
      const { hash } = location;
      if (known?.hash !== hash) known = { hash, state: readState(hash) };
      return known.state;
    },
    get chosen() {
      return index.positions.get(this.state.node ?? "");
    },
    go(change) {
      const hash = writeState({ ...this.state, ...change });
      // To go where one is already is to go there again.
      if (hash === (location.hash || "#")) window.dispatchEvent(new Event("hashchange"));
      else location.hash = hash;
    },
    columnOf(node) {
      const [, kind, level] = island.nodes[node]!;
      if (kind !== 1) return kind === 0 ? "interventions" : "factors";
      return LEVELS[level] ?? "outcomes";
    },
  };
}

/** The name of a node in the present language; its id where it has none to see. */
export function nameNode({ island, texts }: Page, node: number): HTMLElement {
  const [id, , , , number] = island.nodes[node]!;
  const name = el("span", { "data-t": String(number) });
  texts.fill(name, number);
  return name.textContent?.trim() === "" ? el("span", {}, id) : name;
}

/** A link to a node. */
export function linkTo(page: Page, node: number): HTMLAnchorElement {
  return el("a", { href: `#n${node}` }, nameNode(page, node));
}

/** A text of the page by number, which follows the language. */
export function say({ texts }: Page, number: number): HTMLElement {
  const element = el("span", { "data-t": String(number) });
  texts.fill(element, number);
  return element;
}

/** The mark of a verdict, by its place in the list of verdicts. */
export function markOf(verdict: number): SVGElement {
  const mark = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  mark.setAttribute("class", `m m${verdict}`);
  mark.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#m${verdict}`);
  mark.append(use);
  return mark;
}
