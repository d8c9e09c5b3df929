import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { awaitEffects } from "./await-effects.js";
import { launchBrowser, NoBrowserError } from "./launch-browser.js";

/** How a page is opened. */
export interface Opening extends BrowserContextOptions {
  /** The fragment of the address: what is chosen. */
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  /** Whether it stays open for the tests that follow. */
  readonly isKept?: boolean;
  /** Whether to wait until the script has started; not where it cannot. */
  readonly awaitScript?: boolean;
}

/** A page as it was opened, and what it complained of. */
export interface Opened {
  readonly page: Page;
  /** Errors of the script and of the policy, and requests that were made. */
  readonly complaints: string[];
}

/** Opens pages of HTML from files, in a browser that the tests of a file share. */
export function usePages() {
  const folder = mkdtempSync(join(tmpdir(), "toc-page-"));
  let browser: Browser | undefined;
  let problem = "";
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    try {
      browser = await launchBrowser();
    } catch (error) {
      if (process.env["CI"] || !(error instanceof NoBrowserError)) throw error;
      problem = error.message;
      process.stderr.write(`${problem} Until then the tests of pages are left out.\n`);
    }
    // Long enough to install one.
  }, 600_000);
  beforeEach(({ skip }) => skip(problem !== "", problem));
  // A page that stays open goes on taking time from the next.
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  let files = 0;
  /** Opens an address; what is asked for elsewhere is complained of. */
  async function visit(address: string, origin: string, options: Opening = {}): Promise<Opened> {
    const { hash = "", width = 1280, height = 900, awaitScript: _, isKept = false, ...rest } = options;
    if (browser === undefined) throw new Error("There is no browser.");
    const context = await browser.newContext({ viewport: { width, height }, ...rest });
    if (!isKept) contexts.push(context);
    const page = await context.newPage();
    awaitEffects(page);
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(origin)) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(address + hash);
    return { page, complaints };
  }

  return {
    folder,
    visit,
    /** Opens a page, and waits until its script has shown what is chosen. */
    async open(html: string, options: Opening = {}): Promise<Opened> {
      const { awaitScript = true, javaScriptEnabled } = options;
      const file = join(folder, `${files++}.html`);
      writeFileSync(file, html);
      const opened = await visit(pathToFileURL(file).href, "file:", options);
      if (awaitScript && javaScriptEnabled !== false) await opened.page.waitForSelector("html.live");
      return opened;
    },
  };
}
