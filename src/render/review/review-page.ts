import { FLAGS } from "../../analysis/evidence/flags.js";
import type { Findings } from "../../analysis/list-findings.js";
import { findUnsettledWholes } from "../../analysis/review/find-unsettled-wholes.js";
import type { Review, ReviewedAssumption } from "../../analysis/review-theory.js";
import type { Language } from "../../language/language.js";
import type { Verdict } from "../../schema/vocabulary.js";
import { listAssumptions } from "../../theory/list-assumptions.js";
import type { Theory } from "../../theory/theory.js";
import { buildFindingsPage, type FindingsPage } from "../findings/findings-page.js";
import { formatDate } from "../format-date.js";
import { type Names, nameElements } from "../name-elements.js";
import { describeAssumption, describeLink, type Entry } from "./describe-claim.js";

/** A review as a page says it, whatever the page is made of. */
export interface ReviewPage {
  readonly title: string;
  readonly subtitle: string;
  readonly total: string;
  readonly verdicts: readonly { readonly verdict: Verdict; readonly count: number; readonly meaning: string }[];
  readonly notes: readonly string[];
  /** The assumptions that are not parts of another, by verdict; the most pressing first. */
  readonly sections: readonly Section[];
  /** The links with evidence of their own. */
  readonly links: readonly Entry[];
  /** What the rules of the review found, where they were asked. */
  readonly findings: FindingsPage | undefined;
  readonly footer: string;
}

/** What a page of a review can show besides. */
export interface FindingsToShow {
  /** What `listFindings` found on the same date. */
  readonly findings?: Findings | undefined;
}

/** The assumptions with one verdict. */
export interface Section {
  readonly verdict: Verdict;
  readonly entries: readonly Entry[];
  /** Where its parts of other assumptions are. */
  readonly elsewhere: readonly Entry[];
}

/** The order in which a meeting needs them: what nobody looked at, what speaks against the theory, what holds. */
const ORDER = ["untested", "refuted", "challenged", "contested", "insufficient", "supported"] as const;

/** Puts a review of a theory into words, in one language. */
export function buildReviewPage(theory: Theory, review: Review, language: Language, findings?: Findings): ReviewPage {
  const names = nameElements(theory, language);
  const { words } = names;
  const { assumptions, byVerdict, byFlag, linksWithoutAssumption } = review.summary;
  const entries = listEntries(theory, review, names);
  const flags = FLAGS.flatMap((flag) =>
    byFlag[flag] === undefined ? [] : [[words.flags[flag], byFlag[flag]] as const],
  );
  const links = theory.links?.length ?? 0;
  return {
    title: names.read(theory.title),
    subtitle: [
      words.review.title(review.asOf === null ? null : formatDate(review.asOf, words)),
      ...(theory.asOf === undefined ? [] : [words.review.theoryOf(formatDate(theory.asOf, words))]),
    ].join("; "),
    total: words.review.total(assumptions, review.assumptions.filter(({ partOf }) => partOf !== null).length),
    verdicts: ORDER.filter((verdict) => byVerdict[verdict] > 0).map((verdict) => ({
      verdict,
      count: byVerdict[verdict],
      meaning: words.verdictMeanings[verdict],
    })),
    notes: [
      links === 0 ? words.review.noLinks : words.review.bareLinks(linksWithoutAssumption, links),
      ...(flags.length === 0 ? [] : [words.review.flagCounts(flags)]),
    ],
    sections: ORDER.map((verdict) => ({
      verdict,
      entries: entries.filter((entry) => entry.verdict === verdict),
      elsewhere: entries.flatMap(listParts).filter((entry) => entry.verdict === verdict),
    })).filter((section) => section.entries.length + section.elsewhere.length > 0),
    links: review.links.map((link) => describeLink(theory, link, names)),
    findings: findings && buildFindingsPage(theory, findings, names),
    footer: words.review.footer(review.policyVersion),
  };
}

/** The assumptions that are not parts, numbered in the order of the page, each with its parts. */
function listEntries(theory: Theory, review: Review, names: Names): Entry[] {
  const { asOf } = review;
  const partsOf = new Map<string | null, ReviewedAssumption[]>();
  for (const assumption of review.assumptions) {
    const siblings = partsOf.get(assumption.partOf);
    if (siblings) siblings.push(assumption);
    else partsOf.set(assumption.partOf, [assumption]);
  }
  const unsettled = findUnsettledWholes(review);
  const stated = new Map(listAssumptions(theory).map(({ id, assumption }) => [id, assumption]));
  const toEntry = (reviewed: ReviewedAssumption, number: string): Entry => {
    const { id, statement } = reviewed;
    const parts = (partsOf.get(id) ?? []).map((part, i) => toEntry(part, `${number}.${i + 1}`));
    const context = { theory, names, asOf, number, parts, isUnsettled: unsettled.has(id) };
    return describeAssumption(stated.get(id) ?? { statement }, reviewed, context);
  };
  const wholes = partsOf.get(null) ?? [];
  return ORDER.flatMap((verdict) => wholes.filter((whole) => whole.verdict === verdict)).map((whole, i) =>
    toEntry(whole, String(i + 1)),
  );
}

function listParts(entry: Entry): Entry[] {
  return entry.parts.flatMap((part) => [part, ...listParts(part)]);
}
