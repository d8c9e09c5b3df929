import { expect, it } from "vitest";
import { readDates } from "../../../src/analysis/evidence/read-dates.js";
import type { Source, SourceDate } from "../../../src/schema/generated/types.js";

const issued = (date: SourceDate): Source => ({ type: "report", issued: date });
const parts = (...dates: (string | number)[][]) => issued({ "date-parts": dates });
const span = (from: string, to: string) => ({ from, to });

it.each([
  ["its own date", "2018-10", undefined, span("2018-10-01", "2018-10-31")],
  ["its own date before that of its source", "2018", parts([2020]), span("2018-01-01", "2018-12-31")],
  ["a year", undefined, parts([2018]), span("2018-01-01", "2018-12-31")],
  ["a month", undefined, parts([2018, 2]), span("2018-02-01", "2018-02-28")],
  ["a day", undefined, parts([2018, 2, 3]), span("2018-02-03", "2018-02-03")],
  ["parts as text", undefined, parts(["2018", "02", "3"]), span("2018-02-03", "2018-02-03")],
  ["a range", undefined, parts([2018, 11], [2019]), span("2018-11-01", "2019-12-31")],
  ["an open range", undefined, parts([2018], [0]), span("2018-01-01", "2018-12-31")],
  ["a season for a month", undefined, parts([2018, 21]), span("2018-01-01", "2018-12-31")],
  ["a day that the month lacks", undefined, parts([2018, 2, 30]), span("2018-02-01", "2018-02-28")],
  ["a day without a month", undefined, parts([2018, "", 5]), span("2018-01-01", "2018-12-31")],
  ["an early year", undefined, parts([476]), span("0476-01-01", "0476-12-31")],
  ["a year before our era", undefined, parts([-44]), undefined],
  ["no year", undefined, parts(["", 5]), undefined],
  ["words", undefined, issued({ raw: "Spring 2018" }), undefined],
  ["a source without a date", undefined, { type: "report" } as const, undefined],
  ["no source", undefined, undefined, undefined],
])("reads %s", (_, date, source, expected) => {
  expect(readDates(date, source)).toEqual(expected);
});
