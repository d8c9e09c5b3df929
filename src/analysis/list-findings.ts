import type { WorkLimits } from "../limits/budget.js";
import { Meter } from "../limits/meter.js";
import { OutOfBudget } from "../limits/out-of-budget.js";
import { requireOptions } from "../limits/require-argument.js";
import { UnfinishedError } from "../limits/unfinished-error.js";
import type { PartialDate, Waiver } from "../schema/generated/types.js";
import { requireOneOf } from "../theory/require-one-of.js";
import { requireTheory } from "../theory/require-theory.js";
import type { Theory } from "../theory/theory.js";
import { requireDate } from "./evidence/assess.js";
import { createContext, type RuleContext } from "./findings/context.js";
import { type Finding, type KnownFinding, toKey, toKnownFinding } from "./findings/finding.js";
import { PROFILES, type Profile } from "./findings/profiles.js";
import {
  createSettler,
  isAsked,
  requireSeverities,
  SEVERITIES,
  type Severities,
  type Severity,
  type SeverityLevel,
} from "./findings/severities.js";
import { applyWaivers, type WaivedFinding } from "./findings/waivers.js";
import { type ReviewOptions, resolveReview, reviewTheory } from "./review-theory.js";
import { FINDING_CODES, type FindingCode, findRule, type ReviewRule, RULES } from "./rules/index.js";

/** What {@link listFindings} is asked. */
export interface FindingOptions extends ReviewOptions, WorkLimits {
  /** `review` when absent. */
  readonly profile?: Profile | undefined;
  readonly severities?: Severities | undefined;
  /** Findings that were there before, those of a baseline or of an earlier version, which are listed apart. */
  readonly baseline?: readonly KnownFinding[] | undefined;
  /** An earlier version of the theory: the rules that look at what changed are asked only with one. */
  readonly before?: Theory | undefined;
}

/** The findings of a theory. */
export interface Findings {
  /** The id of the theory. */
  readonly theory: string;
  readonly asOf: PartialDate | null;
  readonly profile: Profile;
  /** The codes of the rules that were asked, also of those that found nothing, in the order of `listRules`. */
  readonly asked: readonly FindingCode[];
  /** Those that stand, the most severe first, then by rule, then in document order. */
  readonly findings: readonly Finding[];
  /** Those that a waiver of the theory hides. */
  readonly waived: readonly WaivedFinding[];
  /** Those that the baseline has, and no waiver hides. */
  readonly known: readonly Finding[];
  /** What the baseline has and is found no longer. */
  readonly gone: readonly KnownFinding[];
  readonly summary: FindingSummary;
  /**
   * The codes of the rules that the budget did not suffice for, in the order of `listRules`: of these there may be
   * more findings. Absent when all rules were asked to the end.
   */
  readonly unfinished?: readonly FindingCode[];
}

/** Counts over the findings that stand. */
export interface FindingSummary {
  readonly bySeverity: { readonly [S in Severity]: number };
  /** The codes that were found, in the order of `listRules`. */
  readonly byCode: { readonly [C in FindingCode]?: number };
}

/**
 * Lists what a reviewer should look at in a theory: every finding of every rule of a profile, with its place and the
 * values that matter.
 *
 * Waivers of the theory hide the findings that they name, by date; a waiver that names no rule, hides nothing or has run
 * out is itself a finding. Findings of a baseline are listed apart. The answer is plain data and depends on the theory,
 * the date and the options alone; `toc explain CODE` and `docs/findings` tell what each code means.
 *
 * The cost is that of a review and of one pass over the theory for each rule; rules about routes cost what
 * {@link getCriticalAssumptions} with `pairs` and {@link getCoverage} cost. When `budget` is used up, `unfinished`
 * lists the rules that were not asked to the end. Nothing is then `gone`, and no waiver idle, on account of such a rule.
 *
 * @throws {RangeError} when the profile or a severity is not one, `asOf` is not a date, or `budget` is no budget
 * @throws the reason of `signal`, when it has been aborted
 * @example
 * const { findings } = listFindings(handwashing, { severities: { rules: { untested: "error" } } });
 * findings.filter(({ code }) => code === "untested").map(({ on, severity }) => [on, severity])
 * // => [["water-lasts", "error"], ["older-pupils-lead", "error"]]
 * @see {@link reviewTheory} for the verdicts and flags of assumptions
 */
export function listFindings(theory: Theory, options: FindingOptions = {}): Findings {
  requireTheory(theory);
  requireOptions(options);
  const { profile = "review", severities = {}, baseline = [], before } = options;
  requireDate(options.asOf);
  requireOneOf(profile, PROFILES, "a profile");
  requireSeverities(severities);
  const meter = new Meter(options);
  const review = resolveReview(theory, options);
  const context = createContext(theory, { review, codes: new Set(FINDING_CODES), severities, before, meter });
  const settle = createSettler(theory, profile, severities, (id) => context.reviewed.get(id)?.partOf ?? undefined);
  const canAsk = (rule: ReviewRule) =>
    (before !== undefined || rule.isAboutChange !== true) && isAsked(rule, profile, severities);
  const unfinished = new Set<FindingCode>();
  const ask = (rules: readonly ReviewRule[]) =>
    rules.filter(canAsk).flatMap((rule) => listBy(rule, context, { settle, giveUp: () => unfinished.add(rule.code) }));
  const isAskedFor = ({ code, on }: Waiver) => {
    const rule = findRule(code);
    if (rule === undefined || !canAsk(rule) || unfinished.has(rule.code)) return false;
    return on === undefined || settle(rule, on) !== "off";
  };

  const { standing, waived, uses } = applyWaivers(ask(ORDINARY), theory.waivers, {
    asOf: context.asOf,
    isAsked: isAskedFor,
  });
  context.waivers = uses;
  const all = [...standing, ...ask(ABOUT_WAIVERS)];
  const earlier = new Map(baseline.map(toKnownFinding).map((known) => [toKey(known), known]));
  const [known, findings] = split(all, (finding) => earlier.has(toKey(toKnownFinding(finding))));
  const present = new Set(
    [...all, ...waived.map(({ finding }) => finding)].map((finding) => toKey(toKnownFinding(finding))),
  );
  const wasAsked = (code: string) => {
    const rule = findRule(code);
    return rule === undefined || (canAsk(rule) && !unfinished.has(rule.code));
  };
  return {
    theory: theory.id,
    asOf: review.asOf,
    profile,
    asked: RULES.filter(canAsk).map(({ code }) => code),
    findings: sort(findings),
    waived,
    known: sort(known),
    gone: [...earlier].flatMap(([key, known]) => (wasAsked(known.code) && !present.has(key) ? [known] : [])),
    summary: summarize(findings),
    ...(unfinished.size > 0 && { unfinished: FINDING_CODES.filter((code) => unfinished.has(code)) }),
  };
}

/** The rules that ask about waivers, and the others. */
const ABOUT_WAIVERS = /* @__PURE__ */ listRulesAbout(true);
const ORDINARY = /* @__PURE__ */ listRulesAbout(false);

function listRulesAbout(waivers: boolean): ReviewRule[] {
  return RULES.filter(({ isAboutWaivers = false }) => isAboutWaivers === waivers);
}

/**
 * What one rule finds, with what follows from the rule and from where its elements stand. What nothing tells apart is
 * told once, at its first place. A rule that the budget does not suffice for gives what it has found.
 */
function listBy(
  rule: ReviewRule,
  context: RuleContext,
  {
    settle,
    giveUp,
  }: {
    readonly settle: (rule: ReviewRule, on: string, found?: Severity) => SeverityLevel;
    readonly giveUp: () => void;
  },
): Finding[] {
  const findings = new Map<string, Finding>();
  try {
    context.meter.look();
    for (const { on, at = [], path, severity: found, values } of rule.check(context)) {
      if (!context.meter.spend()) throw new UnfinishedError("listFindings", []);
      const severity = settle(rule, on, found);
      if (severity === "off") continue;
      const finding = { code: rule.code, severity, on, path: path ?? [...(context.locate(on) ?? []), ...at], values };
      const key = toKey(toKnownFinding(finding));
      if (!findings.has(key)) findings.set(key, finding);
    }
  } catch (error) {
    if (!(error instanceof UnfinishedError || error instanceof OutOfBudget)) throw error;
    giveUp();
  }
  return [...findings.values()];
}

/** The most severe first; otherwise in the order in which they were found, which is that of the rules. */
function sort(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function summarize(findings: readonly Finding[]): FindingSummary {
  const count = (is: (finding: Finding) => boolean) => findings.filter(is).length;
  const codes = FINDING_CODES.filter((code) => findings.some((finding) => finding.code === code));
  return {
    bySeverity: {
      error: count(({ severity }) => severity === "error"),
      warning: count(({ severity }) => severity === "warning"),
      info: count(({ severity }) => severity === "info"),
    },
    byCode: Object.fromEntries(codes.map((code) => [code, count((finding) => finding.code === code)])),
  };
}

function split<T>(list: readonly T[], is: (item: T) => boolean): [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const item of list) (is(item) ? yes : no).push(item);
  return [yes, no];
}
