import { renderHtml } from "../../entries/render/html.js";
import { MisuseError } from "../misuse-error.js";
import { nameReport, type ReportFormat } from "./report-format.js";

/** One page that works by itself, named for the theory. */
export const html: ReportFormat = {
  write(theory, { asOf, lang, only }) {
    if (only !== undefined) {
      throw new MisuseError({
        en: "a page of HTML holds the whole theory; choose what it shows by its address: #n=ID.",
        nl: "een HTML-pagina bevat de hele theorie; kies met het adres wat zij toont: #n=ID.",
      });
    }
    return [{ path: `${nameReport(theory)}.html`, content: renderHtml(theory, { asOf, lang }) }];
  },
};
