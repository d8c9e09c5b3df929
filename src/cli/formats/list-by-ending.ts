import type { Format } from "./format.js";

/** The formats whose files have the ending of a file, the longest ending first: `.csl.json` says more than `.json`. */
export function listByEnding(file: string, formats: readonly Format[]): Format[] {
  const length = ({ extensions }: Format) =>
    Math.max(0, ...extensions.map((ending) => (file.toLowerCase().endsWith(ending) ? ending.length : 0)));
  return formats.filter((format) => length(format) > 0).sort((a, b) => length(b) - length(a));
}
