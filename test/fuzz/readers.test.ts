import { expect, it } from "vitest";
import { fuzz } from "./support/fuzz.js";

it("finds no text or bytes that a reader crashes or hangs on, or accepts for something else to fail on", async () => {
  const seed = Number(process.env["FUZZ_SEED"] ?? 20261128);
  const { accepted, failures, readers, tried } = await fuzz({ seed, count: 900 });
  expect(failures, `FUZZ_SEED=${seed}`).toEqual([]);
  expect(tried).toBe(900);
  // It is of no use where everything is refused, or where a reader has no turn.
  expect(accepted).toBeGreaterThan(tried / 10);
  expect(readers.filter((reader) => reader.tried === 0)).toEqual([]);
}, 300_000);
