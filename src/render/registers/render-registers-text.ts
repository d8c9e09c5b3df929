import { chooseLanguage } from "../../language/choose-language.js";
import { requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { hang } from "../layout/hang.js";
import { createLayout, type Layout, type TextOptions } from "../layout/text-options.js";
import { wrap } from "../layout/wrap.js";
import type { RegisterOptions } from "./build-register.js";
import type { Register } from "./register.js";
import { buildRegisterPage, type RegistersToShow } from "./register-page.js";
import { toCellText } from "./to-cell-text.js";

/**
 * Writes registers of a theory as a page of plain text: no terminal is as wide as a register, so each row is a block with
 * a line for each of its cells that says something.
 *
 * @example
 * renderRegistersText(handwashing, { names: ["log"] }).split("\n")[3]
 * // => "Review log"
 */
export function renderRegistersText(
  theory: Theory,
  options: TextOptions & RegisterOptions & RegistersToShow = {},
): string {
  requireTheory(theory);
  requireOptions(options);
  const layout = createLayout({ ...options, lang: chooseLanguage(theory, options.lang) });
  const { width, paint } = layout;
  const { title, subtitle, registers, footer } = buildRegisterPage(theory, options);
  const lines = [
    ...wrap(title, { width }).map((line) => paint("title", line)),
    ...wrap(subtitle, { width }),
    ...registers.flatMap((register) => ["", ...layOutRegister(register, layout)]),
    "",
    ...wrap(footer, { width }).map((line) => paint("label", line)),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function layOutRegister({ title, about, empty, columns, rows }: Register, layout: Layout): string[] {
  const { width, paint } = layout;
  const column = Math.max(...columns.map(({ heading }) => heading.length)) + 2;
  const blocks = rows.map((row) =>
    row.flatMap((cell, i) => {
      const texts = cell !== null && typeof cell === "object" ? cell : [toCellText(cell, "")];
      const said = texts.filter((text) => text !== "");
      return said.flatMap((text, line) =>
        hang(line === 0 ? (columns[i]?.heading ?? "") : "", text, {
          width,
          column,
          indent: "  ",
          paint: (label) => paint("label", label),
        }),
      );
    }),
  );
  return [
    ...wrap(title, { width }).map((line) => paint("title", line)),
    paint("label", "─".repeat(width)),
    ...wrap(about, { width }),
    ...(rows.length === 0 ? ["", ...wrap(empty, { width })] : blocks.flatMap((block) => ["", ...block])),
  ];
}
