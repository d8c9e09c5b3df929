import { chooseLanguage } from "../../language/choose-language.js";
import { getWords } from "../../language/words.js";
import { requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { describeBadges } from "../diagram/describe-badges.js";
import type { DiagramLink } from "../diagram/diagram.js";
import { kindOfBox } from "../diagram/kind-of-box.js";
import { type BandTree, nestBands } from "../diagram/nest-bands.js";
import { BOX_COLORS, type BoxKind, COLORS } from "../diagram/palette.js";
import { type DiagramOptions, toDiagram } from "../diagram/to-diagram.js";
import { escapeMermaid } from "./escape-mermaid.js";

/** What stands around the text of a box, by its kind. */
const SHAPES: { readonly [K in BoxKind]: readonly [string, string] } = {
  intervention: ["[", "]"],
  outcome: ["(", ")"],
  impact: ["([", "])"],
  factor: ["{{", "}}"],
  context: ["(", ")"],
};

/**
 * Writes a theory, or a part of it, as a flowchart for Mermaid, which many forges and note-taking programs draw from
 * text: strands as groups, links with the verdicts on their assumptions. Harms end in a cross, feedback is dotted.
 *
 * Mermaid places boxes as it likes and so loses levels and the order of strands; `renderSvg` keeps both. Texts mean
 * themselves, whatever is in them, and are cut at 200 characters. Mermaid draws no more than 500 links and 50,000
 * characters unless it is set to; draw parts of a large theory. The same text for the same theory and options.
 *
 * @throws {UnknownIdError} when `only` names what is not in the theory
 * @throws {TypeError} when `only` is no part but, say, an id
 * @throws {RangeError} when `asOf` is not a date
 * @example
 * renderMermaid(handwashing, { only: { path: ["lessons", "knowledge"] } }).split("\n")[2]
 * // => "    n1[\"Teach handwashing\"]:::intervention"
 */
export function renderMermaid(theory: Theory, options: DiagramOptions = {}): string {
  requireTheory(theory);
  requireOptions(options);
  const diagram = toDiagram(theory, options);
  const words = getWords(chooseLanguage(theory, options.lang));
  const numbers = new Map(diagram.nodes.map(({ id }, i) => [id, `n${i + 1}`]));
  const kinds = diagram.nodes.map((node) => kindOfBox(theory, node));
  const writeBox = (i: number, indent: string) => {
    const { label, badges, id } = diagram.nodes[i]!;
    const [open, close] = SHAPES[kinds[i]!];
    const text = [label || id, ...describeBadges(badges, words)].map(escapeMermaid).join("#60;br#62;");
    return `${indent}n${i + 1}${open}"${text}"${close}:::${kinds[i]}`;
  };
  const writeBand = ({ band, nodes, inside }: BandTree, indent: string): string[] => [
    ...(band === undefined
      ? []
      : [`${indent}subgraph s${diagram.bands.indexOf(band) + 1}["${escapeMermaid(band.title)}"]`]),
    ...nodes.map((i) => writeBox(i, band === undefined ? indent : `${indent}  `)),
    ...inside.flatMap((inner) => writeBand(inner, band === undefined ? indent : `${indent}  `)),
    ...(band === undefined ? [] : [`${indent}end`]),
  ];
  const writeLink = ({ from, to, badges, sign, feedback }: DiagramLink) => {
    const label = describeBadges(badges, words).map(escapeMermaid).join(", ");
    const line = feedback ? "-.-" : "--";
    return `  ${numbers.get(from)} ${line}${sign === "-" ? "x" : ">"}${label === "" ? "" : `|"${label}"|`} ${numbers.get(to)}`;
  };
  const harms = diagram.links.flatMap(({ sign }, i) => (sign === "-" ? [i] : []));
  const used = [...new Set(kinds)].sort();
  return `${[
    "flowchart LR",
    ...writeBand(nestBands(diagram), "  "),
    ...diagram.links.map(writeLink),
    ...used.map((kind) => `  classDef ${kind} ${styleOf(kind)}`),
    ...(harms.length === 0 ? [] : [`  linkStyle ${harms.join(",")} stroke:${COLORS.harm}`]),
  ].join("\n")}\n`;
}

function styleOf(kind: BoxKind): string {
  const { fill, stroke } = BOX_COLORS[kind];
  return `fill:${fill},stroke:${stroke},color:${COLORS.text}${kind === "impact" ? ",stroke-width:2px" : ""}`;
}
