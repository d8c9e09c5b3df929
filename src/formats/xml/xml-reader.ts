import { SaxesParser, type SaxesTagNS } from "saxes";
import type { Position } from "../../theory/problem.js";
import { shorten } from "../../theory/shorten.js";
import { detach } from "./detach.js";
import { Utf8Decoder } from "./utf8-decoder.js";
import { XmlReadError } from "./xml-read-error.js";

/** An element as it begins. */
export interface XmlStart {
  /** As it stands in the text, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** Its namespace; empty for none. */
  readonly uri: string;
  /** By name, with prefix; those that declare namespaces left out. */
  readonly attributes: readonly XmlAttribute[];
  readonly position: Position;
}

export interface XmlAttribute {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

/** What is told of a text as it is read. */
export interface XmlHandlers {
  open(element: XmlStart): void;
  text(text: string): void;
  close(): void;
}

/** Deeper than any notation of ours nests. */
const MAX_DEPTH = 100;

/** The longest name, tag or text between tags. */
const MAX_TOKEN = 10_000_000;

/** How many different names are remembered. */
const MAX_NAMES = 10_000;

/** How much is handed to the parser at once. */
export const STEP = 65_536;

/** How far an XML declaration can reach. */
const MAX_DECLARATION = 1024;

/**
 * Reads XML piece by piece, and keeps nothing of it. Text before, after and between the outermost elements is not told;
 * several outermost elements are allowed.
 *
 * Refused, each with its place: a document type (so there are no entities to expand or to fetch), nesting beyond use,
 * tags and texts without end, other encodings than UTF-8, and all that is not well formed.
 *
 * @throws {XmlReadError}
 */
export class XmlReader {
  readonly #parser = new SaxesParser({ fragment: true, xmlns: true });
  readonly #decoder = new Utf8Decoder();
  readonly #handlers: XmlHandlers;
  /** The beginning, until it is long enough to hold the declaration. */
  #head: string | undefined = "";
  #areBytes = false;
  #depth = 0;
  /** What was read since the parser last told of something. */
  #pending = 0;
  #start: Position = { line: 1, column: 1 };
  readonly #names = new Map<string, string>();

  constructor(handlers: XmlHandlers) {
    this.#handlers = handlers;
    const parser = this.#parser;
    parser.on("error", ({ message }) => this.#fail(message));
    parser.on("opentagstart", ({ name }) => {
      const { line, columnIndex } = parser;
      // A tag that goes on in the next line is known by its line only.
      const column = columnIndex - name.length - 1;
      this.#start = column < 1 ? { line: Math.max(1, line - 1), column: 1 } : { line, column };
    });
    parser.on("opentag", (tag) => this.#open(tag));
    parser.on("closetag", () => {
      this.#depth -= 1;
      this.#pending = 0;
      this.#handlers.close();
    });
    parser.on("text", (text) => this.#text(text));
    parser.on("cdata", (text) => this.#text(text));
    parser.on("comment", () => {
      this.#pending = 0;
    });
  }

  /** Reads one more piece. */
  write(chunk: string | Uint8Array): void {
    if (typeof chunk === "string") {
      this.#write(chunk);
      return;
    }
    this.#areBytes = true;
    for (let i = 0; i < chunk.length; i += STEP)
      this.#write(this.#decoder.decode(chunk.subarray(i, i + STEP), this.position));
  }

  /** Tells that no more comes. */
  end(): void {
    if (this.#areBytes) this.#write(this.#decoder.end(this.position));
    this.#readHead();
    this.#parser.close();
  }

  /** Where the reading is. */
  get position(): Position {
    const { line, columnIndex } = this.#parser;
    const lines = (this.#head ?? "").split(/\r\n|\n|\r/);
    const { length } = lines.at(-1) ?? "";
    return lines.length === 1
      ? { line, column: columnIndex + 1 + length }
      : { line: line + lines.length - 1, column: length + 1 };
  }

  #write(text: string): void {
    if (this.#head === undefined) this.#parse(text);
    else {
      this.#head += text;
      if (this.#head.length >= MAX_DECLARATION) this.#readHead();
    }
  }

  /** Reads the declaration ourselves, since the parser knows none where several outermost elements are allowed. */
  #readHead(): void {
    if (this.#head === undefined) return;
    const head = this.#head.replace(/^\uFEFF/, " ");
    this.#head = undefined;
    const [declaration = ""] = /^\s?<\?xml\s[^>]*\?>/.exec(head) ?? [];
    const encoding = /\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1];
    if (this.#areBytes && encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
      throw new XmlReadError(
        "encoding",
        { name: "said-encoding", encoding: shorten(encoding) },
        { line: 1, column: 1 },
      );
    }
    this.#parse(declaration.replace(/[^\r\n]/g, " ") + head.slice(declaration.length));
  }

  #parse(text: string): void {
    for (let i = 0; i < text.length; i += STEP) {
      const step = text.slice(i, i + STEP);
      this.#pending += step.length;
      this.#parser.write(step);
      if (this.#pending > MAX_TOKEN) {
        throw new XmlReadError("too-large", { name: "long-token", most: MAX_TOKEN }, this.position);
      }
    }
  }

  #open({ name, local, uri, attributes }: SaxesTagNS): void {
    this.#pending = 0;
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      throw new XmlReadError("wrong-shape", { name: "deep-elements", most: MAX_DEPTH }, this.#start);
    }
    const list = () => this.#listAttributes(attributes);
    this.#handlers.open({
      name: this.#share(name),
      local,
      uri,
      position: this.#start,
      // Of most elements of a file nobody asks.
      get attributes() {
        return list();
      },
    });
  }

  #listAttributes(attributes: SaxesTagNS["attributes"]): XmlAttribute[] {
    return Object.values(attributes)
      .filter(({ uri }) => uri !== NAMESPACES)
      .map((attribute) => ({ ...attribute, name: this.#share(attribute.name) }));
  }

  /** One text for each name, however often it stands in the file; names go into the losses. */
  #share(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const own = detach(name);
    if (this.#names.size < MAX_NAMES) this.#names.set(own, own);
    return own;
  }

  #text(text: string): void {
    this.#pending = 0;
    if (this.#depth > 0) this.#handlers.text(text);
    else if (/\S/.test(text)) throw new XmlReadError("syntax", { name: "text-outside" });
  }

  #fail(message: string): never {
    const { line, columnIndex } = this.#parser;
    if (message.includes("inappropriately located doctype")) {
      // The parser has just read `<!DOCTYPE`.
      const position = { line, column: Math.max(1, columnIndex - 8) };
      throw new XmlReadError("syntax", { name: "document-type" }, position);
    }
    const position = { line, column: Math.max(1, columnIndex) };
    const fault = message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
    if (fault === "undefined entity") throw new XmlReadError("syntax", { name: "entity" }, position);
    throw new XmlReadError("syntax", { name: "no-xml", fault: shorten(fault) }, position);
  }
}

const NAMESPACES = "http://www.w3.org/2000/xmlns/";
