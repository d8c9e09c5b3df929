import { describe, expect, it } from "vitest";
import { addDuration, endOf, hasCome, isOver, isPartialDate, startOf } from "../../src/theory/dates.js";

describe("a partial date stands for the whole of its year, month or day", () => {
  it.each([
    ["2018", "2018-01-01", "2018-12-31"],
    ["2018-10", "2018-10-01", "2018-10-31"],
    ["2018-11", "2018-11-01", "2018-11-30"],
    ["2018-10-05", "2018-10-05", "2018-10-05"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["0044-02", "0044-02-01", "0044-02-29"],
  ])("%s runs from %s to %s", (date, first, last) => {
    expect([startOf(date), endOf(date)]).toEqual([first, last]);
  });
});

describe("every month", () => {
  it("has its days and no more", () => {
    const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [i, days] of last.entries()) {
      const month = `2023-${String(i + 1).padStart(2, "0")}`;
      expect(endOf(month)).toBe(`${month}-${days}`);
      expect([isPartialDate(`${month}-${days}`), isPartialDate(`${month}-${days + 1}`)]).toEqual([true, false]);
    }
  });
});

describe("addDuration", () => {
  it.each([
    ["2018-10-05", "P5Y", "2023-10-05"],
    ["2018-10-05", "P18M", "2020-04-05"],
    ["2018-10-05", "P30D", "2018-11-04"],
    ["2018-10-05", "P2W", "2018-10-19"],
    ["2018-12-31", "P1D", "2019-01-01"],
    ["2018-08-31", "P6M", "2019-02-28"],
    ["2024-02-29", "P1Y", "2025-02-28"],
    ["2024-02-29", "P4Y", "2028-02-29"],
    ["2024-01-31", "P1M1D", "2024-03-01"],
    ["2018-10-05", "P1Y6M2W3D", "2020-04-22"],
    ["0050-12-31", "P1D", "0051-01-01"],
    ["2018-10-05", "P0D", "2018-10-05"],
  ])("%s and %s is %s", (day, duration, sum) => {
    expect(addDuration(day, duration)).toBe(sum);
  });

  it("stops at the last day of four-digit years", () => {
    expect(addDuration("2018-10-05", "P9999Y")).toBe("9999-12-31");
    expect(addDuration("9999-12-31", "P1D")).toBe("9999-12-31");
    expect(addDuration("9999-12-30", "P1D")).toBe("9999-12-31");
    expect(addDuration("9999-12-01", "P1M")).toBe("9999-12-31");
    expect(addDuration("2018-10-05", "P999999999Y")).toBe("9999-12-31");
    expect(addDuration("2018-10-05", "P999999999999D")).toBe("9999-12-31");
  });
});

describe("isPartialDate", () => {
  it.each(["2018", "2018-10", "2018-10-05", "2024-02-29", "0001"])("takes %s", (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each([
    "",
    "18",
    "2018-13",
    "2018-00",
    "2018-1",
    "2018-02-30",
    "2023-02-29",
    "2018-10-00",
    "2018-10-05T00:00",
    "12018",
    "x2018",
    "2018\n",
  ])("does not take %j", (date) => {
    expect(isPartialDate(date)).toBe(false);
  });
});

describe("seen from the last day of a date", () => {
  it.each([
    ["2018-10", "2018-10-01", true],
    ["2018-10", "2018-09-30", false],
    ["2018-10-31", "2018-10", true],
    ["2018-11-01", "2018-10", false],
    ["2018", "2018-01-01", true],
    ["2018-12", "2018", true],
    ["2019", undefined, true],
  ])("%s has come by %s: %s", (date, asOf, come) => {
    expect(hasCome(date, asOf)).toBe(come);
  });

  it.each([
    ["2018-10", "2018-11-01", true],
    ["2018-10", "2018-10-31", false],
    ["2018-10-30", "2018-10", true],
    ["2018-10-31", "2018-10", false],
    ["2018", "2018", false],
    ["2018", "2019", true],
    ["1900", undefined, false],
  ])("%s is over by %s: %s", (date, asOf, over) => {
    expect(isOver(date, asOf)).toBe(over);
  });
});
