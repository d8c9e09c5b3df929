import { quote } from "../../schema/quote.js";
import { requireOneOf } from "../../theory/require-one-of.js";
import type { Theory } from "../../theory/theory.js";

import type { Profile } from "./profiles.js";

export const SEVERITIES = ["error", "warning", "info"] as const;
/**
 * How much a finding weighs, from most to least. With an `error` other answers about the theory would mislead; a
 * `warning` goes against what evaluators ask for; an `info` is a question to its author.
 */
export type Severity = (typeof SEVERITIES)[number];

/** A severity, or `off` for a rule that is not asked. */
export type SeverityLevel = Severity | "off";

/** Severities in place of those of the rules, by code; a code that no rule has is itself a finding. */
export interface Severities {
  readonly rules?: { readonly [code: string]: SeverityLevel } | undefined;
  /**
   * The same for single elements, by their ids. What is set on an assumption holds for its parts and for the evidence on
   * them too, unless that has a severity of its own; what is set on a link holds for the evidence on it.
   */
  readonly elements?: { readonly [id: string]: { readonly [code: string]: SeverityLevel } } | undefined;
}

/** What of a rule decides how severe it is where nothing is set. */
interface RatedRule {
  readonly code: string;
  readonly severity: Severity;
  readonly profiles: readonly Profile[];
}

/**
 * Makes sure that what is set are severities. A code that no rule has is a finding, so that one file of settings can serve
 * several versions.
 *
 * @throws {RangeError} when one is not
 */
export function requireSeverities({ rules, elements }: Severities): void {
  for (const set of [rules, ...Object.values(elements ?? {})]) {
    for (const [code, level] of Object.entries(set ?? {})) {
      if (level !== undefined) requireOneOf(level, [...SEVERITIES, "off"], `a severity for ${quote(code)}`);
    }
  }
}

/** Makes the function that says how severe a rule is on an element: what is set nearest to it decides. */
export function createSettler(
  theory: Theory,
  profile: Profile,
  severities: Severities,
  wholeOf: (id: string) => string | undefined,
): (rule: RatedRule, on: string, found?: Severity) => SeverityLevel {
  const { rules = {}, elements = {} } = severities;
  const isAnySet = Object.keys(elements).length > 0;
  const find = (code: string, on: string): SeverityLevel | undefined => {
    for (let id: string | undefined = on; id !== undefined; ) {
      const level = getOwn(getOwn(elements, id), code);
      if (level !== undefined) return level;
      id = getOwn(theory.evidence, id)?.on ?? wholeOf(id);
    }
    return undefined;
  };
  return (rule, on, found = rule.severity) => {
    const { code, profiles } = rule;
    const own = isAnySet ? find(code, on) : undefined;
    return own ?? getOwn(rules, code) ?? (profiles.includes(profile) ? found : "off");
  };
}

/** Whether a rule needs to be asked at all: anything but `off` for some element. */
export function isAsked(rule: RatedRule, profile: Profile, { rules = {}, elements = {} }: Severities): boolean {
  const level = getOwn(rules, rule.code) ?? (rule.profiles.includes(profile) ? rule.severity : "off");
  return level !== "off" || Object.values(elements).some((set) => (getOwn(set, rule.code) ?? "off") !== "off");
}

function getOwn<T>(record: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
