import { unzipSync, type Zippable, zipSync } from "fflate";

/**
 * Packs the files of an office document anew, with one date for all, the first that a zip can have; so that the bytes do
 * not depend on the clock. A file can be changed on the way.
 */
export function repackZip(
  zip: Uint8Array,
  change: (name: string, content: Uint8Array) => Uint8Array = (_, content) => content,
): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(zip))) {
    files[name] = [change(name, content), { mtime: new Date(1980, 0, 1), level: 6 }];
  }
  return zipSync(files);
}
