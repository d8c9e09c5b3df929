/** How JSON is laid out. */
export interface JsonLayout {
  /** The blanks before the line that it begins on, and one step further; on one line when absent. */
  readonly lines?: { readonly indent: string; readonly unit: string; readonly lineBreak: string };
  /** Whether nothing stands between the marks of JSON and its values. */
  readonly isTight?: boolean;
}

/** Writes a value as JSON, over several lines or on one. */
export function renderJsonValue(value: unknown, { lines, isTight = false }: JsonLayout): string {
  if (isTight) return JSON.stringify(value);
  if (lines !== undefined) {
    return JSON.stringify(value, null, lines.unit).replaceAll("\n", lines.lineBreak + lines.indent);
  }
  // No text in JSON holds a line break, so those there are stand between values.
  return JSON.stringify(value, null, 1)
    .replace(/([{[])\n */g, "$1")
    .replace(/\n *([}\]])/g, "$1")
    .replace(/\n */g, " ");
}
