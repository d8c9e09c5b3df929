import { escapeXml } from "./escape-xml.js";

/** The attributes of an element; one without a value is left out. */
export type Attributes = { readonly [name: string]: string | number | undefined };

/** Writes an element around what is inside, which is XML already. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : escapeXml(value ?? "")}"`)
    .join("");
  const content = inside.join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Writes lines of text, one below the other. */
export function textLines(
  lines: readonly string[],
  {
    x,
    y,
    lineHeight,
    ...attributes
  }: Attributes & { readonly x: number; readonly y: number; readonly lineHeight: number },
): string {
  if (lines.length === 1) return element("text", { x, y, ...attributes }, escapeXml(lines[0] ?? ""));
  const spans = lines.map((line, i) => element("tspan", { x, y: y + i * lineHeight }, escapeXml(line)));
  return element("text", attributes, ...spans);
}

/** A number with one decimal at most, so that the same picture has the same bytes everywhere. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
