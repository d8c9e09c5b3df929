import { DEFAULTS } from "./kinds.js";

/** The languages in which the two theories write their plain texts. */
export type Languages = readonly [before: string, after: string];

/** How two values are compared. */
export interface SameValueOptions {
  /** The key that they stand under, which tells what an absent value means. */
  readonly key?: string;
  readonly languages: Languages;
  /** Compares as JSON and no more: for what is not in our own words, such as a bibliography. */
  readonly isStrict?: boolean;
}

/**
 * Whether two values of a document mean the same: an absent value its default or an empty list, one id a list of that
 * one, and a plain text that text in the language of its theory. The order of keys never matters, that of a list does.
 */
export function isSameValue(x: unknown, y: unknown, options: SameValueOptions): boolean {
  if (x === y) return true;
  const { key, isStrict = false, languages } = options;
  if (Array.isArray(x) && Array.isArray(y)) {
    return x.length === y.length && x.every((item, i) => isSameValue(item, y[i], { languages, isStrict }));
  }
  if (isRecord(x) && isRecord(y)) return isSameRecord(x, y, options);
  if (isStrict) return false;
  if (x === undefined) return isAbsent(y, key);
  if (y === undefined) return isAbsent(x, key);
  if (typeof x === "string") return isThatOne(y, x, languages[1]);
  return typeof y === "string" && isThatOne(x, y, languages[0]);
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSameRecord(
  x: Readonly<Record<string, unknown>>,
  y: Readonly<Record<string, unknown>>,
  { languages, isStrict = false }: SameValueOptions,
): boolean {
  for (const key of Object.keys(x)) if (!isSameValue(x[key], y[key], { key, languages, isStrict })) return false;
  for (const key of Object.keys(y)) {
    if (!Object.hasOwn(x, key) && !isSameValue(undefined, y[key], { key, languages, isStrict })) return false;
  }
  return true;
}

function isAbsent(value: unknown, key: string | undefined): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return key !== undefined && Object.hasOwn(DEFAULTS, key) && DEFAULTS[key] === value;
}

function isThatOne(value: unknown, text: string, language: string): boolean {
  if (Array.isArray(value)) return value.length === 1 && value[0] === text;
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  return keys.length === 1 && keys[0] === language && value[language] === text;
}

/**
 * Returns whether two values are the same to the letter, the order of keys included: then nothing of them has changed,
 * whatever was renamed elsewhere. Recurses no deeper than a theory can nest, and makes nothing but lists of keys.
 */
export function isEqual(x: unknown, y: unknown): boolean {
  if (x === y) return true;
  if (typeof x !== "object" || typeof y !== "object" || x === null || y === null) return false;
  if (Array.isArray(x) !== Array.isArray(y)) return false;
  const keys = Object.keys(x);
  const others = Object.keys(y);
  if (keys.length !== others.length) return false;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (key !== others[i] || !isEqual(x[key as never], y[key as never])) return false;
  }
  return true;
}
