import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { lock } from "proper-lockfile";
import { findBrowser, thisMachine } from "./find-browser.js";

/** There is no browser, and none can be installed. */
export class NoBrowserError extends Error {}

/**
 * Where a browser is, which is found, or installed by the first who needs it.
 *
 * @throws {NoBrowserError} when there is none and none can be installed, with what to do
 */
export async function requireBrowser(): Promise<string> {
  const folder = join(tmpdir(), "toc-browser");
  mkdirSync(folder, { recursive: true });
  const release = await lock(folder, { retries: { forever: true, minTimeout: 200, maxTimeout: 1000 } });
  const found = findBrowser(thisMachine((line) => process.stderr.write(`${line}\n`)));
  await release();
  if ("problem" in found) throw new NoBrowserError(found.problem);
  return found.path;
}

/** Starts a browser, as {@link requireBrowser} finds it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await requireBrowser(),
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}
