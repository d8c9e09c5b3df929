/** The text that is kept packed, by DEFLATE and in letters, in the element with an id. */
export function unpack(id: string): Promise<string> {
  const letters = atob(document.getElementById(id)?.textContent ?? "");
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}
