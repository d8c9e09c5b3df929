import { type FileChild, HeadingLevel } from "docx";
import type { Findings } from "../../analysis/findings/list-findings.js";
import { buildFindingsPage } from "../findings/findings-page.js";
import type { DocxContext } from "./docx-context.js";
import { heading, item, paragraph, text } from "./texts.js";

/** What the rules of the review found, by severity, and what waivers hide. */
export function writeFindings(findings: Findings, { theory, names }: DocxContext): FileChild[] {
  const { heading: title, notes, groups, waived } = buildFindingsPage(theory, findings, names);
  const list = (sentences: readonly string[]) => sentences.map((sentence) => item([text(sentence)]));
  return [
    heading(title, HeadingLevel.HEADING_1),
    ...notes.map((note) => paragraph(note)),
    ...groups.flatMap(({ heading: severity, rules }) => [
      heading(severity, HeadingLevel.HEADING_2),
      ...rules.flatMap(({ code, sentences }) => [
        paragraph([text(code, { bold: true }), text(` (${sentences.length})`)], {
          keepNext: true,
          spacing: { before: 120, after: 60 },
        }),
        ...list(sentences),
      ]),
    ]),
    ...(waived.length === 0
      ? []
      : [heading(names.words.findings.waivedHeading, HeadingLevel.HEADING_2), ...list(waived)]),
  ];
}
