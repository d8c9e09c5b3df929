import { shorten } from "./shorten.js";

/** Quotes something in a message, as JSON has it; of a long text its start. Takes anything that a caller may give. */
export function quote(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(shorten(value)) : shorten(show(value));
}

function show(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // A big number, or an object within itself.
    return typeof value === "bigint" ? String(value) : `such a value (${typeof value})`;
  }
}
