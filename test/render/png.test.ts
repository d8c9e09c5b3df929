import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { renderPng, renderSvg } from "../../src/entries/render/pictures.js";
import { buildTheory } from "../support/build-theory.js";

const svg = renderSvg(buildTheory({ interventions: ["i"], outcomes: ["o"], links: ["i->o"] }));
const widthOf = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16);

const folder = mkdtempSync(join(tmpdir(), "toc-png-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("is a PNG image of the picture, as large as asked for", async () => {
  const [, width] = /width="(\d+)"/.exec(svg) ?? [];
  const image = await renderPng(svg);
  expect([...image.subarray(1, 4)].map((code) => String.fromCharCode(code)).join("")).toBe("PNG");
  expect(widthOf(image)).toBe(2 * Number(width));
  expect(widthOf(await renderPng(svg, { scale: 1 }))).toBe(Number(width));
});

describe("the fonts of the machine", () => {
  const program = `
    import { renderPng } from "./src/entries/render/pictures.ts";
    import { readFileSync } from "node:fs";
    renderPng(readFileSync(0, "utf8")).then((png) => process.stdout.write(png));`;

  /** Draws a picture on a machine whose user has installed these fonts. */
  function drawWith(fonts: Record<string, Uint8Array>, picture: string): string {
    const home = mkdtempSync(join(folder, "home-"));
    // Linux looks in the first of these folders, macOS in the second.
    for (const place of [".fonts", "Library/Fonts"])
      for (const [name, bytes] of Object.entries(fonts)) {
        const file = join(home, place, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      }
    return execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      input: Buffer.from(picture),
      env: { PATH: process.env["PATH"], HOME: home },
      encoding: "base64",
    });
  }

  /** A font that would be noticed: the one of this package, under another name and with letters twice as large. */
  function makeFont(name: string): Uint8Array {
    const font = readFileSync("src/render/fonts/Arimo-Regular.ttf");
    const swap = (encoding: "latin1" | "utf16le") => {
      const [from, to] = ["Arimo", name].map((text) => Buffer.from(text, encoding));
      if (encoding === "utf16le") for (const text of [from!, to!]) text.swap16();
      for (let at = font.indexOf(from!); at >= 0; at = font.indexOf(from!, at + 1)) to!.copy(font, at);
    };
    swap("latin1");
    swap("utf16le");
    const head = font.readUInt32BE(font.indexOf("head") + 8);
    font.writeUInt16BE(font.readUInt16BE(head + 18) / 2, head + 18);
    return font;
  }

  const none = {};
  const some = { "a.ttf": makeFont("Arial"), "b.ttf": makeFont("Arimo") };
  const inArial = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50" font-family="Arial"><text y="40">${text}</text></svg>`;

  it.each([
    ["a theory", svg],
    ["a picture that names a font of the machine", inArial("Één → “twee” € ŵ")],
  ])("do not change %s", (_, picture) => {
    expect(drawWith(some, picture)).toBe(drawWith(none, picture));
  });

  it.each([
    ["a character", "移 a"],
    ["the number of one", "&#31227; a"],
    ["its hexadecimal number", "&#x79FB; a"],
  ])("serve for a script that the font of the package lacks, by %s", (_, text) => {
    expect(drawWith(some, inArial(text))).not.toBe(drawWith(none, inArial(text)));
  });

  it("leave Latin letters as they are in a theory with other scripts", () => {
    const other = svg.replace("</svg>", '<text x="0" y="0">移</text></svg>');
    expect(drawWith(some, other)).toBe(drawWith(none, other));
  });
});

describe("what is missing", () => {
  const run = () => {
    buildSync({
      entryPoints: ["src/render/render-png.ts"],
      bundle: true,
      platform: "neutral",
      format: "esm",
      outfile: join(folder, "png.mjs"),
      logLevel: "error",
    });
    const program = `import { renderPng } from "./png.mjs"; renderPng("<svg/>").catch(({ name, message }) => console.log(name, message));`;
    return execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: folder, encoding: "utf8" });
  };

  it("is named: the package that draws", () => {
    expect(run().trim()).toBe(
      "MissingPackageError A PNG image needs the package @resvg/resvg-js, which is not installed. Install it: npm install @resvg/resvg-js",
    );
  });

  it("is named: the font, in a bundle", () => {
    mkdirSync(join(folder, "node_modules/@resvg/resvg-js"), { recursive: true });
    writeFileSync(join(folder, "node_modules/@resvg/resvg-js/index.js"), "exports.Resvg = class {};");
    expect(run().trim()).toBe(
      "Error A PNG image needs the font of theory-of-change, which is not beside this program. " +
        "Do not bundle theory-of-change into a program that draws PNG images: mark it as external.",
    );
  });
});
