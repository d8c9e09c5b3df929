/** An element to write. Attributes that are undefined are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: { readonly [name: string]: string | undefined };
  readonly children?: readonly (XmlElement | undefined)[];
  /** Text instead of children. */
  readonly text?: string;
}

/**
 * Writes an element, one line to each element, two spaces to a level. Text stands beside its tags without blanks of ours.
 * The text must be {@link toXmlText}, as some characters have no form in XML at all.
 */
export function writeXml({ name, attributes = {}, children = [], text }: XmlElement, indent = ""): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  );
  const start = `${indent}<${name}${given.join("")}`;
  if (text !== undefined) return `${start}>${escapeText(text)}</${name}>\n`;
  const inner = children.map((child) => (child === undefined ? "" : writeXml(child, `${indent}  `))).join("");
  return inner === "" ? `${start}/>\n` : `${start}>\n${inner}${indent}</${name}>\n`;
}

/** The text without the characters that XML 1.0 forbids in any form: most control characters and lone surrogates. */
export function toXmlText(text: string): string {
  return text.replace(FORBIDDEN, "");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

const ENTITIES: { readonly [character: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A bare carriage return would be read as a line end, and blanks of attributes as spaces. */
function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? "").replace(/\r/g, "&#13;");
}

function escapeAttribute(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
