import type { ReviewedAssumption, ReviewedClaim } from "../../../analysis/review-theory.js";
import { findLink } from "../../../graph/theory-index.js";
import type { Assumption } from "../../../schema/generated/types.js";
import { VERDICTS, WHOLE_THEORY } from "../../../schema/vocabulary.js";
import { toPrintable } from "../../../theory/printable.js";
import { explain, listSearches, ruleOfParts } from "../../review/describe-claim.js";
import {
  describeWeight,
  listEvidenceItems,
  listLeftOut,
  PLACES,
  type PlacedEvidence,
} from "../../review/list-evidence.js";
import { h, join, type Markup } from "../markup.js";
import type { PageContext } from "../page-context.js";
import { nameInShort, section, showNode, showVerdict, table } from "./parts.js";

/** The register: every assumption and part, the worst first, with what it is on and the evidence. */
export function showAssumptions(context: PageContext): Markup {
  const { say, review, listed, numbers } = context;
  const order = [...listed.keys()].sort((a, b) => compareNumbers(numbers[a]!, numbers[b]!));
  const rows = order.map((i) => showAssumption(i, context));
  const links = review.links.map((link) => showTestedLink(link.id, link, context));
  const [verdict, assumption, on, evidence] = (["verdict", "assumption", "on", "evidence"] as const).map((key) =>
    say(({ words }) => words.review.columns[key]),
  ) as [Markup, Markup, Markup, Markup];
  return section(
    "assumptions",
    say(({ words }) => words.page.headings.assumptions),
    rows.length === 0
      ? h(
          "p",
          {},
          say(({ words }) => words.page.none),
        )
      : table("claims", [verdict, assumption, on, evidence], [rows]),
    ...(links.length === 0
      ? []
      : [
          h(
            "h3",
            {},
            say(({ words }) => words.review.links),
          ),
          table("claims tested", [verdict, say(({ words }) => words.trace.columns.claim), evidence], [links]),
        ]),
  );
}

/** By number, then by the numbers of parts. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((number) => number.split(".").map(Number));
  for (let i = 0; i < Math.max(left!.length, right!.length); i++) {
    const difference = (left![i] ?? 0) - (right![i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function showAssumption(i: number, context: PageContext): Markup {
  const { review, listed, numbers } = context;
  const reviewed = review.assumptions[i]!;
  const { assumption, on, partOf } = listed[i]!;
  return h(
    "tr",
    { id: `a${i}`, class: partOf === null ? undefined : "part" },
    h("td", {}, showVerdict(reviewed.verdict, context)),
    h(
      "th",
      { scope: "row" },
      h("b", {}, `${numbers[i]} `, context.show(assumption.statement)),
      showFacts(i, context),
      showReasons(reviewed, assumption, context),
    ),
    h("td", {}, showTargets(on, context)),
    h("td", {}, showEvidence(reviewed, context), showSearches(assumption, context)),
  );
}

function showTestedLink(id: string, reviewed: ReviewedClaim, context: PageContext): Markup {
  return h(
    "tr",
    {},
    h("td", {}, showVerdict(reviewed.verdict, context)),
    h("th", { scope: "row" }, showTargets([id], context), showFlags(reviewed, context)),
    h("td", {}, showEvidence(reviewed, context)),
  );
}

/** Kind, role, importance, place in the document and, of a part, its whole. */
function showFacts(i: number, { say, numbers, listed, assumptionIndex }: PageContext): Markup | undefined {
  const { kind, role, importance, locator } = listed[i]!.assumption;
  const whole = assumptionIndex.wholes[i]!;
  if (whole < 0 && !kind && !role && !importance && !locator) return undefined;
  return say(
    ({ words }) => {
      const facts = [
        whole >= 0 && words.page.partOf(numbers[whole]!),
        kind && words.kinds[kind],
        role && words.roles[role],
        importance && words.importances[importance],
        locator,
      ];
      return facts.filter(Boolean).join(" · ");
    },
    "p",
    { class: "meta" },
  );
}

/** Why it has its verdict, how its parts make it up, what would show it wrong, and what to note. */
function showReasons(reviewed: ReviewedAssumption, assumption: Assumption, context: PageContext) {
  const { say, show, unsettled } = context;
  const hasParts = Object.keys(assumption.parts ?? {}).length > 0;
  const isUnsettled = unsettled.has(reviewed.id);
  return [
    hasParts ? say(({ words }) => words.review.parts[ruleOfParts(assumption)], "p") : undefined,
    reviewed.verdict === "untested" && !reviewed.leftOut && !isUnsettled
      ? undefined
      : say((names) => explain(reviewed, names, isUnsettled), "p"),
    assumption.falsifier === undefined
      ? undefined
      : h(
          "p",
          {},
          say(({ words }) => words.review.labels.falsifier),
          " ",
          show(assumption.falsifier),
        ),
    showFlags(reviewed, context),
  ];
}

function showFlags({ flags }: ReviewedClaim, { say }: PageContext): Markup | undefined {
  if (flags.length === 0) return undefined;
  return say(({ words }) => `${words.review.labels.flags}: ${flags.map((flag) => words.flags[flag]).join(", ")}`, "p");
}

function showTargets(on: readonly string[], context: PageContext): Markup {
  const { index, say } = context;
  if (on.length === 0) return say(({ words }) => words.review.onNothing);
  const items = on.map((id) => {
    if (id === WHOLE_THEORY) return say(({ words }) => words.wholeTheory);
    const link = findLink(index, id);
    if (link === undefined) return showNode(index.positions.get(id) ?? 0, context);
    const [from, to] = [index.from[link]!, index.to[link]!];
    return h("a", { href: `#l${link}` }, nameInShort(from, context), " → ", nameInShort(to, context));
  });
  return h(
    "ul",
    { class: "on" },
    items.map((item) => h("li", {}, item)),
  );
}

/** The evidence by where it stands; what several sources found alike is said once. */
function showEvidence(reviewed: ReviewedClaim, context: PageContext): Markup {
  const { say, theory } = context;
  const items = listEvidenceItems(theory, reviewed);
  if (items.length === 0 && !reviewed.leftOut) return say(({ words }) => words.page.noEvidence, "p");
  const sides = PLACES.flatMap((place) => {
    const alike = new Map<string, PlacedEvidence[]>();
    for (const item of items.filter((item) => item.place === place)) {
      const key = JSON.stringify([item.evidence.finding, weightKey(item)]);
      alike.set(key, [...(alike.get(key) ?? []), item]);
    }
    if (alike.size === 0) return [];
    const findings = [...alike.values()].map((group) => showFinding(group, context));
    return [say(({ words }) => words.review.labels[place], "b"), h("ul", { class: "cites" }, findings)];
  });
  const left = (reviewed.leftOut ?? []).map((item) =>
    say((names) => listLeftOut(theory, { leftOut: [item] }, names).join(""), "li"),
  );
  return join(
    left.length === 0
      ? sides
      : [...sides, [say(({ words }) => words.review.labels.leftOut, "b"), h("ul", { class: "cites" }, left)]],
  );
}

function weightKey({ item, evidence }: PlacedEvidence) {
  const { design, interest, measured } = evidence;
  return [item.grade, design, interest, measured, item.indirect, item.processTracing];
}

function showFinding(group: readonly PlacedEvidence[], context: PageContext): Markup {
  const { say, show } = context;
  const { item, evidence } = group[0]!;
  const cited = group.flatMap(({ evidence: { source, locator } }, i) => [
    i === 0 ? "" : "; ",
    showCitation(source, context),
    locator === undefined ? "" : [", ", toPrintable(locator)],
  ]);
  return h(
    "li",
    {},
    show(evidence.finding),
    " (",
    say((names) => describeWeight(item, evidence, names)),
    ") ",
    cited,
  );
}

function showCitation(source: string | undefined, { say, sourceNumbers }: PageContext): Markup {
  const number = source === undefined ? undefined : sourceNumbers.get(source);
  const citation = say((names) => names.source(source));
  return number === undefined ? citation : h("a", { href: `#s${number}` }, citation);
}

function showSearches(assumption: Assumption, { say, review }: PageContext): Markup | undefined {
  if ((assumption.searched ?? []).length === 0) return undefined;
  const sentence = say((names) => listSearches(assumption, review.asOf, names).join("; "));
  return h(
    "p",
    {},
    say(({ words }) => words.review.labels.searched),
    ": ",
    sentence,
  );
}

/** The sources of the evidence on a claim, by number. */
export function listSourceNumbers(evidence: readonly string[], { theory, sourceNumbers }: PageContext): number[] {
  const numbers = evidence.map((id) => sourceNumbers.get(theory.evidence?.[id]?.source ?? ""));
  return [...new Set(numbers.filter((number) => number !== undefined))];
}

/** How many assumptions have each verdict, from worst to best. */
export function countVerdicts({ review }: PageContext) {
  return VERDICTS.map((verdict) => ({ verdict, count: review.summary.byVerdict[verdict] }));
}
