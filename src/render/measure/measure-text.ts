import { requireOptions, requireString } from "../../limits/require-argument.js";
import { ADVANCE_WIDTHS } from "./advance-widths.js";

/** What a text is set in. */
export interface Font {
  /** The size in pixels. */
  readonly size: number;
  readonly bold?: boolean | undefined;
}

/**
 * Measures how wide a line of text is, in pixels, without a browser: for Arimo, Arial, Helvetica and Liberation Sans,
 * which have the same metrics, to a percent. A script that the table lacks is estimated on the wide side.
 *
 * @example
 * Math.round(measureText("Theory of Change", { size: 16 }))
 * // => 128
 */
export function measureText(text: string, options: Font): number {
  requireString(text, "a text");
  requireOptions(options, "{ size: 12 }");
  const { size, bold = false } = options;
  const widths = bold ? ADVANCE_WIDTHS.bold : ADVANCE_WIDTHS.regular;
  let total = 0;
  for (const character of text) total += widths.get(character) ?? estimate(character);
  return (total * size) / 1000;
}

/** Returns whether the table has a width for each character of a text. */
export function isMeasured(text: string): boolean {
  return [...new Set(text)].every((character) => character < "\u0080" || ADVANCE_WIDTHS.regular.has(character));
}

function estimate(character: string): number {
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{P}\s]/u.test(
    character,
  )
    ? 680
    : 1000;
}
