import type { PartialDate } from "../../schema/date.js";
import { FINDING_CODES, type FindingCode } from "../../schema/finding-codes.js";
import type { Waiver } from "../../schema/waiver.js";
import { requireOneOf } from "../../theory/require-one-of.js";
import type { Theory } from "../../theory/theory.js";
import { requireDate } from "../evidence/assess.js";
import { type Review, review as reviewTheory } from "../review/review.js";
import { type KnownFinding, toKey, toKnownFinding } from "./baseline.js";
import { createContext, type RuleContext } from "./context.js";
import { type Finding, SEVERITIES, type Severity } from "./finding.js";
import { PROFILES, type Profile } from "./profiles.js";
import type { Rule } from "./rule.js";
import { RULES } from "./rules/index.js";
import {
  createSettler,
  isAsked,
  isFindingCode,
  requireSeverities,
  type Severities,
  type SeverityLevel,
} from "./severities.js";
import { applyWaivers, type WaivedFinding } from "./waivers.js";

/** What {@link listFindings} is asked. */
export interface FindingOptions {
  /** The date to look from; the theory's own `asOf` when absent. */
  readonly asOf?: PartialDate | undefined;
  /** `review` when absent. */
  readonly profile?: Profile | undefined;
  readonly severities?: Severities | undefined;
  /** Findings that were there before, those of a baseline or of an earlier version, which are listed apart. */
  readonly baseline?: readonly KnownFinding[] | undefined;
  /** An earlier version of the theory: the rules that look at what changed are asked only with one. */
  readonly before?: Theory | undefined;
  /** A review of the same theory that has been made already; its date counts, and not `asOf`. */
  readonly review?: Review | undefined;
}

/** The findings of a theory. */
export interface Findings {
  /** The id of the theory. */
  readonly theory: string;
  readonly asOf: PartialDate | null;
  readonly profile: Profile;
  /** The codes of the rules that were asked, also of those that found nothing, in the order of {@link FINDING_CODES}. */
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
}

/** Counts over the findings that stand. */
export interface FindingSummary {
  readonly bySeverity: { readonly [S in Severity]: number };
  /** The codes that were found, in the order of {@link FINDING_CODES}. */
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
 * The cost is that of a review and of one pass over the theory for each rule.
 *
 * @throws {RangeError} when the profile or a severity is not one, or `asOf` is not a date
 * @example
 * const { findings } = listFindings(handwashing, { severities: { rules: { untested: "error" } } });
 * findings.filter(({ code }) => code === "untested").map(({ on, severity }) => [on, severity])
 * // => [["water-lasts", "error"], ["older-pupils-lead", "error"]]
 * @see {@link review} for the verdicts and flags of assumptions
 */
export function listFindings(theory: Theory, options: FindingOptions = {}): Findings {
  const { profile = "review", severities = {}, baseline = [], before } = options;
  requireDate(options.asOf);
  requireOneOf(profile, PROFILES, "a profile");
  requireSeverities(severities);
  const review = options.review ?? reviewTheory(theory, { asOf: options.asOf });
  const context = createContext(theory, { review, severities, before });
  const settle = createSettler(theory, profile, severities, (id) => context.reviewed.get(id)?.partOf ?? undefined);
  const canAsk = (rule: Rule) =>
    (before !== undefined || rule.isAboutChange !== true) && isAsked(rule, profile, severities);
  const ask = (rules: readonly Rule[]) => rules.filter(canAsk).flatMap((rule) => listBy(rule, context, settle));
  const isAskedFor = ({ code, on }: Waiver) => {
    if (!isFindingCode(code) || !canAsk(RULES[code])) return false;
    return on === undefined || settle(RULES[code], on) !== "off";
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
  const wasAsked = (code: string) => !isFindingCode(code) || canAsk(RULES[code]);
  return {
    theory: theory.id,
    asOf: review.asOf,
    profile,
    asked: FINDING_CODES.filter((code) => canAsk(RULES[code])),
    findings: sort(findings),
    waived,
    known: sort(known),
    gone: [...earlier].flatMap(([key, known]) => (wasAsked(known.code) && !present.has(key) ? [known] : [])),
    summary: summarize(findings),
  };
}

/** The rules that ask about waivers, and the others. */
const ABOUT_WAIVERS = /* @__PURE__ */ listRulesAbout(true);
const ORDINARY = /* @__PURE__ */ listRulesAbout(false);

function listRulesAbout(waivers: boolean): Rule[] {
  return FINDING_CODES.map((code) => RULES[code]).filter(({ isAboutWaivers = false }) => isAboutWaivers === waivers);
}

/**
 * What one rule finds, with what follows from the rule and from where its elements stand. What nothing tells apart is
 * told once, at its first place.
 */
function listBy(
  rule: Rule,
  context: RuleContext,
  settle: (rule: Rule, on: string, found?: Severity) => SeverityLevel,
): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { on, at = [], path, severity: found, values } of rule.check(context)) {
    const severity = settle(rule, on, found);
    if (severity === "off") continue;
    const finding = { code: rule.code, severity, on, path: path ?? [...(context.locate(on) ?? []), ...at], values };
    const key = toKey(toKnownFinding(finding));
    if (!findings.has(key)) findings.set(key, finding);
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
