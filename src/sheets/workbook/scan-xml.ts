import type { Meter } from "../../limits/meter.js";
import type { AllLimits } from "../../limits/reader-limits.js";
import { type PlainXmlTag, STEP, XmlFault, XmlScanner } from "../../xml/xml-scanner.js";
import { WorkbookError } from "../workbook-error.js";

/** What is told of a part of a workbook as it is read; names are without their prefixes. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: { readonly [name: string]: string }) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** What the parts of one workbook are read within. `elements` counts those of all parts. */
export interface WorkbookGuard {
  readonly limits: AllLimits<"workbook">;
  readonly elements: Meter;
}

/**
 * Reads a part of a workbook from its start to its end. Costs time linear in its length.
 *
 * @throws {WorkbookError} when it is not XML, is more than the limits, or has a document type, which could name entities
 * without end
 */
export function scanXml(content: Uint8Array, { open, text, close }: XmlHandlers, guard: WorkbookGuard): void {
  const { limits, elements } = guard;
  // Parsing millions of elements takes seconds; counting where their tags begin takes milliseconds.
  if (hasMoreTags(content, 2 * limits.elements)) throw refuseElements(limits);
  const events = {
    open: ({ name, attributes }: PlainXmlTag) => open?.(withoutPrefix(name), attributes),
    close: ({ name }: PlainXmlTag) => close?.(withoutPrefix(name)),
    ...(text !== undefined && { text }),
  };
  const scanner = new XmlScanner<PlainXmlTag>(events, limits, { hasNamespaces: false, meter: elements });
  const decoder = new TextDecoder(findEncoding(content));
  try {
    for (let i = 0; i < content.length; i += STEP)
      scanner.write(decoder.decode(content.subarray(i, i + STEP), { stream: true }));
    scanner.write(decoder.decode());
    scanner.end();
  } catch (error) {
    throw error instanceof XmlFault ? explain(error, limits) : error;
  }
}

function hasMoreTags(content: Uint8Array, most: number): boolean {
  let count = 0;
  for (let at = content.indexOf(LESS_THAN); at >= 0; at = content.indexOf(LESS_THAN, at + 1)) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}

const LESS_THAN = 0x3c;

/** Some programs write UTF-16. */
function findEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** Prefixes differ between the programs that write workbooks. */
function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function refuseElements({ elements }: WorkbookGuard["limits"]): WorkbookError {
  return new WorkbookError(`it has more elements than are read, at most ${elements}`);
}

function explain({ kind, message }: XmlFault, limits: WorkbookGuard["limits"]): WorkbookError {
  switch (kind) {
    case "no-xml":
    case "entity":
      return new WorkbookError(message);
    case "document-type":
      return new WorkbookError("a part of it has a document type, which none has");
    case "elements":
      return refuseElements(limits);
    case "depth":
      return new WorkbookError(`elements are nested in it more than ${limits.depth} deep, the most that is read`);
    case "attributes":
      return new WorkbookError(`an element of it has more attributes than are read, at most ${limits.attributes}`);
    case "nameCharacters":
      return new WorkbookError(`a name in it is longer than the ${limits.nameCharacters} characters that are read`);
    case "tokenCharacters":
      return new WorkbookError(
        `a text or a tag of it is longer than the ${limits.tokenCharacters} characters that are read`,
      );
  }
}
