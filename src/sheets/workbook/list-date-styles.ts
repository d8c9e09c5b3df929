import { scanXml, type WorkbookGuard } from "./scan-xml.js";

/** Lists the styles of cells by their numbers, and whether what has one is a date. */
export function listDateStyles(part: Uint8Array | undefined, guard: WorkbookGuard): readonly boolean[] {
  const styles: boolean[] = [];
  if (part === undefined) return styles;
  const formats = new Map<string, boolean>();
  let isOfCells = false;
  const events = {
    open: (name: string, { numFmtId = "", formatCode = "" }: { readonly [name: string]: string }) => {
      if (name === "numFmt") formats.set(numFmtId, isDateFormat(formatCode));
      else if (name === "cellXfs") isOfCells = true;
      else if (name === "xf" && isOfCells) styles.push(formats.get(numFmtId) ?? BUILT_IN.has(Number(numFmtId)));
    },
    close: (name: string) => {
      if (name === "cellXfs") isOfCells = false;
    },
  };
  scanXml(part, events, guard);
  return styles;
}

/** The formats of dates and times that every program has, by their numbers; from 27 on those of East Asia. */
const BUILT_IN: ReadonlySet<number> = new Set(
  [
    [14, 22],
    [27, 36],
    [45, 47],
    [50, 58],
  ].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
);

/** Whether a format shows a day, month, year or time: less its texts, colours and the part for texts, and no digits of a number. */
function isDateFormat(code: string): boolean {
  const signs = code
    .replace(/"[^"]*"|\\.|[_*]./gs, "")
    .replace(/\[[^\][]*\]/g, (brackets) => (/^\[[hms]+\]$/i.test(brackets) ? brackets : ""))
    .replace(/;.*/s, "")
    .replace(/(s)\.0+/gi, "$1");
  return /[dmyhs]/i.test(signs) && !/[0#?%]/.test(signs);
}
