import { renderWorkbook } from "../../entries/render/office.js";
import { MisuseError } from "../misuse-error.js";
import { nameReport, type ReportFormat } from "./report-format.js";

/** The registers as one workbook. */
export const xlsx: ReportFormat = {
  async write(theory, { asOf, lang, only }) {
    if (only !== undefined) {
      throw new MisuseError({
        en: "a workbook holds the registers of the whole theory; toc registers --only writes one.",
        nl: "een werkmap bevat de registers van de hele theorie; toc registers --only schrijft er een.",
      });
    }
    return [{ path: `${nameReport(theory)}.xlsx`, content: await renderWorkbook(theory, { asOf, lang }) }];
  },
};
