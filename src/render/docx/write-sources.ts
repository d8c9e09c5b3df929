import { ExternalHyperlink, type FileChild, HeadingLevel } from "docx";
import { describeSource } from "../describe-source.js";
import { findWebAddress } from "../web-address.js";
import type { DocxContext } from "./docx-context.js";
import { heading, paragraph, text } from "./texts.js";

/** Every source of the theory in full; nothing where there are none. */
export function writeSources({ theory, names, words }: DocxContext): FileChild[] {
  const entries = Object.entries(theory.sources ?? {});
  if (entries.length === 0) return [];
  return [
    heading(words.pages.sources, HeadingLevel.HEADING_1),
    ...entries.map(([id, source]) => {
      const address = findWebAddress(source);
      const link = address === undefined ? [] : [text(" "), linkTo(address)];
      return paragraph(
        [text(names.source(id).replace(/\.?$/, "."), { bold: true }), text(` ${describeSource(source)}`), ...link],
        {
          indent: { left: 340, hanging: 340 },
          spacing: { after: 80 },
        },
      );
    }),
  ];
}

function linkTo(address: string): ExternalHyperlink {
  return new ExternalHyperlink({ link: address, children: [text(address, { style: "Hyperlink" })] });
}
