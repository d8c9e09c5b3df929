import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBaseline } from "../../src/analysis/baseline.js";
import { toKey, toKnownFinding } from "../../src/analysis/findings/finding.js";
import { PROFILES } from "../../src/analysis/findings/profiles.js";
import { type Findings, listFindings } from "../../src/analysis/list-findings.js";
import { FINDING_CODES, getRule } from "../../src/analysis/rules/index.js";
import { createFindingExplainer } from "../../src/render/findings/explain-finding.js";
import type { Evidence } from "../../src/schema/generated/types.js";
import { listAssumptions } from "../../src/theory/list-assumptions.js";
import type { Theory } from "../../src/theory/theory.js";
import { arbitraryTheory } from "../support/arbitrary-graph.js";
import { anyTheory, nearDate } from "../support/arbitrary-theory.js";
import { runs } from "../support/runs.js";
import { trust } from "../support/trust.js";

const anyKindOfTheory: fc.Arbitrary<Theory> = fc.oneof(anyTheory, arbitraryTheory());
const anyAsOf = fc.option(nearDate, { nil: undefined });
const anyProfile = fc.constantFrom(...PROFILES);
/** Every rule, whatever the profile. */
const ALL = { rules: Object.fromEntries(FINDING_CODES.map((code) => [code, getRule(code).severity])) };
const keysOf = ({ findings, waived, known }: Findings) =>
  [...findings, ...known, ...waived.map(({ finding }) => finding)].map((finding) => toKey(toKnownFinding(finding)));
const freeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null)
    for (const inner of Object.values(Object.freeze(value))) freeze(inner);
  return value;
};

describe("findings", () => {
  it("stand on something in the document and can be said, once each", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyKindOfTheory, anyAsOf, (given, asOf) => {
        const theory = freeze(given);
        const found = listFindings(theory, { asOf, severities: ALL });
        for (const { code, on, path } of found.findings) {
          seen.add(code);
          let value: unknown = theory;
          for (const key of path) value = (value as Record<string | number, unknown> | undefined)?.[key];
          if (value === undefined) throw new Error(`${code} on ${on} has no place ${path.join(".")}`);
        }
        for (const lang of ["en", "nl"] as const) {
          const tell = createFindingExplainer(theory, { lang });
          const told = found.findings.map(tell);
          expect(told.filter((text) => !/^\S.*[.?]$/s.test(text) || /undefined|\[object|NaN/.test(text))).toEqual([]);
        }
        const keys = keysOf(found);
        expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
    expect(seen.size).toBeGreaterThan(20);
  });

  it("are all hidden by a waiver each, and none of these is idle", () => {
    fc.assert(
      fc.property(anyKindOfTheory, anyProfile, (theory, profile) => {
        const { findings } = listFindings(theory, { profile, asOf: "2020" });
        const waivers = [...new Set(findings.map(({ code, on }) => `${code} ${on}`))].map((target) => {
          const [code = "", on = ""] = target.split(" ");
          return { code, on, reason: "Seen", by: "A. Author", date: "2019" };
        });
        const waived = listFindings(trust({ ...theory, waivers }), { profile, asOf: "2020" });
        expect(waived.findings).toEqual([]);
        expect(waived.waived).toHaveLength(findings.length);
        // On an earlier date nobody has waived anything.
        expect(listFindings(trust({ ...theory, waivers }), { profile, asOf: "2018" }).waived).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it("are all in a baseline of themselves, and none is gone", () => {
    fc.assert(
      fc.property(anyKindOfTheory, anyProfile, anyAsOf, (theory, profile, asOf) => {
        const first = listFindings(theory, { profile, asOf });
        const baseline = toBaseline([first]).theories[theory.id];
        const second = listFindings(theory, { profile, asOf, baseline });
        expect(second.findings).toEqual([]);
        expect(second.gone).toEqual([]);
        expect(second.known).toEqual(first.findings);
      }),
      { numRuns: runs(200) },
    );
  });

  it("are the same whatever the order in the document", () => {
    fc.assert(
      fc.property(anyKindOfTheory, anyAsOf, (theory, asOf) => {
        const turn = <T extends object>(record: T | undefined) =>
          record && (Object.fromEntries(Object.entries(record).reverse()) as T);
        const turned = trust(
          Object.fromEntries(
            Object.entries({
              ...theory,
              interventions: turn(theory.interventions),
              outcomes: turn(theory.outcomes),
              assumptions: turn(theory.assumptions),
              evidence: turn(theory.evidence),
              links: [...(theory.links ?? [])].reverse(),
            }).filter(([, value]) => value !== undefined),
          ),
        );
        // Which link closes a ring, and which of two alike is named, goes by what is written first.
        const byOrder = new Set(["unmarked-cycle", "restates-outcome"]);
        const list = (one: Theory) => {
          const { findings } = listFindings(one, { asOf, severities: ALL });
          return findings.filter(({ code }) => !byOrder.has(code)).map(({ code, on }) => `${code} ${on}`);
        };
        expect(list(turned).sort()).toEqual(list(theory).sort());
      }),
      { numRuns: runs(300) },
    );
  });

  it("are errors where a goal rests on an assumption that was refuted, as they were while nobody had tested it", () => {
    const against = (on: string, source: string) =>
      ({
        on,
        stance: "opposes",
        finding: "It does not hold.",
        strength: "strong",
        interest: "none",
        source,
      }) as Evidence;
    let tried = 0;
    fc.assert(
      fc.property(anyKindOfTheory, (given) => {
        const theory = trust({ ...given, reviews: [], waivers: [] });
        const roles = new Map(listAssumptions(theory).map(({ id, assumption }) => [id, assumption.role]));
        const isError = (one: Theory, codes: readonly string[], on: string) =>
          listFindings(one, {}).findings.some(
            (finding) => finding.on === on && codes.includes(finding.code) && finding.severity === "error",
          );
        for (const [id, role] of roles) {
          if (role === "facilitating" || !isError(theory, ["untested"], id)) continue;
          tried += 1;
          const sources = { "source-1": { type: "report" }, "source-2": { type: "report" } } as Theory["sources"];
          const evidence = { "against-1": against(id, "source-1"), "against-2": against(id, "source-2") };
          const refuted = trust({
            ...theory,
            sources: { ...theory.sources, ...sources },
            evidence: { ...theory.evidence, ...evidence },
          });
          expect(isError(refuted, ["killer-assumption"], id)).toBe(true);
        }
      }),
      { numRuns: runs(200) },
    );
    expect(tried).toBeGreaterThan(5);
  });
});
