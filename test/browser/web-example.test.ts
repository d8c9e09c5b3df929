import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InstalledPackage, installPackage } from "../package/support/install-package.js";
import { serveFolder } from "./support/serve-folder.js";
import { usePages } from "./support/use-pages.js";

// The pages of examples/web with the package as a stranger receives it, in a browser.
const root = fileURLToPath(new URL("../..", import.meta.url));
const pages = usePages();
let installed: InstalledPackage;
let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  installed = await installPackage();
  folder = mkdtempSync(join(installed.home, "web-"));
  cpSync(join(root, "examples/web"), folder, { recursive: true });
  symlinkSync(join(installed.home, "node_modules"), join(folder, "node_modules"));
  ({ server, address } = await serveFolder(folder));
}, 300_000);
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const listed = (page: Page) => page.locator("main > ul > li").allTextContents();
const boxes = (page: Page) =>
  page.locator("svg [data-id]").evaluateAll((all) => all.map((each) => each.getAttribute("data-id")));

test("without a bundler", async () => {
  const { page, complaints } = await pages.visit(`${address}/index.html`, address);
  await page.waitForSelector("#untested > li", { timeout: 15_000 }).catch((error) => {
    throw new Error(complaints.join("\n"), { cause: error });
  });
  expect(await listed(page)).toEqual(["Shade on the street cools the homes behind it"]);
  expect(await boxes(page)).toEqual(expect.arrayContaining(["planting", "shade", "cooler-homes", "planting->shade"]));
  expect(complaints.filter((complaint) => !complaint.startsWith("asked for data:"))).toEqual([]);
});

test("in React, as the compiler sees it", () => {
  const paths = {
    "react/*": [join(root, "node_modules/@types/react/*")],
    react: [join(root, "node_modules/@types/react")],
    "react-dom/*": [join(root, "node_modules/@types/react-dom/*")],
  };
  const options = { strict: true, module: "esnext", moduleResolution: "bundler", jsx: "react-jsx", noEmit: true };
  const compilerOptions = {
    ...options,
    target: "es2022",
    resolveJsonModule: true,
    skipLibCheck: true,
    types: [],
    paths,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["react/app.tsx"] }));
  const tsc = join(root, "node_modules/typescript7/bin/tsc");
  expect(spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" }).stdout).toBe("");
});

test("in React, with a bundler", async () => {
  await build({
    entryPoints: [join(folder, "react/app.tsx")],
    bundle: true,
    minify: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    // React is no dependency of the package; all else comes from where that is installed.
    alias: { react: join(root, "node_modules/react"), "react-dom": join(root, "node_modules/react-dom") },
    outfile: join(folder, "react/app.js"),
  });
  const { page, complaints } = await pages.visit(`${address}/react/index.html`, address);
  await page.waitForSelector("main > ul > li");
  expect(await listed(page)).toEqual(["Shade on the street cools the homes behind it"]);
  expect(await boxes(page)).toEqual(expect.arrayContaining(["planting", "shade", "cooler-homes"]));
  await page.selectOption("select", "refuted");
  expect(await listed(page)).toEqual([]);
  await page.selectOption("select", "challenged");
  expect(await listed(page)).toEqual(["Young trees survive their first three summers"]);
  expect(complaints.filter((complaint) => !complaint.startsWith("asked for data:"))).toEqual([]);
});
