import { linksOf } from "../../graph/digraph.js";
import { getIndex } from "../../graph/theory-index.js";
import { escapeMarkdown, escapeMarkdownAttribute } from "../../theory/escape-markdown.js";
import type { Theory } from "../../theory/theory.js";
import { MOST_ARROWS, MOST_BOXES } from "../diagram/list-pictures.js";
import { namePart } from "../diagram/name-part.js";
import type { Part } from "../diagram/select-part.js";
import { renderMermaid } from "../mermaid/render-mermaid.js";
import { renderSvg } from "../svg/render-svg.js";
import type { Page } from "./page.js";
import type { PagesContext } from "./pages-context.js";

/** A picture as a page shows it, with the files that it needs. */
export interface Picture {
  readonly blocks: readonly string[];
  readonly files: readonly Page[];
}

/** Draws a part of a theory for a page, in the way that was asked for; a poster is none for a page. */
export function drawPicture(part: Part | undefined, name: string, context: PagesContext, isWhole = false): Picture {
  const { theory, asOf, names, words, options } = context;
  const { lang, pictures = "svg" } = options;
  if (pictures === "none") return { blocks: [], files: [] };
  if (!isWhole && part !== undefined && "outcome" in part && isPoster(theory, part.outcome)) {
    return { blocks: [escapeMarkdown(words.tooLarge(MOST_BOXES, MOST_ARROWS))], files: [] };
  }
  if (pictures === "mermaid") {
    return { blocks: [fenceMermaid(renderMermaid(theory, { lang, asOf, only: part }))], files: [] };
  }
  const title = part === undefined ? names.read(theory.title) : namePart(part, names);
  const path = `${name}.svg`;
  return {
    blocks: [`![${escapeMarkdownAttribute(words.picture(title))}](${encodeURI(path)})`],
    files: [{ path, text: renderSvg(theory, { lang, asOf, only: part, inWords: "README.md" }) }],
  };
}

/** Whether too much leads to an outcome for a picture on a page; looks no further than what a picture can have. */
function isPoster(theory: Theory, outcome: string): boolean {
  const index = getIndex(theory);
  const found = new Set([index.positions.get(outcome)!]);
  let arrows = 0;
  for (const node of found) {
    const into = linksOf(index.incoming, node);
    arrows += into.length;
    if (arrows > MOST_ARROWS) return true;
    for (const link of into) found.add(index.from[link]!);
    if (found.size > MOST_BOXES) return true;
  }
  return false;
}

/**
 * A drawing in Mermaid as a block of Markdown. Liquid, which Jekyll runs before it reads Markdown, takes the braces of a
 * hexagon for its own, so two comments of Mermaid tell it to leave the drawing as it is.
 */
function fenceMermaid(drawing: string): string {
  const [first, ...rest] = drawing.trimEnd().split("\n");
  const lines = drawing.includes("{{") ? [first, "%% {% raw %}", ...rest, "%% {% endraw %}"] : [first, ...rest];
  return ["```mermaid", ...lines, "```"].join("\n");
}
