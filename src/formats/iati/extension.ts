import type { TheoryDocument } from "../../schema/generated/types.js";
import type { XmlElement } from "../xml/xml.js";
import type { IatiWriteOptions } from "./write-options.js";

/** The namespace of what goes along with results and is ours, so that other tools pass over it. */
export const EXTENSION = "urn:theory-of-change:iati:1";

/** What of the options shapes the results, so that a reader can tell what was changed in them since. */
const SETTINGS = {
  profile: "profile",
  withoutIndicator: "without-indicator",
  periodStart: "period-start",
  indicatorUri: "indicator-uri",
} as const;

/** The names of the attributes that hold settings. */
export const SETTING_NAMES: readonly string[] = ["whole", ...Object.values(SETTINGS)];

/** The whole theory, as an element at the end of an activity. */
export function writeExtension(theory: TheoryDocument, options: IatiWriteOptions): XmlElement {
  const settings = Object.entries(SETTINGS).map(([key, name]) => [name, options[key as keyof typeof SETTINGS]]);
  return {
    name: "toc:theory",
    attributes: {
      "xmlns:toc": EXTENSION,
      whole: options.activity === undefined ? undefined : "true",
      ...Object.fromEntries(settings),
    },
    text: writeJsonInXml(theory),
  };
}

/** The attributes that name the element of the theory that a result or indicator was made of. */
export function writeId(id: string, { extension = false }: IatiWriteOptions): { readonly [name: string]: string } {
  return extension ? { "xmlns:toc": EXTENSION, "toc:id": id } : {};
}

/** The options that an extension was written with. */
export function readSettings(settings: { readonly [name: string]: string }): IatiWriteOptions {
  const found = Object.entries(SETTINGS).flatMap(([key, name]) =>
    // Where an outcome without indicator was an error there was none.
    settings[name] === undefined || settings[name] === "error" ? [] : [[key, settings[name]]],
  );
  return Object.fromEntries(found);
}

/** What JSON leaves as it is and XML has no form for. */
const FORBIDDEN = /[\u007f-\u009f\ufffe\uffff]/g;

function writeJsonInXml(theory: TheoryDocument): string {
  return JSON.stringify(theory).replace(
    FORBIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
