import { FootnoteReferenceRun, type Paragraph } from "docx";
import type { Theory } from "../../theory/theory.js";
import { describeSource } from "../describe-source.js";
import type { Names } from "../name-elements.js";
import type { Citation } from "../narrative/claim-teller.js";
import { paragraph } from "./texts.js";

/** Cites in footnotes: a source in full where it is cited first, after that by author and year. */
export interface Footnotes {
  /** Puts a citation in a footnote, and gives the mark that leads to it. */
  readonly cite: (citation: Citation) => FootnoteReferenceRun;
  /** The footnotes so far, as the library takes them. */
  readonly list: () => { readonly [number: string]: { readonly children: readonly Paragraph[] } };
}

/** Makes the footnotes of a document. Citations are by the place of a source in the theory, from 1. */
export function createFootnotes(theory: Theory, names: Names): Footnotes {
  const sources = Object.entries(theory.sources ?? {});
  const cited = new Set<number>();
  const notes: { [number: string]: { children: Paragraph[] } } = {};
  let count = 0;
  return {
    cite: ({ number, locator }) => {
      const [id, source] = sources[number - 1] ?? [];
      const full = source === undefined || cited.has(number) ? "" : describeSource(source);
      cited.add(number);
      count++;
      const short = `${names.source(id)}${locator === undefined ? "" : `, ${locator}`}`.replace(/\.?$/, ".");
      const rest = full === "" || full === "–" ? "" : ` ${full}`;
      notes[count] = { children: [paragraph(` ${short}${rest}`)] };
      return new FootnoteReferenceRun(count);
    },
    list: () => notes,
  };
}
