import { toPrintable } from "../../../theory/printable.js";

/** A line that GitHub Actions shows beside a file. */
export interface Annotation {
  readonly command: "error" | "warning" | "notice";
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly title: string;
  readonly message: string;
}

/** Writes a workflow command of GitHub Actions, with the end of its line. */
export function writeAnnotation({ command, file, line, column, title, message }: Annotation): string {
  const properties = Object.entries({ file, line, col: column, title })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]))
    .join(",");
  return `::${command} ${properties}::${escapeData(message)}\n`;
}

/** What would end the line or begin an escape is written by its code. */
function escapeData(text: string): string {
  return toPrintable(text).replace(/%/g, "%25").replace(/\n/g, "%0A");
}

/** In a property also what would end it. */
function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
