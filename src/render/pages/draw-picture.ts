import { escapeMarkdown } from "../../theory/escape-markdown.js";
import { MOST_BOXES } from "../diagram/list-pictures.js";
import { namePart } from "../diagram/name-part.js";
import { type Part, selectPart } from "../diagram/select-part.js";
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
  const { lang = "en", pictures = "svg" } = options;
  if (pictures === "none") return { blocks: [], files: [] };
  const boxes = selectPart(theory, part).nodes.length;
  if (!isWhole && boxes > MOST_BOXES) return { blocks: [escapeMarkdown(words.tooLarge(boxes))], files: [] };
  if (pictures === "mermaid") {
    return { blocks: [`\`\`\`mermaid\n${renderMermaid(theory, { lang, asOf, only: part })}\`\`\``], files: [] };
  }
  const title = part === undefined ? names.read(theory.title) : namePart(part, names);
  const path = `${name}.svg`;
  return {
    blocks: [`![${escapeMarkdown(words.picture(title))}](${encodeURI(path)})`],
    files: [{ path, text: renderSvg(theory, { lang, asOf, only: part, inWords: "README.md" }) }],
  };
}
