import type { Measurement, PartialDate, Text } from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import { isPart } from "../../schema/shape.js";
import { endOf, isPartialDate, startOf } from "../../theory/dates.js";
import { isTooLarge } from "../../theory/is-too-large.js";
import type { Item, Value } from "./list-items.js";
import type { CidsLosses } from "./losses.js";

/** The first text of some values; in several languages where they say which. Others are lost. */
export function readText(values: readonly Value[], language: string, losses: CidsLosses): Text | undefined {
  const texts = new Map<string, string>();
  for (const { text, language: tag, at } of values) {
    if (text.trim() === "") continue;
    const key = tag !== undefined && isPart("Language", tag) ? tag : language;
    if (texts.has(key)) losses.add("extra-value", at, "a theory has one text there, and took the first.");
    else texts.set(key, text);
  }
  const only = texts.size === 1 ? texts.get(language) : undefined;
  return texts.size === 0 ? undefined : (only ?? Object.fromEntries(texts));
}

/** The first of some values that are no texts for people, such as a unit. */
export function readOne(values: readonly Value[], losses: CidsLosses): string | undefined {
  const [first, ...others] = values.filter(({ text }) => text.trim() !== "");
  for (const { at } of others) losses.add("extra-value", at, "a theory has one value there, and took the first.");
  return first?.text;
}

/** A number, or the words that stand where one should. Numbers with signs for thousands are words. */
export function readAmount(value: string | undefined): Pick<Measurement, "value" | "text"> | undefined {
  if (value === undefined) return undefined;
  const number = NUMBER.test(value.trim()) ? Number(value) : Number.NaN;
  return Number.isNaN(number) || isTooLarge(number) ? { text: value } : { value: number };
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** The year, month or day that a period is; the last day of another. */
export function readPeriod(item: Item, losses: CidsLosses): PartialDate | undefined {
  const start = readDate(item.take("startedAtTime"), losses);
  const end = readDate(item.take("endedAtTime"), losses);
  const last = end ?? start;
  if (last === undefined) return undefined;
  const [from, to] = [startOf(start ?? last), endOf(last)];
  const whole = [to.slice(0, 4), to.slice(0, 7), to].find((date) => startOf(date) === from && endOf(date) === to);
  if (whole !== undefined) return whole;
  losses.add("changed-date", item.at, `it is on the period from ${from} to ${to}; its date is the last day.`);
  return to;
}

function readDate(values: readonly Value[], losses: CidsLosses): PartialDate | undefined {
  const text = readOne(values, losses);
  const date = text === undefined ? undefined : /^\s*(\d{4}(?:-\d\d){0,2})(?:[T\s]|$)/.exec(text)?.[1];
  if (date !== undefined && isPartialDate(date)) return date;
  const [first] = values;
  if (text !== undefined && first !== undefined)
    losses.add("wrong-value", first.at, `${quote(text)} is no date such as 2026-03-31.`);
  return undefined;
}
