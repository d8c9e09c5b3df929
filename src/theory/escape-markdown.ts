import { requireString } from "../limits/require-argument.js";
import { toPrintable } from "./printable.js";

/**
 * Makes text mean itself in Markdown, in a paragraph, a list or a cell of a table: one line, with nothing in it that
 * formats, links or starts a block.
 *
 * Programs that build sites read more than Markdown: Vue and Liquid evaluate `{{ … }}`, MDX evaluates `{ … }` and lines
 * that start with `import` or `export`, EJS `<% … %>`. So braces and `<` are written as references, which Markdown alone
 * reads. Vue looks for `{{` after Markdown is done, so an empty `<wbr/>` stands between two braces.
 *
 * @example
 * escapeMarkdown("*10* of [12] schools")
 * // => "\\*10\\* of \\[12\\] schools"
 */
export function escapeMarkdown(text: string): string {
  requireString(text, "a text");
  return escapeMarkdownAttribute(text).replace(/(?<=&#123;)(?=&#123;)/g, "<wbr/>");
}

/** As {@link escapeMarkdown}, for what becomes an attribute, such as the text of a picture: no element can stand there. */
export function escapeMarkdownAttribute(text: string): string {
  return (
    toPrintable(text)
      .replace(/\s+/g, " ")
      .trim()
      // Brackets alone do: but `marked` looks past escapes for the picture or link that `![` or `](` makes.
      .replace(/[\\`*_[\]>|~$]|!(?=\[)|(?<=\])\(|&(?=#?\w{1,40};)/g, "\\$&")
      .replace(/[{}<]/g, toReference)
      .replace(/^[-+#=:]/, "\\$&")
      .replace(/^[ie](?=(?:mport|xport)\b)/, toReference)
      .replace(/^\d+(?=[.)](\s|$))/, "$&\\")
      .replace(/(?<=\s)#+$/, "\\$&")
      // What a forge takes for an address by itself: in there, it would show the other backslashes.
      .replace(/(?<=\w):(?=\/\/)|(?<=www)\.|@(?=\w)/gi, "\\$&")
  );
}

/** Text as code where it is made of what ids are made of; as plain text where something in it could end the code. */
export function toMarkdownCode(text: string): string {
  return /^[\p{L}\p{M}\p{N} ._:/>[\]-]+$/u.test(text) ? `\`${text}\`` : escapeMarkdown(text);
}

/** A web address as a link that shows it. MDX takes none between angle brackets. */
export function linkMarkdown(address: string): string {
  const target = address.replace(/&(?=#?\w{1,40};)/g, "&amp;");
  const shown = escapeMarkdown(address).replace(/\\(?=[:.@])/g, "");
  return `[${shown}](${/[()]/.test(target) ? `<${target}>` : target})`;
}

function toReference(character: string): string {
  return character === "<" ? "&lt;" : `&#${character.codePointAt(0)};`;
}
