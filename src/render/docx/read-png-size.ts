const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * How many pixels a PNG image is wide and high.
 *
 * @throws {TypeError} when it is none
 */
export function readPngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  if (png.length < 24 || SIGNATURE.some((byte, i) => png[i] !== byte)) {
    throw new TypeError("a picture of a document is a PNG image, and this is none.");
  }
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width === 0 || height === 0) throw new TypeError("a picture of a document has no pixels.");
  return { width, height };
}
