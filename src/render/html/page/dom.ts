/** What an element can hold: text means itself. */
export type Child = Node | string | undefined;

/** Makes an element. Nothing that it is given is read as HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: { readonly [name: string]: string | boolean | undefined } = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? "" : value);
  }
  for (const child of children) if (child !== undefined) element.append(child);
  return element;
}

/** Makes an element of SVG. */
export function svg(name: string, attributes: { readonly [name: string]: string | number | undefined }): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  return element;
}

/** The one element with an id, which the page has. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  // The page is ours, and a test opens it: the element is there, and of the kind it is asked for as.
  return document.getElementById(id) as T;
}
