import { requireObjects } from "../limits/require-argument.js";
import { type KnownFinding, toKey, toKnownFinding } from "./findings/finding.js";
import type { Findings } from "./list-findings.js";

/** The findings of theories at one moment, to tell later ones from: plain data, for a file. */
export interface Baseline {
  readonly format: typeof BASELINE_FORMAT;
  /** By the id of the theory. */
  readonly theories: { readonly [theory: string]: readonly KnownFinding[] };
}

const BASELINE_FORMAT = "theory-of-change-baseline/1";

/**
 * Makes a baseline of the findings of theories: those that stand and those of an earlier baseline that are still there,
 * but none that is waived. Sorted, so that a file of it changes only where findings do.
 *
 * @example
 * const { theories } = toBaseline([listFindings(handwashing)]);
 * theories["handwashing"].filter(({ code }) => code === "untested")
 * // => [{ code: "untested", on: "older-pupils-lead" }, { code: "untested", on: "water-lasts" }]
 */
export function toBaseline(found: readonly Findings[]): Baseline {
  requireObjects(found, "a list of answers of listFindings", ["findings"]);
  const entries = found.map(({ theory, findings, known }) => {
    const all = new Map([...findings, ...known].map(toKnownFinding).map((finding) => [toKey(finding), finding]));
    const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
    return [theory, sorted] as const;
  });
  return { format: BASELINE_FORMAT, theories: Object.fromEntries(entries) };
}

/**
 * Reads a baseline from plain data.
 *
 * @throws {TypeError} when it is none, with what was expected where
 * @example
 * parseBaseline({ format: "theory-of-change-baseline/1", theories: { taps: [{ code: "untested", on: "soap" }] } }).theories
 * // => { taps: [{ code: "untested", on: "soap" }] }
 */
export function parseBaseline(data: unknown): Baseline {
  const { format, theories } = toRecord(data);
  if (format !== BASELINE_FORMAT) fail("format", JSON.stringify(BASELINE_FORMAT));
  if (!isRecord(theories)) fail("theories", "findings by the id of their theory");
  for (const [theory, findings] of Object.entries(toRecord(theories))) {
    if (!Array.isArray(findings)) fail(`theories.${theory}`, "a list of findings");
    for (const [i, finding] of (findings as readonly unknown[]).entries()) {
      const { code, on, values = {} } = toRecord(finding);
      const place = `theories.${theory}[${i}]`;
      if (typeof code !== "string") fail(`${place}.code`, "the code of a finding");
      if (typeof on !== "string") fail(`${place}.on`, "the id of an element");
      if (!isRecord(values)) fail(`${place}.values`, "an object");
    }
  }
  // Every part has been looked at.
  return data as Baseline;
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function toRecord(value: unknown): { readonly [key: string]: unknown } {
  return isRecord(value) ? value : {};
}

function fail(place: string, expected: string): never {
  throw new TypeError(`This is not a baseline: ${place} is not ${expected}.`);
}
