import type { Language } from "../../language/language.js";
import { getDiagramWords, getWords } from "../../language/words.js";
import type { Verdict } from "../../schema/vocabulary.js";
import { VERDICTS } from "../../schema/vocabulary.js";
import type { Diagram } from "../diagram/diagram.js";
import { type BoxKind, COLORS } from "../diagram/palette.js";
import { measureText } from "../measure/measure-text.js";
import { drawMark } from "./draw-badge.js";
import { drawFrame } from "./draw-box.js";
import { drawArrow } from "./draw-link.js";
import { element } from "./element.js";
import { escapeXml } from "./escape-xml.js";
import { TYPE } from "./type.js";

/** A drawing with the height that it takes. */
export interface Drawing {
  readonly svg: string;
  readonly height: number;
}

interface Entry {
  readonly text: string;
  readonly width: number;
  readonly draw: (x: number, y: number) => string;
}

const GAP = 24;

/** Draws what the signs of a diagram mean, those that are in it and no others, in lines of at most a width. */
export function drawLegend(diagram: Diagram, kinds: ReadonlySet<BoxKind>, language: Language, width: number): Drawing {
  const rows = [listBoxes(kinds, language), listArrows(diagram, language), listMarks(diagram, language)];
  let y = 0;
  const drawn: string[] = [];
  for (const entries of rows.filter((row) => row.length > 0)) {
    let x = 0;
    for (const { text, width: sign, draw } of entries) {
      const indent = sign === 0 ? 0 : sign + 8;
      const taken = indent + measureText(text, TYPE.legend) * 1.15;
      if (x > 0 && x + taken > width) {
        x = 0;
        y += TYPE.legend.lineHeight;
      }
      drawn.push(draw(x, y + 4));
      drawn.push(element("text", { x: x + indent, y: y + 17.5 }, escapeXml(text)));
      x += taken + GAP;
    }
    y += TYPE.legend.lineHeight;
  }
  const { size } = TYPE.legend;
  return { svg: element("g", { class: "legend", "font-size": size, fill: COLORS.text }, ...drawn), height: y };
}

function listBoxes(kinds: ReadonlySet<BoxKind>, language: Language): Entry[] {
  const words = getDiagramWords(language).legend;
  return (["intervention", "factor", "outcome", "impact", "context"] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({
      text: words[kind],
      width: 30,
      draw: (x, y) => drawFrame(kind, { x: x + 1, y: y + 1, width: 28, height: 16 }),
    }));
}

function listArrows({ links, nodes }: Diagram, language: Language): Entry[] {
  const words = getDiagramWords(language).legend;
  const columns = new Map(nodes.map(({ id, column }) => [id, column]));
  const isBack = links.some(({ from, to, feedback }) => feedback || columns.get(from)! > columns.get(to)!);
  const draw = (options: { isHarm?: boolean; isBack?: boolean }) => (x: number, y: number) =>
    element(
      "g",
      { fill: "none", stroke: COLORS.link, "stroke-width": 1.5 },
      drawArrow(
        [
          { x, y: y + 9 },
          { x: x + 30, y: y + 9 },
        ],
        options,
      ),
    );
  const entry = (text: string, options = {}): Entry => ({ text, width: 30, draw: draw(options) });
  return [
    ...(links.some(({ sign }) => sign === "+") ? [entry(words.raises)] : []),
    ...(links.some(({ sign }) => sign === "-") ? [entry(words.lowers, { isHarm: true })] : []),
    ...(isBack ? [entry(words.back, { isBack: true })] : []),
  ];
}

function listMarks({ links, nodes }: Diagram, language: Language): Entry[] {
  const words = getDiagramWords(language).legend;
  const badges = [...links, ...nodes].flatMap((one) => one.badges);
  const used = new Set<Verdict>(badges.map(({ verdict }) => verdict));
  const marks = VERDICTS.filter((verdict) => used.has(verdict)).map(
    (verdict): Entry => ({
      text: getWords(language).verdicts[verdict],
      width: 18,
      draw: (x, y) => drawMark(verdict, { x, y, size: 18 }),
    }),
  );
  if (marks.length === 0) return [];
  const label: Entry = { text: words.verdicts, width: 0, draw: () => "" };
  const isGathered = badges.some(({ assumptions }) => assumptions.length > 1);
  const number: Entry = {
    text: words.several,
    width: 12,
    draw: (x, y) => element("text", { x: x + 2, y: y + 13.5, "font-weight": "bold" }, "5"),
  };
  return [label, ...marks, ...(isGathered ? [number] : [])];
}
