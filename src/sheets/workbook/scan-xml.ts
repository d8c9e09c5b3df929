import { SaxesParser } from "saxes";
import { WorkbookError } from "../workbook-error.js";

/** What is told of a part of a workbook as it is read; names are without their prefixes. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: { readonly [name: string]: string }) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads a part of a workbook from its start to its end. Costs time linear in its length.
 *
 * @throws {WorkbookError} when it is not XML, or has a document type, which could name entities without end
 */
export function scanXml(content: Uint8Array, { open, text, close }: XmlHandlers): void {
  const xml = decode(content);
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => {
    throw new WorkbookError(message.replace(/^\d+:\d+: /, "").replace(/\.$/, ""));
  });
  parser.on("doctype", () => {
    throw new WorkbookError("a part of it has a document type, which none has");
  });
  parser.on("opentag", ({ name, attributes }) => open?.(withoutPrefix(name), attributes));
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.on("closetag", ({ name }) => close?.(withoutPrefix(name)));
  parser.write(xml).close();
}

/** Some programs write UTF-16. */
function decode(content: Uint8Array): string {
  const [first, second] = content;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(content);
}

/** Prefixes differ between the programs that write workbooks. */
function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
