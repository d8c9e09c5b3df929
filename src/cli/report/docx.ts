import { type DocxPicture, renderDocx } from "../../entries/render/office.js";
import {
  getPart,
  listPictures,
  MissingPackageError,
  renderPng,
  renderSvg,
  toDiagram,
} from "../../entries/render/pictures.js";
import { listFindings, reviewTheory, type Theory } from "../../index.js";
import { MisuseError } from "../misuse-error.js";
import { nameReport, type ReportFormat, type ReportOptions } from "./report-format.js";
import { sayMissingPackage } from "./say-missing-package.js";

/** A picture of more boxes cannot be read on a page. */
const MOST_BOXES = 120;

/** A Word document with pictures, where they can be drawn. */
export const docx: ReportFormat = {
  async write(theory, options) {
    const { asOf, lang, only, onProgress } = options;
    const part = only === undefined ? undefined : getPart(theory, only);
    if (part !== undefined && !("outcome" in part)) {
      throw new MisuseError({
        en: "a Word document is about the whole theory, or about an outcome and what leads to it: --only OUTCOME.",
        nl: "een Word-document gaat over de hele theorie, of over een uitkomst en wat daartoe leidt: --only UITKOMST.",
      });
    }
    const reviewed = reviewTheory(theory, { asOf });
    const findings = listFindings(theory, { review: reviewed });
    const pictures = await drawPictures(theory, part === undefined ? listPictures(theory) : [part], options);
    const content = await renderDocx(theory, { review: reviewed, lang, only, onProgress, findings, pictures });
    return [{ path: `${nameReport(theory)}.docx`, content }];
  },
};

async function drawPictures(
  theory: Theory,
  parts: readonly DocxPicture["part"][],
  { asOf, lang, note }: ReportOptions,
): Promise<DocxPicture[]> {
  const fitting = parts.filter((part) => toDiagram(theory, { only: part }).nodes.length <= MOST_BOXES);
  if (fitting.length < parts.length) {
    note({
      en: `pictures of more than ${MOST_BOXES} boxes are left out, as no page holds them; --format svg draws them.`,
      nl: `schema's van meer dan ${MOST_BOXES} vakken zijn weggelaten, want ze passen op geen pagina; --format svg tekent ze.`,
    });
  }
  try {
    return await Promise.all(
      fitting.map(async (part) => ({ part, png: await renderPng(renderSvg(theory, { lang, asOf, only: part })) })),
    );
  } catch (error) {
    if (!(error instanceof MissingPackageError)) throw error;
    note({
      en: `the document has no pictures: ${error.message}`,
      nl: `het document heeft geen schema's: ${sayMissingPackage(error).nl}`,
    });
    return [];
  }
}
