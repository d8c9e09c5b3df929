import { getPart } from "../../entries/render/pictures.js";
import { renderPages } from "../../entries/render/text.js";
import { MisuseError } from "../misuse-error.js";
import type { ReportFormat } from "./report-format.js";

/** A folder of pages, with pictures beside them. */
export const markdown: ReportFormat = {
  write(theory, { asOf, lang, only, onProgress }) {
    const part = only === undefined ? undefined : getPart(theory, only);
    if (part !== undefined && !("outcome" in part)) {
      throw new MisuseError({
        en: "pages are about the whole theory, or about an outcome and what leads to it: --only OUTCOME.",
        nl: "pagina's gaan over de hele theorie, of over een uitkomst en wat daartoe leidt: --only UITKOMST.",
      });
    }
    const pages = renderPages(theory, { asOf, lang, only, onProgress });
    return pages.map(({ path, text }) => ({ path, content: text }));
  },
};
