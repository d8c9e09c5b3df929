import { getDiagramWords } from "../../../language/words.js";
import { type Detail, listDetails } from "../../list-details.js";
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
        say(({ language }) => getDiagramWords(language).columns[column]),
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

function showNode(node: number, context: PageContext): Markup {
  const { node: find, show, texts, nameNumber, theory, index } = context;
  const element = find(node);
  const details = listDetails(theory, PART_OF[index.kinds[node]!], element, PLACED);
  const description = element.description === undefined ? undefined : show(element.description, "div");
  const isEmpty = description === undefined && details.length === 0;
  return h(
    "tr",
    { id: `n${node}` },
    texts.showName(nameNumber(node), "th", { scope: "row" }),
    h("td", {}, isEmpty ? "–" : [description, ...details.map((detail) => showDetail(detail, context))]),
  );
}

const PART_OF = { intervention: "Intervention", outcome: "Outcome", factor: "Factor" } as const;

/** What the name of a node, its place in the table and the diagram say. */
const PLACED: ReadonlySet<string> = new Set(["title", "level", "strand", "code", "description", "needs"]);

function showDetail({ label, values }: Detail, { say, show }: PageContext): Markup {
  return h(
    "div",
    { class: "detail" },
    say(({ language }) => `${label[language]}: `),
    values.flatMap((value, i) => [i === 0 ? "" : "; ", show(value)]),
  );
}
