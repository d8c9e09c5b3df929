import { type FindingCode, findRule } from "../rules/index.js";
import type { FindingValues } from "../rules/rule.js";
import type { Severity } from "./severities.js";

/** Something in a theory that a reviewer should look at. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /**
   * The id of the element: a node, a link (`from->to`), an assumption, a piece of evidence, an indicator or a source;
   * `theory` where it is about the whole.
   */
  readonly on: string;
  /** Its place in the document: the keys and indexes from the top. Empty where it is about the whole. */
  readonly path: readonly (string | number)[];
  readonly values: FindingValues;
}

/** What tells a finding from every other one of its theory, whatever its severity and wording. */
export interface KnownFinding {
  readonly code: string;
  readonly on: string;
  readonly values?: FindingValues;
}

/**
 * What tells a finding from every other: its code, its element and, where these do not, the values that do. All values
 * count where no rule has the code any more.
 */
export function toKnownFinding({ code, on, values = {} }: KnownFinding): KnownFinding {
  const rule = findRule(code);
  const keys = rule === undefined ? Object.keys(values) : (rule.identity ?? []);
  const told = keys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]] as const]));
  return told.length === 0 ? { code, on } : { code, on, values: Object.fromEntries(told) };
}

/** The same in a text that is equal where they are. */
export function toKey({ code, on, values = {} }: KnownFinding): string {
  return JSON.stringify([code, on, Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
