/**
 * Changes the texts at some keys within a value, and in every item of a list on the way; of anything else the value stays
 * as it is. Returns a copy of what changes and leaves the given value as it is.
 */
export function mapAt(value: unknown, path: readonly string[], change: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => mapAt(item, path, change));
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === "string" ? change(value) : value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return value;
  return { ...value, [key]: mapAt((value as { readonly [key: string]: unknown })[key], rest, change) };
}
