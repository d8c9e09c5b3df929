import { WHOLE_THEORY } from "../../schema/vocabulary.js";
import { findNearest } from "../../theory/nearest.js";
import { type Check, defineRule } from "./rule.js";

/** The rules about what was written about findings themselves; no waiver hides what they find. */
export const waivers = [
  /**
   * A waiver or a severity on an element that does not exist. Every other reference is looked up when a document is read,
   * and one that names nothing is an error there.
   */
  defineRule({
    code: "dangling-reference",
    reference: "S01",
    severity: "error",
    profiles: ["draft", "review", "publish"],
    isAboutWaivers: true,
    source: "practice of linters",
    identity: ["named", "by"],
    *check({
      theory,
      locate,
      elementIds,
      severities: { elements = {} },
    }): Check<{ readonly named: string; readonly by: "waiver" | "severity"; readonly suggestion: string }> {
      const describe = (named: string, by: "waiver" | "severity") => ({
        named,
        by,
        suggestion: findNearest(named, elementIds()) ?? "",
      });
      for (const [index, { code, on }] of (theory.waivers ?? []).entries()) {
        // What was dropped is named, though it is gone.
        if (on === undefined || locate(on) !== undefined || code === "silent-drop") continue;
        yield { on: WHOLE_THEORY, path: ["waivers", index, "on"], values: describe(on, "waiver") };
      }
      for (const id of Object.keys(elements)) {
        if (locate(id) === undefined) yield { on: WHOLE_THEORY, values: describe(id, "severity") };
      }
    },
  }),
  /** A waiver or a severity for a rule that does not exist. */
  defineRule({
    code: "unknown-rule",
    severity: "error",
    profiles: ["draft", "review", "publish"],
    isAboutWaivers: true,
    source: "practice of linters",
    identity: ["named", "by"],
    *check({
      codes,
      waivers,
      severities: { rules = {}, elements = {} },
    }): Check<{ readonly named: string; readonly by: "waiver" | "severity"; readonly suggestion: string }> {
      const describe = (named: string, by: "waiver" | "severity") => {
        return { named, by, suggestion: findNearest(named, codes) ?? "" };
      };
      for (const { index, waiver } of waivers) {
        if (codes.has(waiver.code)) continue;
        const path = ["waivers", index, "code"];
        yield { on: waiver.on ?? "theory", path, values: describe(waiver.code, "waiver") };
      }
      const set = new Set([rules, ...Object.values(elements)].flatMap((codes) => Object.keys(codes)));
      for (const code of set) {
        if (!codes.has(code)) yield { on: "theory", values: describe(code, "severity") };
      }
    },
  }),
  /** A waiver in force that hides nothing: what it was for has been repaired, or never was. */
  defineRule({
    code: "unused-waiver",
    severity: "warning",
    profiles: ["draft", "review", "publish"],
    isAboutWaivers: true,
    source: "practice of linters",
    identity: ["rule"],
    *check({ codes, waivers, locate }): Check<{ readonly rule: string }> {
      for (const { index, waiver, state, isRepeated, isAsked, hides } of waivers) {
        if (state !== "in-force" || isRepeated || hides > 0 || !isAsked || !codes.has(waiver.code)) continue;
        // What is on nothing has a finding of its own.
        if (waiver.on !== undefined && locate(waiver.on) === undefined) continue;
        yield { on: waiver.on ?? "theory", path: ["waivers", index], values: { rule: waiver.code } };
      }
    },
  }),
  /** A waiver whose last day is over, so that it hides nothing any more. */
  defineRule({
    code: "expired-waiver",
    severity: "warning",
    profiles: ["draft", "review", "publish"],
    isAboutWaivers: true,
    source: "practice of linters",
    identity: ["rule", "until"],
    *check({ codes, waivers }): Check<{ readonly rule: string; readonly until: string; readonly by: string }> {
      for (const { index, waiver, state } of waivers) {
        const { code: rule, on = "theory", until, by } = waiver;
        if (state !== "expired" || until === undefined || !codes.has(rule)) continue;
        yield { on, path: ["waivers", index, "until"], values: { rule, until, by } };
      }
    },
  }),
  /** A waiver that ends before it begins, or that says of the same finding what another in force says already. */
  defineRule({
    code: "contradictory-waiver",
    severity: "warning",
    profiles: ["draft", "review", "publish"],
    isAboutWaivers: true,
    source: "practice of linters",
    identity: ["rule", "why", "by"],
    *check({
      waivers,
    }): Check<{ readonly rule: string; readonly why: "ends-first" | "repeated"; readonly by: string }> {
      for (const { index, waiver, state, isRepeated } of waivers) {
        const why = state === "never" ? "ends-first" : isRepeated ? "repeated" : undefined;
        if (why === undefined) continue;
        const { code: rule, on = "theory", by } = waiver;
        yield { on, path: ["waivers", index], values: { rule, why, by } };
      }
    },
  }),
];
