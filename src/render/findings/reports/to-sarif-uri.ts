/**
 * The address of a file, as a reference that is relative where the file's name is. No part of a name is taken for a
 * scheme, a query or a fragment.
 */
export function toSarifUri(file: string): string {
  const encoded = file
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return file.startsWith("/") ? `file://${encoded}` : encoded;
}
