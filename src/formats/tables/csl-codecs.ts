import { quote } from "../../schema/quote.js";
import { toCanonicalJson } from "../../theory/fingerprint/canonical-json.js";
import { isTooLarge } from "../../theory/is-too-large.js";
import { splitList } from "./codecs.js";
import type { Codec } from "./field.js";

type Json = Parameters<typeof toCanonicalJson>[0];

/** JSON, for what has no form of its own. */
export const JSON_CELL: Codec = {
  write: (value) => JSON.stringify(value),
  read: (cell) => {
    const value = parseJson(String(cell));
    return value === undefined ? { problem: `${quote(cell)} is not JSON` } : { value };
  },
};

/** A number, or a text such as `12a`. A text that looks like a number is in quotes. */
export const NUMBER_OR_TEXT = legible({
  write: (value) => (typeof value === "number" ? String(value) : value),
  read: (text) =>
    /^-?(0|[1-9]\d*)(\.\d*[1-9])?(e[+-]\d+)?$/.test(text.trim()) && !isTooLarge(Number(text)) ? Number(text) : text,
});

/** Texts with `;` between them. */
export const TEXTS = legible({
  write: (value) => (value as readonly string[]).join("; "),
  read: splitList,
});

/** Names: `Family, Given; The Institute`. */
export const NAMES = legible({
  write: (value) =>
    (value as readonly Name[])
      .map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(", "))
      .join("; "),
  read: (text) =>
    splitList(text).map((name) => {
      const [family, given, ...more] = name.split(",").map((part) => part.trim());
      return !family || !given || more.length > 0 ? { literal: name } : { family, given };
    }),
});

/** A date of CSL, or two of a range: `2022-11`, `2020/2021-06`; any other text is its words. */
export const CSL_DATE = legible({
  write: (value) => {
    const { "date-parts": parts, literal } = value as {
      "date-parts"?: readonly (readonly number[])[];
      literal?: string;
    };
    return parts?.map((date) => date.map((part) => String(part).padStart(2, "0")).join("-")).join("/") ?? literal ?? "";
  },
  read: (text) => {
    const dates = text.trim().split("/");
    return dates.length <= 2 && dates.every((date) => /^\d{1,4}(-\d{1,2}){0,2}$/.test(date))
      ? { "date-parts": dates.map((date) => date.split("-").map(Number)) }
      : { literal: text };
  },
});

interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** Written as people would where that is read back as the same, and as JSON else. */
function legible(form: { write: (value: unknown) => unknown; read: (text: string) => unknown }): Codec {
  const read = (text: string) => (/^\s*[[{"]/.test(text) ? (parseJson(text) ?? form.read(text)) : form.read(text));
  return {
    write: (value) => {
      const text = form.write(value);
      const isSame = typeof text === "string" && /\S/.test(text) && toKey(read(text)) === toKey(value);
      return isSame ? text : JSON.stringify(value);
    },
    read: (cell) => ({ value: read(String(cell)) }),
  };
}

function toKey(value: unknown): string {
  return toCanonicalJson(value as Json);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
