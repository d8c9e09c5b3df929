const LONGEST = 40;
/** What YAML would take for something else than text, and what no id should look like. */
const NO_NAME = /^(?:true|false|null|\P{L}.*)$/u;

/** An id made of the words of a title: `Fewer pupils fall ill` becomes `fewer-pupils-fall-ill`. Long ones end at a word. */
export function toId(title: string, fallback: string): string {
  const words =
    title
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let id = "";
  for (const word of words) {
    if (id.length + word.length >= LONGEST) break;
    id += id === "" ? word : `-${word}`;
  }
  if (id === "") return fallback;
  return NO_NAME.test(id) ? `${fallback}-${id}` : id;
}
