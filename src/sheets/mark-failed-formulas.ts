import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What stands before the error of a formula, or before nothing where it has no value yet. */
export const FAILED_FORMULA = "\ue000failed formula: ";

/**
 * Makes a text of every cell of a workbook whose formula failed or was never worked out, with {@link FAILED_FORMULA} before
 * it: the reader of workbooks takes both for empty cells. A workbook without any stays as it is.
 */
export function markFailedFormulas(zip: Uint8Array): Uint8Array {
  const sheets = unzipSync(zip, { filter: ({ name }) => /^\/?xl\/worksheets\/.*\.xml$/i.test(name) });
  const marked = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(sheets)) {
    const xml = strFromU8(content);
    const changed = markCells(xml);
    if (changed !== xml) marked.set(name, strToU8(changed));
  }
  return marked.size === 0 ? zip : zipSync({ ...unzipSync(zip), ...Object.fromEntries(marked) }, { level: 0 });
}

const OPENING = /<((?:\w{1,20}:)?c)((?:\s[^<>]*)?)>/g;

function markCells(xml: string): string {
  // Most sheets have nothing to mark, which two looks tell.
  if (!/\st=["']e["']/.test(xml) && !/<\/(?:\w{1,20}:)?f>\s*<\/|\/>\s*<\/(?:\w{1,20}:)?c>/.test(xml)) return xml;
  const pieces: string[] = [];
  let done = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(xml); match !== null; match = OPENING.exec(xml)) {
    const [tag, name = "c", attributes = ""] = match;
    if (attributes.endsWith("/")) continue;
    const start = match.index + tag.length;
    const closing = `</${name}>`;
    const end = xml.indexOf(closing, start);
    if (end < 0) break;
    OPENING.lastIndex = end;
    const failure = findFailure(attributes, xml.slice(start, end));
    if (failure === undefined) continue;
    const prefix = name.slice(0, -1);
    const kept = attributes.replace(/\st=(?:"[^"]*"|'[^']*')/, "");
    const cell = `<${name}${kept} t="str"><${prefix}v>${FAILED_FORMULA}${failure}</${prefix}v>${closing}`;
    pieces.push(xml.slice(done, match.index), cell);
    done = end + closing.length;
  }
  return done === 0 ? xml : pieces.join("") + xml.slice(done);
}

/** The error in a cell, nothing where its formula has no value, and `undefined` where all is well. */
function findFailure(attributes: string, content: string): string | undefined {
  const value = /<(?:\w{1,20}:)?v(?:\s[^<>]*)?>([^<]*)</.exec(content)?.[1];
  if (/\st=["']e["']/.test(attributes)) return value ?? "";
  const isFormula = /<(?:\w{1,20}:)?f[\s/>]/.test(content);
  return isFormula && value === undefined && !/<(?:\w{1,20}:)?(?:v|is)[\s/>]/.test(content) ? "" : undefined;
}
