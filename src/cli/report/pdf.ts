import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderHtml } from "../../render/html.js";
import { MisuseError } from "../misuse-error.js";
import { BROWSER_VARIABLES, findInstalledBrowser } from "./find-installed-browser.js";
import { printPage } from "./print-page.js";
import type { ReportFormat } from "./report-format.js";

/** The page of HTML as a browser of this machine prints it on A4. */
export const pdf: ReportFormat = {
  async write(theory, { asOf, lang, only, env }) {
    if (only !== undefined) {
      throw new MisuseError({
        en: "a PDF holds the whole theory: it is the page of HTML on paper.",
        nl: "een pdf bevat de hele theorie: het is de HTML-pagina op papier.",
      });
    }
    const browser = findInstalledBrowser({ env, platform: process.platform, exists: existsSync });
    if (browser === undefined) {
      throw new MisuseError({
        en: `a PDF is printed by Chromium, Chrome or Edge, and none is found. Install one, or name one in the variable ${BROWSER_VARIABLES[0]}.`,
        nl: `een pdf wordt afgedrukt door Chromium, Chrome of Edge, en geen daarvan is te vinden. Installeer er een, of noem er een in de variabele ${BROWSER_VARIABLES[0]}.`,
      });
    }
    if ("problem" in browser) throw new MisuseError(browser.problem);
    const folder = mkdtempSync(join(tmpdir(), "toc-pdf-"));
    try {
      const page = join(folder, "page.html");
      writeFileSync(page, setPaper(renderHtml(theory, { asOf, lang })));
      return [{ path: `${theory.id}.pdf`, content: withoutClock(await printPage(browser.path, page, folder)) }];
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  },
};

const PAPER = "@page{size:A4}";
const PAPER_HASH = `sha256-${createHash("sha256").update(PAPER).digest("base64")}`;

/** The paper is no part of the page, which others print on A3; its policy lets the one style more in. */
function setPaper(html: string): string {
  return html.replace("style-src ", `style-src '${PAPER_HASH}' `).replace("</head>", `<style>${PAPER}</style></head>`);
}

/** The browser writes the time of printing into the file; the same theory is to give the same bytes. */
function withoutClock(file: Buffer): Buffer {
  const text = file.toString("latin1");
  return Buffer.from(
    text.replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, (_, name: string) => `/${name} (D:19800101000000`),
    "latin1",
  );
}
