import type { Measurement, Source, TheoryDocument } from "../../schema/generated/types.js";
import { endOf, startOf } from "../../theory/dates.js";
import { toXmlText, type XmlElement } from "../xml/xml.js";
import { type Narration, narrate } from "./narratives.js";
import { isWebAddress, writeDocument } from "./write-document.js";
import type { IatiWriteOptions } from "./write-options.js";

/** What the writing of one indicator's values needs to know. */
export interface ValueTask {
  readonly theory: TheoryDocument;
  readonly options: IatiWriteOptions;
  readonly narration: Narration;
  readonly isQualitative: boolean;
  /** The sources and places that a value refers to, which their own losses are told of once. */
  readonly used: { readonly sources: Set<string>; readonly places: Set<string> };
}

type At = readonly (string | number)[];

/** A baseline, which IATI dates by its year. */
export function writeBaseline(baseline: Measurement, at: At, task: ValueTask): XmlElement | undefined {
  const { date } = baseline;
  if (!isWritable(baseline, at, task) || date === undefined) return undefined;
  // A date of a month has no form here but its first day, which a reader could not tell from that day.
  if (date.length === 7) task.narration.losses.add("month", ...at, "date");
  const { location, comment, document } = listParts(baseline, at, task);
  return {
    name: "baseline",
    attributes: {
      year: String(Number(date.slice(0, 4))),
      "iso-date": date.length === 10 ? date : undefined,
      value: formatValue(baseline, task),
    },
    children: [location, document, comment],
  };
}

/** The targets and actuals by period, in the order of the periods' ends and starts. */
export function writePeriods(
  targets: readonly Measurement[],
  actuals: readonly Measurement[],
  at: At,
  task: ValueTask,
): XmlElement[] {
  const periods = new Map<string, { start: string; end: string; targets: XmlElement[]; actuals: XmlElement[] }>();
  const place = (name: "target" | "actual", list: readonly Measurement[]) => {
    for (const [i, measurement] of list.entries()) {
      const here = [...at, `${name}s`, i];
      if (!isWritable(measurement, here, task) || measurement.date === undefined) continue;
      const { start, end } = toPeriod(measurement.date, [...here, "date"], task);
      const key = `${end}/${start}`;
      const period = periods.get(key) ?? { start, end, targets: [], actuals: [] };
      periods.set(key, period);
      const { location, comment, document } = listParts(measurement, here, task);
      const attributes = { value: formatValue(measurement, task) };
      period[`${name}s`].push({ name, attributes, children: [location, comment, document] });
    }
  };
  place("target", targets);
  place("actual", actuals);
  return [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, period]) => ({
      name: "period",
      children: [
        { name: "period-start", attributes: { "iso-date": period.start } },
        { name: "period-end", attributes: { "iso-date": period.end } },
        ...period.targets,
        ...period.actuals,
      ],
    }));
}

/** A plain number: no exponent, no separators, and no more digits than the number has. */
export function formatNumber(value: number): string {
  const text = String(Object.is(value, -0) ? 0 : value);
  const [, sign = "", whole = "", fraction = "", exponent] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0")}`;
}

function isWritable({ date, value }: Measurement, at: At, { isQualitative, narration }: ValueTask): boolean {
  if (date === undefined || date < "0002") {
    narration.losses.add("no-date", ...at);
    return false;
  }
  if (!isQualitative && value === undefined) {
    narration.losses.add("no-number", ...at);
    return false;
  }
  return true;
}

function formatValue({ value }: Measurement, { isQualitative }: ValueTask): string | undefined {
  return isQualitative || value === undefined ? undefined : formatNumber(value);
}

/** The parts of a value; the order in which they stand differs between baselines and the others. */
function listParts({ text, note, place, source }: Measurement, at: At, task: ValueTask) {
  const { narration, theory, used, options } = task;
  const { losses } = narration;
  if (note !== undefined) losses.add("no-place", ...at, "note");
  if (place !== undefined && options.activity === undefined) losses.add("place", ...at, "place");
  else if (place !== undefined) used.places.add(place);
  const item = source === undefined ? undefined : theory.sources?.[source];
  const isDocument = item !== undefined && hasDocument(item);
  if (source !== undefined && !isDocument) losses.add("no-address", ...at, "source");
  if (source !== undefined && isDocument) used.sources.add(source);
  return {
    location:
      place === undefined || options.activity === undefined
        ? undefined
        : { name: "location", attributes: { ref: place } },
    comment: narrate("comment", text, [...at, "text"], narration),
    document: item !== undefined && isDocument ? writeDocument(item, narration) : undefined,
  };
}

function hasDocument({ URL, title }: Source): boolean {
  return URL !== undefined && isWebAddress(URL) && /\S/.test(toXmlText(title ?? ""));
}

/** A year or a month is its own period. A day is none, so it is given a start: the one that was asked for, or the day before. */
function toPeriod(date: string, at: At, { options, narration }: ValueTask): { start: string; end: string } {
  const end = endOf(date);
  const asked = options.periodStart === undefined ? undefined : startOf(options.periodStart);
  if (asked !== undefined && asked < end) {
    if (date.length < 10 && asked !== startOf(date)) narration.losses.add("date", ...at);
    return { start: asked, end };
  }
  if (date.length < 10) return { start: startOf(date), end };
  narration.losses.add("period-start", ...at);
  return { start: dayBefore(end), end };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
