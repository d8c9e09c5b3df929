import { type UnzipFileInfo, unzipSync } from "fflate";
import type { AllLimits } from "../../limits/reader-limits.js";
import { WorkbookError } from "../workbook-error.js";

/** The parts of a workbook that are XML, by their paths. Each is unpacked when it is asked for, as memory may not hold all. */
export interface Parts {
  has(path: string): boolean;
  get(path: string): Uint8Array | undefined;
}

/**
 * Opens the archive that a workbook is.
 *
 * @throws {WorkbookError} when it is no workbook, is damaged, or says that it unpacks to more than the limit; the unpacking
 * of a part ends where it is longer than the archive says
 */
export function unpack(bytes: Uint8Array, { unpackedBytes, parts }: AllLimits<"workbook">): Parts {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new WorkbookError("this is an old workbook (.xls) or one with a password; save it as .xlsx without one.");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookError("this is no workbook (.xlsx).");
  let size = 0;
  let count = 0;
  /** The names in the archive by the paths that they are known by. */
  const names = new Map<string, string>();
  readArchive(bytes, ({ name, originalSize }) => {
    count += 1;
    if (count > parts) throw new WorkbookError(`this workbook has more parts than are read, at most ${parts}.`);
    if (!/\.(?:xml|rels)$/i.test(name)) return false;
    size += originalSize;
    if (size > unpackedBytes)
      throw new WorkbookError(`this workbook unpacks to ${size} bytes or more; at most ${unpackedBytes} are read.`);
    names.set(name.replace(/^\//, ""), name);
    return false;
  });
  return {
    has: (path) => names.has(path),
    get: (path) => {
      const wanted = names.get(path);
      return wanted === undefined ? undefined : readArchive(bytes, ({ name }) => name === wanted)[wanted];
    },
  };
}

function readArchive(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new WorkbookError(`this workbook is damaged: ${reason.replace(/\.$/, "")}.`, { cause: error });
  }
}
