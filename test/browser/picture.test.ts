import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderPng, renderSvg } from "../../src/entries/render/pictures.js";
import { ADVANCE_WIDTHS } from "../../src/render/measure/advance-widths.js";
import { loadTheory } from "../support/load-theory.js";
import { usePages } from "./support/use-pages.js";

const pages = usePages();
const migration = loadTheory("examples/migration/theory.yaml");
const handwashing = loadTheory("examples/handwashing/theory.yaml");

/** The font that resvg draws with, for the page too: what is compared is how text and lines are drawn, and not fonts. */
const font = Object.entries({ Regular: 400, Bold: 700 }).map(([name, weight]) => {
  const bytes = readFileSync(`src/render/fonts/Arimo-${name}.ttf`).toString("base64");
  return `@font-face { font-family: Arimo; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes}); }`;
});
const head = `<meta charset="utf-8"><title>Two renderers</title><style>${font.join(" ")}</style>`;

/** The share of small squares of a picture that look otherwise in Chromium than resvg draws them. */
async function compare(inChromium: string, inResvg: string): Promise<number> {
  const { page } = await pages.open(`<!doctype html><html class="live">${head}${inChromium}`);
  const loaded = await page.evaluate(async () => Array.from(await document.fonts.ready, ({ status }) => status));
  expect(loaded).toEqual(["loaded", "loaded"]);
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

test.each([
  ["regular", 400],
  ["bold", 700],
] as const)("letters of the %s font are as wide as the picture expects", async (name, weight) => {
  const { page } = await pages.open(`<!doctype html><html class="live">${head}`);
  const widths = ADVANCE_WIDTHS[name];
  const measured = await page.evaluate(
    async ({ characters, font }) => {
      await document.fonts.load(font);
      const context = document.createElement("canvas").getContext("2d")!;
      context.font = font;
      return characters.map((character) => [character, Math.round(context.measureText(character).width)] as const);
    },
    { characters: [...widths.keys()], font: `${weight} 1000px Arimo` },
  );
  expect(measured.length).toBeGreaterThan(200);
  expect(measured.filter(([character, width]) => Math.abs(width - (widths.get(character) ?? 0)) > 1)).toEqual([]);
});
