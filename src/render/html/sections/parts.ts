import { VERDICTS, type Verdict } from "../../../schema/vocabulary.js";
import { h, type Markup } from "../markup.js";
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
  return code === undefined ? texts.show(nameNumber(node), "bdi") : h("bdi", {}, code);
}

/** A heading of a section, and what is in it. */
export function section(id: string, title: Markup, ...content: readonly (Markup | undefined)[]): Markup {
  return h("section", { id, "aria-labelledby": `${id}-h` }, h("h2", { id: `${id}-h`, tabindex: "-1" }, title), content);
}

/** A table that can be scrolled where it is too wide, with its headings. */
export function table(label: string, headings: readonly Markup[], rows: readonly Markup[]): Markup {
  const head = headings.map((heading) => h("th", { scope: "col" }, heading));
  return h("table", { class: label }, h("thead", {}, h("tr", {}, head)), rows);
}
