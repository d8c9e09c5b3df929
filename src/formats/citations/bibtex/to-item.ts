import type { Creator, Entry } from "@retorquere/bibtex-parser";
import type { SourceName } from "../../../schema/generated/types.js";
import { FIELDS, nameNumber, SETTLED } from "./fields.js";
import { readDate, readYear } from "./read-date.js";
import { GENRES, TYPES } from "./types.js";

/** Told of what an entry has that does not go over as it is. */
export type Tell = (code: "others" | "markup", field: string, text: string) => void;

/** The fields of an entry by the names that CSL gives them; what has none keeps its own. */
export function toItem({ type, fields }: Entry, tell: Tell): { [name: string]: unknown } {
  const item: { [name: string]: unknown } = { type: TYPES[type] ?? type };
  const rest = { ...(fields as { readonly [field: string]: unknown }) };
  Object.assign(item, readDates(rest));
  // A field that has the name of its variable goes first: `publisher` is the publisher, and `institution` where it is alone.
  const isNamedAlike = ([field]: [string, unknown]) => FIELDS[field] === field;
  const inOrder = Object.entries(rest).sort((a, b) => Number(isNamedAlike(b)) - Number(isNamedAlike(a)));
  for (const [field, value] of inOrder) {
    if (SETTLED.has(field)) continue;
    const variable = field === "number" ? nameNumber(type) : Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    const name = variable === undefined || Object.hasOwn(item, variable) ? field : variable;
    item[name] = toValue(value, field, tell);
  }
  if (typeof item["subtitle"] === "string" && typeof item["title"] === "string") {
    item["title"] = `${item["title"]}: ${item["subtitle"]}`;
    delete item["subtitle"];
  }
  if (item["genre"] === undefined && Object.hasOwn(GENRES, type)) item["genre"] = GENRES[type];
  return item;
}

/** Takes the fields that make dates out of an entry. */
function readDates(fields: { [field: string]: unknown }): { [name: string]: unknown } {
  const take = (field: string) => {
    const value = fields[field];
    if (typeof value !== "string") return undefined;
    delete fields[field];
    return plain(value);
  };
  const date = take("date");
  const [year, month, day] = date === undefined ? ["year", "month", "day"].map(take) : [];
  const dates: [string, unknown][] = [];
  if (date !== undefined) dates.push(["issued", readDate(date)]);
  else if (year !== undefined) dates.push(["issued", readYear(year, month, day)]);
  else if (month !== undefined) dates.push(["issued", { literal: [day, month].filter(Boolean).join(" ") }]);
  for (const [field, variable] of [
    ["urldate", "accessed"],
    ["eventdate", "event-date"],
    ["origdate", "original-date"],
  ] as const) {
    const text = take(field);
    if (text !== undefined) dates.push([variable, readDate(text)]);
  }
  return Object.fromEntries(dates);
}

function toValue(value: unknown, field: string, tell: Tell): unknown {
  if (typeof value === "string") return toText(value, field, tell);
  if (!Array.isArray(value)) return value;
  if (value.every((part) => typeof part === "string"))
    return value.map((part) => toText(part, field, tell)).join(field === "keywords" ? ", " : "; ");
  const creators = value as readonly Creator[];
  const isOthers = ({ lastName, firstName }: Creator) => lastName === "others" && firstName === undefined;
  if (creators.some(isOthers)) tell("others", field, "“and others” has no form in CSL, and is left out.");
  return creators.filter((creator) => !isOthers(creator)).map(toName);
}

function toName({ name, lastName, firstName, prefix, suffix }: Creator): SourceName {
  if (name !== undefined) return { literal: plain(name) };
  return {
    ...(lastName !== undefined && { family: plain(lastName) }),
    ...(firstName !== undefined && { given: plain(firstName) }),
    ...(prefix !== undefined && { "non-dropping-particle": plain(prefix) }),
    ...(suffix !== undefined && { suffix: plain(suffix) }),
  };
}

function toText(text: string, field: string, tell: Tell): string {
  if (MARKUP.test(text)) tell("markup", field, "its italics, capitals and so on are left out; the text is kept.");
  return plain(text);
}

/** The parser writes markup as HTML; what was `<` in the file was put out of its way. */
const MARKUP = /<\/?[a-z][^<>]*>/;
const LESS = "\ufdd0";
const GREATER = "\ufdd1";

/** Puts `<` and `>`, which the parser would take for what TeX prints for them, out of its way. */
export function hideAngles(text: string): string {
  return text.replaceAll("<", LESS).replaceAll(">", GREATER);
}

/** The text without markup, with its own `<` and `>`. */
function plain(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>/g, "")
    .replaceAll(LESS, "<")
    .replaceAll(GREATER, ">")
    .replaceAll("\u00a0", " ")
    .normalize("NFC")
    .trim();
}
