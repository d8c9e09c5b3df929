import { requireOptions, requireString } from "../limits/require-argument.js";
import { isMeasured } from "./measure/measure-text.js";

/** How a picture becomes pixels. */
export interface PngOptions {
  /** Pixels of the image for one of the picture; 2 when absent, which is sharp on most screens and on paper. */
  readonly scale?: number | undefined;
}

/**
 * Turns a picture in SVG into a PNG image, for where SVG cannot be used.
 *
 * Draws with `@resvg/resvg-js`, which is not installed with this package as it is large and for Node only.
 *
 * Text is drawn in Arimo, which this package brings, whatever font the picture names, so the fonts of the machine do not change
 * the image. **Limit:** a picture with a character outside the Latin letters and usual signs (Greek, Arabic, emoji) also uses
 * the fonts of the machine.
 *
 * @throws {MissingPackageError} when `@resvg/resvg-js` is not installed
 * @throws {Error} when the text is no picture, and in a bundle, which lacks the font
 * @example
 * const png = await renderPng(renderSvg(handwashing));
 * String.fromCharCode(...png.subarray(1, 4))
 * // => "PNG"
 */
export async function renderPng(svg: string, options: PngOptions = {}): Promise<Uint8Array> {
  requireString(svg, "svg");
  requireOptions(options);
  const { scale = 2 } = options;
  const { Resvg } = await loadResvg();
  const fontFiles = await findFontFiles();
  return new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      fontFiles,
      loadSystemFonts: !hasOnlyUsualCharacters(svg),
      defaultFontFamily: FAMILY,
      sansSerifFamily: FAMILY,
      serifFamily: FAMILY,
      monospaceFamily: FAMILY,
    },
  })
    .render()
    .asPng();
}

/**
 * A package that is needed for something that not everybody needs is not installed.
 *
 * @example
 * new MissingPackageError("@resvg/resvg-js", "A PNG image").packageName
 * // => "@resvg/resvg-js"
 */
export class MissingPackageError extends Error {
  override readonly name = "MissingPackageError";
  /** The package to install. */
  readonly packageName: string;

  constructor(packageName: string, what: string) {
    super(`${what} needs the package ${packageName}, which is not installed. Install it: npm install ${packageName}`);
    this.packageName = packageName;
  }
}

/** Hides the package from bundlers, which would otherwise require it in programs that draw no pixels. */
const RESVG: string = "@resvg/resvg-js";
const FAMILY = "Arimo";

/** Where the font of this package is. In a variable, or a bundler would copy the module without the files beside it. */
const FONTS: string = "#fonts";

async function findFontFiles(): Promise<string[]> {
  try {
    return (await import(FONTS)).fontFiles;
  } catch (cause) {
    const repair = "Do not bundle theory-of-change into a program that draws PNG images: mark it as external";
    throw new Error(`A PNG image needs the font of theory-of-change, which is not beside this program. ${repair}.`, {
      cause,
    });
  }
}

/** Returns whether the table of widths has every character. A reference of three or more digits (`&#233;`) counts as missing. */
function hasOnlyUsualCharacters(svg: string): boolean {
  return isMeasured(svg) && !/&#(?:\d{3,}|x[\da-f]{3,});/i.test(svg);
}

async function loadResvg(): Promise<typeof import("@resvg/resvg-js")> {
  try {
    return await import(/* webpackIgnore: true */ /* @vite-ignore */ RESVG);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    throw new MissingPackageError(RESVG, "A PNG image");
  }
}
