import { chooseLanguage } from "../../language/choose-language.js";
import { requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { describeBadges } from "../diagram/describe-badges.js";
import type { DiagramLink } from "../diagram/diagram.js";
import { kindOfBox } from "../diagram/kind-of-box.js";
import { namePart } from "../diagram/name-part.js";
import { type BandTree, nestBands } from "../diagram/nest-bands.js";
import { BOX_COLORS, type BoxKind, COLORS } from "../diagram/palette.js";
import { type DiagramOptions, toDiagram } from "../diagram/to-diagram.js";
import { wrapText } from "../measure/wrap-text.js";
import { nameElements } from "../name-elements.js";
import { escapeDot } from "./escape-dot.js";

const SHAPES: { readonly [K in BoxKind]: string } = {
  intervention: 'shape=box, style="filled"',
  outcome: 'shape=box, style="rounded,filled"',
  impact: 'shape=box, style="rounded,filled,bold"',
  factor: 'shape=octagon, style="filled"',
  context: 'shape=box, style="rounded,dashed"',
};

/** How wide a text may be, in pixels, and in how many lines. */
const TEXT = { width: 170, size: 13, maxLines: 6 } as const;

/**
 * Writes a theory, or a part of it, in DOT, the language of Graphviz: levels as ranks from left to right, strands as
 * clusters, links with the verdicts on their assumptions. Harms end in a bar, feedback is dashed.
 *
 * Graphviz keeps the levels and puts strands in an order of its own; `renderSvg` keeps both. Nodes have the ids of
 * the theory. Texts mean themselves, whatever is in them, and are broken into at most six lines. The same text for the same theory and options.
 *
 * @throws {UnknownIdError} when `only` names what is not in the theory
 * @throws {TypeError} when `only` is no part but, say, an id
 * @throws {RangeError} when `asOf` is not a date
 * @example
 * renderDot(handwashing).split("\n")[0]
 * // => "digraph \"handwashing\" {"
 */
export function renderDot(theory: Theory, options: DiagramOptions = {}): string {
  requireTheory(theory);
  requireOptions(options);
  const diagram = toDiagram(theory, options);
  const names = nameElements(theory, chooseLanguage(theory, options.lang));
  const quote = (text: string) => `"${escapeDot(text)}"`;
  const wrapped = (text: string) => quote(wrapText(text, TEXT).join("\n"));
  const writeBox = (i: number, indent: string) => {
    const node = diagram.nodes[i]!;
    const kind = kindOfBox(theory, node);
    const { fill, stroke } = BOX_COLORS[kind];
    const lines = [...wrapText(node.label || node.id, TEXT), ...describeBadges(node.badges, names.words)];
    const look = `${SHAPES[kind]}, fillcolor="${fill}", color="${stroke}"`;
    return `${indent}${quote(node.id)} [label=${quote(lines.join("\n"))}, ${look}];`;
  };
  const writeBand = ({ band, nodes, inside }: BandTree, indent: string): string[] => {
    const deeper = band === undefined ? indent : `${indent}  `;
    return [
      ...(band === undefined
        ? []
        : [`${indent}subgraph cluster_${diagram.bands.indexOf(band) + 1} {`, `${deeper}label=${wrapped(band.title)};`]),
      ...nodes.map((i) => writeBox(i, deeper)),
      ...inside.flatMap((inner) => writeBand(inner, deeper)),
      ...(band === undefined ? [] : [`${indent}}`]),
    ];
  };
  const writeLink = ({ from, to, badges, sign, feedback }: DiagramLink) => {
    const label = describeBadges(badges, names.words).join("\n");
    const attributes = [
      label === "" ? "" : `label=${quote(label)}`,
      sign === "-" ? `color="${COLORS.harm}", arrowhead=tee` : "",
      feedback ? "style=dashed, constraint=false" : "",
    ].filter((attribute) => attribute !== "");
    return `  ${quote(from)} -> ${quote(to)}${attributes.length === 0 ? "" : ` [${attributes.join(", ")}]`};`;
  };
  const ranks = diagram.columns.map((_, column) =>
    diagram.nodes.filter((node) => node.column === column).map(({ id }) => `${quote(id)};`),
  );
  const { only } = options;
  const title = names.read(theory.title) + (only === undefined ? "" : `: ${namePart(only, names)}`);
  return `${[
    `digraph ${quote(theory.id)} {`,
    `  graph [label=${quote(title)}, labelloc=t, rankdir=LR, newrank=true, fontname="Arial"];`,
    '  node [fontname="Arial", fontsize=13];',
    `  edge [fontname="Arial", fontsize=11, color="${COLORS.link}"];`,
    ...writeBand(nestBands(diagram), "  "),
    ...ranks.map((ids) => `  { rank=same; ${ids.join(" ")} }`),
    ...diagram.links.map(writeLink),
    "}",
  ].join("\n")}\n`;
}
