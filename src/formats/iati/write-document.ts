import type { Source } from "../../schema/generated/types.js";
import { isPartialDate } from "../../theory/dates.js";
import { toXmlText, type XmlElement } from "../xml/xml.js";
import { listNarratives, type Narration, toLanguageCode } from "./narratives.js";

/** A source with a web address as a document that a value refers to. */
export function writeDocument(source: Source, narration: Narration): XmlElement {
  const { title = "", URL = "", language } = source;
  const date = readIssued(source);
  const code = language === undefined ? undefined : toLanguageCode(language);
  // Its losses are told once for each source, not for each value that refers to it.
  const quiet: Narration = { ...narration, losses: { list: [], add: () => {} } };
  return {
    name: "document-link",
    attributes: { format: guessFormat(URL), url: URL },
    children: [
      { name: "title", children: listNarratives(toXmlText(title), [], quiet) },
      { name: "category", attributes: { code: RESULTS } },
      code === undefined ? undefined : { name: "language", attributes: { code } },
      date === undefined ? undefined : { name: "document-date", attributes: { "iso-date": date } },
    ],
  };
}

/** The category of documents on results, outcomes and outputs. */
const RESULTS = "A08";

/** The keys of a source that a document can carry. */
export function listDocumentLosses(id: string, source: Source, narration: Narration): void {
  const { losses } = narration;
  losses.add("element-id", "sources", id, "id");
  losses.add("document-format", "sources", id, "format");
  for (const key of Object.keys(source)) {
    const isCarried =
      key === "URL" ||
      key === "title" ||
      (key === "issued" && readIssued(source) !== undefined) ||
      (key === "language" && toLanguageCode(source.language ?? "") === source.language);
    if (!isCarried) losses.add("no-place", "sources", id, key);
  }
  if (toXmlText(source.title ?? "") !== source.title) losses.add("character", "sources", id, "title");
}

/** Whether an address can stand in the file: http or https, without what an address may not hold. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[\w.~-]+(:\d{1,5})?([/?#]([\w.~!$&'()*+,;=:@/?-]|%[\dA-Fa-f]{2})*)?$/.test(url);
}

/** The day of publication, where a whole day is given and nothing else. */
function readIssued({ issued }: Source): string | undefined {
  const [parts, ...more] = issued?.["date-parts"] ?? [];
  if (issued === undefined || parts?.length !== 3 || more.length > 0 || Object.keys(issued).length > 1)
    return undefined;
  const [year, month, day] = parts.map(Number);
  const date = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return isPartialDate(date) && date > "0001" ? date : undefined;
}

function guessFormat(url: string): string {
  const [path = ""] = url.split(/[?#]/, 1);
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return (Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined) ?? "text/html";
}

const FORMATS: { readonly [extension: string]: string | undefined } = {
  pdf: "application/pdf",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
};
