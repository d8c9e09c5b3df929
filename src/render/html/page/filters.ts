import { VERDICTS } from "../../../schema/vocabulary.js";
import { byId } from "./dom.js";
import type { Page } from "./page.js";

/** Whether the filters leave an assumption out. */
export function isFiltered(page: Page, assumption: number): boolean {
  const [, , verdict, , , sources] = page.island.assumptions[assumption]!;
  return isLeftOut(page, verdict, sources);
}

/** Whether they leave out the evidence on a link itself. */
export function isTestFiltered(page: Page, link: number): boolean {
  const [, ...sources] = page.island.tested.find(([tested]) => tested === link) ?? [];
  return isLeftOut(page, page.island.links[link]![2], sources);
}

function isLeftOut({ state, island }: Page, verdict: number, sources: readonly number[]): boolean {
  if (state.hidden.includes(VERDICTS[verdict]!)) return true;
  const asked = island.sources.findIndex(([id]) => id === state.source);
  return asked >= 0 && !sources.includes(asked);
}

/** Shows the rows that the filters leave, how many those are, and what is chosen in the fields. */
export function showFilters(page: Page): void {
  const { state, island, words } = page;
  for (const button of document.querySelectorAll<HTMLElement>("[data-lang]")) {
    button.ariaPressed = String(button.dataset["lang"] === page.texts.language);
  }
  for (const box of document.querySelectorAll<HTMLInputElement>("[data-v]")) {
    box.checked = !state.hidden.includes(VERDICTS[Number(box.dataset["v"])]!);
  }
  const chosen = island.sources.findIndex(([id]) => id === state.source);
  const source = document.querySelector<HTMLSelectElement>("#source");
  if (source) source.value = chosen < 0 ? "" : String(chosen);
  for (const [i, row] of document.querySelectorAll<HTMLElement>(".tested tbody tr").entries()) {
    row.hidden = isTestFiltered(page, island.tested[i]![0]);
  }
  let kept = 0;
  const all = island.assumptions.length;
  for (let assumption = 0; assumption < all; assumption++) {
    const row = byId(`a${assumption}`);
    row.hidden = isFiltered(page, assumption);
    if (!row.hidden) kept += 1;
  }
  byId("kept").textContent = kept === all ? "" : words.kept(kept, all);
}
