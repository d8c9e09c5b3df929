import { unzipSync } from "fflate";
import { WorkbookError } from "../workbook-error.js";

/**
 * Unpacks the parts of a workbook that are XML, by their paths.
 *
 * @throws {WorkbookError} when it is no workbook, is damaged, or says that it unpacks to more than some bytes; the unpacking
 * of a part ends where it is longer than the archive says
 */
export function unpack(bytes: Uint8Array, maxUnpacked: number): ReadonlyMap<string, Uint8Array> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new WorkbookError("this is an old workbook (.xls) or one with a password; save it as .xlsx without one.");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookError("this is no workbook (.xlsx).");
  let size = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!/\.(?:xml|rels)$/i.test(name)) return false;
    size += originalSize;
    if (size > maxUnpacked)
      throw new WorkbookError(`this workbook unpacks to ${size} bytes or more; at most ${maxUnpacked} are read.`);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })).map(([name, part]) => [name.replace(/^\//, ""), part]));
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new WorkbookError(`this workbook is damaged: ${reason.replace(/\.$/, "")}.`, { cause: error });
  }
}
