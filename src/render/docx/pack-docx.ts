import { type Document, Packer } from "docx";
import { strFromU8, strToU8 } from "fflate";
import { repackZip } from "../../sheets/repack-zip.js";
import { BRACE } from "./texts.js";

/** Packs a document with the same bytes each time: the library puts the clock and names by chance into it. */
export async function packDocx(document: Document): Promise<Uint8Array> {
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  const nameLinks = createLinkNamer();
  return repackZip(bytes, (name, content) => {
    if (name === "docProps/core.xml") return edit(content, (xml) => withoutClock(withBraces(xml)));
    if (/^word\/\w+\.xml$/.test(name)) return edit(content, (xml) => nameLinks(withBraces(xml)));
    return name === "word/_rels/document.xml.rels" ? edit(content, nameLinks) : content;
  });
}

function edit(content: Uint8Array, change: (xml: string) => string): Uint8Array {
  return strToU8(change(strFromU8(content)));
}

function withBraces(xml: string): string {
  return xml.replaceAll(BRACE, "{");
}

function withoutClock(xml: string): string {
  return ["dcterms:created", "dcterms:modified", "cp:lastModifiedBy"].reduce(withoutElement, xml);
}

/** Without the first element of a name, if there is one; it holds no other. */
function withoutElement(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}`);
  const close = `</${name}>`;
  const end = xml.indexOf(close, start);
  return start < 0 || end < 0 ? xml : xml.slice(0, start) + xml.slice(end + close.length);
}

/** Links to the web get numbers for names, the same in the document and in the list of where they lead. */
function createLinkNamer(): (xml: string) => string {
  const numbers = new Map<string, number>();
  return (xml) =>
    xml.replace(/(?<=\s(?:r:id|Id)=")rId[a-z0-9_-]{21}(?=")/g, (name) => {
      const number = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, number);
      return `rIdLink${number}`;
    });
}
