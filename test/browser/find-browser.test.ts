import { expect, test } from "vitest";
import { findBrowser, type Machine } from "./support/find-browser.js";

/** A machine with some files, on which installing with a command makes others. */
function machine(given: Partial<Machine> & { files?: string[]; installs?: Record<string, string> }) {
  const files = new Set(given.files);
  const commands: string[] = [];
  const made: Machine = {
    env: { PATH: "/usr/bin" },
    platform: "linux",
    isRoot: true,
    exists: (path) => files.has(path),
    run: (command, args) => {
      commands.push([command, ...args].join(" "));
      const file = Object.entries(given.installs ?? {}).find(([part]) => commands.at(-1)!.includes(part))?.[1];
      if (file !== undefined) files.add(file);
      return true;
    },
    ownPath: () => "/own/chrome",
    ...given,
  };
  return { found: findBrowser(made), commands };
}

test("the one that a variable names is taken, and must be there", () => {
  const env = { TOC_BROWSER: "/my/chrome", CHROME_PATH: "/other" };
  expect(machine({ env, files: ["/my/chrome"] }).found).toEqual({ path: "/my/chrome" });
  expect(machine({ env }).found).toEqual({ problem: "TOC_BROWSER is /my/chrome, and there is no such file." });
});

test("else one that is installed, without installing anything", () => {
  const { found, commands } = machine({ files: ["/usr/bin/google-chrome"] });
  expect({ found, commands }).toEqual({ found: { path: "/usr/bin/google-chrome" }, commands: [] });
  const edge = "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
  expect(machine({ platform: "darwin", files: [edge] }).found).toEqual({ path: edge });
});

test("else the package of the system, where it may be installed", () => {
  const installs = { "install -y": "/usr/bin/chromium" };
  const { found, commands } = machine({ files: ["/usr/bin/apt-get"], installs });
  expect(found).toEqual({ path: "/usr/bin/chromium" });
  expect(commands).toEqual(["apt-get update", "apt-get install -y --no-install-recommends chromium fonts-liberation"]);
});

test("else that of the test library", () => {
  const { found, commands } = machine({ isRoot: false, installs: { "install chromium": "/own/chrome" } });
  expect(found).toEqual({ path: "/own/chrome" });
  expect(commands).toHaveLength(1);
});

test("where neither works it says so", () => {
  const { found } = machine({ run: () => false });
  expect(found).toMatchObject({ problem: expect.stringContaining("none could be installed") });
});
