import type { Indicator, Measurement, Outcome, TheoryDocument } from "../../schema/generated/types.js";
import { endOf } from "../../theory/dates.js";
import type { Loss } from "../conversion.js";
import { Adopter } from "./adopt-elements.js";
import { IdMaker } from "./make-id.js";
import { ReadLosses } from "./read-losses.js";

/** A theory, and the document of the file as it was written from it and as it is now. */
export interface Versions {
  readonly theory: TheoryDocument;
  readonly before: TheoryDocument;
  readonly after: TheoryDocument;
}

/**
 * The theory with what was changed in its results since they were written: where the file says what it said then, the
 * theory holds as it is, where it says something else, the file holds. What is new in the file is added; what is gone from
 * it is kept, and told.
 */
export function mergeExtension(versions: Versions): {
  readonly output: TheoryDocument;
  readonly losses: readonly Loss[];
} {
  const merge = new Merge(versions);
  return { output: merge.build(), losses: merge.losses.list };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

class Merge {
  readonly losses = new ReadLosses();
  readonly #versions: Versions;
  readonly #adopter: Adopter;
  readonly #indicatorNames = new Map<string, string>();

  constructor(versions: Versions) {
    this.#versions = versions;
    this.#adopter = new Adopter(versions.theory, versions.after);
  }

  build(): TheoryDocument {
    const { theory } = this.#versions;
    const indicators = this.#mergeRegister("indicators", (id, own) => this.#mergeIndicator(id, own));
    const outcomes = this.#mergeRegister("outcomes", (id, own) => this.#mergeOutcome(id, own));
    const isSame = same(outcomes, theory.outcomes ?? {}) && same(indicators, theory.indicators ?? {});
    if (isSame) return theory;
    return { ...theory, ...this.#adopter.build(), outcomes, ...(Object.keys(indicators).length > 0 && { indicators }) };
  }

  #mergeRegister<R extends "outcomes" | "indicators">(
    register: R,
    merge: (id: string, own: NonNullable<TheoryDocument[R]>[string] | undefined) => object,
  ): { [id: string]: never } {
    const { theory, before, after } = this.#versions;
    const own = (theory[register] ?? {}) as { [id: string]: NonNullable<TheoryDocument[R]>[string] };
    const ids = new IdMaker();
    for (const id of Object.keys({ ...own, ...(register === "outcomes" && listNodes(theory)) })) ids.take(id);
    const merged: { [id: string]: object } = {};
    for (const [id, element] of Object.entries(own)) {
      const isThere = after[register]?.[id] !== undefined;
      if (!isThere && before[register]?.[id] !== undefined) this.losses.add("gone", ["theory", register, id]);
      merged[id] = isThere ? merge(id, element) : element;
    }
    for (const id of Object.keys(after[register] ?? {})) {
      // One that was written twice, with each of its outcomes, has a made-up id the second time.
      if (own[id] !== undefined || before[register]?.[id] !== undefined) continue;
      const name = ids.make(id);
      if (register === "indicators") this.#indicatorNames.set(id, name);
      merged[name] = merge(id, undefined);
    }
    return merged as { [id: string]: never };
  }

  #mergeOutcome(id: string, own: Outcome | undefined): Outcome {
    const { before: old, after: young } = this.#versions;
    const { strand, actors, indicators = [], ...rest } = young.outcomes?.[id] ?? { title: id };
    const before: Outcome | undefined = old.outcomes?.[id];
    const added = indicators.filter((one) => !before?.indicators?.includes(one));
    const list = [...(own?.indicators ?? []), ...added.map((one) => this.#indicatorNames.get(one) ?? one)];
    const withList = list.length > 0 && { indicators: list };
    if (own !== undefined) return { ...overlay(own, before, rest), ...(added.length > 0 && withList) };
    return {
      ...rest,
      ...withList,
      ...(strand !== undefined && { strand: this.#adopter.adopt("strands", strand) }),
      ...(actors !== undefined && { actors: actors.map((actor) => this.#adopter.adopt("actors", actor)) }),
    };
  }

  #mergeIndicator(id: string, own: Indicator | undefined): Indicator {
    const { before: old, after: young } = this.#versions;
    const { baseline, targets, actuals, ...rest } = young.indicators?.[id] ?? { title: id };
    const before = old.indicators?.[id];
    const { baseline: _, targets: _targets, actuals: _actuals, ...texts } = before ?? { title: id };
    const lists = {
      targets: this.#mergeValues(own?.targets, before?.targets, targets),
      actuals: this.#mergeValues(own?.actuals, before?.actuals, actuals),
    };
    const merged = own === undefined ? rest : overlay(own, texts, rest);
    const isBaselineSame = same(before?.baseline, baseline);
    return {
      ...merged,
      ...(!isBaselineSame && baseline !== undefined && { baseline: this.#adopter.adoptMeasurement(baseline) }),
      ...(lists.targets !== undefined && { targets: lists.targets }),
      ...(lists.actuals !== undefined && { actuals: lists.actuals }),
    };
  }

  /** The theory's values without those that the file had and has no more, and with those that it has now. */
  #mergeValues(
    own: readonly Measurement[] | undefined,
    before: readonly Measurement[] = [],
    now: readonly Measurement[] = [],
  ): readonly Measurement[] | undefined {
    if (same(before, now)) return own;
    const added = subtract(now, before, same).map((value) => this.#adopter.adoptMeasurement(value));
    const kept = subtract(own ?? [], subtract(before, now, same), isSameValue);
    return [...kept, ...added];
  }
}

/** An element with the fields that changed between two versions of it. */
function overlay<T extends object>(own: T, before: object | undefined, now: object): T {
  const old: { readonly [key: string]: unknown } = { ...before };
  const changed = Object.entries(now).filter(([key, value]) => !same(value, old[key]));
  return changed.length === 0 ? own : { ...own, ...Object.fromEntries(changed) };
}

/** A value of the theory and what a reader makes of it: dates may have become days, and places and sources other ids. */
function isSameValue(own: Measurement, read: Measurement): boolean {
  const dates = [own.date, read.date].map((date) => (date === undefined ? undefined : endOf(date)));
  return own.value === read.value && dates[0] === dates[1];
}

/** The items of a list that another does not have; each there takes one away. */
function subtract<T>(list: readonly T[], others: readonly T[], isOne: (item: T, other: T) => boolean): T[] {
  const left = [...others];
  return list.filter((item) => {
    const i = left.findIndex((other) => isOne(item, other));
    if (i < 0) return true;
    left.splice(i, 1);
    return false;
  });
}

function listNodes({ interventions, factors, assumptions }: TheoryDocument): object {
  const parts = (register: TheoryDocument["assumptions"] = {}): string[] =>
    Object.entries(register).flatMap(([id, { parts: inner }]) => [id, ...parts(inner)]);
  return { ...interventions, ...factors, ...Object.fromEntries(parts(assumptions).map((id) => [id, true])) };
}
