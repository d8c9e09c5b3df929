import { expect, it } from "vitest";
import { fuzz } from "./support/fuzz.js";

it("finds no text or bytes that a reader crashes or hangs on, or accepts for something else to fail on", async () => {
  const seed = Number(process.env["FUZZ_SEED"] ?? 20261128);
  const { accepted, failures, tried } = await fuzz({ seed, count: 2000 });
  expect(failures, `FUZZ_SEED=${seed}`).toEqual([]);
  // It is of no use where everything is refused.
  expect(accepted).toBeGreaterThan(tried / 10);
}, 300_000);
