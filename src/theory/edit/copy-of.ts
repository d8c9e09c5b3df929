/**
 * Copies a part of a document, so that changing the original later changes no theory. A document is JSON; what has no form
 * in it stays as it is, for the check to tell.
 */
export function copyOf<Part extends object>(part: Part): { -readonly [Key in keyof Part]: Part[Key] } {
  try {
    return JSON.parse(JSON.stringify(part));
  } catch {
    return { ...part };
  }
}
