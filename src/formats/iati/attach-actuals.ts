import type { Measurement, Source } from "../../schema/generated/types.js";
import { parseChanged } from "../../theory/parse.js";
import type { Theory } from "../../theory/theory.js";
import type { IatiActivityResults, IatiIndicator, IatiValue } from "./activity-results.js";
import { IdMaker, toId } from "./make-id.js";
import type { ReadLosses } from "./read-losses.js";
import type { IatiText } from "./read-texts.js";
import { toText } from "./registers.js";

/** What became of the actuals of one indicator. */
export interface Attached {
  readonly attached: readonly Measurement[];
  readonly revised: readonly { readonly before: Measurement; readonly after: Measurement }[];
  readonly known: number;
}

/** The actuals of one indicator as they become. */
interface State {
  readonly actuals: Measurement[];
  /** Which of those that the theory had were found again, or revised. */
  readonly isSettled: Set<number>;
}

/** Collects what partners report of a theory's indicators, each value with its activity as its source. */
export class ActualsDraft {
  readonly #theory: Theory;
  readonly #states = new Map<string, State>();
  readonly #sources = new Map<string, { readonly id: string; readonly source: Source }>();
  readonly #ids = new IdMaker();
  readonly #isNew = new Set<string>();

  constructor(theory: Theory) {
    this.#theory = theory;
    for (const [id, source] of Object.entries(theory.sources ?? {})) {
      this.#ids.take(id);
      if (source.type === "dataset" && typeof source.number === "string")
        this.#sources.set(source.number, { id, source });
    }
  }

  /** Adds the actuals of a partner's indicator to one of the theory's. */
  attach(id: string, partner: IatiIndicator, activity: IatiActivityResults, losses: ReadLosses): Attached {
    const own = this.#theory.indicators?.[id]?.actuals ?? [];
    const state = this.#states.get(id) ?? { actuals: [...own], isSettled: new Set() };
    this.#states.set(id, state);
    if (partner.actuals.length === 0) return { attached: [], revised: [], known: 0 };
    const source = this.#nameSource(activity);
    const given = partner.actuals.map((value) => toMeasurement(value, source, this.#theory, activity, losses));
    const rest = takeKnown(given, state);
    const revised: { before: Measurement; after: Measurement }[] = [];
    const attached: Measurement[] = [];
    for (const after of rest) {
      const i = own.findIndex((other, at) => !state.isSettled.has(at) && keyOf(other) === keyOf(after));
      const before = own[i];
      if (before === undefined) attached.push(after);
      else {
        state.isSettled.add(i);
        state.actuals[i] = after;
        revised.push({ before, after });
      }
    }
    for (const actual of attached) state.actuals.push(actual);
    return { attached, revised, known: given.length - rest.length };
  }

  /** The theory with all that was attached; itself where that is nothing. */
  build(): Theory {
    const sources = [...this.#sources.values()].filter(({ id }) => this.#isNew.has(id));
    const changed = [...this.#states].flatMap(([id, { actuals, isSettled }]) => {
      const indicator = this.#theory.indicators?.[id];
      const isSame = isSettled.size === 0 && actuals.length === (indicator?.actuals?.length ?? 0);
      return indicator === undefined || isSame ? [] : [[id, { ...indicator, actuals }] as const];
    });
    if (changed.length === 0) return this.#theory;
    return parseChanged(
      {
        ...this.#theory,
        indicators: { ...this.#theory.indicators, ...Object.fromEntries(changed) },
        ...(sources.length > 0 && {
          sources: { ...this.#theory.sources, ...Object.fromEntries(sources.map(({ id, source }) => [id, source])) },
        }),
      },
      this.#theory,
    );
  }

  /** The source that stands for an activity; the same one each time, also if a former match made it. */
  #nameSource(activity: IatiActivityResults): string {
    const { identifier, title, reportingOrg } = activity;
    const found = this.#sources.get(identifier);
    if (found !== undefined) return found.id;
    const { language } = this.#theory;
    const publisher = reportingOrg?.name === undefined ? reportingOrg?.ref : pick(reportingOrg.name, language);
    const source: Source = {
      type: "dataset",
      title: (title === undefined ? undefined : pick(title, language)) ?? (identifier || "IATI results"),
      number: identifier,
      ...(publisher !== undefined && { publisher }),
      ...(reportingOrg?.ref !== undefined && { custom: { "iati-reporting-org": reportingOrg.ref } }),
    };
    const id = this.#ids.make(`iati-${toId(identifier) ?? "results"}`);
    this.#isNew.add(id);
    this.#sources.set(identifier, { id, source });
    return id;
  }
}

/** A text in one language: the theory's, or the first. */
export function pick(text: IatiText, language: string): string | undefined {
  return text[language] ?? Object.values(text)[0];
}

/** A value of a theory. Of its place and its document the note tells, since they are not the theory's. */
function toMeasurement(
  { at, position, value, text, date, note, place, document }: IatiValue,
  source: string,
  { language }: Theory,
  { places }: IatiActivityResults,
  losses: ReadLosses,
): Measurement {
  const named = place === undefined ? undefined : places[place]?.name;
  const where = named === undefined || typeof named === "string" ? named : pick(named, language);
  if (place !== undefined) losses.add("place-in-note", [...at, "location"], position);
  const { title, URL } = document?.source ?? {};
  if (document !== undefined) losses.add("document-in-note", document.at, document.position);
  const notes = [note, where ?? place, title, URL].filter((part) => part !== undefined);
  return {
    ...(value !== undefined && { value }),
    ...(text !== undefined && { text: toText(text, language) }),
    ...(date !== undefined && { date }),
    source,
    ...(notes.length > 0 && { note: notes.join("; ") }),
  };
}

const keyOf = ({ source, date, note }: Measurement) => JSON.stringify([source, date, note]);
const isSame = (a: Measurement, b: Measurement) =>
  keyOf(a) === keyOf(b) && a.value === b.value && JSON.stringify(a.text) === JSON.stringify(b.text);

/** Settles those that are there already, each once, and returns the others. */
function takeKnown(given: readonly Measurement[], { actuals, isSettled }: State): Measurement[] {
  const claimed = new Set<number>();
  return given.filter((one) => {
    const i = actuals.findIndex((other, at) => !claimed.has(at) && isSame(one, other));
    if (i < 0) return true;
    claimed.add(i);
    isSettled.add(i);
    return false;
  });
}
