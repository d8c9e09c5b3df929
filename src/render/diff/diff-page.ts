import type { VerdictChange } from "../../analysis/diff/compare-verdicts.js";
import type { VerdictMover } from "../../analysis/diff/explain-verdict-change.js";
import type { SilentDrop } from "../../analysis/diff/find-silent-drops.js";
import { diffTheories, type TheoryDiff } from "../../analysis/diff-theories.js";
import type { Language } from "../../language/language.js";
import { nameField } from "../../language/name-field.js";
import { type DiffWords, getDiffWords } from "../../language/words.js";
import { requireObject } from "../../limits/require-argument.js";
import type { PartialDate } from "../../schema/generated/types.js";
import type { Verdict } from "../../schema/vocabulary.js";
import type { DiffKind, ElementChange } from "../../theory/diff/change.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import { type Names, nameElements } from "../name-elements.js";
import { describeFields, type FieldEntry } from "./describe-fields.js";
import { nameElement } from "./name-element.js";

/** The parts of a page on what changed, in their order. */
const TOPICS = ["drops", "verdicts", "theory", "evidence", "log"] as const;
type Topic = (typeof TOPICS)[number];

/** What a page on what changed takes. */
export interface DiffToShow {
  /** What `diffTheories` gave for the same two theories, to save asking it again; asked with `asOf` when absent. */
  readonly diff?: TheoryDiff | undefined;
  /** The date of the verdicts where no diff is given; that of the later theory when absent. */
  readonly asOf?: PartialDate | undefined;
  readonly versions?: VersionNames | undefined;
}

/** Returns the diff that is given, or makes one. */
export function resolveDiff(before: Theory, after: Theory, { diff, asOf }: DiffToShow): TheoryDiff {
  if (diff === undefined) return diffTheories(before, after, { asOf });
  requireObject(diff, "an answer of diffTheories", ["changes", "verdicts", "silentDrops"]);
  return diff;
}

/** What changed, as a page says it, whatever the page is made of. */
export interface DiffPage {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly sections: readonly DiffSection[];
  readonly notes: readonly string[];
  readonly footer: string;
}

/** The entries on one topic. */
export interface DiffSection {
  readonly topic: Topic;
  readonly heading: string;
  readonly entries: readonly DiffEntry[];
}

/** What became of one element. */
export interface DiffEntry {
  readonly sign: "+" | "−" | "~";
  /** What it is: the word for its kind, or the verdicts. */
  readonly what: string;
  readonly name: string;
  readonly id: string;
  /** The verdict it has now, or had. */
  readonly verdicts: readonly Verdict[];
  readonly notes: readonly string[];
  readonly fields: readonly FieldEntry[];
}

/** What the two versions are called; their ids when absent. */
export interface VersionNames {
  readonly before: string;
  readonly after: string;
}

const TOPIC_OF: { readonly [K in DiffKind]?: Topic } = {
  evidence: "evidence",
  source: "evidence",
  review: "log",
  rewording: "log",
  waiver: "log",
};

interface Context {
  readonly before: Theory;
  readonly after: Theory;
  readonly namesBefore: Names;
  readonly namesAfter: Names;
  readonly own: DiffWords;
}

/** Puts what changed between two theories into words, in one language. */
export function buildDiffPage(
  before: Theory,
  after: Theory,
  diff: TheoryDiff,
  { language, versions }: { readonly language: Language; readonly versions?: VersionNames | undefined },
): DiffPage {
  const own = getDiffWords(language);
  const context: Context = {
    before,
    after,
    namesBefore: nameElements(before, language),
    namesAfter: nameElements(after, language),
    own,
  };
  const entries: { readonly [T in Topic]: readonly DiffEntry[] } = {
    drops: diff.silentDrops.map((drop) => describeDrop(drop, context)),
    verdicts: diff.verdicts.filter(isTransition).map((change) => describeVerdict(change, context)),
    ...describeElements(diff, context),
  };
  const { words } = context.namesAfter;
  const names = versions ?? diff.theory;
  return {
    title: own.theories(context.namesBefore.read(before.title), context.namesAfter.read(after.title)),
    subtitle: [own.title(names.before, names.after), describeDates(diff, own, (date) => formatDate(date, words))]
      .filter(Boolean)
      .join("; "),
    summary: summarize(diff, own),
    sections: TOPICS.filter((topic) => entries[topic].length > 0).map((topic) => ({
      topic,
      heading: own.headings[topic],
      entries: entries[topic],
    })),
    notes: diff.isExhaustive ? [] : [own.notExhaustive],
    footer: own.footer,
  };
}

function describeDates({ asOf }: TheoryDiff, own: DiffWords, format: (date: string) => string): string {
  const { before, after } = asOf;
  if (before === after) return before === null ? "" : own.asOf(format(before));
  return own.asOfBoth(before === null ? "–" : format(before), after === null ? "–" : format(after));
}

function isTransition({ before, after }: VerdictChange): boolean {
  return before !== null && after !== null;
}

function summarize(
  { changes, verdicts, silentDrops }: TheoryDiff,
  { counts, nothing, nothingButDates }: DiffWords,
): string {
  const moved = verdicts.filter(isTransition).length;
  if (changes.length === 0) return moved === 0 ? nothing : `${nothingButDates} ${counts.verdicts(moved)}.`;
  const count = (holds: (change: ElementChange) => boolean) => changes.filter(holds).length;
  const isKept = ({ before, after }: ElementChange) => before !== null && after !== null;
  const isRenamed = (change: ElementChange) => isKept(change) && isNamedAnew(change);
  const parts: [number, (count: number) => string][] = [
    [count(({ before }) => before === null), counts.added],
    [count(({ after }) => after === null), counts.removed],
    [count(isRenamed), counts.renamed],
    [count((change) => isKept(change) && !isRenamed(change)), counts.changed],
    [moved, counts.verdicts],
    [silentDrops.length, counts.drops],
  ];
  return `${parts
    .filter(([number]) => number > 0)
    .map(([number, say]) => say(number))
    .join(", ")}.`;
}

/** Whether an element has another id than it had; what stands in a list has its place for one, which says nothing. */
function isNamedAnew({ kind, before, after }: ElementChange): boolean {
  return before !== after && kind !== "review" && kind !== "rewording" && kind !== "waiver";
}

function describeDrop({ before, after, ways, verdict }: SilentDrop, context: Context): DiffEntry {
  const { own, namesBefore } = context;
  const { words } = namesBefore;
  return {
    sign: after === null ? "−" : "~",
    what: "",
    name: namesBefore.assumption(before),
    id: after ?? before,
    verdicts: [verdict],
    notes: [`${ways.map((way) => words.drops[way]).join("; ")}; ${own.dropVerdict(words.verdicts[verdict])}`],
    fields: [],
  };
}

function describeVerdict({ kind, before, after, because }: VerdictChange, context: Context): DiffEntry {
  const { own, namesAfter } = context;
  const { words } = namesAfter;
  const isTogether = because.length > 1 && because.every(({ isDecisive }) => !isDecisive);
  const notes = because.map((mover) => {
    const text = describeMover(mover, context);
    return mover.isDecisive || isTogether || because.length === 1 ? text : `${text} (${own.incidental})`;
  });
  const verdicts = [before, after].flatMap((claim) => (claim === null ? [] : [claim.verdict]));
  return {
    sign: "~",
    what: verdicts.map((verdict) => words.verdicts[verdict]).join(" → "),
    name: nameElement(context.after, kind, after?.id ?? "", namesAfter),
    id: after?.id ?? "",
    verdicts,
    notes: [...notes, ...(isTogether ? [own.together] : [])],
    fields: [],
  };
}

function describeMover(mover: VerdictMover, { own, before, after, namesBefore, namesAfter }: Context): string {
  const { verdicts } = namesAfter.words;
  if ("evidence" in mover) {
    const isLater = Object.hasOwn(after.evidence ?? {}, mover.evidence);
    const [theory, names] = isLater ? [after, namesAfter] : [before, namesBefore];
    const source = theory.evidence?.[mover.evidence]?.source;
    const name = names.words.quote(nameElement(theory, "evidence", mover.evidence, names));
    return own.movers[mover.change](source === undefined ? name : `${name} (${names.source(source)})`);
  }
  if ("part" in mover) {
    const names = namesAfter.isAssumption(mover.part) ? namesAfter : namesBefore;
    const say = (verdict: Verdict | null) => (verdict === null ? null : verdicts[verdict]);
    return own.part(names.assumption(mover.part), say(mover.before), say(mover.after));
  }
  return own.rule(nameField("assumption", mover.rule, namesAfter.language), String(mover.before), String(mover.after));
}

function describeElements({ changes, verdicts }: TheoryDiff, context: Context) {
  const topics: { [T in Exclude<Topic, "drops" | "verdicts">]: DiffEntry[] } = { theory: [], evidence: [], log: [] };
  const alone = new Map(
    verdicts
      .filter((change) => !isTransition(change))
      .map(({ before, after }) => [after?.id ?? before?.id ?? "", (after ?? before)?.verdict] as const),
  );
  for (const change of changes) {
    const topic = TOPIC_OF[change.kind] ?? "theory";
    if (topic === "drops" || topic === "verdicts") continue;
    topics[topic].push(describeElement(change, alone.get(change.after ?? change.before ?? ""), context));
  }
  return topics;
}

function describeElement(change: ElementChange, verdict: Verdict | undefined, context: Context): DiffEntry {
  const { kind, before, after, moved, fields } = change;
  const { own, namesBefore, namesAfter } = context;
  const { words } = namesAfter;
  const name =
    after === null
      ? nameElement(context.before, kind, before ?? "", namesBefore)
      : nameElement(context.after, kind, after, namesAfter);
  const presence = before === null ? own.added : after === null ? own.removed : undefined;
  const isAssumption = kind === "assumption" && verdict !== undefined;
  return {
    sign: before === null ? "+" : after === null ? "−" : "~",
    what: [own.kinds[kind], presence, isAssumption && presence !== undefined && words.verdicts[verdict]]
      .filter(Boolean)
      .join(", "),
    name,
    id: after ?? before ?? "",
    verdicts: [],
    notes: [
      ...(before !== null && after !== null && isNamedAnew(change)
        ? [own.renamed(before, change.isGuess === true)]
        : []),
      ...describeMove(moved, context),
    ],
    fields: describeFields(kind, fields, { own, words, lang: namesAfter.language }),
  };
}

function describeMove(moved: ElementChange["moved"], { own, namesBefore, namesAfter }: Context): string[] {
  if (moved === undefined) return [];
  const { from, to } = moved;
  if (from.kind !== to.kind) return [own.becameKind(own.kinds[from.kind])];
  const places = [
    ...(from.partOf === null || from.partOf === to.partOf
      ? []
      : [own.noLongerPart(namesBefore.assumption(from.partOf))]),
    ...(to.partOf === null || from.partOf === to.partOf ? [] : [own.partOf(namesAfter.assumption(to.partOf))]),
  ];
  return places.length > 0 ? places : [own.position(from.position + 1, to.position + 1)];
}
