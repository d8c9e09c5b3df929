import { getVerdictMaps } from "../../analysis/verdict-maps.js";
import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { chooseLanguage } from "../../language/choose-language.js";
import { getDiagramWords } from "../../language/words.js";
import { requireOptions } from "../../limits/require-argument.js";
import { VERDICTS } from "../../schema/vocabulary.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { chooseBadges } from "../diagram/choose-badges.js";
import type { Diagram, DiagramBadge, DiagramNode } from "../diagram/diagram.js";
import { kindOfBox } from "../diagram/kind-of-box.js";
import { placeBadges } from "../diagram/layout/badges.js";
import { layoutDiagram } from "../diagram/layout-diagram.js";
import { namePart } from "../diagram/name-part.js";
import { COLORS } from "../diagram/palette.js";
import { type DiagramOptions, toDiagram } from "../diagram/to-diagram.js";
import { formatDate } from "../format-date.js";
import { measureText } from "../measure/measure-text.js";
import { wrapText } from "../measure/wrap-text.js";
import { type Names, nameElements } from "../name-elements.js";
import { drawBadge } from "./draw-badge.js";
import { drawDiagram } from "./draw-diagram.js";
import { type Drawing, drawLegend } from "./draw-legend.js";
import { element, textLines } from "./element.js";
import { escapeXml } from "./escape-xml.js";
import { TYPE } from "./type.js";

/** What a picture shows, and how. */
export interface SvgOptions extends DiagramOptions {
  /** Where the same stands in words, for who cannot see the picture: the address or the name of a page. */
  readonly inWords?: string | undefined;
  /** What the ids in the picture start with, where several stand in one page; `toc` when absent. */
  readonly idPrefix?: string | undefined;
  /** Whether boxes keep the order of the theory within a row, also where another crosses fewer arrows; `false` when absent. */
  readonly keepsOrder?: boolean | undefined;
}

const MARGIN = 12;
const COLUMN_WIDTH = 184;
/** The least width, so that title and legend have room. */
const LEAST_WIDTH = 640;

/**
 * Draws a theory, or a part of it, as a picture in SVG: boxes by level and strand, causal links, and on each link the
 * verdicts on its assumptions. Harms end in a bar, links back are dashed, and a legend says what every sign means.
 *
 * Text is measured without a browser, with room for fonts wider than Arial. Nothing is told by colour alone. The
 * picture is well-formed XML without style sheets, scripts or references, whatever the texts of the theory, and has a
 * title and a description for who cannot see it. Every box, link and badge has its kind as a class and its id as
 * `data-id`, so that a style sheet of yours can restyle it. The same bytes for the same theory and options. A picture of
 * more than some sixty boxes is a poster: {@link listPictures} names parts that fit a page.
 *
 * @throws {UnknownIdError} when `only` names what is not in the theory
 * @throws {TypeError} when `only` is no part but, say, an id
 * @throws {RangeError} when `asOf` is not a date
 * @example
 * /<title.*?>(.*?)</.exec(renderSvg(handwashing, { only: { outcome: "less-diarrhoea" } }))[1]
 * // => "Clean hands at school: Fewer pupils have diarrhoea"
 */
export function renderSvg(theory: Theory, options: SvgOptions = {}): string {
  requireTheory(theory);
  requireOptions(options);
  const lang = chooseLanguage(theory, options.lang);
  const { asOf = theory.asOf, only, inWords, idPrefix = "toc", keepsOrder } = options;
  const names = nameElements(theory, lang);
  const words = getDiagramWords(lang);
  const diagram = toDiagram(theory, { lang, asOf, only });
  const { texts, layout } = layOut(diagram, names, keepsOrder);
  const kindOf = (node: DiagramNode) => kindOfBox(theory, node);

  const width = Math.max(layout.width, LEAST_WIDTH);
  const inner = width - 2 * MARGIN;
  const title = only === undefined ? names.read(theory.title) : `${names.read(theory.title)}: ${namePart(only, names)}`;
  const head = drawHead(title, asOf === undefined ? "" : words.asOf(formatDate(asOf, names.words)), inner);
  const onTheory = drawOnTheory(
    chooseBadges(theory, getVerdictMaps(theory, { asOf }), getAssumptionIndex(theory).onTheory),
    names,
  );
  const legend = drawLegend(diagram, new Set(diagram.nodes.map(kindOf)), lang, inner);
  const tops = [MARGIN, head.height, layout.height, onTheory.height, legend.height];
  for (let i = 1; i < tops.length; i++) tops[i]! += tops[i - 1]!;
  const at = (x: number, y: number, svg: string) =>
    svg === "" ? "" : `${element("g", { transform: `translate(${x} ${y})` }, svg)}\n`;
  const height = tops[4]! + MARGIN;
  return `${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": `${idPrefix}-title ${idPrefix}-desc`,
      lang,
      "font-family": TYPE.family,
      fill: COLORS.text,
    },
    element("title", { id: `${idPrefix}-title` }, escapeXml(title)),
    element("desc", { id: `${idPrefix}-desc` }, escapeXml(words.description(countShown(diagram, names), inWords))),
    "\n",
    element("rect", { class: "paper", width, height, fill: COLORS.paper }),
    "\n",
    at(MARGIN, tops[0]!, head.svg),
    at(0, tops[1]!, drawDiagram(diagram, layout, texts, kindOf)),
    at(MARGIN, tops[2]!, onTheory.svg),
    at(MARGIN, tops[3]!, legend.svg),
  )}\n`;
}

/** Breaks the texts into lines, and gives everything its place around them. */
function layOut(diagram: Diagram, names: Names, keepsOrder: boolean | undefined) {
  const { box, heading, band } = TYPE;
  const bold = (text: string, size: number) => wrapText(text, { size, bold: true, width: COLUMN_WIDTH, maxLines: 3 });
  const texts = {
    nodes: diagram.nodes.map(({ label }) =>
      wrapText(label, { size: box.size, maxLines: box.maxLines, width: COLUMN_WIDTH - 2 * box.padding }),
    ),
    columns: diagram.columns.map((text) => bold(text, heading.size)),
    bands: diagram.bands.map(({ title }) => bold(title, band.size)),
    link: (id: string) => names.target(id),
    badge: (badge: DiagramBadge) => describeBadge(badge, names),
  };
  const heights = new Map(diagram.nodes.map(({ id }, i) => [id, texts.nodes[i]!.length * box.lineHeight + 14]));
  const bandHeights = new Map(diagram.bands.map(({ id }, i) => [id, texts.bands[i]!.length * band.lineHeight + 7]));
  const layout = layoutDiagram(diagram, {
    nodeHeight: ({ id }) => heights.get(id)!,
    bandHeight: ({ id }) => bandHeights.get(id)!,
    headingHeight: Math.max(0, ...texts.columns.map(({ length }) => length)) * heading.lineHeight + 6,
    columnWidth: COLUMN_WIDTH,
    keepsOrder,
  });
  return { texts, layout };
}

function drawHead(title: string, subtitle: string, width: number): Drawing {
  const { title: large, subtitle: small } = TYPE;
  const titles = wrapText(title, { size: large.size, bold: true, width, maxLines: 4 });
  const below = titles.length * large.lineHeight;
  const drawn = textLines(titles, {
    class: "title",
    x: 0,
    y: large.size,
    lineHeight: large.lineHeight,
    "font-size": large.size,
    "font-weight": "bold",
  });
  if (subtitle === "") return { svg: drawn, height: below };
  const y = below + small.size;
  const more = { class: "subtitle", x: 0, y, "font-size": small.size, fill: COLORS.quiet };
  return { svg: drawn + element("text", more, escapeXml(subtitle)), height: below + small.lineHeight };
}

/** The assumptions that sit on no arrow because they are about all of them. */
function drawOnTheory(badges: readonly DiagramBadge[], names: Names): Drawing {
  if (badges.length === 0) return { svg: "", height: 0 };
  const text = getDiagramWords(names.language).onTheory;
  const placed = placeBadges(badges, measureText(text, TYPE.legend) * 1.15 + 4, 12, 1);
  const marks = placed.map((one) => drawBadge(badges[one.index]!, one, describeBadge(badges[one.index]!, names)));
  return {
    svg: element("text", { y: 16.5, "font-size": TYPE.legend.size }, escapeXml(text)) + marks.join(""),
    height: TYPE.legend.lineHeight,
  };
}

function describeBadge({ verdict, assumptions }: DiagramBadge, { words, assumption }: Names): string {
  const count = assumptions.length > 1 ? ` (${assumptions.length})` : "";
  const about = assumptions.length === 0 ? words.trace.ownEvidence : assumptions.map(assumption).join("; ");
  return `${words.verdicts[verdict]}${count}: ${about}`;
}

/** What a picture shows, in numbers. */
function countShown({ nodes, links }: Diagram, { words }: Names): readonly string[] {
  const { interventions, outcomes, factors, links: countLinks, assumptions } = words.counts;
  const ofKind = (kind: DiagramNode["kind"]) => nodes.filter((node) => node.kind === kind).length;
  const counts = [
    [ofKind("intervention"), interventions],
    [ofKind("outcome"), outcomes],
    [ofKind("factor"), factors],
    [links.length, countLinks],
  ] as const;
  const verdictOf = new Map(
    [...links, ...nodes].flatMap(({ badges }) =>
      badges.flatMap(({ verdict, assumptions: ids }) => ids.map((id) => [id, verdict] as const)),
    ),
  );
  const byVerdict = VERDICTS.flatMap((verdict) => {
    const count = [...verdictOf.values()].filter((one) => one === verdict).length;
    return count === 0 ? [] : [`${count} ${words.verdicts[verdict]}`];
  });
  return [
    ...counts.filter(([count]) => count > 0).map(([count, phrase]) => phrase(count)),
    ...(verdictOf.size === 0 ? [] : [`${assumptions(verdictOf.size)} (${byVerdict.join(", ")})`]),
  ];
}
