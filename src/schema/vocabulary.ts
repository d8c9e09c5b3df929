/**
 * The format this library reads and writes.
 *
 * @example
 * handwashing.format === FORMAT
 * // => true
 */
export const FORMAT = "theory-of-change/1";

export const LEVELS = ["output", "intermediate", "long-term", "impact"] as const;
/** How far along the results framework an outcome stands, in order. */
export type Level = (typeof LEVELS)[number];

export const SIGNS = ["+", "-"] as const;
/** Whether a link raises (`+`) or lowers (`-`) the outcome it leads to; a harm is a link too. */
export type Sign = (typeof SIGNS)[number];

export const COMBINATIONS = ["all", "any"] as const;
/** How several causes, or several parts, combine: one suffices (`any`) or each is needed (`all`). */
export type Combination = (typeof COMBINATIONS)[number];

export const ASSUMPTION_KINDS = [
  "cause-effect",
  "causal-link",
  "reach",
  "capacity",
  "behaviour",
  "benefit",
  "context",
  "driver",
  "rationale",
  "diagnostic",
  "prescriptive",
  "implementation",
  "normative",
  "epistemic",
  "side-effect",
] as const;
/**
 * What an assumption is about. `reach`, `capacity`, `behaviour` and `benefit` are the causal-link assumptions
 * of Mayne's behaviour-change model; the others follow UNEP, Nkwake, Hoogerwerf and ActKnowledge.
 * `docs/format.md` defines each.
 */
export type AssumptionKind = (typeof ASSUMPTION_KINDS)[number];

export const ASSUMPTION_ROLES = ["necessary", "likely-necessary", "facilitating"] as const;
/** What an assumption does to its target (Mayne). */
export type AssumptionRole = (typeof ASSUMPTION_ROLES)[number];

export const IMPORTANCES = ["low", "medium", "high"] as const;
/** How much hangs on an assumption in its author's judgement. */
export type Importance = (typeof IMPORTANCES)[number];

export const STANCES = ["supports", "opposes", "mixed", "inconclusive"] as const;
/** Which way a piece of evidence points. Stance is per claim, not per source. */
export type Stance = (typeof STANCES)[number];

export const STRENGTHS = ["weak", "moderate", "strong"] as const;
/** How strongly one piece of evidence speaks, in order. Absent counts as `weak`. */
export type Strength = (typeof STRENGTHS)[number];

export const DESIGNS = [
  "systematic-review",
  "experiment",
  "quasi-experiment",
  "observational",
  "qualitative",
  "monitoring",
  "expert",
  "journalism",
  "official-statement",
  "programme-experience",
] as const;
/** How the evidence was obtained. */
export type Design = (typeof DESIGNS)[number];

export const INTERESTS = ["none", "funder", "implementer", "author-of-policy", "undeclared"] as const;
/** The stake that the maker of the evidence has in its outcome. */
export type Interest = (typeof INTERESTS)[number];

export const SCOPE_MATCHES = ["direct", "indirect", "unknown"] as const;
/** How closely the evidence's population, place and intervention match those of the claim. */
export type ScopeMatch = (typeof SCOPE_MATCHES)[number];

export const MEASURES = ["awareness", "knowledge", "attitude", "intention", "behaviour", "outcome"] as const;
/** What the evidence measured; a claim about behaviour is only indirectly touched by a measure of intention. */
export type Measure = (typeof MEASURES)[number];

export const PROCESS_TESTS = ["hoop", "smoking-gun", "doubly-decisive", "straw-in-the-wind"] as const;
/** Process-tracing tests (Van Evera; Mahoney 2012). */
export type ProcessTest = (typeof PROCESS_TESTS)[number];

/** Rating scales with a crosswalk to {@link Strength}; `docs/concepts.md` gives the table and its limits. */
export const SCALES = {
  /** Maryland Scientific Methods Scale, 1–5. */
  sms: ["1", "2", "3", "4", "5"],
  /** GRADE certainty, meant for a body of evidence. */
  grade: ["very-low", "low", "moderate", "high"],
  /** Nesta Standards of Evidence, 1–5; level 1 is a logic model, which is not evidence. */
  nesta: ["1", "2", "3", "4", "5"],
  /** DFID study quality. */
  dfid: ["low", "moderate", "high"],
} as const;
/** The name of a rating scale. */
export type Scale = keyof typeof SCALES;

export const DECISIONS = ["accept", "monitor", "test", "mitigate", "hedge", "redesign", "drop-pathway"] as const;
/** What a review decided to do about an assumption (Dewar; EC PCM guidelines). */
export type Decision = (typeof DECISIONS)[number];

export const WORDINGS = ["statement", "falsifier", "from", "to", "because"] as const;
/** The texts of an assumption or a link that can be put in other words and still mean the same. */
export type Wording = (typeof WORDINGS)[number];

export const VERDICTS = ["refuted", "challenged", "contested", "untested", "insufficient", "supported"] as const;
/**
 * What the evidence says of an assumption, ordered from worst to best. The order is the one on which adding
 * support never lowers and adding opposition never raises a verdict.
 */
export type Verdict = (typeof VERDICTS)[number];

/** The target that stands for the whole theory in an assumption's `on`; no element may have it as its id. */
export const WHOLE_THEORY = "theory";
