import { fromExcelText } from "../excel-text.js";
import { scanXml } from "./scan-xml.js";

/** Reads the texts that the cells of a workbook share; of one in several styles all pieces, but no reading aids. */
export function readStrings(part: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let pieces: string[] = [];
  let isText = false;
  let isAid = false;
  scanXml(part, {
    open: (name) => {
      if (name === "si") pieces = [];
      else if (name === "rPh") isAid = true;
      else if (name === "t") isText = !isAid;
    },
    text: (text) => {
      if (isText) pieces.push(text);
    },
    close: (name) => {
      if (name === "si") strings.push(fromExcelText(pieces.join("")));
      else if (name === "rPh") isAid = false;
      else if (name === "t") isText = false;
    },
  });
  return strings;
}
