import { readLetters } from "./letters.js";

/** The text that is kept packed, by DEFLATE and in letters, in the element with an id. */
export function unpack(id: string): Promise<string> {
  const bytes = readLetters(document.getElementById(id)?.textContent ?? "");
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}
