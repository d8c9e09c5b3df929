import { type DueItem, type DueReview, type DueTest, type DueWaiver, listDue } from "../../analysis/list-due.js";
import type { Language } from "../../language/language.js";
import { type DueWords, getDueWords } from "../../language/words.js";
import { requireObjects } from "../../limits/require-argument.js";
import type { PartialDate } from "../../schema/generated/types.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import { type Names, nameElements } from "../name-elements.js";

/** What falls due as a page says it. */
export interface DuePage {
  readonly title: string;
  readonly subtitle: string;
  /** What is overdue, then the years; none of them is empty. */
  readonly sections: readonly { readonly heading: string; readonly entries: readonly DueEntry[] }[];
  readonly words: DueWords;
}

/** Something that falls due, in words. */
export interface DueEntry {
  readonly date: string;
  readonly kind: string;
  readonly about: string;
  readonly id: string;
  readonly details: readonly string[];
}

/** What a page on what falls due takes. */
export interface DueToShow {
  /** What `listDue` gave for the same span of dates, to save asking it again; asked with that span when absent. */
  readonly due?: readonly DueItem[] | undefined;
  readonly asOf?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
}

/** Puts together what a page says of what falls due. */
export function buildDuePage(
  theory: Theory,
  { asOf, until, due = listDue(theory, { asOf, until }) }: DueToShow,
  lang: Language,
): DuePage {
  requireObjects(due, "a list of what listDue gives", ["kind", "date"]);
  const words = getDueWords(lang);
  const names = nameElements(theory, lang);
  const say = (date: PartialDate | undefined) => (date === undefined ? null : formatDate(date, names.words));
  const groups = new Map<string, DueEntry[]>();
  for (const item of due) {
    const heading = item.isOver ? words.overdue : item.date.slice(0, 4);
    groups.set(heading, [...(groups.get(heading) ?? []), describe(item, { theory, names, words })]);
  }
  return {
    title: names.read(theory.title),
    subtitle: words.subtitle(say(asOf ?? theory.asOf), say(until)),
    sections: [...groups].map(([heading, entries]) => ({ heading, entries })),
    words,
  };
}

interface Context {
  readonly theory: Theory;
  readonly names: Names;
  readonly words: DueWords;
}

function describe(item: DueItem, context: Context): DueEntry {
  const { names, words } = context;
  const entry = { date: formatDate(item.date, names.words), kind: words.kinds[item.kind] };
  if (item.kind === "waiver") return { ...entry, ...describeWaiver(item, context) };
  const id = item.kind === "evidence" ? item.on : item.assumption;
  const about = names.isAssumption(id) ? names.assumption(id) : names.target(id);
  return { ...entry, about, id, details: listDetails(item, context) };
}

function listDetails(item: Exclude<DueItem, DueWaiver>, context: Context): string[] {
  if (item.kind === "review") return describeReview(item, context);
  if (item.kind === "test") return describeTest(item, context);
  const { theory, names, words } = context;
  const sources = new Set(item.evidence.map((id) => names.source(theory.evidence?.[id]?.source)));
  return [words.carriedBy([...sources].join(", "))];
}

function describeReview({ review, owner }: DueReview, { theory, names, words }: Context): string[] {
  const last = review === null ? undefined : theory.reviews?.[review];
  const state = last && words.reviewed(formatDate(last.date, names.words), last.reviewer);
  return [state ?? words.neverReviewed, ...(owner === undefined ? [] : [words.owner(owner)])];
}

function describeTest({ test: { question, method, owner, informs } }: DueTest, { names, words }: Context): string[] {
  return [
    ...(question === undefined ? [] : [words.question(names.read(question))]),
    ...(method === undefined ? [] : [words.method(names.read(method))]),
    ...(owner === undefined ? [] : [words.owner(owner)]),
    ...(informs === undefined ? [] : [words.informs(names.read(informs))]),
  ];
}

function describeWaiver({ waiver }: DueWaiver, { theory, names, words }: Context) {
  const found = theory.waivers?.[waiver];
  if (found === undefined) return { about: "", id: "", details: [] };
  const { code, on, by, date, reason } = found;
  const element = on === undefined ? null : names.isAssumption(on) ? names.assumption(on) : names.target(on);
  const details = [words.waivedBy(by, formatDate(date, names.words), names.read(reason))];
  return { about: words.waiver(code, element), id: on ?? "", details };
}
