import { describe, expect, test } from "vitest";
import { Meter } from "../../src/limits/meter.js";

test("grants work until the budget is used up, and not after", () => {
  const meter = new Meter({ budget: 3 });
  expect([meter.spend(), meter.spend(2), meter.isSpent]).toEqual([true, true, false]);
  expect([meter.spend(), meter.isSpent]).toEqual([false, true]);
});

test("shares a budget between questions and tells what is left of it", () => {
  const budget = { left: 10 };
  expect(new Meter({ budget }).spend(6)).toBe(true);
  expect(new Meter({ budget }).spend(6)).toBe(false);
  expect(budget.left).toBe(-2);
  expect(new Meter({ budget }).isSpent).toBe(true);
});

test("takes the lower of the budget and what the question allows at most", () => {
  expect(new Meter({ budget: 10 }, 5).spend(6)).toBe(false);
  expect(new Meter({}, 5).spend(5)).toBe(true);
  expect(new Meter({ budget: 5 }, 10).spend(6)).toBe(false);
});

test("throws the reason of a signal that was aborted, at the start and at work", () => {
  const reason = new Error("deadline");
  expect(() => new Meter({ signal: { aborted: true, reason } })).toThrow(reason);
  let looks = 0;
  const signal = {
    reason,
    get aborted() {
      looks += 1;
      return looks > 2;
    },
  };
  const meter = new Meter({ signal });
  const work = () => {
    for (let step = 0; step < 1_000_000; step += 1) meter.spend();
  };
  expect(work).toThrow(reason);
  expect(looks).toBe(3);
  expect(() => new Meter({ signal: AbortSignal.abort(reason) })).toThrow(reason);
});

test.each([-1, Number.NaN])("refuses a budget of %s", (budget) => {
  expect(() => new Meter({ budget })).toThrow(RangeError);
});

describe("a share of a meter", () => {
  test("has a budget of its own, and takes its steps from the whole", () => {
    const whole = new Meter({ budget: 10 });
    const share = whole.share(3);
    expect([share.spend(3), share.isSpent]).toEqual([true, false]);
    expect([share.spend(), share.isSpent, whole.isSpent]).toEqual([false, true, false]);
    expect([whole.spend(6), whole.spend()]).toEqual([true, false]);
  });

  test("is spent when the whole is", () => {
    const whole = new Meter({ budget: 5 });
    const share = whole.share(Infinity);
    whole.spend(6);
    expect([share.isSpent, share.spend(0)]).toEqual([true, false]);
  });

  test("stops by the signal of the whole", () => {
    const stop = new AbortController();
    const share = new Meter({ signal: stop.signal }).share(10);
    share.look();
    stop.abort(new Error("deadline"));
    expect(() => share.look()).toThrow("deadline");
    expect(() => share.spend(100_000)).toThrow("deadline");
  });
});

test("passes what is left on to another question", () => {
  const budget = { left: 10 };
  const { signal } = new AbortController();
  const meter = new Meter({ budget, signal });
  meter.spend(4);
  expect(meter.limits).toEqual({ budget: { left: 6 }, signal });
  expect(new Meter(meter.limits).spend(7)).toBe(false);
  expect(meter.isSpent).toBe(true);
});
