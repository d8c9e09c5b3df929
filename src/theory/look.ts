import type { FoundValue } from "./problem-reason.js";
import { quote } from "./quote.js";

/** What a value is, whatever it is. */
export function look(value: unknown): FoundValue {
  if (value === null) return { kind: "null" };
  if (Array.isArray(value)) return { kind: value.length === 0 ? "empty-list" : "list" };
  const type = typeof value;
  if (type === "object") return { kind: "object" };
  if (type === "string") return { kind: "text", shown: quote(value) };
  const shown = String(value);
  return type === "number" || type === "boolean" ? { kind: type, shown } : { kind: "other", type, shown };
}
