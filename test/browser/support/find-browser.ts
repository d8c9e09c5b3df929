import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** Where a browser was found, or why there is none. */
export type FoundBrowser = { readonly path: string } | { readonly problem: string };

/** The world that a browser is looked for in, so that a test can stand in for it. */
export interface Machine {
  readonly env: { readonly [name: string]: string | undefined };
  readonly platform: string;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** Runs a command to its end; whether it ended well. */
  run(command: string, args: readonly string[]): boolean;
  /** Where the test library keeps a browser of its own. */
  ownPath(): string;
}

/** Variables that may name a browser; the first is ours. */
const VARIABLES = ["TOC_BROWSER", "CHROME_PATH"] as const;

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

/**
 * Finds a browser for the tests: the one that a variable names, else one that is installed, else one that it installs:
 * the package of Debian or Ubuntu where it is run as root there, else that of the test library.
 */
export function findBrowser(machine: Machine): FoundBrowser {
  const { env, exists } = machine;
  for (const name of VARIABLES) {
    const path = env[name];
    if (path) return exists(path) ? { path } : { problem: `${name} is ${path}, and there is no such file.` };
  }
  const installed = findInstalled(machine);
  if (installed !== undefined) return { path: installed };
  install(machine);
  const path = findInstalled(machine);
  if (path !== undefined) return { path };
  return {
    problem:
      "There is no Chromium, Chrome or Edge, and none could be installed. " +
      `Install one, or name one in the variable ${VARIABLES[0]}.`,
  };
}

function findInstalled({ env, platform, exists, ownPath }: Machine): string | undefined {
  const folders = (env["PATH"] ?? "").split(platform === "win32" ? ";" : delimiter).filter((folder) => folder !== "");
  const inPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...inPath, ...(PLACES[platform] ?? []), ownPath()].find((path) => path !== "" && exists(path));
}

function install({ platform, isRoot, exists, run }: Machine): void {
  if (platform === "linux" && isRoot && exists("/usr/bin/apt-get")) {
    if (run("apt-get", ["update"]) && run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"])) return;
  }
  run(process.execPath, [join("node_modules", "playwright-core", "cli.js"), "install", "chromium"]);
}

/** This machine. */
export function thisMachine(say: (line: string) => void): Machine {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    run: (command, args) => {
      say(`No browser yet: ${command} ${args.join(" ")}`);
      return spawnSync(command, args, { stdio: "ignore", timeout: 280_000 }).status === 0;
    },
    ownPath: () => chromium.executablePath(),
  };
}
