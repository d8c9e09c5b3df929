import { renderWorkbook } from "../../render/xlsx.js";
import { MisuseError } from "../misuse-error.js";
import type { ReportFormat } from "./report-format.js";

/** The registers as one workbook. */
export const xlsx: ReportFormat = {
  async write(theory, { asOf, lang, only }) {
    if (only !== undefined) {
      throw new MisuseError("a workbook holds the registers of the whole theory; toc registers --only writes one.");
    }
    return [{ path: `${theory.id}.xlsx`, content: await renderWorkbook(theory, { asOf, lang }) }];
  },
};
