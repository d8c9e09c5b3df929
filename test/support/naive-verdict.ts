import type { Assumption, Evidence, TheoryDocument } from "../../src/schema/generated/types.js";

/**
 * The verdict on an assumption or link, step by step as the method describes it and with nothing shared with the
 * library: slow, and without reasons. It judges the other implementation.
 */
export function naiveVerdict(theory: TheoryDocument, claim: string, asOf: string | undefined): string {
  const assumption = find(theory.assumptions ?? {}, claim);
  const own = direct(theory, claim, asOf);
  const parts = Object.keys(assumption?.parts ?? {}).map((part) => naiveVerdict(theory, part, asOf));
  if (parts.length === 0) return own;
  return assumption?.combine === "any"
    ? combineAny(own, parts, assumption.exhaustive === true)
    : combineAll(own, parts, assumption?.exhaustive === true);
}

function find(assumptions: { readonly [id: string]: Assumption }, id: string): Assumption | undefined {
  for (const [key, assumption] of Object.entries(assumptions)) {
    if (key === id) return assumption;
    const found = find(assumption.parts ?? {}, id);
    if (found) return found;
  }
  return undefined;
}

const ORDER = ["refuted", "challenged", "contested", "untested", "insufficient", "supported"];
const lowest = (...verdicts: string[]) => ORDER.find((verdict) => verdicts.includes(verdict)) ?? "none";
const highest = (...verdicts: string[]) => [...ORDER].reverse().find((verdict) => verdicts.includes(verdict)) ?? "none";

function combineAll(own: string, parts: string[], exhaustive: boolean): string {
  if (own === "supported" && parts.includes("refuted")) return "contested";
  if (exhaustive && new Set(parts).size === 1 && parts[0] === "supported") {
    if (own === "untested" || own === "insufficient") return "supported";
  }
  let verdict = own;
  for (const part of parts) {
    if (part === "refuted" || part === "challenged" || part === "contested") verdict = lowest(verdict, part);
    if ((part === "untested" || part === "insufficient") && exhaustive) verdict = lowest(verdict, "insufficient");
  }
  return verdict;
}

function combineAny(own: string, parts: string[], exhaustive: boolean): string {
  const best = highest(...parts);
  if (own === "untested") return best;
  if (own === "insufficient" && best === "supported") return "supported";
  return exhaustive ? combineAll(own, [best], true) : own;
}

const TABLE = [
  // none, weak, moderate, strong opposition
  ["untested", "challenged", "challenged", "refuted"],
  ["insufficient", "contested", "challenged", "refuted"],
  ["supported", "supported", "contested", "contested"],
  ["supported", "supported", "contested", "contested"],
];

function direct(theory: TheoryDocument, claim: string, asOf: string | undefined): string {
  const eligible = Object.entries(theory.evidence ?? {}).filter(
    ([, item]) => item.on === claim && isEvidence(item) && isEligible(theory, item, asOf),
  );
  const support = strength(eligible, "passed", ["supports", "mixed"]);
  const opposition = strength(eligible, "failed", ["opposes", "mixed"]);
  if (support === 0 && opposition === 0 && eligible.length > 0) return "insufficient";
  return TABLE[support]?.[opposition] ?? "none";
}

function strength(items: [string, Evidence][], result: "passed" | "failed", stances: string[]): number {
  const side = items.filter(([, { stance, processTracing: test }]) => {
    if (test === undefined) return stances.includes(stance);
    return test.result === result && !(test.test === "smoking-gun" && result === "failed");
  });
  if (side.length === 0) return 0;
  const groups: { [name: string]: number } = {};
  for (const [id, item] of side) {
    const name = JSON.stringify(item.group ?? item.source ?? { item: id });
    groups[name] = Math.max(groups[name] ?? 0, grade(item));
  }
  const grades = Object.values(groups);
  const good = grades.filter((g) => g >= 2).length;
  let level = 1;
  if (good >= 2 || Math.max(...grades) === 3) level = 2;
  if (good >= 2 && Math.max(...grades) === 3) level = 3;
  for (const [, { processTracing: test }] of side) {
    const decisive = test?.test === "doubly-decisive";
    if (result === "passed" && (test?.test === "smoking-gun" || decisive)) level = Math.max(level, 2);
    if (result === "failed" && (test?.test === "hoop" || decisive)) level = 3;
  }
  return level;
}

function isEvidence({ strength: given, ratings = [] }: Evidence): boolean {
  return (
    given !== undefined ||
    ratings.length === 0 ||
    ratings.some(({ scale, value }) => !(scale === "nesta" && value === "1"))
  );
}

function grade(item: Evidence): number {
  const test = item.processTracing;
  if (test?.test === "straw-in-the-wind" || (test?.test === "hoop" && test.result === "passed")) return 1;
  let g = 1;
  if (item.strength) g = { weak: 1, moderate: 2, strong: 3 }[item.strength];
  else if (item.ratings && item.ratings.length > 0) {
    g = 4;
    for (const { scale, value } of item.ratings) {
      if (scale === "nesta" && value === "1") continue;
      if (scale === "sms") g = Math.min(g, Number(value) >= 4 ? 3 : Number(value) === 3 ? 2 : 1);
      if (scale === "nesta") g = Math.min(g, Number(value) >= 4 ? 3 : Number(value) === 3 ? 2 : 1);
      if (scale === "grade" || scale === "dfid") g = Math.min(g, value === "high" ? 3 : value === "moderate" ? 2 : 1);
    }
  }
  if (item.scope?.match === "indirect" || item.scope?.match === "unknown") g = Math.max(1, g - 1);
  if (item.interest && item.interest !== "none") g = Math.max(1, g - 1);
  return g;
}

function isEligible(theory: TheoryDocument, item: Evidence, asOf: string | undefined): boolean {
  if (asOf === undefined) return item.withdrawn === undefined;
  const [year, month] = asOf.split("-").map(Number) as [number, number | undefined];
  const end = asOf.length === 10 ? Date.parse(asOf) : Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 0);
  const begin = (date: string) => Date.parse(`${date}-01-01`.slice(0, 10));
  if (item.withdrawn && begin(item.withdrawn.date) <= end) return false;
  if (item.date) return begin(item.date) <= end;
  const issued = theory.sources?.[item.source ?? ""]?.issued?.["date-parts"]?.[0];
  if (!issued) return true;
  return Date.UTC(Number(issued[0]), Number(issued[1] ?? 1) - 1, Number(issued[2] ?? 1)) <= end;
}
