import { expect, test } from "vitest";
import { renderPng } from "../../src/render/png.js";
import { renderSvg } from "../../src/render/svg.js";
import { loadTheory } from "../support/load-theory.js";
import { usePages } from "./support/use-pages.js";

const pages = usePages();
const migration = loadTheory("examples/migration/theory.yaml");
const handwashing = loadTheory("examples/handwashing/theory.yaml");

/** The share of small squares of a picture that look otherwise in Chromium than resvg draws them. */
async function compare(inChromium: string, inResvg: string): Promise<number> {
  const { page } = await pages.open(`<!doctype html><html class="live"><title>Two renderers</title>${inChromium}`);
  const shown = await page.locator("svg").screenshot();
  const drawn = await renderPng(inResvg, { scale: 1 });
  const images = [shown, drawn].map((bytes) => `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`);
  return page.evaluate(measureDifference, images);
}

/** Runs in the browser, which reads images. */
async function measureDifference(addresses: string[]): Promise<number> {
  const SQUARE = 8;
  const [one, other] = await Promise.all(
    addresses.map(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const columns = Math.ceil(width / SQUARE);
      const sums = new Float64Array(columns * Math.ceil(height / SQUARE) * 3);
      for (let i = 0; i < width * height; i++) {
        const [x, y] = [i % width, Math.floor(i / width)];
        const square = (Math.floor(y / SQUARE) * columns + Math.floor(x / SQUARE)) * 3;
        for (let c = 0; c < 3; c++) sums[square + c]! += data[i * 4 + c]! / SQUARE ** 2;
      }
      return { width, height, sums };
    }),
  );
  if (one!.width !== other!.width || one!.height !== other!.height) return 1;
  let differing = 0;
  for (let i = 0; i < one!.sums.length; i += 3) {
    if ([0, 1, 2].some((c) => Math.abs(one!.sums[i + c]! - other!.sums[i + c]!) > 20)) differing += 1;
  }
  return differing / (one!.sums.length / 3);
}

test.each([
  ["a strand of the reference case", renderSvg(migration, { lang: "nl", only: { strand: "return" } })],
  ["a small theory, with harms and feedback", renderSvg(handwashing, { lang: "en" })],
])("%s looks the same in Chromium as in resvg", async (_, svg) => {
  expect(await compare(svg, svg)).toBeLessThan(0.0005);
  // The measure tells apart what lacks a single arrow.
  expect(await compare(svg, svg.replace(/<g class="link [^>]*>.*?<\/g>/s, ""))).toBeGreaterThan(0.0005);
});
