import { unzipSync, type Zippable, zipSync } from "fflate";
import writeExcelFile, { type Sheet as ExcelSheet } from "write-excel-file/universal";

/** Writes an Excel workbook with the same bytes for the same sheets, wherever the clock stands. */
export async function packWorkbook(sheets: readonly ExcelSheet<Blob>[]): Promise<Uint8Array> {
  const blob = await writeExcelFile([...sheets]).toBlob();
  return withoutClock(new Uint8Array(await blob.arrayBuffer()));
}

/** Packs the files of a workbook anew with one date for all, the first that a zip can have. */
function withoutClock(workbook: Uint8Array): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(workbook))) {
    files[name] = [content, { mtime: new Date(1980, 0, 1), level: 6 }];
  }
  return zipSync(files);
}
