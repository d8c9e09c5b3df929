import { InvalidArgumentError } from "commander";

/** Reads how many of something to show. */
export function parseLimit(value: string): number {
  const limit = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(limit)) return limit;
  throw new InvalidArgumentError("Expected a whole number.");
}
