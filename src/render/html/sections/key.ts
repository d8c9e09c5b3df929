import { getDiagramWords } from "../../../language/words.js";
import { chooseStages, compareStages } from "../../diagram/choose-columns.js";
import { h, type Markup } from "../markup.js";
import type { PageContext } from "../page-context.js";

/** What the boxes and arrows of the diagram mean; those that it can have. The marks are explained by the summary. */
export function showKey(context: PageContext): Markup {
  const { theory, index, columnOf } = context;
  const columns = new Set([...index.nodes.keys()].map(columnOf));
  const links = theory.links ?? [];
  const stages = chooseStages(theory);
  const runsBack = (link: number) => compareStages(stages[index.from[link]!]!, stages[index.to[link]!]!) > 0;
  const boxes = {
    intervention: index.kinds.includes("intervention"),
    factor: index.kinds.includes("factor"),
    outcome: index.kinds.includes("outcome"),
    impact: columns.has("impact"),
    context: Object.keys(theory.strands ?? {}).length > 1,
  };
  const arrows = {
    raises: links.some(({ sign }) => sign !== "-"),
    lowers: links.some(({ sign }) => sign === "-"),
    back: links.some(({ feedback }, link) => feedback || runsBack(link)),
  };
  const entry = (key: keyof typeof boxes | keyof typeof arrows, sign: Markup) =>
    h(
      "li",
      {},
      sign,
      context.say(({ language }) => getDiagramWords(language).legend[key]),
    );
  return h(
    "ul",
    { class: "key" },
    select(boxes).map((kind) => entry(kind, h("span", { class: `box ${kind}` }))),
    select(arrows).map((kind) => entry(kind, drawArrow(kind))),
  );
}

function select<K extends string>(chosen: { readonly [Key in K]: boolean }): K[] {
  return (Object.keys(chosen) as K[]).filter((key) => chosen[key]);
}

function drawArrow(kind: "raises" | "lowers" | "back"): Markup {
  const kinds = { raises: "", lowers: " harm", back: " back" };
  const tip = kind === "lowers" ? "M28 0v12" : "M30 6l-8 -4v8z";
  return h(
    "svg",
    { class: `arrow${kinds[kind]}`, viewBox: "0 0 30 12", "aria-hidden": true },
    h("path", { class: "line", d: "M0 6h28" }),
    h("path", { class: "tip", d: tip }),
  );
}
