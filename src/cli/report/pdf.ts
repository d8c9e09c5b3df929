import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderHtml } from "../../entries/render/html.js";
import { MisuseError } from "../misuse-error.js";
import { deferSignals } from "../output/defer-signals.js";
import { explainWriteError } from "../output/explain-write-error.js";
import { BROWSER_VARIABLES, findInstalledBrowser } from "./find-installed-browser.js";
import { printPage } from "./print-page.js";
import { nameReport, type ReportFormat, type ReportOptions } from "./report-format.js";

/** The page of HTML as a browser of this machine prints it on A4. */
export const pdf: ReportFormat = {
  async write(theory, { asOf, lang, only, env, note }) {
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
    const html = setPaper(renderHtml(theory, { asOf, lang }));
    const content = await inFolder(note, async (folder, stopping) => {
      const page = join(folder, "page.html");
      writeFileSync(page, html);
      return withoutClock(await printPage(browser.path, page, { folder, stopping }));
    });
    return [{ path: `${nameReport(theory)}.pdf`, content }];
  },
};

/** Works in a folder for temporary files, which is taken away also when the program is stopped. */
function inFolder<T>(
  note: ReportOptions["note"],
  work: (folder: string, stopping: AbortSignal) => Promise<T>,
): Promise<T> {
  return deferSignals(async (stopping) => {
    const parent = tmpdir();
    let folder: string | undefined;
    try {
      folder = mkdtempSync(join(parent, "toc-pdf-"));
      return await work(folder, stopping);
    } catch (error) {
      throw error instanceof MisuseError ? error : explainWriteError(error, folder ?? parent);
    } finally {
      if (folder !== undefined) removeFolder(folder, note);
    }
  });
}

/** A browser that ends slowly may still hold a file; the document is made all the same. */
function removeFolder(folder: string, note: ReportOptions["note"]): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    note({
      en: `${folder} was left behind. It can be removed.`,
      nl: `${folder} is blijven staan. U kunt deze map verwijderen.`,
    });
  }
}

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
