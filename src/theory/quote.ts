import { shorten } from "./shorten.js";

/**
 * Quotes something in a message for a person, as JSON has it; of what is longer than 120 characters the start. Takes anything that
 * a caller may give, and never throws.
 *
 * @example
 * quote(["draft", "review"])
 * // => '["draft","review"]'
 */
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
