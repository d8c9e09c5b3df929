import { type Paragraph, type ParagraphChild, TextRun } from "docx";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import type { ClaimLine } from "../narrative/claim-teller.js";
import type { DocxContext } from "./docx-context.js";
import { item, text } from "./texts.js";

/** Assumptions with their verdicts, an item each, their evidence cited in footnotes. */
export function writeClaims(claims: readonly ClaimLine[], { names, story, footnotes }: DocxContext): Paragraph[] {
  return claims.map(({ statement, verdict, evidence, citedWith }) => {
    const cited = evidence.flatMap(({ label, citations }): ParagraphChild[] => [
      text(`; ${label}`),
      ...citations.flatMap((citation, i) => [
        ...(i === 0 ? [] : [new TextRun({ text: ",", superScript: true })]),
        footnotes.cite(citation),
      ]),
    ]);
    return item([
      text(`${statement} (${SIGNS_OF_VERDICTS[verdict]}\u00a0`),
      text(names.words.verdicts[verdict], { bold: true }),
      ...cited,
      ...(citedWith === undefined
        ? []
        : [text(`; ${story.words.evidenceWith(names.words.quote(names.node(citedWith)))}`)]),
      text(")"),
    ]);
  });
}
