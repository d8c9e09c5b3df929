import type { PartialDate, Source } from "../../schema/generated/types.js";
import { endOf, isPartialDate, startOf } from "../../theory/dates.js";
import { isTooLarge } from "../../theory/is-too-large.js";
import { trimEndOf } from "../../theory/trim-end-of.js";
import type { XmlNode } from "../xml/xml-node.js";
import type { IatiDocument, IatiValue } from "./activity-results.js";
import { type IatiText, type ReadTask, readText } from "./read-texts.js";
import { formatNumber } from "./write-values.js";

/** The baselines of an indicator come down to one: the first that is of the whole, or else the first. */
export function readBaseline(indicator: XmlNode, task: ReadTask): IatiValue | undefined {
  const baselines = indicator.takeAll("baseline");
  const kept = baselines.find((node) => node.list("dimension").length === 0) ?? baselines[0];
  let found: IatiValue | undefined;
  for (const node of baselines) {
    if (node === kept) found = readValue(node, readBaselineDate(node, task), task);
    else task.losses.addOf("disaggregated", node);
  }
  return found;
}

/** The targets and actuals of an indicator in the order of the file. */
export function readPeriods(indicator: XmlNode, task: ReadTask) {
  const targets: IatiValue[] = [];
  const actuals: IatiValue[] = [];
  for (const period of indicator.takeAll("period")) {
    const date = readPeriod(period, task);
    let isEmpty = true;
    for (const [name, list] of [
      ["target", targets],
      ["actual", actuals],
    ] as const) {
      for (const node of period.takeAll(name)) {
        const value = readValue(node, date, task);
        if (value === undefined) continue;
        list.push(value);
        isEmpty = false;
      }
    }
    if (isEmpty) task.losses.addOf("no-value", period);
  }
  return { targets, actuals };
}

function readValue(node: XmlNode, date: PartialDate | undefined, task: ReadTask): IatiValue | undefined {
  const given = node.takeAttribute("value")?.trim() ?? "";
  const words = readText(node.takeFirst("comment"), task);
  if (given === "" && words === undefined) {
    task.losses.addOf("no-value", node);
    return undefined;
  }
  const value = readNumber(given);
  if (given !== "" && value === undefined) task.losses.addOf("number", node, "@value");
  else if (value !== undefined && !isExact(given, value)) task.losses.addOf("precision", node, "@value");
  const inWords = given !== "" && value === undefined ? given : undefined;
  const text: IatiText | undefined = words ?? (inWords === undefined ? undefined : { [task.language]: inWords });
  const notes = [...(words === undefined || inWords === undefined ? [] : [inWords]), ...readDimensions(node, task)];
  const place = readPlace(node, task);
  const document = readDocument(node, task);
  return {
    at: node.at,
    position: node.position,
    ...(value !== undefined && { value }),
    ...(text !== undefined && { text }),
    ...(date !== undefined && { date }),
    ...(notes.length > 0 && { note: notes.join("; ") }),
    ...(place !== undefined && { place }),
    ...(document !== undefined && { document }),
  };
}

/** A number in digits, with a point, and not too large to be kept. Nothing else is one: of `20,000` nobody can tell what it means. */
export function readNumber(text: string): number | undefined {
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return isTooLarge(value) ? undefined : value + 0;
}

/** Whether a number keeps all digits of its text. */
function isExact(text: string, value: number): boolean {
  const plain = (digits: string) => {
    const bare = digits.replace(/^\+/, "").replace(/^(-?)0+/, "$1");
    return bare.includes(".") ? trimEndOf(trimEndOf(bare, /0/), /\./) : bare;
  };
  return /e/i.test(text) || plain(text) === plain(formatNumber(value));
}

function readDimensions(node: XmlNode, { losses }: ReadTask): string[] {
  return node.takeAll("dimension").map((dimension) => {
    losses.addOf("dimension", dimension);
    const name = dimension.takeAttribute("name") ?? "";
    return `${name}: ${dimension.takeAttribute("value") ?? ""}`;
  });
}

function readPlace(node: XmlNode, { losses }: ReadTask): string | undefined {
  const [first, ...more] = node.list("location");
  for (const location of more) losses.addOf("repeated", location);
  if (first === undefined) return undefined;
  const ref = first.take().takeAttribute("ref")?.trim() ?? "";
  if (ref !== "") return ref;
  losses.addOf("empty", first);
  return undefined;
}

function readDocument(node: XmlNode, task: ReadTask): IatiDocument | undefined {
  const [first, ...more] = node.list("document-link");
  for (const link of more) task.losses.addOf("repeated", link);
  if (first === undefined) return undefined;
  const url = first.take().takeAttribute("url")?.trim();
  const title = readTitle(first, task);
  const form = first.takeAttribute("format")?.trim() ?? "";
  task.losses.addOf("document-type", first, "@format");
  const language = first.takeFirst("language")?.takeAttribute("code")?.trim();
  const date = first.takeFirst("document-date");
  const issued = date === undefined ? undefined : readDay(date, task);
  const source: Source = {
    type: form === "text/html" ? "webpage" : "document",
    ...(title !== "" && { title }),
    ...(url !== undefined && url !== "" && { URL: url }),
    ...(language !== undefined && { language }),
    ...(issued !== undefined && { issued: { "date-parts": [issued.split("-").map(Number)] } }),
  };
  return { at: first.at, position: first.position, source };
}

/** A source has its title in one language. */
function readTitle(link: XmlNode, { losses }: ReadTask): string {
  const [named, ...others] = link.takeFirst("title")?.takeAll("narrative") ?? [];
  for (const other of others) losses.addOf("repeated", other);
  const title = named?.takeText().trim() ?? "";
  if (named !== undefined && title === "") losses.addOf("empty", named);
  return title;
}

function readBaselineDate(node: XmlNode, task: ReadTask): PartialDate | undefined {
  const day = node.getAttribute("iso-date") === undefined ? undefined : readDay(node, task);
  const given = node.takeAttribute("year")?.trim();
  const year = given !== undefined && /^\+?\d{1,4}$/.test(given) ? String(Number(given)).padStart(4, "0") : undefined;
  if (given !== undefined && (year === undefined || (day !== undefined && !day.startsWith(year))))
    task.losses.addOf("date", node, "@year");
  return day ?? year;
}

/** A period that is a year or a month is dated so; any other by its end. */
function readPeriod(period: XmlNode, task: ReadTask): PartialDate | undefined {
  const [start, end] = [period.takeFirst("period-start"), period.takeFirst("period-end")];
  const [from, to] = [start && readDay(start, task), end && readDay(end, task)];
  if (to === undefined) return from;
  for (const date of [to.slice(0, 4), to.slice(0, 7)]) if (startOf(date) === from && endOf(date) === to) return date;
  if (start !== undefined && from !== undefined) task.losses.addOf("period-start", start, "@iso-date");
  return to;
}

/** The day that an element gives. XML's dates may have a time zone, and files have times too. */
function readDay(node: XmlNode, { losses }: ReadTask): PartialDate | undefined {
  const given = node.takeAttribute("iso-date")?.trim();
  if (given === undefined) return undefined;
  const day = given.slice(0, 10);
  if (!isPartialDate(day) || (day.length === 10 && !/^([Z+-]|T|$)/.test(given.slice(10)))) {
    losses.addOf("date", node, "@iso-date");
    return undefined;
  }
  if (given !== day || day.length < 10) losses.addOf("date-form", node, "@iso-date");
  return day;
}
