import type { ReviewedAssumption, ReviewedClaim, ReviewedLink } from "../../analysis/review-theory.js";
import type { Assumption } from "../../schema/generated/types.js";
import type { Verdict } from "../../schema/vocabulary.js";
import { hasCome } from "../../theory/dates.js";
import type { Theory } from "../../theory/theory.js";
import { byLevel } from "../by-level.js";
import { formatDate } from "../format-date.js";
import type { Names } from "../name-elements.js";
import { describeFlags } from "./describe-flags.js";
import { listAllSources, listEvidence, listLeftOut, listSources, type Place } from "./list-evidence.js";

/** What a page says of one assumption or link. */
export interface Entry {
  readonly id: string;
  /** Its number on the page, such as `4.1`; empty for a link. */
  readonly number: string;
  readonly statement: string;
  readonly verdict: Verdict;
  /** Kind, role and importance; then its place in the document. */
  readonly facts: readonly string[];
  /** In the order of the page. */
  readonly fields: readonly Field[];
  /** The same in a row of a table, made when it is asked for. */
  readonly toRow: () => Row;
  /** How its parts make it up; empty without parts. */
  readonly partsRule: string;
  readonly parts: readonly Entry[];
}

/** An assumption or link in short. */
export interface Row {
  /** What it sits on. */
  readonly on: string;
  /** Its evidence by source. */
  readonly evidence: string;
  /** Its flags in a word or two each. */
  readonly flags: string;
}

/** A labelled list of sentences. */
export interface Field {
  readonly key: Place | "on" | "outcomes" | "because" | "leftOut" | "searched" | "falsifier" | "flags";
  readonly label: string;
  readonly lines: readonly string[];
}

/** How many names are given before the rest is counted, and how wide they are. */
const NAMED = 3;
const WIDTH = 84;
const LINK_WIDTH = 120;
const OUTCOME_WIDTH = 64;
const SHORT_WIDTH = 60;

/** Puts a reviewed assumption into words, its parts given. What is settled or cannot be told yet is kept brief. */
export function describeAssumption(
  assumption: Assumption,
  reviewed: ReviewedAssumption,
  context: {
    theory: Theory;
    names: Names;
    asOf: string | null;
    number: string;
    parts: readonly Entry[];
    /** Whether it is untested though its parts are not. */
    isUnsettled: boolean;
  },
): Entry {
  const { theory, names, asOf, number, parts, isUnsettled } = context;
  const { words, read } = names;
  const { id, kind, role, importance, locator, on, outcomes, partOf } = reviewed;
  const kinds = [kind && words.kinds[kind], role && words.roles[role], importance && words.importances[importance]];
  const isPart = partOf !== null;
  const isOwn = !isPart || assumption.on !== undefined;
  const full = (): FieldLines[] => [
    ["on", isOwn ? nameTargets(on, names) : []],
    ["outcomes", isPart ? [] : [nameOutcomes(theory, outcomes, names)]],
    ["because", [explain(reviewed, names, isUnsettled)]],
    ...listEvidence(theory, reviewed, names),
    ["leftOut", listLeftOut(theory, reviewed, names)],
    ["searched", listSearches(assumption, asOf, names)],
    ["falsifier", assumption.falsifier === undefined ? [] : [read(assumption.falsifier)]],
    ["flags", describeFlags(reviewed, theory, names)],
  ];
  return {
    id,
    number,
    statement: read(reviewed.statement),
    verdict: reviewed.verdict,
    facts: [kinds.filter(Boolean).join(", "), locator ?? ""].filter((fact) => fact !== ""),
    fields: toFields(isBrief(reviewed) ? briefly(theory, reviewed, names) : full(), names),
    toRow: () => ({
      on: on.map((target) => names.target(target, SHORT_WIDTH, true)).join("; "),
      evidence: listAllSources(theory, reviewed, names),
      flags: listFlags(reviewed, names),
    }),
    partsRule: parts.length === 0 ? "" : words.review.parts[ruleOfParts(assumption)],
    parts,
  };
}

/** Puts a link with evidence of its own into words. */
export function describeLink(theory: Theory, reviewed: ReviewedLink, names: Names): Entry {
  const [evidence, flags] = [listAllSources(theory, reviewed, names), listFlags(reviewed, names)];
  const isShort = isBrief(reviewed);
  return {
    id: reviewed.id,
    number: "",
    statement: names.target(reviewed.id, LINK_WIDTH),
    verdict: reviewed.verdict,
    facts: isShort ? [evidence, flags].filter((fact) => fact !== "") : [],
    fields: isShort
      ? []
      : toFields(
          [
            ["because", [explain(reviewed, names)]],
            ...listEvidence(theory, reviewed, names),
            ["leftOut", listLeftOut(theory, reviewed, names)],
            ["flags", describeFlags(reviewed, theory, names)],
          ],
          names,
        ),
    toRow: () => ({ on: "", evidence, flags }),
    partsRule: "",
    parts: [],
  };
}

type FieldLines = readonly [Field["key"], readonly string[]];

function isBrief({ verdict }: ReviewedClaim): boolean {
  return verdict === "insufficient" || verdict === "supported";
}

function briefly(theory: Theory, reviewed: ReviewedClaim, names: Names): FieldLines[] {
  const because = [explain(reviewed, names), listSources(theory, reviewed, names)];
  const flags = listFlags(reviewed, names);
  return [
    ["because", [because.filter((part) => part !== "").join("; ")]],
    ["leftOut", listLeftOut(theory, reviewed, names)],
    ["flags", flags === "" ? [] : [flags]],
  ];
}

function toFields(fields: readonly FieldLines[], { words }: Names): Field[] {
  return fields
    .filter(([, lines]) => lines.length > 0)
    .map(([key, lines]) => ({ key, label: words.review.labels[key], lines }));
}

export function ruleOfParts({ combine = "all", exhaustive = false }: Assumption): "all" | "any" | "exhaustive" {
  return combine === "any" ? "any" : exhaustive ? "exhaustive" : "all";
}

function nameTargets(on: readonly string[], names: Names): string[] {
  if (on.length === 0) return [names.words.review.onNothing];
  const shown = on.slice(0, on.length === NAMED + 1 ? NAMED + 1 : NAMED).map((id) => names.target(id, WIDTH));
  return on.length > shown.length ? [...shown, names.words.more(on.length - shown.length)] : shown;
}

/** The outcomes at the highest level and a count of the rest. */
function nameOutcomes(theory: Theory, ids: readonly string[], { node, words }: Names): string {
  if (ids.length === 0) return words.review.noOutcome;
  const shown = byLevel(theory, ids).slice(0, ids.length === NAMED + 1 ? NAMED + 1 : NAMED);
  const rest = ids.length - shown.length;
  return [shown.map((id) => node(id, OUTCOME_WIDTH)).join("; "), ...(rest > 0 ? [words.more(rest)] : [])].join(" ");
}

/**
 * Why the verdict is what it is: the strength of both sides, and the parts that decide. It has to be told of an untested
 * whole whether its parts have verdicts that do not settle it.
 */
export function explain(
  { support, opposition, verdict, evidence, leftOut, because }: ReviewedClaim,
  names: Names,
  isUnsettled = false,
): string {
  const { strengths, nobodyAttached, nobodyAttachedToWhole, nothingCounts, partsDoNotSettle, doesNotTell, partIs } =
    names.words.review;
  const parts = because.flatMap((reason) =>
    "part" in reason && reason.carries === "verdict"
      ? [partIs(names.assumption(reason.part), names.words.verdicts[reason.verdict])]
      : [],
  );
  const own =
    evidence.length === 0
      ? verdict === "untested" || parts.length === 0
        ? [
            leftOut ? nothingCounts : isUnsettled ? nobodyAttachedToWhole : nobodyAttached,
            ...(isUnsettled ? [partsDoNotSettle] : []),
          ]
        : []
      : [support === "none" && opposition === "none" ? doesNotTell : strengths(support, opposition)];
  return [...own, ...parts].join("; ");
}

function listFlags({ flags }: ReviewedClaim, { words }: Names): string {
  return flags.map((flag) => words.flags[flag]).join(", ");
}

export function listSearches({ searched = [] }: Assumption, asOf: string | null, { words, read }: Names): string[] {
  return searched
    .filter(({ date }) => hasCome(date, asOf ?? undefined))
    .map(({ where, date, found }) =>
      words.review.searchFound(read(where), formatDate(date, words), found === undefined ? "" : read(found)),
    );
}
