import { type SaxesOptions, SaxesParser, type SaxesTagNS, type SaxesTagPlain } from "saxes";
import { Meter } from "../limits/meter.js";

/** An element of XML whose namespaces are looked at. */
export type XmlTag = SaxesTagNS;
/** An element of XML whose prefixes are part of its names. */
export type PlainXmlTag = SaxesTagPlain;

/** What is told of a text as it is read. */
export interface XmlEvents<Tag> {
  open?(tag: Tag, place: XmlPlace): void;
  text?(text: string): void;
  close?(tag: Tag): void;
}

/** How a text is read. */
export interface XmlScanOptions {
  /** Whether namespaces are looked at; a prefix that none declares is then refused. */
  readonly hasNamespaces: boolean;
  /** Whether there may be several outermost elements; not when absent. */
  readonly isFragment?: boolean;
  /** Is charged a step for each element, so that a caller can bound them over several texts, or stop. */
  readonly meter?: Meter;
}

/** A line and column, counted from 1. */
export interface XmlPlace {
  readonly line: number;
  readonly column: number;
}

/** What a text is read within; the names are those of the table of limits. */
export interface XmlLimits {
  readonly depth: number;
  readonly attributes: number;
  readonly nameCharacters: number;
  readonly tokenCharacters: number;
}

/** What stops the reading: it is not XML, or is more than is read. */
export type XmlFaultKind = "no-xml" | "document-type" | "entity" | "elements" | keyof XmlLimits;

/** Why a text is not read on, and where. */
export class XmlFault extends Error {
  override readonly name = "XmlFault";

  constructor(
    readonly kind: XmlFaultKind,
    readonly place: XmlPlace,
    /** What the parser says, for what is not XML. */
    message = "",
  ) {
    super(message);
  }
}

/** How much is handed to the parser at once, in characters. */
export const STEP = 65_536;

/**
 * Reads XML piece by piece, for every notation that is XML, and keeps nothing of it. It refuses, each with its place: a
 * document type (so there are no entities to expand or to fetch), more than the limits, and what is not well formed.
 *
 * Costs time linear in the text.
 *
 * @throws {XmlFault}
 */
export class XmlScanner<Tag extends XmlTag | PlainXmlTag> {
  readonly #parser: SaxesParser<SaxesOptions>;
  readonly #events: XmlEvents<Tag>;
  readonly #limits: XmlLimits;
  readonly #meter: Meter;
  #depth = 0;
  #attributes = 0;
  /** How many characters were read since the parser last told of something. */
  #pending = 0;
  #start: XmlPlace = { line: 1, column: 1 };

  constructor(
    events: XmlEvents<Tag>,
    limits: XmlLimits,
    { hasNamespaces, isFragment = false, meter = new Meter() }: XmlScanOptions,
  ) {
    this.#events = events;
    this.#limits = limits;
    this.#meter = meter;
    const parser = new SaxesParser({ fragment: isFragment, xmlns: hasNamespaces });
    this.#parser = parser;
    parser.on("error", ({ message }) => this.#fail(message));
    parser.on("doctype", () => this.#refuse("document-type"));
    parser.on("opentagstart", ({ name }) => this.#begin(name));
    parser.on("attribute", (attribute) => this.#count(attribute));
    parser.on("opentag", (tag) => this.#open(tag as Tag));
    parser.on("closetag", (tag) => {
      this.#depth -= 1;
      this.#pending = 0;
      this.#events.close?.(tag as Tag);
    });
    const text = (piece: string) => {
      this.#pending = 0;
      this.#events.text?.(piece);
    };
    parser.on("text", text);
    parser.on("cdata", text);
    const pass = () => {
      this.#pending = 0;
    };
    parser.on("comment", pass);
    parser.on("processinginstruction", pass);
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#depth;
  }

  /** Where the reading is. */
  get place(): XmlPlace {
    const { line, columnIndex } = this.#parser;
    return { line, column: columnIndex + 1 };
  }

  /** Reads one more piece. */
  write(text: string): void {
    for (let i = 0; i < text.length; i += STEP) {
      const step = text.slice(i, i + STEP);
      this.#pending += step.length;
      this.#parser.write(step);
      if (this.#pending > this.#limits.tokenCharacters) throw new XmlFault("tokenCharacters", this.place);
    }
  }

  /** Tells that no more comes. */
  end(): void {
    this.#parser.close();
  }

  #begin(name: string): void {
    const { line, columnIndex } = this.#parser;
    // A tag that goes on in the next line is known by its line only.
    const column = columnIndex - name.length - 1;
    this.#start = column < 1 ? { line: Math.max(1, line - 1), column: 1 } : { line, column };
    this.#attributes = 0;
    this.#depth += 1;
    if (this.#depth > this.#limits.depth) throw new XmlFault("depth", this.#start);
    if (name.length > this.#limits.nameCharacters) throw new XmlFault("nameCharacters", this.#start);
    if (!this.#meter.spend()) throw new XmlFault("elements", this.#start);
  }

  #count({ name, value }: { readonly name: string; readonly value: string }): void {
    this.#attributes += 1;
    if (this.#attributes > this.#limits.attributes) throw new XmlFault("attributes", this.#start);
    const isLong = name.length > this.#limits.nameCharacters;
    const isNamespace = name === "xmlns" || name.startsWith("xmlns:");
    if (isLong || (isNamespace && value.length > this.#limits.nameCharacters))
      throw new XmlFault("nameCharacters", this.#start);
  }

  #open(tag: Tag): void {
    this.#pending = 0;
    this.#events.open?.(tag, this.#start);
  }

  #refuse(kind: XmlFaultKind): never {
    throw new XmlFault(kind, this.place);
  }

  #fail(message: string): never {
    const { line, columnIndex } = this.#parser;
    if (message.includes("inappropriately located doctype")) {
      // The parser has just read `<!DOCTYPE`.
      throw new XmlFault("document-type", { line, column: Math.max(1, columnIndex - 8) });
    }
    const fault = message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
    const place = { line, column: Math.max(1, columnIndex) };
    throw new XmlFault(fault === "undefined entity" ? "entity" : "no-xml", place, fault);
  }
}
