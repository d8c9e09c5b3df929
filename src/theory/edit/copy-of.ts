/** Copies a part of a document, so that changing the original later changes no theory. A document is JSON. */
export function copyOf<Part extends object>(part: Part): { -readonly [Key in keyof Part]: Part[Key] } {
  return JSON.parse(JSON.stringify(part));
}
