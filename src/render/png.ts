/** How a picture becomes pixels. */
export interface PngOptions {
  /** Pixels of the image for one of the picture; 2 when absent, which is sharp on most screens and on paper. */
  readonly scale?: number | undefined;
}

/**
 * Turns a picture in SVG into a PNG image, for where SVG cannot be used.
 *
 * Draws with `@resvg/resvg-js`, which is not installed with this package as it is large and for Node only, and with the
 * fonts of the machine; so the bytes may differ between machines.
 *
 * @throws {MissingPackageError} when `@resvg/resvg-js` is not installed
 * @throws {Error} when the text is no picture
 */
export async function renderPng(svg: string, { scale = 2 }: PngOptions = {}): Promise<Uint8Array> {
  const { Resvg } = await loadResvg();
  return new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: true, sansSerifFamily: "Liberation Sans" },
  })
    .render()
    .asPng();
}

/** A package that is needed for something that not everybody needs is not installed. */
export class MissingPackageError extends Error {
  override readonly name = "MissingPackageError";
  /** The package to install. */
  readonly packageName: string;

  constructor(packageName: string, what: string) {
    super(`${what} needs the package ${packageName}, which is not installed. Install it: npm install ${packageName}`);
    this.packageName = packageName;
  }
}

async function loadResvg(): Promise<typeof import("@resvg/resvg-js")> {
  try {
    return await import("@resvg/resvg-js");
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    throw new MissingPackageError("@resvg/resvg-js", "A PNG image");
  }
}
