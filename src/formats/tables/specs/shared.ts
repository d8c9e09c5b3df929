import { DATE, oneOf, PLAIN, REFERENCE, TEXT, WORD } from "../codecs.js";
import { createField as field } from "../field.js";

// Columns that several tables have.

export const required = { isRequired: true };
export const id = field("@id", WORD, "id");
export const title = field("title", TEXT, "titel", { ...required, others: ["naam", "name", "label"] });
export const name = field("name", TEXT, "naam", { ...required, others: ["title", "titel"] });
export const description = field("description", TEXT, "omschrijving", { others: ["beschrijving", "toelichting"] });
export const code = field("code", PLAIN, "code", { others: ["nummer", "number", "nr"] });
export const locator = field("locator", PLAIN, "vindplaats");
export const note = field("note", TEXT, "opmerking", { others: ["notes", "notitie", "opmerkingen"] });
export const by = field("by", PLAIN, "door", required);
export const date = field("date", DATE, "datum");
export const requiredDate = field("date", DATE, "datum", required);
export const fingerprint = field("fingerprint", PLAIN, "vingerafdruk");
export const on = field("on", REFERENCE, "over", { ...required, others: ["claim", "assumption", "aanname", "bij"] });
export const of = (en: string, nl: string) => field("@of", REFERENCE, nl, { en, ...required });
export const ALL_OR_ANY = oneOf({ all: ["all", "alle", "allemaal"], any: ["any", "een", "één"] });
