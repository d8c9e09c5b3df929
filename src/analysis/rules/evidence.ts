import type { SourceType } from "../../schema/csl.js";
import type { Evidence, Rating } from "../../schema/generated/types.js";
import { type AssumptionKind, type Design, MEASURES, type Measure } from "../../schema/vocabulary.js";
import { endOf, hasCome, startOf } from "../../theory/dates.js";
import type { ScopeRespect } from "../coverage/scope-keys.js";
import { readDates } from "../evidence/read-dates.js";
import { findUnsettledWholes } from "../review/find-unsettled-wholes.js";
import type { LeftOutEvidence } from "../review/list-left-out.js";
import { listFlagged, listJudged } from "./list-claims.js";
import { type Check, defineRule } from "./rule.js";

/** The rules about the evidence, and the verdicts that follow from it. */
export const evidence = [
  /**
   * An assumption without evidence that counts. An error if the theory does not lead to some goal without the assumption.
   * What ought to be is not for evidence to decide, and is left out.
   */
  defineRule({
    code: "untested",
    reference: "E01",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Mayne 2023; Dewar 2002",
    *check({ review, criticalGoals }): Check<LeftOut> {
      const unsettled = findUnsettledWholes(review);
      for (const { id, verdict, kind, leftOut = [] } of review.assumptions) {
        if (verdict !== "untested" || kind === "normative") continue;
        const criticalFor = criticalGoals.get(id) ?? [];
        const values: { -readonly [K in keyof LeftOut]: LeftOut[K] } = { criticalFor };
        if (unsettled.has(id)) values.isUnsettled = true;
        for (const { why, evidence } of leftOut) values[why] = [...(values[why] ?? []), evidence];
        yield { on: id, values, ...(criticalFor.length > 0 && { severity: "error" }) };
      }
    },
  }),
  /** An assumption or link with evidence on one side only and no recorded search for the other side. */
  defineRule({
    code: "one-sided",
    reference: "E02",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Assurance 2.0; QuIP",
    *check({ review }): Check<{ readonly isFor: boolean; readonly count: number }> {
      for (const { id, because } of listFlagged(review, "one-sided")) {
        const sides = because.flatMap((reason) =>
          reason.carries === "one-sided" && "side" in reason ? [reason.side] : [],
        );
        yield { on: id, values: { isFor: sides[0] === "supports", count: sides.length } };
      }
    },
  }),
  /** A claim whose verdict one source, or one group of sources, carries alone. */
  defineRule({
    code: "single-source",
    reference: "E03",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Bond Evidence Principles; IPCC",
    *check({ theory: { evidence: register = {} }, review }): Check<Carriers> {
      for (const { id, because } of listFlagged(review, "single-source")) {
        const carriers = because.filter(({ carries }) => carries === "single-source");
        const evidence = new Set(carriers.flatMap((reason) => ("evidence" in reason ? [reason.evidence] : [])));
        const sources = new Set([...evidence].flatMap((item) => register[item]?.source ?? []));
        // A verdict that comes from parts has no evidence of its own to name.
        const parts = carriers.flatMap((reason) => ("part" in reason ? [reason.part] : []));
        yield { on: id, values: { evidence: [...evidence], sources: [...sources], parts } };
      }
    },
  }),
  /** A claim that only those with a stake in it support. */
  defineRule({
    code: "conflicted-support",
    reference: "E04",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Aston 2021; QuIP",
    *check({ theory: { evidence: all = {} }, review }): Check<{ readonly evidence: readonly string[] }> {
      for (const { id, evidence } of listJudged(review)) {
        const support = evidence.filter((item) => all[item]!.stance === "supports" || all[item]!.stance === "mixed");
        const isConflicted = ({ interest = "none" }: Evidence) => interest !== "none";
        if (support.length > 0 && support.every((item) => isConflicted(all[item]!))) {
          yield { on: id, values: { evidence: support } };
        }
      }
    },
  }),
  /** One place in one source that was attached for a claim and against it. */
  defineRule({
    code: "mixed-source",
    reference: "E05",
    severity: "info",
    profiles: ["review", "publish"],
    source: "Black 2004 in the reference case; practice of coding",
    identity: ["source", "locator"],
    *check({ theory: { evidence: all = {} }, review }): Check<{
      readonly source: string;
      readonly locator: string;
      readonly evidence: readonly string[];
    }> {
      for (const { id, evidence } of listJudged(review)) {
        const places = new Map<string, string[]>();
        for (const item of evidence) {
          const { source, locator } = all[item]!;
          if (source === undefined || locator === undefined) continue;
          const place = JSON.stringify([source, locator]);
          places.set(place, [...(places.get(place) ?? []), item]);
        }
        for (const items of places.values()) {
          const stances = new Set(items.map((item) => all[item]!.stance));
          const { source = "", locator = "" } = all[items[0]!]!;
          if (stances.has("supports") && stances.has("opposes"))
            yield { on: id, values: { source, locator, evidence: items } };
        }
      }
    },
  }),
  /** Evidence from a source with pages, without saying where in it. */
  defineRule({
    code: "no-locator",
    reference: "E06",
    severity: "warning",
    profiles: ["publish"],
    source: "Bond Evidence Principles",
    *check({ theory: { evidence = {}, sources = {} } }): Check<{ readonly source: string }> {
      for (const [id, { source, locator }] of Object.entries(evidence)) {
        if (source === undefined || locator !== undefined || WITHOUT_PAGES.has(sources[source]!.type)) continue;
        yield { on: id, values: { source } };
      }
    },
  }),
  /** A rating on a scale that was not made for what it rates. */
  defineRule({
    code: "scale-misuse",
    reference: "E07",
    severity: "error",
    profiles: ["draft", "review", "publish"],
    source: "GRADE; Maryland Scientific Methods Scale; Nesta Standards of Evidence",
    identity: ["scale", "why"],
    *check({ theory: { evidence = {} }, reviewed }): Check<{ readonly scale: Rating["scale"]; readonly why: Misuse }> {
      for (const [id, item] of Object.entries(evidence)) {
        for (const [i, rating] of (item.ratings ?? []).entries()) {
          const why = findMisuse(rating, item, reviewed.get(item.on)?.kind);
          if (why !== undefined) yield { on: id, at: ["ratings", i], values: { scale: rating.scale, why } };
        }
      }
    },
  }),
  /** A claim whose verdict rests on evidence past its shelf life. */
  defineRule({
    code: "stale",
    reference: "E08",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Shojania et al. 2007",
    *check({ review }): Check<{ readonly since: string }> {
      for (const { id, because } of listFlagged(review, "stale")) {
        const since = because.flatMap((reason) =>
          reason.carries === "stale" && "date" in reason ? [reason.date] : [],
        );
        yield { on: id, values: { since: since[0] ?? "" } };
      }
    },
  }),
  /** A claim whose verdict rests on evidence from elsewhere only. */
  defineRule({
    code: "scope-mismatch",
    reference: "E09",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "GRADE (indirectness); realist evaluation",
    *check({ review }): Check<{ readonly evidence: readonly string[] }> {
      for (const { id, because } of listFlagged(review, "out-of-scope")) {
        const evidence = because.flatMap((reason) =>
          reason.carries === "out-of-scope" && "evidence" in reason ? [reason.evidence] : [],
        );
        yield { on: id, values: { evidence: [...new Set(evidence)] } };
      }
    },
  }),
  /** A claim about behaviour or benefit whose evidence measures only what comes before it. */
  defineRule({
    code: "proxy-gap",
    reference: "E10",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Mayne 2016 (COM-B)",
    *check({
      theory: { evidence: all = {} },
      review,
    }): Check<{ readonly measured: Measure; readonly needed: Measure }> {
      for (const { id, kind, evidence } of review.assumptions) {
        const needed = kind === "behaviour" ? "behaviour" : kind === "benefit" ? "outcome" : undefined;
        if (needed === undefined || evidence.length === 0) continue;
        const measured = evidence.map((item) => all[item]!.measured);
        const most = Math.max(
          ...measured.map((measure) => (measure === undefined ? MEASURES.length : MEASURES.indexOf(measure))),
        );
        if (most < MEASURES.indexOf(needed)) yield { on: id, values: { measured: MEASURES[most]!, needed } };
      }
    },
  }),
  /**
   * A goal to which paths have evidence from end to end, but of different people, places, periods or interventions. Told only
   * where it is sure: evidence that does not say may be of anything, and scopes are the same when their words are.
   */
  defineRule({
    code: "path-scope-gap",
    reference: "E11",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Powell 2024 (the transitivity trap)",
    *check({ coverage }): Check<{ readonly respects: readonly ScopeRespect[] }> {
      for (const { outcome, mismatches } of coverage) {
        if (mismatches.length > 0) yield { on: outcome, values: { respects: mismatches } };
      }
    },
  }),
  /** A final outcome whose direct links all have evidence, although no path to it has evidence on every link. */
  defineRule({
    code: "untested-chain",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "practice of requirements tracing (deep coverage)",
    *check({ coverage }): Check<{ readonly gaps: readonly string[] }> {
      for (const { outcome, chainGaps } of coverage) {
        if (chainGaps.length > 0) yield { on: outcome, values: { gaps: chainGaps } };
      }
    },
  }),
  /** A source that alone carries the verdicts of several assumptions. */
  defineRule({
    code: "shared-source",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "practice of argument maps (double counting)",
    *check({ theory: { evidence = {}, sources = {} }, review }): Check<{ readonly assumptions: readonly string[] }> {
      const carried = new Map<string, string[]>();
      for (const claim of listFlagged(review, "single-source")) {
        // Of a whole that rests on a part, the part is the claim.
        const own = claim.because.flatMap((reason) =>
          reason.carries === "single-source" && "evidence" in reason && evidence[reason.evidence]!.on === claim.id
            ? (evidence[reason.evidence]!.source ?? [])
            : [],
        );
        for (const source of new Set(own)) carried.set(source, [...(carried.get(source) ?? []), claim.id]);
      }
      for (const source of Object.keys(sources)) {
        const assumptions = carried.get(source) ?? [];
        if (assumptions.length > 1) yield { on: source, path: ["sources", source], values: { assumptions } };
      }
    },
  }),
  /** An assumption with conflicting evidence and no review after that evidence was recorded. */
  defineRule({
    code: "conflicting-evidence",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "practice of argument maps; Assurance 2.0",
    *check({
      theory: { evidence: all = {} },
      review,
      reviews,
      reviewed,
    }): Check<{ readonly evidence: readonly string[] }> {
      /** The last day on which it, or the whole it is part of, was reviewed. */
      const lastReview = (id: string | null): string => {
        if (id === null) return "";
        const last = reviews.get(id)?.last?.entry.date;
        const whole = lastReview(reviewed.get(id)?.partOf ?? null);
        return last !== undefined && endOf(last) > whole ? endOf(last) : whole;
      };
      for (const { id, verdict, evidence } of review.assumptions) {
        if (verdict !== "contested" || evidence.length === 0) continue;
        const newest = evidence.map((item) => startOf(all[item]!.date ?? "0000")).reduce((a, b) => (a > b ? a : b));
        const last = lastReview(id);
        if (last === "" || last < newest) yield { on: id, values: { evidence } };
      }
    },
  }),
  /** Evidence that names no source. */
  defineRule({
    code: "evidence-without-source",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Bond Evidence Principles",
    *check({ theory: { evidence = {} } }) {
      for (const [id, { source }] of Object.entries(evidence)) if (source === undefined) yield { on: id, values: {} };
    },
  }),
  /** Evidence that nothing dates, neither itself nor its source. */
  defineRule({
    code: "evidence-without-date",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "practice of evidence registers",
    *check({ theory: { evidence = {}, sources = {} } }) {
      for (const [id, { date, source }] of Object.entries(evidence)) {
        if (readDates(date, source === undefined ? undefined : sources[source]) === undefined)
          yield { on: id, values: {} };
      }
    },
  }),
  /** Evidence or a review that is dated after the day from which the theory is looked at. */
  defineRule({
    code: "future-date",
    severity: "info",
    profiles: ["draft", "review", "publish"],
    source: "practice of evidence registers",
    identity: ["what", "dated"],
    *check({
      theory: { evidence = {}, reviews = [] },
      asOf,
    }): Check<{ readonly what: "evidence" | "review"; readonly dated: string }> {
      for (const [id, { date: dated }] of Object.entries(evidence)) {
        if (dated !== undefined && !hasCome(dated, asOf))
          yield { on: id, at: ["date"], values: { what: "evidence", dated } };
      }
      for (const [i, { assumption, date: dated }] of reviews.entries()) {
        if (hasCome(dated, asOf)) continue;
        yield { on: assumption, path: ["reviews", i, "date"], values: { what: "review", dated } };
      }
    },
  }),
];

type Why = LeftOutEvidence["why"];

/** What is attached to an assumption and does not count. */
type LeftOut = {
  readonly criticalFor: readonly string[];
  /** Whether there are verdicts on its parts, which do not settle it. */
  readonly isUnsettled?: true;
  // The evidence that is attached and does not count, by reason.
} & { readonly [W in Why]?: readonly string[] };

/** What carries a verdict: a source of evidence, evidence that tells none, or parts that have theirs. */
type Carriers = {
  readonly evidence: readonly string[];
  readonly sources: readonly string[];
  readonly parts: readonly string[];
};

/** Sources that have no pages to point at, or are one page. */
const WITHOUT_PAGES: ReadonlySet<SourceType> = new Set([
  "webpage",
  "post",
  "post-weblog",
  "article-newspaper",
  "broadcast",
  "interview",
  "motion_picture",
  "personal_communication",
  "speech",
  "dataset",
]);

type Misuse = "logic-model" | "item" | "design" | "kind";

/** Why a rating does not hold; `undefined` where nothing speaks against it. */
function findMisuse(
  { scale, value, target }: Rating,
  { design }: Evidence,
  kind: AssumptionKind | undefined,
): Misuse | undefined {
  if (scale === "nesta" && value === "1") return "logic-model";
  if (scale === "grade" && target !== "body") return "item";
  if (scale !== "sms") return undefined;
  if (design !== undefined && NOT_COMPARING.has(design)) return "design";
  return kind !== undefined && NOT_EFFECTS.has(kind) ? "kind" : undefined;
}

/** Designs that compare no groups or moments, and so have no place on a scale of comparisons. */
const NOT_COMPARING: ReadonlySet<Design> = new Set([
  "qualitative",
  "expert",
  "journalism",
  "official-statement",
  "programme-experience",
]);

/** Kinds of assumptions that claim no effect. */
const NOT_EFFECTS: ReadonlySet<AssumptionKind> = new Set(["diagnostic", "context", "epistemic", "normative"]);
