import { linksOf } from "../../../graph/digraph.js";
import { h, type Markup } from "../markup.js";
import type { PageContext } from "../page-context.js";
import { section, showNode, table } from "./parts.js";

/** Every causal link, with its mechanism and the assumptions on it, by the outcome that it leads to. */
export function showLinks(context: PageContext): Markup {
  const { theory, index, say } = context;
  const columns = (["from", "because", "assumptions"] as const).map((key) =>
    say(({ words }) => words.page.columns[key]),
  );
  const bodies = [...index.nodes.keys()].flatMap((node) => {
    const links = [...linksOf(index.incoming, node)];
    if (links.length === 0) return [];
    const heading = h("th", { scope: "rowgroup", colspan: 3 }, "→ ", showNode(node, context));
    return [[h("tr", { class: "group" }, heading), ...links.map((link) => showLink(link, context))]];
  });
  return section(
    "links",
    say(({ words }) => words.page.headings.links),
    ...(theory.links?.length
      ? [
          h(
            "p",
            {},
            say(({ words }) => words.page.linksNote),
          ),
          table("links", columns, bodies),
        ]
      : [
          h(
            "p",
            {},
            say(({ words }) => words.page.noLinks),
          ),
        ]),
  );
}

function showLink(i: number, context: PageContext): Markup {
  const { theory, index, assumptionIndex, say, show } = context;
  const { because, sign, feedback } = theory.links![i]!;
  const on = assumptionIndex.byLink.get(i) ?? [];
  return h(
    "tr",
    { id: `l${i}` },
    h(
      "td",
      {},
      showNode(index.from[i]!, context),
      sign === "-" ? [" ", say(({ words }) => words.trace.lowers, "b")] : undefined,
      feedback === true ? [" ", say(({ words }) => words.page.feedback, "b")] : undefined,
    ),
    because === undefined ? h("td", {}, "–") : show(because, "td"),
    h(
      "td",
      {},
      on.length === 0 ? "–" : on.map((assumption, n) => [n === 0 ? "" : ", ", showReference(assumption, context)]),
    ),
  );
}

/** An assumption by its number and verdict, which leads to its row. */
function showReference(i: number, { review, numbers, say }: PageContext): Markup {
  const { verdict } = review.assumptions[i]!;
  return h(
    "a",
    { href: `#a${i}` },
    `${numbers[i]} `,
    say(({ words }) => words.verdicts[verdict], "span"),
  );
}
