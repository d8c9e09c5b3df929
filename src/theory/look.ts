import { quote } from "../schema/quote.js";
import { INSTANCE } from "./copy-data.js";
import type { FoundValue } from "./problem-reason.js";

/** What a value is, whatever it is. */
export function look(value: unknown): FoundValue {
  if (value === null) return { kind: "null" };
  if (Array.isArray(value)) return { kind: value.length === 0 ? "empty-list" : "list" };
  const type = typeof value;
  if (type === "object") return { kind: "object" };
  if (type === "string") return { kind: "text", shown: quote(value) };
  if (type === "symbol" && String(value).startsWith(`Symbol(${INSTANCE}`)) {
    return { kind: "instance", shown: String(value).slice(`Symbol(${INSTANCE}`.length, -1) };
  }
  const shown = String(value);
  return type === "number" || type === "boolean" ? { kind: type, shown } : { kind: "other", type, shown };
}
