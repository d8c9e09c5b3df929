import { delimiter, join } from "node:path";
import type { Wording } from "../wording.js";

/** The machine that a browser is looked for on. */
export interface BrowserMachine {
  readonly env: { readonly [name: string]: string | undefined };
  readonly platform: string;
  exists(path: string): boolean;
}

/** Variables that may name a browser; the first is ours. */
export const BROWSER_VARIABLES = ["TOC_BROWSER", "CHROME_PATH"] as const;

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome"];

const PLACES: { readonly [platform: string]: readonly string[] } = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** Where a browser that can print is, why the one that a variable names is none, or `undefined`. */
export function findInstalledBrowser({
  env,
  platform,
  exists,
}: BrowserMachine): { readonly path: string } | { readonly problem: Wording } | undefined {
  for (const name of BROWSER_VARIABLES) {
    const path = env[name];
    if (path)
      return exists(path)
        ? { path }
        : {
            problem: {
              en: `${name} is ${path}, and there is no such file.`,
              nl: `${name} is ${path}, en dat bestand is er niet.`,
            },
          };
  }
  const folders = (env["PATH"] ?? "").split(platform === "win32" ? ";" : delimiter).filter((folder) => folder !== "");
  const inPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const path = [...inPath, ...(PLACES[platform] ?? [])].find(exists);
  return path === undefined ? undefined : { path };
}
