import { type FileChild, HeadingLevel } from "docx";
import type { Findings } from "../../analysis/list-findings.js";
import type { ToldFinding } from "../findings/explain-finding.js";
import { buildFindingsPage } from "../findings/findings-page.js";
import { splitAtKeys } from "../findings/mark-keys.js";
import type { DocxContext } from "./docx-context.js";
import { heading, item, paragraph, text } from "./texts.js";

/** What the rules of the review found, by severity, and what waivers hide. */
export function writeFindings(findings: Findings, { theory, names }: DocxContext): FileChild[] {
  const { heading: title, notes, groups, waived } = buildFindingsPage(theory, findings, names);
  const list = (told: readonly ToldFinding[]) =>
    told.map(({ name, sentence }) =>
      item([
        ...(name === undefined ? [] : [text(name, { bold: true }), text(": ")]),
        ...splitAtKeys(sentence).map((piece, i) => (i % 2 === 0 ? text(piece) : text(piece, { italics: true }))),
      ]),
    );
  return [
    heading(title, HeadingLevel.HEADING_1),
    ...notes.map((note) => paragraph(note)),
    ...groups.flatMap(({ heading: severity, rules }) => [
      heading(severity, HeadingLevel.HEADING_2),
      ...rules.flatMap(({ code, told }) => [
        paragraph([text(code, { bold: true }), text(` (${told.length})`)], {
          keepNext: true,
          spacing: { before: 120, after: 60 },
        }),
        ...list(told),
      ]),
    ]),
    ...(waived.length === 0
      ? []
      : [heading(names.words.findings.waivedHeading, HeadingLevel.HEADING_2), ...list(waived)]),
  ];
}
