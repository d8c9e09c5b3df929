import { VERDICTS, type Verdict } from "../../../schema/vocabulary.js";
import { toPrintable } from "../../../theory/printable.js";
import { h, join, type Markup } from "../markup.js";
import type { PageContext } from "../page-context.js";

/** The mark of a verdict, which says nothing by itself: its word always stands beside it. */
export function showMark(verdict: Verdict): Markup {
  const number = VERDICTS.indexOf(verdict);
  return h("svg", { class: `m m${number}`, "aria-hidden": "true" }, h("use", { href: `#m${number}` }));
}

/** The mark and the word of a verdict. */
export function showVerdict(verdict: Verdict, { say }: PageContext): Markup {
  return h(
    "span",
    { class: "v" },
    showMark(verdict),
    " ",
    say(({ words }) => words.verdicts[verdict], "span"),
  );
}

/** The name of a node, which leads to its row. */
export function showNode(node: number, { texts, nameNumber }: PageContext): Markup {
  return texts.showName(nameNumber(node), "a", { href: `#n${node}` });
}

/** The name of a node in short: its code where it has one. */
export function nameInShort(node: number, { node: find, texts, nameNumber }: PageContext): Markup {
  const { code } = find(node);
  return code === undefined ? texts.show(nameNumber(node), "bdi") : h("bdi", {}, toPrintable(code));
}

/** A heading of a section, and what is in it. */
export function section(id: string, title: Markup, ...content: readonly (Markup | undefined)[]): Markup {
  return h("section", { id, "aria-labelledby": `${id}-h` }, h("h2", { id: `${id}-h`, tabindex: "-1" }, title), content);
}

/** More rows than this make tables of their own. */
const LOT = 400;

/**
 * A table with its headings, and its rows by body. A long one is made as several, each of which a browser need only lay
 * out when it comes into sight.
 */
export function table(label: string, headings: readonly Markup[], bodies: readonly (readonly Markup[])[]): Markup {
  const head = headings.map((heading) => h("th", { scope: "col" }, heading));
  const make = (own: readonly (readonly Markup[])[]) =>
    h(
      "table",
      { class: label },
      h("thead", {}, h("tr", {}, head)),
      own.map((rows) => h("tbody", {}, rows)),
    );
  const lots = splitIntoLots(bodies);
  return lots.length === 1 ? make(bodies) : join(lots.map((lot) => h("div", { class: "lot" }, make(lot))));
}

function splitIntoLots(bodies: readonly (readonly Markup[])[]): (readonly Markup[])[][] {
  const lots: (readonly Markup[])[][] = [[]];
  let room = LOT;
  for (const body of bodies) {
    for (let start = 0; start < body.length; ) {
      if (room === 0) {
        lots.push([]);
        room = LOT;
      }
      const rows = body.slice(start, start + room);
      lots.at(-1)!.push(rows);
      start += rows.length;
      room -= rows.length;
    }
  }
  return lots;
}
