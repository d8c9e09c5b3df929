import type { Text } from "../../schema/generated/types.js";
import { toXmlText, type XmlElement } from "../xml/xml.js";
import { LANGUAGE_CODES } from "./language-codes.js";
import type { WriteLosses } from "./losses.js";

/** How texts are written: in which language plain strings are, and which language need not be named. */
export interface Narration {
  readonly language: string;
  /** The default language of the activity; in a fragment there is none, and every text names its own. */
  readonly unnamed?: string;
  readonly losses: WriteLosses;
}

/** A text as an element with a narrative for each language; nothing when there is no text, or nothing of it is left. */
export function narrate(
  name: string,
  text: Text | undefined,
  at: readonly (string | number)[],
  narration: Narration,
  attributes: XmlElement["attributes"] = {},
): XmlElement | undefined {
  if (text === undefined) return undefined;
  const children = listNarratives(text, at, narration);
  return children.length === 0 ? undefined : { name, attributes, children };
}

/** A title, which IATI cannot do without: where nothing of it can be written the id stands in. */
export function writeTitle(title: Text, id: string, at: readonly string[], narration: Narration): XmlElement {
  const written = narrate("title", title, [...at, "title"], narration);
  if (written !== undefined) return written;
  narration.losses.add("blank", ...at, "title");
  return { name: "title", children: listNarratives(id, [], narration) };
}

/** The narratives of a text, one for each language. */
export function listNarratives(text: Text, at: readonly (string | number)[], narration: Narration): XmlElement[] {
  const { language, losses } = narration;
  const texts = typeof text === "string" ? [[language, text] as const] : Object.entries(text);
  return texts.flatMap(([tag, given]) => {
    const place = typeof text === "string" ? at : [...at, tag];
    const clean = toXmlText(given);
    if (clean !== given) losses.add("character", ...place);
    return /\S/.test(clean)
      ? [{ name: "narrative", attributes: nameLanguage(tag, place, narration), text: clean }]
      : [];
  });
}

function nameLanguage(tag: string, at: readonly (string | number)[], { language, unnamed, losses }: Narration) {
  const code = toLanguageCode(tag);
  if (code === undefined) losses.add("language-not-listed", ...at);
  // That of the whole theory is told once, not with each of its texts.
  else if (code !== tag && tag !== language) losses.add("language", ...at);
  return { "xml:lang": code === unnamed ? undefined : code };
}

/** The language of a tag as IATI lists it: `pt-BR` is `pt`; nothing where the list lacks it. */
export function toLanguageCode(tag: string): string | undefined {
  const [language = ""] = tag.toLowerCase().split("-");
  return LANGUAGE_CODES.has(language) ? language : undefined;
}
