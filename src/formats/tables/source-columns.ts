import { DATE_FIELDS, NAME_FIELDS, NUMBER_FIELDS, SOURCE_TYPES, TEXT_FIELDS } from "../../schema/csl.js";
import { named, PLAIN } from "./codecs.js";
import { CSL_DATE, JSON_CELL, NAMES, NUMBER_OR_TEXT, TEXTS } from "./csl-codecs.js";
import { type Codec, createField, type Field } from "./field.js";

/** The Dutch names of the variables that are always shown; the others go by the names that CSL gives them. */
const SHOWN: { readonly [variable: string]: string } = {
  title: "titel",
  author: "auteur",
  issued: "uitgegeven",
  publisher: "uitgever",
  "container-title": "verschenen in",
  volume: "jaargang",
  issue: "aflevering",
  page: "pagina",
  number: "nummer",
  URL: "adres",
  DOI: "doi",
};

/** What else people call them. */
const OTHERS: { readonly [variable: string]: readonly string[] } = {
  author: ["authors", "auteurs"],
  issued: ["year", "jaar", "date", "datum"],
  URL: ["link", "website"],
  "container-title": ["journal", "tijdschrift"],
};

const column = (codec: Codec) => (variable: string) =>
  createField(variable, codec, SHOWN[variable] ?? variable, {
    en: variable,
    others: OTHERS[variable] ?? [],
    isRare: !Object.hasOwn(SHOWN, variable),
  });

const ALL: readonly Field[] = [
  ...TEXT_FIELDS.map(column(PLAIN)),
  ...NUMBER_FIELDS.map(column(NUMBER_OR_TEXT)),
  ...NAME_FIELDS.map(column(NAMES)),
  ...DATE_FIELDS.map(column(CSL_DATE)),
  ...["categories"].map(column(TEXTS)),
  ...["custom"].map(column(JSON_CELL)),
];
const byName = new Map(ALL.map((field) => [field.names.en, field]));

/** The columns of a bibliography: those that are always shown, then the rest. */
export const SOURCE_COLUMNS: readonly Field[] = [
  createField("type", named(SOURCE_TYPES), "soort", { isRequired: true }),
  ...Object.keys(SHOWN).flatMap((variable) => byName.get(variable) ?? []),
  ...ALL.filter(({ names }) => !Object.hasOwn(SHOWN, names.en)),
];
