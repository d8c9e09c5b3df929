import { isLanguage } from "../../../language/language.js";
import { VERDICTS } from "../../../schema/vocabulary.js";
import { createBoard } from "./board.js";
import { byId, el } from "./dom.js";
import { showFilters } from "./filters.js";
import type { Island } from "./island.js";
import { createPage, type Page } from "./page.js";
import { readState } from "./page-state.js";
import { describeCount, showPanel } from "./panel.js";
import { showResults } from "./search.js";
import { type Selection, select } from "./selection.js";
import { PageTexts } from "./texts.js";

/** The style of what the script shows. */
declare const LIVE_STYLE: string;

/** Starts the script: everything that needs it appears, and the address is shown. */
function start(): void {
  // The page and its script are made together.
  const island = JSON.parse(byId("data").textContent ?? "") as Island;
  const page = createPage(island, new PageTexts(island));
  document.head.append(el("style", {}, LIVE_STYLE));
  for (const element of document.querySelectorAll<HTMLElement>(".js")) element.classList.remove("js");
  document.documentElement.classList.add("live");
  addSupposing(page);
  const board = createBoard(page);

  let shown: { readonly node: number | undefined; readonly language: string } | undefined;
  const show = () => {
    const { state, chosen } = page;
    const language = isLanguage(state.language) ? state.language : island.languages[0];
    if (page.texts.language !== language) {
      page.texts.switchTo(language);
      document.title = page.texts.read(island.title);
    }
    const selection = chosen === undefined ? undefined : select(page, chosen);
    board.update(selection);
    showPanel(page, selection);
    showFilters(page);
    showSupposed(page);
    const isNew = shown?.node !== chosen || shown?.language !== language;
    if (isNew || selection === undefined) byId("status").textContent = tell(page, selection);
    shown = { node: chosen, language };
    if (state.row !== undefined) showRow(state.row);
  };

  window.addEventListener("hashchange", show);
  document.addEventListener("click", (event) => follow(page, event));
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && page.state.node !== undefined) page.go({ node: undefined });
  });
  setUpControls(page);
  show();
  const { node } = readState(location.hash);
  if (node !== undefined) byId("diagram").scrollIntoView();
}

/** The links in the page name rows; one to a node chooses it, and others keep what is chosen. */
function follow(page: Page, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const address = link?.getAttribute("href") ?? "";
  if (!address.startsWith("#") || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const [, kind, number] = /^#([nals])(\d+)$/.exec(address) ?? [];
  if (kind === undefined) goToHeading(address.slice(1));
  else if (kind === "n") page.go({ node: page.index.nodes[Number(number)], row: undefined });
  else page.go({ row: `${kind}${number}` });
}

/** Where a link leads over what is at the top; what is chosen stays so. */
function goToHeading(section: string): void {
  byId(`${section}-h`).focus();
  byId(section).scrollIntoView();
}

function showRow(row: string): void {
  const element = document.getElementById(row);
  if (!element) return;
  for (const other of document.querySelectorAll(".here")) other.classList.remove("here");
  element.classList.add("here");
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "center" });
}

function setUpControls(page: Page): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-lang]")) {
    button.addEventListener("click", () => page.go({ language: button.dataset["lang"], row: undefined }));
  }
  byId("print").addEventListener("click", () => window.print());
  for (const box of document.querySelectorAll<HTMLInputElement>("[data-v]")) {
    box.addEventListener("change", () => {
      const verdict = VERDICTS[Number(box.dataset["v"])]!;
      const others = page.state.hidden.filter((one) => one !== verdict);
      page.go({ hidden: box.checked ? others : [...others, verdict] });
    });
  }
  const option = (value: number, number: number) => {
    const element = el("option", { value: String(value), "data-t": String(number) });
    page.texts.fill(element, number);
    return element;
  };
  const view = byId<HTMLSelectElement>("view");
  view.append(...page.island.strands.map(([, title], i) => option(i, title)));
  view.addEventListener("change", () => {
    page.go({ view: page.island.strands[Number(view.value)]?.[0] ?? view.value });
  });
  const source = document.querySelector<HTMLSelectElement>("#source");
  source?.append(...page.island.sources.map(([, citation], i) => option(i, citation)));
  source?.addEventListener("change", () => {
    page.go({ source: source.value === "" ? undefined : page.island.sources[Number(source.value)]?.[0] });
  });
  const find = byId<HTMLInputElement>("find");
  find.addEventListener("input", () => {
    const count = showResults(page);
    byId("status").textContent = find.value.trim() === "" ? "" : page.words.found(count);
  });
  find.form?.addEventListener("submit", (event) => event.preventDefault());
  byId("reset").addEventListener("click", () => {
    find.value = "";
    showResults(page);
    page.go({ node: undefined, row: undefined, view: undefined, failed: [], hidden: [], source: undefined });
  });
}

/** What a screen reader hears of a change, and everyone can read. */
function tell(page: Page, selection: Selection | undefined): string {
  return selection === undefined ? "" : describeCount(page, selection);
}

/** Gives every assumption of the table a button to suppose that it fails. */
function addSupposing(page: Page): void {
  for (const assumption of page.island.assumptions.keys()) {
    const button = el("button", { type: "button", class: "suppose", "data-w": String(assumption) });
    byId<HTMLTableRowElement>(`a${assumption}`).cells[1]?.append(button);
  }
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-w]") : null;
    if (!button) return;
    const id = page.island.assumptions[Number(button.dataset["w"])]![0];
    const { failed } = page.state;
    page.go({ failed: failed.includes(id) ? failed.filter((one) => one !== id) : [...failed, id], row: undefined });
  });
}

function showSupposed({ state, island, words }: Page): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-w]")) {
    const id = island.assumptions[Number(button.dataset["w"])]![0];
    button.textContent = words.suppose;
    button.ariaPressed = String(state.failed.includes(id));
  }
}

start();
