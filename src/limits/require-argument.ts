/**
 * What makes sure that a caller gave the kind of thing that a function takes; one without types may have given anything. Each
 * throws a `TypeError` that says what to pass, in place of what the engine would say further down.
 */

/** Makes sure that options are an object, which may be empty. */
export function requireOptions(options: unknown, example = "{}"): void {
  if (isObject(options) && !Array.isArray(options)) return;
  throw new TypeError(`Expected options as an object, such as ${example}; found ${nameKind(options)}.`);
}

/** Makes sure that something is an object with some keys, as what another function gave. */
export function requireObject(value: unknown, what: string, keys: readonly string[] = []): void {
  if (!isObject(value) || Array.isArray(value)) throw new TypeError(`Expected ${what}; found ${nameKind(value)}.`);
  const missing = keys.find((key) => value[key] === undefined || value[key] === null);
  if (missing !== undefined) throw new TypeError(`Expected ${what}; found an object without ${missing}.`);
}

/** Makes sure that something is a list. */
export function requireList(value: unknown, what: string): void {
  if (!Array.isArray(value)) throw new TypeError(`Expected ${what}; found ${nameKind(value)}.`);
}

/** Makes sure that something is a list of objects with some keys. */
export function requireObjects(value: unknown, what: string, keys: readonly string[] = []): void {
  requireList(value, what);
  for (const [i, item] of (value as readonly unknown[]).entries()) {
    requireObject(item, `${what}, each an object${keys.length > 0 ? ` with ${keys.join(", ")}` : ""}, at ${i}`, keys);
  }
}

/** Makes sure that something can be gone through, as a list can. */
export function requireIterable(value: unknown, what: string): void {
  if (Array.isArray(value) || (isObject(value) && (Symbol.iterator in value || Symbol.asyncIterator in value))) return;
  throw new TypeError(`Expected ${what}; found ${nameKind(value)}.`);
}

/** Makes sure that something is a text. */
export function requireString(value: unknown, what: string): void {
  if (typeof value !== "string") throw new TypeError(`Expected ${what}; found ${nameKind(value)}.`);
}

/** Makes sure that something can be called. */
export function requireFunction(value: unknown, what: string): void {
  if (typeof value !== "function") throw new TypeError(`Expected ${what}; found ${nameKind(value)}.`);
}

/** What kind of thing a value is, for people. */
export function nameKind(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value === "string") return "a text";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function isObject(value: unknown): value is { readonly [key: PropertyKey]: unknown } {
  return typeof value === "object" && value !== null;
}
