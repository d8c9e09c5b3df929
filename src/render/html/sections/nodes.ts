import { DIAGRAM_WORDS } from "../../messages/diagram-words.js";
import { h, type Markup } from "../markup.js";
import { COLUMNS } from "../page/island.js";
import type { PageContext } from "../page-context.js";
import { section, table } from "./parts.js";

/** Every node with its description, by column of the diagram and by strand. */
export function showNodes(context: PageContext): Markup {
  const { index, say, columnOf, node: find } = context;
  const nodes = [...index.nodes.keys()];
  const bodies = COLUMNS.flatMap((column) => {
    const own = nodes.filter((node) => columnOf(node) === column);
    const strands = [...new Set(own.map((node) => find(node).strand))];
    return strands.map((strand) => {
      const title = strand === undefined ? undefined : context.theory.strands?.[strand]?.title;
      const heading = h(
        "th",
        { scope: "rowgroup", colspan: 2 },
        say(({ language }) => DIAGRAM_WORDS[language].columns[column]),
        title === undefined ? undefined : [" · ", context.show(title)],
      );
      const rows = own.filter((node) => find(node).strand === strand).map((node) => showNode(node, context));
      return [h("tr", { class: "group" }, heading), ...rows];
    });
  });
  const columns = (["node", "description"] as const).map((key) => say(({ words }) => words.page.columns[key]));
  return section(
    "nodes",
    say(({ words }) => words.page.headings.nodes),
    table("nodes", columns, bodies),
  );
}

function showNode(node: number, { node: find, show, texts, nameNumber }: PageContext): Markup {
  const { description } = find(node);
  return h(
    "tr",
    { id: `n${node}` },
    texts.showName(nameNumber(node), "th", { scope: "row" }),
    description === undefined ? h("td", {}, "–") : show(description, "td"),
  );
}
