import type { Measurement } from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import type { Item, Value } from "./list-items.js";
import type { CidsLosses } from "./losses.js";
import type { Naming } from "./naming.js";
import { readAmount, readOne, readPeriod, readText } from "./read-values.js";

type Ids = ReadonlyMap<string, string>;

/** Reads indicators and the values that are of them. */
export class IndicatorReader {
  readonly #losses: CidsLosses;
  readonly #measures = new Map<string, Set<string>>();

  constructor(
    readonly items: ReadonlyMap<string, Item>,
    readonly language: string,
    readonly naming: Naming,
    losses: CidsLosses,
    readonly used: Set<Item>,
  ) {
    this.#losses = losses;
  }

  /** The indicators by id, and those of each outcome. */
  read(indicators: readonly Item[], outcomeIds: Ids, outcomes: readonly Item[]) {
    const names = new Map(indicators.map((item) => [item.address, this.naming.name(item, "indicator")]));
    const ids: Ids = new Map([...names].map(([address, { id }]) => [address, id]));
    for (const outcome of outcomes)
      for (const value of outcome.take("hasIndicator"))
        this.#join(outcomeIds.get(outcome.address), this.#find(value, ids, "indicator"));
    const targets = this.#listValues("Target", "hasTarget", indicators, ids);
    const actuals = this.#listValues("IndicatorReport", "hasIndicatorReport", indicators, ids, names);
    const register: { [id: string]: object } = {};
    for (const item of indicators) {
      const { id = "", title } = names.get(item.address) ?? {};
      for (const value of item.take("forOutcome")) this.#join(this.#find(value, outcomeIds, "output or outcome"), id);
      const unit = readOne(item.take("unitDescription"), this.#losses);
      const description = readText(item.take("hasDescription"), this.language, this.#losses);
      const note = readText(item.take("hasComment"), this.language, this.#losses);
      const baseline = this.#readAmount(item.take("hasBaseline"));
      const [planned, reported] = [targets.get(id), actuals.get(id)];
      register[id] = {
        title,
        ...(description !== undefined && { description }),
        ...(unit !== undefined && unit !== "unspecified" && { unit }),
        ...(baseline !== undefined && { baseline }),
        ...(planned && { targets: planned }),
        ...(reported && { actuals: reported }),
        ...(note !== undefined && { note }),
      };
    }
    return { register, measures: this.#measures };
  }

  #join(outcome: string | undefined, indicator: string | undefined): void {
    if (outcome === undefined || indicator === undefined) return;
    this.#measures.set(outcome, (this.#measures.get(outcome) ?? new Set()).add(indicator));
  }

  #find({ text, at }: Value, ids: Ids, what: string): string | undefined {
    const id = ids.get(text);
    if (id === undefined) this.#losses.add("dangling", at, `${quote(text)} is no ${what} in this file.`);
    return id;
  }

  /** Targets or reports, by the indicator that they name or that names them. */
  #listValues(
    type: string,
    attribute: string,
    indicators: readonly Item[],
    ids: Ids,
    names?: ReadonlyMap<string, { readonly title: unknown }>,
  ): Map<string, Measurement[]> {
    const named = new Map<string, string>();
    for (const indicator of indicators)
      for (const { text, at } of indicator.take(attribute)) {
        if (this.items.get(text)?.types.has(type)) named.set(text, indicator.address);
        else this.#losses.add("dangling", at, `${quote(text)} is no ${type} in this file.`);
      }
    const lists = new Map<string, Measurement[]>();
    for (const item of this.items.values()) {
      if (this.used.has(item) || !item.types.has(type)) continue;
      this.used.add(item);
      const own = item.take("forIndicator");
      const address = readOne(own, this.#losses) ?? named.get(item.address);
      const id = ids.get(address ?? "");
      const measurement = this.#readMeasurement(item, String(names?.get(address ?? "")?.title));
      if (id === undefined) this.#losses.add("dangling", item.at, "it is of no indicator in this file.");
      else if (measurement === undefined)
        this.#losses.add("wrong-value", item.at, "it has no value, so it is left out.");
      else if (lists.get(id)?.push(measurement) === undefined) lists.set(id, [measurement]);
    }
    return lists;
  }

  #readMeasurement(item: Item, indicator: string): Measurement | undefined {
    const amount = this.#readAmount(item.take("value", "hasValue"));
    const date = readPeriod(item, this.#losses);
    const note = readText(item.take("hasComment"), this.language, this.#losses);
    // Names of reports are made of what else is known, where we wrote them.
    const names = item.take("hasName").filter(({ text }) => text !== `${indicator}, ${date}`);
    for (const { at } of names) this.#losses.add("unknown-attribute", at, "a value has no name in a theory.");
    if (amount === undefined) return undefined;
    return { ...amount, ...(date !== undefined && { date }), ...(note !== undefined && { note }) };
  }

  /** A value as such or as a measure, which is a node of its own. */
  #readAmount(values: readonly Value[]): Measurement | undefined {
    const found = values.flatMap((value) => {
      const measure = this.items.get(value.text);
      if (measure === undefined) return [value];
      this.used.add(measure);
      return measure.take("hasNumericalValue", "numerical_value", "numericalValue");
    });
    return readAmount(readOne(found, this.#losses));
  }
}
