/** HTML that is safe to put into a page as it stands. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What an element can hold. Strings and numbers are text, and mean themselves. */
export type Content = Markup | string | number | undefined | readonly Content[];

/** The attributes of an element; `true` for one without a value, `undefined` and `false` for none. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | undefined;
}

/**
 * Writes an element of HTML. Everything in it but {@link Markup} is escaped, so that no text can end an attribute, open
 * an element or start a comment.
 */
export function h(name: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  const given = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [` ${key}`] : [` ${key}=${quoteAttribute(String(value))}`];
  });
  const open = `<${name}${given.join("")}>`;
  if (VOID.has(name)) return new Markup(open);
  if (CLOSED.has(name)) return new Markup(`${open.slice(0, -1)}${open.endsWith('">') ? "" : " "}/>`);
  return new Markup(open + toHtml(content) + (ENDED.has(name) ? "" : `</${name}>`));
}

/** Puts contents one after the other. */
export function join(...content: readonly Content[]): Markup {
  return new Markup(toHtml(content));
}

const VOID = new Set(["meta", "input", "br"]);

/** What holds nothing in a drawing, where an element can close itself. */
const CLOSED = new Set(["path", "use"]);

/** The elements that end where the next of their kind begins or what they are in ends, as HTML has it. */
const ENDED = new Set(["li", "option", "tbody", "td", "th", "thead", "tr"]);

function toHtml(content: Content): string {
  if (content === undefined) return "";
  if (content instanceof Markup) return content.html;
  if (typeof content === "string") return escapeText(content);
  if (typeof content === "number") return String(content);
  return content.map(toHtml).join("");
}

/** A carriage return is written as a reference: a parser of HTML would make a line feed of it. */
function escapeText(text: string): string {
  return legal(text).replace(/[&<>\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Quotes are left out where nothing can be mistaken: a page has thousands of attributes. */
function quoteAttribute(value: string): string {
  if (/^[\w.#:/;-]+$/.test(value) && !value.endsWith("/")) return value;
  return `"${legal(value).replace(/[&<>"\r\n]/g, (character) => `&#${character.charCodeAt(0)};`)}"`;
}

/** Without the characters that HTML does not allow, not even by reference; each is replaced by a mark. */
function legal(text: string): string {
  return text.replace(ILLEGAL, "\ufffd");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff\p{Cs}]/gu;
