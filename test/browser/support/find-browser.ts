import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import {
  BROWSER_VARIABLES,
  type BrowserMachine,
  findInstalledBrowser,
} from "../../../src/cli/report/find-installed-browser.js";

/** Where a browser was found, or why there is none. */
export type FoundBrowser = { readonly path: string } | { readonly problem: string };

/** The world that a browser is looked for in, so that a test can stand in for it. */
export interface Machine extends BrowserMachine {
  readonly isRoot: boolean;
  /** Runs a command to its end; whether it ended well. */
  run(command: string, args: readonly string[]): boolean;
  /** Where the test library keeps a browser of its own. */
  ownPath(): string;
}

/**
 * Finds a browser for the tests: the one that a variable names, else one that is installed, else one that it installs:
 * the package of Debian or Ubuntu where it is run as root there, else that of the test library.
 */
export function findBrowser(machine: Machine): FoundBrowser {
  const installed = findThere(machine) ?? findOwn(machine);
  if (installed !== undefined) return installed;
  install(machine);
  return (
    findThere(machine) ??
    findOwn(machine) ?? {
      problem:
        "There is no Chromium, Chrome or Edge, and none could be installed. " +
        `Install one, or name one in the variable ${BROWSER_VARIABLES[0]}.`,
    }
  );
}

function findThere(machine: Machine): FoundBrowser | undefined {
  const found = findInstalledBrowser(machine);
  return found !== undefined && "problem" in found ? { problem: found.problem.en } : found;
}

function findOwn({ exists, ownPath }: Machine): FoundBrowser | undefined {
  const path = ownPath();
  return path !== "" && exists(path) ? { path } : undefined;
}

function install({ platform, isRoot, exists, run }: Machine): void {
  if (platform === "linux" && isRoot && exists("/usr/bin/apt-get")) {
    if (
      run("apt-get", ["update"]) &&
      run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"])
    )
      return;
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
