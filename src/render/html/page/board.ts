import { linksOf } from "../../../graph/digraph.js";
import { arrangeDiagram } from "../../diagram/arrange-diagram.js";
import { byId, el } from "./dom.js";
import { type DrawnDiagram, drawDiagram, readRem } from "./draw-diagram.js";
import { isFiltered, isTestFiltered } from "./filters.js";
import type { Heading } from "./island.js";
import type { Page } from "./page.js";
import type { Selection } from "./selection.js";
import { decideView, type View } from "./view.js";
import { supposeFailures } from "./what-if.js";

/** The diagram with its surroundings on the page. */
export interface Board {
  /** Draws what is to be shown, where that has changed. */
  update(selection: Selection | undefined): void;
  /** Moves the focus to a box, into sight. */
  focus(node: number): void;
}

/** Sets up the diagram: it is drawn again when the language, the part or the size of texts changes. */
export function createBoard(page: Page): Board {
  const region = el("div", { class: "scroller", role: "region", tabindex: "0" });
  byId("board").append(region);
  let drawn: DrawnDiagram | undefined;
  let drawnFor = "";
  let shown: { readonly view: View; readonly chosen: number | undefined } | undefined;

  // Texts can grow without the address changing: by zoom, or by the style of the reader.
  const observer = new ResizeObserver(() => {
    if (!drawn || !measuresChanged(drawn)) return;
    drawnFor = "";
    window.dispatchEvent(new Event("hashchange"));
  });

  /** Whether it was drawn anew. */
  const draw = (view: View): boolean => {
    const key = [view.name, [...view.nodes].join(" "), page.texts.language, readRem()].join("|");
    if (key === drawnFor) return false;
    drawnFor = key;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset["box"] : undefined;
    drawn = drawDiagram(page, arrange(page, view), region);
    observer.disconnect();
    for (const text of region.querySelectorAll(".name, .column")) observer.observe(text);
    if (focused !== undefined) drawn.boxes.get(Number(focused))?.focus({ preventScroll: true });
    return true;
  };

  const update = (selection: Selection | undefined) => {
    const view = decideView(page);
    region.ariaLabel = page.words.diagram;
    const isNew = draw(view);
    byId<HTMLSelectElement>("view").value = chooseOption(page, view);
    showScope(page, view);
    const box = drawn?.boxes.get(page.chosen ?? -1);
    if (drawn) paint(page, drawn, selection);
    if (box && (isNew || shown?.chosen !== page.chosen)) reveal(box, region);
    shown = { view, chosen: page.chosen };
  };

  region.addEventListener("click", ({ target }) => {
    const box = target instanceof Element ? target.closest<HTMLElement>("[data-box]") : null;
    if (!box) return;
    const node = Number(box.dataset["box"]);
    const isStrand = page.island.strands.some(([id]) => id === shown?.view.name);
    page.go({
      node: node === page.chosen ? undefined : page.index.nodes[node],
      row: undefined,
      // The picture that a reader points at stays.
      ...(isStrand && { view: shown?.view.name }),
    });
  });
  region.addEventListener("keydown", (event) => {
    const box = event.target instanceof HTMLElement ? event.target.dataset["box"] : undefined;
    if (box === undefined || !drawn || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = step(page, drawn, Number(box), event.key);
    if (next === undefined) return;
    event.preventDefault();
    focusBox(drawn, next);
  });
  return {
    update,
    focus: (node) => {
      if (drawn) focusBox(drawn, node);
    },
  };
}

function arrange(page: Page, { nodes, links, context }: View) {
  const { theory, verdicts, texts, island, index } = page;
  const read = (number: number) => texts.read(number);
  const strands = new Map(island.strands.map(([id, title]) => [id, title]));
  const headings = Object.entries(island.headings).map(([heading, number]) => [heading, read(number)]);
  return arrangeDiagram(theory, {
    nodes: [...nodes].sort((a, b) => a - b),
    links,
    context,
    verdicts,
    names: {
      node: (id) => read(island.nodes[index.positions.get(id)!]![4]),
      strand: (id) => read(strands.get(id) ?? 0),
      // One text for each heading, as there is a number for each.
      columns: Object.fromEntries(headings) as { [H in Heading]: string },
    },
  });
}

/** Whether texts have another size than the diagram was made for, or one no longer fits its box. */
function measuresChanged({ boxes, rem }: DrawnDiagram): boolean {
  if (readRem() !== rem) return true;
  for (const box of boxes.values()) if (box.scrollHeight > box.clientHeight + 1) return true;
  return false;
}

function chooseOption({ island }: Page, { name }: View): string {
  const strand = island.strands.findIndex(([id]) => id === name);
  return strand < 0 ? name : String(strand);
}

/** Says how much is shown, and offers the whole. */
function showScope(page: Page, { nodes, name }: View): void {
  const { words, index } = page;
  const scope = byId("scope");
  scope.hidden = name === "all";
  if (scope.hidden) return;
  const whole = el("button", { type: "button", class: "quiet" }, words.showWhole);
  whole.addEventListener("click", () => page.go({ view: "all" }));
  scope.replaceChildren(words.inDiagram(nodes.size, index.size), " ", whole);
}

/** Marks what belongs to the choice, what does not, and what is lost when assumptions fail. */
function paint(page: Page, { boxes, arrows, badges, board }: DrawnDiagram, selection: Selection | undefined): void {
  const { lost, goneLinks, stranded } = supposeFailures(page);
  board.classList.toggle("choosing", selection !== undefined);
  for (const [node, box] of boxes) {
    const isChosen = selection?.node === node;
    box.ariaPressed = String(isChosen);
    box.classList.toggle("on", selection?.nodes.has(node) ?? false);
    box.classList.toggle("off", selection !== undefined && !selection.nodes.has(node) && !selection.near.has(node));
    const isLost = lost.has(node) || stranded.has(node);
    box.classList.toggle("lost", isLost);
    const note = box.querySelector(".lost-note");
    if (isLost && !note) box.append(el("span", { class: "vh lost-note" }, `, ${page.words.noRoute}`));
    if (!isLost) note?.remove();
  }
  const isPale = (link: number) => {
    const [from, to] = [page.index.from[link]!, page.index.to[link]!];
    const isNear = selection?.near.has(from) && selection.near.has(to);
    return selection !== undefined && !selection.links.has(link) && !isNear;
  };
  for (const [link, arrow] of arrows) {
    const isOn = selection?.links.has(link) ?? false;
    arrow.classList.toggle("on", isOn);
    arrow.classList.toggle("gone", goneLinks.has(link));
    arrow.classList.toggle("off", isPale(link));
    // What is on a path lies over what is not.
    if (isOn) arrow.parentElement?.append(arrow);
  }
  for (const { element, on, assumptions } of badges) {
    const isOff = "link" in on ? isPale(on.link) : boxes.get(on.node)?.classList.contains("off");
    element.classList.toggle("off", isOff ?? false);
    const isTest = assumptions.length === 0 && "link" in on;
    const isOut = isTest
      ? isTestFiltered(page, on.link)
      : assumptions.every((assumption) => isFiltered(page, assumption));
    element.classList.toggle("out", isOut);
  }
}

/** Where an arrow key leads from a box: along a link, or up and down within the column. */
function step({ index }: Page, { layout, boxes }: DrawnDiagram, node: number, key: string): number | undefined {
  const placeOf = (one: number) => layout.nodes.find(({ id }) => id === index.nodes[one])!;
  const here = placeOf(node);
  const nearest = (nodes: readonly number[]) =>
    [...new Set(nodes)]
      .filter((one) => boxes.has(one) && one !== node)
      .sort((a, b) => Math.abs(placeOf(a).y - here.y) - Math.abs(placeOf(b).y - here.y))[0];
  if (key === "ArrowRight") return nearest([...linksOf(index.outgoing, node)].map((link) => index.to[link]!));
  if (key === "ArrowLeft") return nearest([...linksOf(index.incoming, node)].map((link) => index.from[link]!));
  if (key !== "ArrowDown" && key !== "ArrowUp") return undefined;
  return nearest(
    [...boxes.keys()].filter((one) => {
      const { x, y } = placeOf(one);
      return x === here.x && (key === "ArrowDown" ? y > here.y : y < here.y);
    }),
  );
}

function focusBox({ boxes }: DrawnDiagram, node: number): void {
  const box = boxes.get(node);
  box?.focus({ preventScroll: true });
  box?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Scrolls the diagram, and nothing else, until a box is in sight. */
function reveal(box: HTMLElement, region: HTMLElement): void {
  const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = box;
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = region;
  const isSeen =
    left >= scrollLeft &&
    left + width <= scrollLeft + clientWidth &&
    top >= scrollTop + Number.parseFloat(region.style.scrollPaddingTop) &&
    top + height <= scrollTop + clientHeight;
  if (!isSeen) region.scrollTo(left - (clientWidth - width) / 2, top - (clientHeight - height) / 2);
}
