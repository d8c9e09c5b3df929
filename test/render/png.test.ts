import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { expect, it } from "vitest";
import { renderPng } from "../../src/render/png.js";
import { renderSvg } from "../../src/render/svg.js";
import { buildTheory } from "../support/build-theory.js";

const svg = renderSvg(buildTheory({ interventions: ["i"], outcomes: ["o"], links: ["i->o"] }));
const widthOf = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16);

it("is a PNG image of the picture, as large as asked for", async () => {
  const [, width] = /width="(\d+)"/.exec(svg) ?? [];
  const image = await renderPng(svg);
  expect([...image.subarray(1, 4)].map((code) => String.fromCharCode(code)).join("")).toBe("PNG");
  expect(widthOf(image)).toBe(2 * Number(width));
  expect(widthOf(await renderPng(svg, { scale: 1 }))).toBe(Number(width));
});

it("says what to install where the package that draws is missing", () => {
  const home = mkdtempSync(join(tmpdir(), "toc-png-"));
  const source = readFileSync(new URL("../../src/render/png.ts", import.meta.url), "utf8");
  writeFileSync(join(home, "png.mjs"), transformSync(source, { loader: "ts", format: "esm" }).code);
  const program = `import { renderPng } from "./png.mjs"; renderPng("<svg/>").catch(({ name, message }) => console.log(name, message));`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: home,
    encoding: "utf8",
  });
  rmSync(home, { recursive: true });
  expect(printed.trim()).toBe(
    "MissingPackageError A PNG image needs the package @resvg/resvg-js, which is not installed. Install it: npm install @resvg/resvg-js",
  );
});
