import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDuration, endOf, hasCome, isOver, isPartialDate, startOf } from "../../src/theory/dates.js";
import { anyDay, anyPartialDate } from "../support/arbitrary-theory.js";

const next = (day: string) => new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe("dates", () => {
  it("have a first and a last day, which are themselves dates", () => {
    fc.assert(
      fc.property(anyPartialDate, (date) => {
        expect([date, startOf(date), endOf(date)].every(isPartialDate)).toBe(true);
        expect(startOf(date).startsWith(date) && endOf(date).startsWith(date)).toBe(true);
        expect(next(endOf(date)).startsWith(date)).toBe(false);
      }),
    );
  });

  it("add days as a calendar does, and one after the other as at once", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(4000), fc.nat(4000), (day, a, b) => {
        expect(addDuration(day, "P1D")).toBe(next(day));
        expect(addDuration(addDuration(day, `P${a}D`), `P${b}D`)).toBe(addDuration(day, `P${a + b}D`));
        expect(addDuration(day, `P${a}W`)).toBe(addDuration(day, `P${a * 7}D`));
      }),
    );
  });

  it("add a year as twelve months, in order, and stay within the month they come to", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(200), fc.nat(200), (day, years, months) => {
        expect(addDuration(day, `P${years}Y${months}M`)).toBe(addDuration(day, `P${12 * years + months}M`));
        const from = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        const sum = addDuration(day, `P${months}M`);
        expect(Number(sum.slice(0, 4)) * 12 + Number(sum.slice(5, 7)) - from).toBe(months);
        expect(addDuration(day, `P${months + 1}M`) > sum).toBe(true);
      }),
    );
  });

  it("are over only once they have come, and stay so", () => {
    fc.assert(
      fc.property(anyPartialDate, anyPartialDate, fc.nat(1000), (date, asOf, days) => {
        const later = addDuration(endOf(asOf), `P${days}D`);
        if (isOver(date, asOf)) expect(hasCome(date, asOf) && isOver(date, later)).toBe(true);
        if (hasCome(date, asOf)) expect(hasCome(date, later)).toBe(true);
      }),
    );
  });
});
