import { fromExcelText } from "../excel-text.js";
import { scanXml, type WorkbookGuard } from "./scan-xml.js";

/** Reads the texts that the cells of a workbook share; of one in several styles all pieces, but no reading aids. */
export function readStrings(part: Uint8Array | undefined, guard: WorkbookGuard): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let pieces: string[] = [];
  let isText = false;
  let isAid = false;
  const events = {
    open: (name: string) => {
      if (name === "si") pieces = [];
      else if (name === "rPh") isAid = true;
      else if (name === "t") isText = !isAid;
    },
    text: (text: string) => {
      if (isText) pieces.push(text);
    },
    close: (name: string) => {
      if (name === "si") strings.push(fromExcelText(pieces.join("")));
      else if (name === "rPh") isAid = false;
      else if (name === "t") isText = false;
    },
  };
  scanXml(part, events, guard);
  return strings;
}
