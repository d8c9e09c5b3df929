import { escapeMarkdown } from "../../theory/escape-markdown.js";

/** What a key and its value are made of, between backticks. */
const KEY = /`([\w :-]+)`/;

/** Splits a text of ours at the names of keys, which stand between backticks: every second piece is one. */
export function splitAtKeys(text: string): string[] {
  return text.split(KEY);
}

/** Writes a text of ours as Markdown, with the names of keys in it as code. What it quotes means itself. */
export function toMarkdownProse(text: string): string {
  return escapeMarkdown(text).replace(/\\`([\w :-]+)\\`/g, "`$1`");
}
