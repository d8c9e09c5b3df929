import { NUMBER, oneOf, PLAIN, REFERENCE, TEXT, WORD } from "../codecs.js";
import { createField as field } from "../field.js";
import { listRegister, listValues } from "../list-rows.js";
import { SOURCE_COLUMNS } from "../source-columns.js";
import type { TableSpec } from "../table-spec.js";
import { code, date, description, id, locator, name, note, of, required, title } from "./shared.js";

/** The tables of sources, indicators and who and where. */
export const FRAMEWORK_SPECS: readonly TableSpec[] = [
  {
    name: "sources",
    nl: "bronnen",
    ids: { space: "sources", from: "title" },
    list: (theory) => listRegister(theory, "sources"),
    fields: [id, ...SOURCE_COLUMNS],
  },
  {
    name: "indicators",
    nl: "indicatoren",
    ids: { space: "indicators", from: "title" },
    list: (theory) => listRegister(theory, "indicators"),
    fields: [
      id,
      title,
      description,
      code,
      field("unit", PLAIN, "eenheid"),
      field("direction", oneOf({ up: ["up", "omhoog", "stijgend"], down: ["down", "omlaag", "dalend"] }), "richting"),
      locator,
      note,
    ],
  },
  {
    name: "values",
    nl: "waarden",
    others: ["measurements", "metingen"],
    list: listValues,
    fields: [
      of("indicator", "indicator"),
      field(
        "@kind",
        oneOf({
          baseline: ["baseline", "nulmeting", "beginwaarde"],
          target: ["target", "streefwaarde", "doel"],
          actual: ["actual", "realisatie", "gemeten"],
        }),
        "soort",
        { ...required, others: ["type"] },
      ),
      field("value", NUMBER, "waarde"),
      field("text", TEXT, "tekst"),
      date,
      field("place", REFERENCE, "plaats"),
      field("source", REFERENCE, "bron"),
      note,
    ],
  },
  {
    name: "actors",
    nl: "actoren",
    ids: { space: "actors", from: "name" },
    list: (theory) => listRegister(theory, "actors"),
    fields: [id, name, field("role", TEXT, "rol"), description, locator, note],
  },
  {
    name: "places",
    nl: "plaatsen",
    ids: { space: "places", from: "name" },
    list: (theory) => listRegister(theory, "places"),
    fields: [id, name, field("country", WORD, "land"), locator, note],
  },
  {
    name: "principles",
    nl: "uitgangspunten",
    ids: { space: "principles", from: "title" },
    list: (theory) => listRegister(theory, "principles"),
    fields: [id, title, description, code, locator, note],
  },
];
