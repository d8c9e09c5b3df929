import type { Meter } from "../../limits/meter.js";
import { shorten } from "../../schema/shorten.js";
import type { Position } from "../../theory/problem.js";
import {
  STEP,
  type XmlEvents,
  XmlFault,
  type XmlLimits,
  type XmlPlace,
  XmlScanner,
  type XmlTag,
} from "../../xml/xml-scanner.js";
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

/** How many different names are remembered. */
const SHARED_NAMES = 10_000;

/** How far an XML declaration can reach. */
const LONGEST_DECLARATION = 1024;

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
  readonly #scanner: XmlScanner<XmlTag>;
  readonly #limits: XmlLimits;
  readonly #decoder = new Utf8Decoder();
  readonly #handlers: XmlHandlers;
  /** The beginning, until it is long enough to hold the declaration. */
  #head: string | undefined = "";
  #areBytes = false;
  readonly #names = new Map<string, string>();

  constructor(handlers: XmlHandlers, limits: XmlLimits, meter?: Meter) {
    this.#handlers = handlers;
    this.#limits = limits;
    const events: XmlEvents<XmlTag> = {
      open: (tag, place) => this.#open(tag, place),
      text: (text) => this.#text(text),
      close: () => this.#handlers.close(),
    };
    const options = { hasNamespaces: true, isFragment: true, ...(meter !== undefined && { meter }) };
    this.#scanner = new XmlScanner(events, limits, options);
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
    this.#scan(() => this.#scanner.end());
  }

  /** Where the reading is. */
  get position(): Position {
    const { line, column } = this.#scanner.place;
    const lines = (this.#head ?? "").split(/\r\n|\n|\r/);
    const { length } = lines.at(-1) ?? "";
    return lines.length === 1
      ? { line, column: column + length }
      : { line: line + lines.length - 1, column: length + 1 };
  }

  #write(text: string): void {
    if (this.#head === undefined) this.#scan(() => this.#scanner.write(text));
    else {
      this.#head += text;
      if (this.#head.length >= LONGEST_DECLARATION) this.#readHead();
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
    const rest = declaration.replace(/[^\r\n]/g, " ") + head.slice(declaration.length);
    this.#scan(() => this.#scanner.write(rest));
  }

  /** Does a step of the reading, and words what stops it. */
  #scan(step: () => void): void {
    try {
      step();
    } catch (error) {
      throw error instanceof XmlFault ? explain(error, this.#limits) : error;
    }
  }

  #open({ name, local, uri, attributes }: XmlTag, position: XmlPlace): void {
    const list = () => this.#listAttributes(attributes);
    this.#handlers.open({
      name: this.#share(name),
      local,
      uri,
      position,
      // Of most elements of a file nobody asks.
      get attributes() {
        return list();
      },
    });
  }

  #listAttributes(attributes: XmlTag["attributes"]): XmlAttribute[] {
    return Object.values(attributes)
      .filter(({ uri }) => uri !== NAMESPACES)
      .map((attribute) => ({ ...attribute, name: this.#share(attribute.name) }));
  }

  /** One text for each name, however often it stands in the file; names go into the losses. */
  #share(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const own = detach(name);
    if (this.#names.size < SHARED_NAMES) this.#names.set(own, own);
    return own;
  }

  #text(text: string): void {
    if (this.#scanner.depth > 0) this.#handlers.text(text);
    else if (/\S/.test(text)) throw new XmlReadError("syntax", { name: "text-outside" });
  }
}

function explain({ kind, place, message }: XmlFault, limits: XmlLimits & { readonly elements?: number }): XmlReadError {
  switch (kind) {
    case "document-type":
    case "entity":
      return new XmlReadError("syntax", { name: kind }, place);
    case "no-xml":
      return new XmlReadError("syntax", { name: "no-xml", fault: shorten(message) }, place);
    case "depth":
      return new XmlReadError("wrong-shape", { name: "deep-elements", most: limits.depth }, place);
    case "tokenCharacters":
      return new XmlReadError("too-large", { name: "long-token", most: limits.tokenCharacters }, place);
    default:
      return new XmlReadError("too-large", { name: "too-many", what: kind, most: limits[kind] ?? 0 }, place);
  }
}

const NAMESPACES = "http://www.w3.org/2000/xmlns/";
