import { byId, el } from "./dom.js";
import { linkTo, type Page, say } from "./page.js";

/** The most results that are listed. */
const MOST = 12;

/** Lists what the field is asked for: nodes, assumptions and sources of which the text or id has all the words. */
export function showResults(page: Page): number {
  const { island, texts } = page;
  const asked = byId<HTMLInputElement>("find").value.trim();
  const list = byId("found");
  list.replaceChildren();
  if (asked === "") return 0;
  const words = fold(asked).split(/\s+/);
  const has = (...parts: readonly (string | undefined)[]) => {
    const text = fold(parts.join(" "));
    return words.every((word) => text.includes(word));
  };
  const both = (number: number) => Object.values(texts.text(number));
  const found = [
    ...island.nodes.flatMap(([id, , , , name], node) => (has(id, ...both(name)) ? [() => linkTo(page, node)] : [])),
    ...island.assumptions.flatMap(([id, , , statement], i) =>
      has(id, ...both(statement)) ? [() => linkWith(page, `#a${i}`, statement)] : [],
    ),
    ...island.sources.flatMap(([id, citation], i) =>
      has(id, ...both(citation)) ? [() => linkWith(page, `#s${i}`, citation)] : [],
    ),
  ];
  list.append(...found.slice(0, MOST).map((make) => el("li", {}, make())));
  return found.length;
}

function linkWith(page: Page, href: string, number: number): HTMLAnchorElement {
  return el("a", { href }, say(page, number));
}

/** Letters alone: without accents and case. */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
