/** The format this library reads and writes. */
export const FORMAT = "theory-of-change/1";

/** How far along the results framework an outcome stands, in order. */
export const LEVELS = ["output", "intermediate", "long-term", "impact"] as const;
/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** Whether a link raises (`+`) or lowers (`-`) the outcome it leads to; a harm is a link too. */
export const SIGNS = ["+", "-"] as const;
/** One of {@link SIGNS}. */
export type Sign = (typeof SIGNS)[number];

/** How several causes, or several parts, combine: one suffices (`any`) or each is needed (`all`). */
export const COMBINATIONS = ["all", "any"] as const;
/** One of {@link COMBINATIONS}. */
export type Combination = (typeof COMBINATIONS)[number];

/**
 * What an assumption is about. `reach`, `capacity`, `behaviour` and `benefit` are the causal-link assumptions
 * of Mayne's behaviour-change model; the others follow UNEP, Nkwake, Hoogerwerf and ActKnowledge.
 * `docs/format.md` defines each.
 */
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
/** One of {@link ASSUMPTION_KINDS}. */
export type AssumptionKind = (typeof ASSUMPTION_KINDS)[number];

/** What an assumption does to its target (Mayne). */
export const ASSUMPTION_ROLES = ["necessary", "likely-necessary", "facilitating"] as const;
/** One of {@link ASSUMPTION_ROLES}. */
export type AssumptionRole = (typeof ASSUMPTION_ROLES)[number];

/** How much hangs on an assumption in its author's judgement. */
export const IMPORTANCES = ["low", "medium", "high"] as const;
/** One of {@link IMPORTANCES}. */
export type Importance = (typeof IMPORTANCES)[number];

/** Which way a piece of evidence points. Stance is per claim, not per source. */
export const STANCES = ["supports", "opposes", "mixed", "inconclusive"] as const;
/** One of {@link STANCES}. */
export type Stance = (typeof STANCES)[number];

/** How strongly one piece of evidence speaks, in order. Absent counts as `weak`. */
export const STRENGTHS = ["weak", "moderate", "strong"] as const;
/** One of {@link STRENGTHS}. */
export type Strength = (typeof STRENGTHS)[number];

/** How the evidence was obtained. */
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
/** One of {@link DESIGNS}. */
export type Design = (typeof DESIGNS)[number];

/** The stake that the maker of the evidence has in its outcome. */
export const INTERESTS = ["none", "funder", "implementer", "author-of-policy", "undeclared"] as const;
/** One of {@link INTERESTS}. */
export type Interest = (typeof INTERESTS)[number];

/** How closely the evidence's population, place and intervention match those of the claim. */
export const SCOPE_MATCHES = ["direct", "indirect", "unknown"] as const;
/** One of {@link SCOPE_MATCHES}. */
export type ScopeMatch = (typeof SCOPE_MATCHES)[number];

/** What the evidence measured; a claim about behaviour is only indirectly touched by a measure of intention. */
export const MEASURES = ["awareness", "knowledge", "attitude", "intention", "behaviour", "outcome"] as const;
/** One of {@link MEASURES}. */
export type Measure = (typeof MEASURES)[number];

/** Process-tracing tests (Van Evera; Mahoney 2012). */
export const PROCESS_TESTS = ["hoop", "smoking-gun", "doubly-decisive", "straw-in-the-wind"] as const;
/** One of {@link PROCESS_TESTS}. */
export type ProcessTest = (typeof PROCESS_TESTS)[number];

/** Rating scales with a crosswalk to {@link STRENGTHS}; `docs/concepts.md` gives the table and its limits. */
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
/** The name of one of {@link SCALES}. */
export type Scale = keyof typeof SCALES;

/** What a review decided to do about an assumption (Dewar; EC PCM guidelines). */
export const DECISIONS = ["accept", "monitor", "test", "mitigate", "hedge", "redesign", "drop-pathway"] as const;
/** One of {@link DECISIONS}. */
export type Decision = (typeof DECISIONS)[number];

/** The texts of an assumption or a link that can be put in other words and still mean the same. */
export const WORDINGS = ["statement", "falsifier", "from", "to", "because"] as const;
/** One of {@link WORDINGS}. */
export type Wording = (typeof WORDINGS)[number];

/**
 * What the evidence says of an assumption, ordered from worst to best. The order is the one on which adding
 * support never lowers and adding opposition never raises a verdict.
 */
export const VERDICTS = ["refuted", "challenged", "contested", "untested", "insufficient", "supported"] as const;
/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];

/** The target that stands for the whole theory in an assumption's `on`; no element may have it as its id. */
export const WHOLE_THEORY = "theory";
