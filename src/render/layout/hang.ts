import { pad, wrap } from "./wrap.js";

/** Lays out a paragraph beside a label: the label before its first line, blanks before the others. */
export function hang(
  label: string,
  text: string,
  options: {
    readonly width: number;
    /** The columns that the label takes, with the space after it. */
    readonly column: number;
    readonly indent?: string;
    /** Colours the label. */
    readonly paint: (label: string) => string;
  },
): string[] {
  const { width, column, indent = "", paint } = options;
  const start = indent + " ".repeat(column);
  const [first = "", ...rest] = wrap(text, { width, first: start });
  return [indent + paint(pad(label, column)) + first.slice(start.length), ...rest];
}
