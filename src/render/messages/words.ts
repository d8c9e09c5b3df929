import type { DropWay } from "../../analysis/diff/find-silent-drops.js";
import type { Flag } from "../../analysis/evidence/flags.js";
import type { Grade } from "../../analysis/evidence/grade-evidence.js";
import type { Side, SideStrength } from "../../analysis/evidence/sides.js";
import type { Severity } from "../../analysis/findings/finding.js";
import type { Profile } from "../../analysis/findings/profiles.js";
import type {
  AssumptionKind,
  AssumptionRole,
  Design,
  Importance,
  Interest,
  Measure,
  ProcessTest,
  Sign,
  Verdict,
} from "../../schema/vocabulary.js";
import type { MovedField } from "../../theory/fingerprint/list-moved-fields.js";
import type { Language } from "../language.js";
import { wordsIn } from "../words-in.js";
import { en } from "./en.js";
import { nl } from "./nl.js";

type Plural = (count: number) => string;

/** All that pages say in one language. A sentence with a gap is a function of what fills it. */
export interface Words {
  readonly months: readonly string[];
  /** What stands between groups of three digits. */
  readonly thousands: string;
  readonly more: Plural;
  /** How many there are besides those named, as the last of a list. */
  readonly others: Plural;
  /** A list in words: `a, b and c`. */
  readonly join: (items: readonly string[]) => string;
  readonly quote: (text: string) => string;
  readonly wholeTheory: string;
  readonly verdicts: { readonly [V in Verdict]: string };
  readonly verdictMeanings: { readonly [V in Verdict]: string };
  readonly flags: { readonly [F in Flag]: string };
  readonly flagDetails: {
    readonly underTest: (test: { method: string; owner: string; due: string }) => string;
    readonly testIntended: string;
    readonly testLacks: (missing: readonly string[]) => string;
    readonly testOverdue: (due: string) => string;
    readonly stale: (since: string) => string;
    /** Evidence that was attached to another wording; `fields` have changed since. */
    readonly suspectEvidence: (sources: string, fields: readonly string[]) => string;
    /** A review of another wording. */
    readonly suspectReview: (review: { by: string; date: string }, fields: readonly string[]) => string;
    readonly reviewOverdue: (since: string) => string;
    readonly neverReviewed: string;
    readonly singleSource: (sources: string) => string;
    /** The sources of parts. */
    readonly thoseOf: (parts: string) => string;
    readonly oneSidedFor: string;
    readonly oneSidedAgainst: string;
    readonly nonIndependent: (sources: string) => string;
    readonly mixedSource: (sources: string) => string;
    readonly outOfScope: string;
    readonly dissent: (sources: string) => string;
    readonly failedPart: (parts: string) => string;
    readonly inconsistent: (parts: string) => string;
    readonly overridden: (override: { verdict: string; by: string; date: string; reason: string }) => string;
    readonly undated: (sources: string) => string;
  };
  readonly testPlan: { readonly method: string; readonly owner: string; readonly due: string };
  /** What can have changed in a claim since something was said of it. */
  readonly fields: { readonly [F in MovedField]: string };
  readonly kinds: { readonly [K in AssumptionKind]: string };
  readonly roles: { readonly [R in AssumptionRole]: string };
  readonly importances: { readonly [I in Importance]: string };
  readonly grades: { readonly [G in Grade]: string };
  readonly designs: { readonly [D in Design]: string };
  readonly interests: { readonly [I in Interest]: string };
  readonly indirect: string;
  readonly measures: { readonly [M in Measure]: string };
  readonly testNames: { readonly [T in ProcessTest]: string };
  readonly tests: { readonly [R in "passed" | "failed"]: (test: string) => string };
  readonly unnamedSource: string;
  readonly counts: {
    readonly interventions: Plural;
    readonly outcomes: Plural;
    readonly factors: Plural;
    readonly links: Plural;
    readonly assumptions: Plural;
    readonly withParts: (assumptions: string, parts: number) => string;
    readonly evidence: Plural;
    readonly sources: Plural;
    readonly indicators: Plural;
    readonly reviews: Plural;
  };
  readonly review: {
    readonly title: (asOf: string | null) => string;
    readonly theoryOf: (date: string) => string;
    readonly total: (count: number, parts: number) => string;
    readonly bareLinks: (bare: number, all: number) => string;
    readonly noLinks: string;
    readonly flagCounts: (flags: readonly (readonly [string, number])[]) => string;
    readonly headings: { readonly [V in Verdict]: string };
    readonly elsewhere: string;
    readonly labels: {
      readonly [S in
        | Side
        | "both"
        | "on"
        | "outcomes"
        | "because"
        | "leftOut"
        | "searched"
        | "falsifier"
        | "flags"]: string;
    };
    readonly nobodyAttached: string;
    /** Of a whole with evidence on its parts. */
    readonly nobodyAttachedToWhole: string;
    readonly nothingCounts: string;
    readonly partsDoNotSettle: string;
    /** Why an item does not count. */
    readonly leftOut: {
      readonly withdrawn: (date: string, reason: string) => string;
      readonly later: (date: string) => string;
      readonly "logic-model": () => string;
    };
    readonly strengths: (support: SideStrength, opposition: SideStrength) => string;
    readonly doesNotTell: string;
    readonly onNothing: string;
    readonly noOutcome: string;
    readonly partIs: (part: string, verdict: string) => string;
    readonly searchFound: (where: string, date: string, found: string) => string;
    readonly parts: { readonly all: string; readonly any: string; readonly exhaustive: string };
    readonly links: string;
    readonly register: string;
    readonly columns: {
      readonly [C in "number" | "verdict" | "count" | "meaning" | "assumption" | "on" | "evidence" | "flags"]: string;
    };
    readonly footer: (policy: string) => string;
  };
  /** How an assumption was let go of. */
  readonly drops: { readonly [W in DropWay]: string };
  readonly findings: {
    readonly heading: (profile: Profile) => string;
    readonly severities: { readonly [S in Severity]: string };
    readonly severity: { readonly [S in Severity]: string };
    readonly counts: { readonly [S in Severity]: Plural };
    readonly found: (counts: string) => string;
    readonly none: string;
    readonly known: Plural;
    readonly gone: Plural;
    readonly wasKnown: (finding: string) => string;
    /** What is added to a finding on a whole where its parts have the same. */
    readonly ofParts: (finding: string, parts: string, count: number) => string;
    readonly waivedHeading: string;
    readonly waived: (waived: { finding: string; by: string; date: string; reason: string }) => string;
  };
  readonly rules: {
    readonly labels: { readonly [L in "why" | "consequence" | "repair" | "source" | "page"]: string };
    readonly columns: { readonly [C in "code" | "reference" | "severity" | "profiles" | "title"]: string };
    readonly reference: (number: string) => string;
    readonly profiles: (profiles: string) => string;
    readonly isHeuristic: string;
    readonly heuristic: string;
  };
  readonly terms: {
    readonly kinds: { readonly [K in "verdict" | "flag"]: string };
    readonly labels: { readonly [L in "cause" | "repair"]: string };
  };
  readonly trace: {
    readonly title: (asOf: string | null) => string;
    readonly labels: { readonly [L in "from" | "to" | "via" | "avoiding"]: string };
    readonly found: (count: string, isOne: boolean, isExact: boolean) => string;
    readonly shown: (count: string) => string;
    readonly givenUp: string;
    readonly between: (links: string) => string;
    readonly path: (number: number) => string;
    readonly best: string;
    /** The path that is best at its weakest point, where no other can be as good there. */
    readonly bestIs: (number: number, sign: string) => string;
    /** The same where others may be; as many of those shown are. */
    readonly noneBetter: (number: number, sign: string, others: number) => string;
    readonly signs: { readonly [S in Sign]: string };
    readonly lowers: string;
    readonly weakest: string;
    readonly bare: (link: string) => string;
    readonly byItself: (link: string) => string;
    readonly bareLink: string;
    readonly ownEvidence: string;
    readonly restsOn: string;
    readonly columns: { readonly [C in "claim" | "verdict" | "assumption"]: string };
    readonly noRoute: (from: string, to: string) => string;
    readonly reasons: {
      readonly "no-from": string;
      readonly "no-to": string;
      readonly "same-node": (node: string) => string;
      readonly avoided: (avoided: string) => string;
      readonly via: (via: string) => string;
      readonly reversed: (from: string, to: string) => string;
      readonly "no-link-leaves": (from: string) => string;
      readonly "dead-ends": (ends: string) => string;
    };
    readonly nearest: (node: string, distance: number) => string;
    readonly footer: string;
  };
  /** What a page of HTML says by itself; its script has words of its own. */
  readonly page: {
    /** The name of the links over what is at the top. */
    readonly skips: string;
    readonly skip: { readonly [P in "diagram" | "details" | "tables"]: string };
    readonly language: string;
    readonly languageName: string;
    readonly print: string;
    readonly verdictsAsOf: (asOf: string | null) => string;
    readonly headings: {
      readonly [P in
        | "summary"
        | "diagram"
        | "details"
        | "search"
        | "assumptions"
        | "links"
        | "nodes"
        | "sources"]: string;
    };
    readonly help: string;
    readonly noScript: string;
    readonly view: string;
    readonly whole: string;
    readonly chains: string;
    readonly source: string;
    readonly allSources: string;
    readonly reset: string;
    readonly columns: {
      readonly [C in "from" | "because" | "assumptions" | "node" | "description"]: string;
    };
    readonly feedback: string;
    readonly partOf: (number: string) => string;
    readonly noEvidence: string;
    readonly none: string;
    readonly noLinks: string;
    readonly linksNote: string;
    readonly open: string;
  };
}

const WORDS: { readonly [L in Language]: Words } = { en, nl };

/** The words of a language. */
export function getWords(language: Language): Words {
  return wordsIn(WORDS, language);
}
