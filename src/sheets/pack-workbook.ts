import writeExcelFile, { type Sheet as ExcelSheet } from "write-excel-file/universal";
import { repackZip } from "./repack-zip.js";

/** Writes an Excel workbook with the same bytes for the same sheets, wherever the clock stands. */
export async function packWorkbook(sheets: readonly ExcelSheet<Blob>[]): Promise<Uint8Array> {
  const blob = await writeExcelFile([...sheets]).toBlob();
  return repackZip(new Uint8Array(await blob.arrayBuffer()));
}
