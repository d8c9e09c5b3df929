import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { renderHtml } from "../../src/entries/render/html.js";
import { launchBrowser, NoBrowserError } from "../browser/support/launch-browser.js";
import { trust } from "../support/trust.js";
import { makeDocument } from "./make-document.js";
import { formatMs, formatTable, median } from "./measure.js";

const ROUNDS = 5;

/** What a reader does with a page, one after the other; each waits until it is seen. */
const STEPS: readonly (readonly [name: string, act: (page: Page) => Promise<unknown>])[] = [
  ["choose a box", (page) => page.locator("button.box").nth(20).click()],
  ["filter by a verdict", (page) => page.locator('[data-v="3"]').click()],
  ["search", (page) => page.locator("#find").fill("district 12")],
  ["suppose a failure", (page) => page.locator("[data-w]").first().dispatchEvent("click")],
  ["the other language", (page) => page.locator('[data-lang="nl"]').click()],
  ["show the whole", (page) => page.locator("#scope button").click()],
];

/** Prints what pages of HTML cost a browser to open and to use: time that passes, and CPU time of the page's thread. */
export async function benchPage(print: (line: string) => void): Promise<void> {
  print("\nA page of HTML in Chromium, from its address to the first picture (median of new pages; time, CPU time)\n");
  const folder = mkdtempSync(join(tmpdir(), "toc-bench-"));
  let browser: Browser | undefined;
  try {
    browser = await launchBrowser();
    const rows = [["nodes", "size", "open", ...STEPS.map(([name]) => name)]];
    for (const size of [100, 500, 2000]) {
      const html = renderHtml(trust(makeDocument(size)));
      const file = join(folder, `${size}.html`);
      writeFileSync(file, html);
      const rounds: (readonly Cost[])[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await usePage(browser, pathToFileURL(file).href));
      const costs = rounds[0]!.map((_, i) => [
        median(rounds.map((round) => round[i]!.time)),
        median(rounds.map((round) => round[i]!.cpu)),
      ]);
      const cells = costs.map((cost) => cost.map((ms) => formatMs(ms)).join(", "));
      rows.push([String(size), `${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB`, ...cells]);
    }
    print(formatTable(rows));
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    print(error.message);
  } finally {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Cost {
  readonly time: number;
  readonly cpu: number;
}

async function usePage(browser: Browser, address: string): Promise<Cost[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const readCpu = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
  const measure = async (act: () => Promise<unknown>): Promise<Cost> => {
    const [start, before] = [performance.now(), await readCpu()];
    await act();
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    return { time: performance.now() - start, cpu: (await readCpu()) - before };
  };
  const costs = [
    await measure(async () => {
      await page.goto(address);
      await page.waitForSelector("html.live");
    }),
  ];
  for (const [, act] of STEPS) {
    // Of a small theory the whole is shown already.
    costs.push(
      await measure(async () =>
        (await page.locator("#scope").isVisible()) || act !== STEPS.at(-1)![1] ? act(page) : 0,
      ),
    );
  }
  await context.close();
  return costs;
}
