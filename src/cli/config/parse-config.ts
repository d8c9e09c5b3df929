import { LineIndex } from "../../formats/line-index.js";
import { findPlace } from "../../formats/yaml/find-place.js";
import { outlineYaml } from "../../formats/yaml/outline.js";
import { loadPlainYaml } from "../input/load-plain-yaml.js";
import { MisuseError } from "../misuse-error.js";
import type { Wording } from "../wording.js";

/** Settings of a project: options for all commands, and for one command under its name. */
export interface Config {
  readonly settings: { readonly [name: string]: unknown };
  /** The file with the line and column of a setting, as messages begin. */
  locate(path: readonly string[]): string;
}

/**
 * Makes settings of the text of their file. JSON is YAML; nothing is made of it but plain values.
 *
 * @throws {MisuseError} when it is not a table of settings
 */
export function parseConfig(file: string, text: string): Config {
  const data = loadPlainYaml(file, text);
  if (data === null || data === undefined) return { settings: {}, locate: () => file };
  if (typeof data !== "object") throw refuse(file, { en: "text or a number", nl: "tekst of een getal" });
  if (Array.isArray(data)) throw refuse(file, { en: "a list", nl: "een lijst" });
  const outline = outlineYaml(text);
  if (outline.children.some(({ key }) => key === ""))
    throw refuse(file, { en: "a key without a name", nl: "een sleutel zonder naam" });
  return {
    settings: data as Config["settings"],
    locate: (path) => {
      const place = findPlace(outline, path);
      if (place === undefined) return file;
      const { line, column } = new LineIndex(text).positionAt(place.key ?? place.value);
      return `${file}:${line}:${column}`;
    },
  };
}

function refuse(file: string, found: Wording): MisuseError {
  return new MisuseError({
    en: `${file}: expected settings, such as lang: nl; found ${found.en}.`,
    nl: `${file}: verwacht instellingen, zoals lang: nl; er staat ${found.nl}.`,
  });
}
