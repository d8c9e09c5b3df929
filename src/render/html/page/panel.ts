import { rank } from "../../../analysis/trace/strength.js";
import { listEnds } from "../../../graph/ends.js";
import type { NumberedPath } from "../../../graph/walk-paths.js";
import { VERDICTS } from "../../../schema/vocabulary.js";
import { byId, el } from "./dom.js";
import { isFiltered } from "./filters.js";
import { linkTo, markOf, nameNode, type Page, say } from "./page.js";
import type { Selection } from "./selection.js";
import { showFailures } from "./what-if.js";

/** How many paths are listed at once. */
const STEP = 8;

/** Shows the chosen node in the panel, or what there is to choose. */
export function showPanel(page: Page, selection: Selection | undefined): void {
  const panel = byId("panel");
  panel.replaceChildren(...showFailures(page), ...(selection ? showSelection(page, selection) : showChoices(page)));
}

/** The outcomes to begin with: the last ones, and those on a long term. */
function showChoices(page: Page): Node[] {
  const { words, index, theory } = page;
  const level = (node: number) => theory.outcomes?.[index.nodes[node]!]?.level;
  const ends = new Set([
    ...[...index.nodes.keys()].filter((node) => level(node) === "impact" || level(node) === "long-term"),
    ...listEnds(theory).slice(0, 12),
  ]);
  const items = [...ends].map((node) => el("li", {}, linkTo(page, node)));
  if (items.length === 0) return [];
  return [el("h3", {}, words.choose), el("p", {}, words.chooseHint), el("ul", { class: "plain" }, ...items)];
}

function showSelection(page: Page, selection: Selection): Node[] {
  const { words, island } = page;
  const { node, isEnd, assumptions, factors, paths } = selection;
  const strand = island.strands[island.nodes[node]![3]];
  const clear = el("button", { type: "button", class: "quiet" }, words.clear);
  clear.addEventListener("click", () => page.go({ node: undefined }));
  const kind = say(page, island.headings[page.columnOf(node)]);
  const place = el("p", { class: "meta" }, kind);
  if (strand) {
    place.append(" · ", say(page, strand[1]));
  }
  const about = Number(byId<HTMLTableRowElement>(`n${node}`).cells[1]?.dataset["t"]);
  return [
    el("h3", {}, nameNode(page, node)),
    place,
    ...(Number.isNaN(about) ? [] : [el("p", {}, say(page, about))]),
    el("p", {}, el("b", {}, describeCount(page, selection))),
    ...(paths.length === 0
      ? []
      : [
          ...showAssumptions(page, assumptions),
          el("h4", {}, isEnd ? words.pathsTo : words.pathsFrom),
          ...listPaths(page, selection),
        ]),
    ...(factors.length === 0
      ? []
      : [
          el("h4", {}, words.factors),
          el("ul", { class: "plain" }, ...factors.map((factor) => el("li", {}, linkTo(page, factor)))),
        ]),
    el("p", {}, clear),
  ];
}

/** How many paths there are, and how the assumptions on them stand. */
export function describeCount({ words, island, texts }: Page, { paths, hasMore, assumptions }: Selection): string {
  if (paths.length === 0) return words.noPath;
  const parts = island.verdicts.flatMap((word, verdict) => {
    const count = assumptions.filter((one) => island.assumptions[one]![2] === verdict).length;
    return count === 0 ? [] : [`${count} ${texts.read(word)}`];
  });
  return `${words.paths(paths.length, hasMore)}, ${words.assumptions(assumptions.length)}${words.onThem(parts)}.`;
}

function showAssumptions(page: Page, assumptions: readonly number[]): Node[] {
  const { words } = page;
  if (assumptions.length === 0) return [el("p", {}, words.noAssumptions)];
  const shown = assumptions.filter((assumption) => !isFiltered(page, assumption));
  return [el("h4", {}, words.weakestFirst), ...shown.map((assumption) => showClaim(page, assumption))];
}

/** An assumption as the table has it, in a column: what stands in the table is said once, and copied. */
function showClaim(page: Page, assumption: number): HTMLElement {
  const [verdict, statement, on, evidence] = byId<HTMLTableRowElement>(`a${assumption}`).cells;
  const copy = (cell: HTMLTableCellElement | undefined) =>
    Array.from(cell?.childNodes ?? [], (node) => node.cloneNode(true));
  const { words } = page;
  return el(
    "article",
    { class: "claim" },
    el("p", {}, ...copy(verdict)),
    el("div", {}, ...copy(statement)),
    el("details", {}, el("summary", {}, words.on), ...copy(on)),
    el("h5", {}, words.evidence),
    ...copy(evidence),
  );
}

/** The first paths, and a button for more, which leads to the first of those. */
function listPaths(page: Page, { paths, hasMore, node }: Selection): Node[] {
  const { words } = page;
  const list = el("ol", { class: "paths" });
  const more = el("button", { type: "button" });
  const note = el("p", {}, hasMore ? words.weakest(paths.length) : "");
  const take = () => {
    const first = list.children.length;
    list.append(...paths.slice(first, first + STEP).map((path) => showPath(page, path, node)));
    const left = paths.length - list.children.length;
    more.hidden = left === 0;
    note.hidden = left > 0 || !hasMore;
    more.textContent = words.more(Math.min(left, STEP));
    return list.children[first];
  };
  take();
  more.addEventListener("click", () => {
    const next = take();
    if (next instanceof HTMLElement) next.focus();
  });
  return [list, note, more];
}

function showPath(page: Page, { nodes, links }: NumberedPath, chosen: number): HTMLLIElement {
  const { words, strengths, theory, island } = page;
  const weakest = Math.min(
    ...links.map((link) => rank(strengths.ofLink(link).verdict)),
    ...nodes.map((node) => strengths.ofNode(node)).map((point) => (point ? rank(point.verdict) : VERDICTS.length)),
  );
  const steps = nodes.flatMap((node, i) => {
    const name = node === chosen ? el("b", {}, nameNode(page, node)) : linkTo(page, node);
    const link = links[i - 1];
    const before = link === undefined ? [] : [...showPoint(page, link), "→ "];
    const lowers = link !== undefined && theory.links?.[link]?.sign === "-" ? [`(${words.lowers}) `] : [];
    return [el("li", {}, ...before, ...lowers, name)];
  });
  return el(
    "li",
    { tabindex: "-1" },
    el("p", { class: "v" }, markOf(weakest), " ", say(page, island.verdicts[weakest] ?? 0)),
    el("ol", { class: "steps" }, ...steps),
  );
}

/** The marks of the assumptions on a link, each of which leads to its row. */
function showPoint({ assumptions, island, texts }: Page, link: number): (Node | string)[] {
  const on = assumptions.byLink.get(link) ?? [];
  return on.flatMap((assumption) => {
    const [, , verdict, statement] = island.assumptions[assumption]!;
    const label = `${texts.read(island.verdicts[verdict]!)}: ${texts.read(statement)}`;
    const mark = el("a", { href: `#a${assumption}`, class: "badge", "aria-label": label, title: label });
    mark.append(markOf(verdict));
    return [mark, " "];
  });
}
