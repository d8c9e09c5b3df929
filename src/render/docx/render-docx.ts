import { Document } from "docx";
import { requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import type { DocxOptions } from "./docx-context.js";
import { createDocxContext } from "./docx-context.js";
import { packDocx } from "./pack-docx.js";
import { type Sheets, toSections } from "./page-setup.js";
import { createNumbering, createStyles } from "./styles.js";
import { paragraph, text, toDocxText } from "./texts.js";
import { writeFindings } from "./write-findings.js";
import { writeOutcome } from "./write-outcomes.js";
import { writeOutcomeTable, writeOverview } from "./write-overview.js";
import { writePictures } from "./write-pictures.js";
import { writeRegister } from "./write-register.js";
import { writeSources } from "./write-sources.js";

/**
 * Writes a theory and its review as a Word document (`.docx`): how the assumptions stand, pictures, how each outcome comes
 * about in words, the assumption register, findings and sources. Headings, lists, tables and footnotes are Word's own, so
 * that a house style, a table of contents and a screen reader find them; the language is set, and headings of tables
 * stand again on each page.
 *
 * Runs in a browser too. The same bytes for the same theory, review and options. Texts of the theory mean themselves; what
 * XML cannot hold is shown as `�` or a picture of it. With `only` the chains are those of that outcome, and the rest is
 * about the whole theory. Linear in what is told.
 *
 * @throws {UnknownIdError} when `only` names no outcome
 * @throws {TypeError} when a picture is no PNG image
 * @example
 * const bytes = await renderDocx(handwashing, { lang: "nl" });
 * String.fromCharCode(...bytes.slice(0, 2))
 * // => "PK"
 */
export async function renderDocx(theory: Theory, options: DocxOptions = {}): Promise<Uint8Array> {
  requireTheory(theory);
  requireOptions(options);
  const context = createDocxContext(theory, options);
  const { names, story } = context;
  const upright = (children: Sheets["children"]): Sheets => ({ isWide: false, children });
  // In the order of the pages, as footnotes are numbered as they are written.
  const sheets: Sheets[] = [
    upright(writeOverview(context)),
    ...writePictures(context),
    upright(writeOutcomeTable(context)),
    ...story.outcomes.map((outcome) => upright(writeOutcome(outcome, context))),
    { isWide: true, children: writeRegister(context) },
    upright(options.findings === undefined ? [] : writeFindings(options.findings, context)),
    upright([...writeSources(context), paragraph([text(story.footer, { italics: true })])]),
  ];
  return packDocx(
    new Document({
      title: toDocxText(story.title),
      creator: "theory-of-change",
      styles: createStyles(names.language),
      numbering: createNumbering(),
      footnotes: context.footnotes.list(),
      compatabilityModeVersion: 15,
      sections: toSections(sheets),
    }),
  );
}
