import type { XmlNode } from "../xml/xml-node.js";
import type { ReadLosses } from "./read-losses.js";

/** A text in one or more languages, as IATI has all texts. */
export type IatiText = { readonly [language: string]: string };

/** What reading one activity takes along. */
export interface ReadTask {
  readonly losses: ReadLosses;
  /** The language of texts that name none. */
  readonly language: string;
  /** Is told of a text that names none. */
  readonly onDefault?: () => void;
}

const XML = "http://www.w3.org/XML/1998/namespace";

/** The text of an element in its languages; nothing where there is none. Blanks around a text are no part of it. */
export function readText(node: XmlNode | undefined, task: ReadTask): IatiText | undefined {
  if (node === undefined) return undefined;
  const narratives = node.takeAll("narrative");
  const isPlain = narratives.length === 0 && /\S/.test(node.text);
  if (isPlain) task.losses.addOf("plain-text", node, "text()");
  const texts = new Map<string, string>();
  for (const narrative of isPlain ? [node] : narratives) {
    const text = narrative.takeText().trim();
    const language = readLanguage(narrative, task);
    if (text === "") task.losses.addOf("empty", narrative);
    else if (texts.has(language)) task.losses.addOf("repeated-language", narrative);
    else texts.set(language, text);
  }
  if (narratives.length === 0 && !isPlain) task.losses.addOf("empty", node);
  return texts.size === 0 ? undefined : Object.fromEntries(texts);
}

/** The language of an element, by itself or by the nearest around it that names one. */
export function readLanguage(node: XmlNode, { losses, language, onDefault }: ReadTask): string {
  for (let around: XmlNode | undefined = node; around !== undefined; around = around.parent) {
    const given = around.getAttribute("lang", XML);
    if (given === undefined) continue;
    around.takeAttribute("lang", XML);
    const code = toLanguageTag(given);
    if (code === given) return code;
    losses.addOf(code === undefined ? "language" : "language-form", around, "@xml:lang");
    if (code !== undefined) return code;
  }
  onDefault?.();
  return language;
}

/** A tag as the format has it: `ENG` is `en`; nothing where it is no tag. */
export function toLanguageTag(given: string): string | undefined {
  try {
    const [tag = ""] = Intl.getCanonicalLocales(given.trim().replaceAll("_", "-"));
    return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}
