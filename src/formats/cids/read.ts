import { takeLimits } from "../../limits/reader-limits.js";
import { requireOptions } from "../../limits/require-argument.js";
import { quote } from "../../schema/quote.js";
import { shorten } from "../../schema/shorten.js";
import { FORMAT } from "../../schema/vocabulary.js";
import { parseTheory } from "../../theory/parse.js";
import type { GraphResult } from "../graphs/read-value.js";
import { readJsonGraph, refuse } from "../graphs/read-value.js";
import { locateInJson } from "../json/locate.js";
import type { ReadOptions } from "../read-options.js";
import { type Item, listItems } from "./list-items.js";
import { CidsLosses } from "./losses.js";
import { Naming } from "./naming.js";
import { IndicatorReader } from "./read-indicators.js";
import { readText } from "./read-values.js";

/** How a file in the standard is read. */
export interface CidsReadOptions extends ReadOptions {
  /** What the theory is called where no impact model in the file says. */
  readonly title?: string | undefined;
  /** The language of texts that do not say theirs; English when absent. */
  readonly language?: string | undefined;
}

/**
 * Reads a theory from JSON-LD in the Common Impact Data Standard: activities, outputs, outcomes, what produces what,
 * indicators with their baselines, targets and reports, and development goals.
 *
 * Takes files as they are found: a list or `@graph`, nodes within nodes, links as text or `{"@id"}`, names with any prefix
 * or none. A context is never fetched or looked at. What is not read is in the losses; all models of a file become one
 * theory. Time grows with the length of the text.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @example
 * const result = readCids(`[{"@id": "#lessons", "@type": "cids:Activity", "org:hasName": "Lessons", "canProduce": "#washing"},
 *   {"@id": "#washing", "@type": "cids:Outcome", "cids:hasName": "Pupils wash hands"}]`, { title: "Handwashing" });
 * result.ok && result.theory.links // => [{ from: "lessons", to: "washing" }]
 * result.losses // => []
 */
export function readCids(text: string, options: CidsReadOptions = {}): GraphResult {
  requireOptions(options);
  const result = readJsonGraph(text, "JSON-LD", takeLimits("json", options.limits), (data) => {
    if (typeof data !== "object" || data === null) return undefined;
    const losses = new CidsLosses();
    const document = new Reader(listItems(data, losses), options, losses).read();
    if (document === undefined)
      return {
        ...refuse("there is no activity, output or outcome of the Common Impact Data Standard in it.", "empty"),
        losses: losses.list,
      };
    return { ...parseTheory(document), losses: losses.list } as GraphResult;
  });
  if (result.losses.length === 0) return result;
  const locate = locateInJson(text);
  const losses = result.losses.map((loss) => {
    const position = loss.at.length === 0 ? undefined : locate(loss.at);
    return position === undefined ? loss : { ...loss, position };
  });
  return { ...result, losses };
}

const INTERVENTIONS = ["Activity", "Service", "Program"];
const OUTCOMES = ["Outcome", "Output"];
const MODELS = ["ImpactModel", "ImpactPathway", "OutcomeChain"];
const GOAL = /^https?:\/\/metadata\.un\.org\/sdg\/((?:1[0-7]|[1-9])(?:\.(?:[1-9]\d?|[a-d]))?)\/?$/;

class Reader {
  readonly #items: ReadonlyMap<string, Item>;
  readonly #options: CidsReadOptions;
  readonly #losses: CidsLosses;
  readonly #language: string;
  readonly #naming: Naming;
  readonly #used = new Set<Item>();
  readonly #owners = new Set<string>();

  constructor(items: ReadonlyMap<string, Item>, options: CidsReadOptions, losses: CidsLosses) {
    this.#items = items;
    this.#options = options;
    this.#losses = losses;
    this.#language = options.language ?? "en";
    this.#naming = new Naming(this.#language, losses);
  }

  /** The document, or nothing where nothing could be an intervention or an outcome. */
  read(): unknown {
    const interventions = this.#list(INTERVENTIONS);
    const outcomes = this.#list(OUTCOMES);
    if (interventions.length + outcomes.length === 0) return undefined;
    const model = this.#readModel();
    const names = new Map(
      [...interventions, ...outcomes].map((item) => [item.address, this.#naming.name(item, "node")]),
    );
    const indicators = new IndicatorReader(this.#items, this.#language, this.#naming, this.#losses, this.#used);
    const ids = new Map([...names].map(([address, { id }]) => [address, id]));
    const outcomeIds = new Map(outcomes.map(({ address }) => [address, ids.get(address) ?? ""]));
    const { register, measures } = indicators.read(this.#list(["Indicator"]), outcomeIds, outcomes);
    const toEntry = (item: Item) => {
      const { id = "", title } = names.get(item.address) ?? {};
      const level = item.types.has("Output") && !item.types.has("Outcome") ? { level: "output" } : {};
      const measured = measures.get(id);
      return [id, { title, ...this.#readNode(item), ...level, ...(measured && { indicators: [...measured] }) }];
    };
    const document = {
      format: FORMAT,
      ...model,
      ...(interventions.length > 0 && { interventions: Object.fromEntries(interventions.map(toEntry)) }),
      ...(outcomes.length > 0 && { outcomes: Object.fromEntries(outcomes.map(toEntry)) }),
      links: [...interventions, ...outcomes].flatMap((item) => this.#readLinks(item, ids, outcomeIds)),
      ...(Object.keys(register).length > 0 && { indicators: register }),
    };
    this.#close();
    return document;
  }

  #list(types: readonly string[]): Item[] {
    const found = [...this.#items.values()].filter((item) => !this.#used.has(item) && has(item, types));
    for (const item of found) this.#used.add(item);
    return found;
  }

  #readModel() {
    const [model, ...others] = this.#list(MODELS);
    for (const item of others) {
      this.#losses.add("extra-model", item.at, "what belongs to it is in the one theory, and its texts are left out.");
      for (const [name] of item.listLeft()) item.take(name);
    }
    const { title: given = "Untitled" } = this.#options;
    const stated = model && readText(model.take("hasName"), this.#language, this.#losses);
    if (stated === undefined && this.#options.title === undefined)
      this.#losses.add(
        "guessed-theory",
        [],
        `the file does not say what the theory is called; taken is ${quote(given)}.`,
      );
    const title = stated ?? given;
    const id = this.#naming.idOf(model, title, "theory");
    return { id, title, language: this.#language, ...(model && this.#readTexts(model)) };
  }

  #readTexts(item: Item) {
    const description = readText(item.take("hasDescription"), this.#language, this.#losses);
    const note = readText(item.take("hasComment"), this.#language, this.#losses);
    return { ...(description !== undefined && { description }), ...(note !== undefined && { note }) };
  }

  #readNode(item: Item) {
    const goals = new Set<string>();
    for (const { text, at } of item.take("forTheme", "hasTheme", "hasCode")) {
      const goal = GOAL.exec(text)?.[1];
      if (goal === undefined)
        this.#losses.add("no-place", at, "of themes and codes, a theory has the development goals.");
      else goals.add(goal);
    }
    return { ...this.#readTexts(item), ...(goals.size > 0 && { sdg: [...goals] }) };
  }

  #readLinks(item: Item, ids: ReadonlyMap<string, string>, outcomes: ReadonlyMap<string, string>) {
    const from = ids.get(item.address) ?? "";
    const targets = new Set<string>();
    for (const { text, at } of item.take("canProduce", "canEnable")) {
      const to = outcomes.get(text);
      if (to === from) this.#losses.add("self-link", at, "it leads from a node to itself, so it is left out.");
      else if (to !== undefined) targets.add(to);
      else if (ids.has(text))
        this.#losses.add("no-place", at, "in a theory, links lead to outcomes and not to activities.");
      else this.#losses.add("dangling", at, `${quote(text)} is no output or outcome in this file.`);
    }
    return [...targets].map((to) => ({ from, to }));
  }

  /** Tells what nobody took. */
  #close(): void {
    for (const item of this.#items.values()) {
      if (!this.#used.has(item)) {
        if (GOAL.test(item.address)) continue;
        const types = item.types.size === 0 ? "a node without a type" : [...item.types].join(", ");
        this.#losses.add("unknown-node", item.at, `a theory has no place for ${shorten(types)}.`);
        continue;
      }
      this.#tellOwners(item);
      for (const [name, { at }] of item.listLeft())
        this.#losses.add("unknown-attribute", at, `a theory has no place for ${shorten(name)}.`);
    }
  }

  /** Of organisations in the file it is told that they are left out; of those that are not, here. */
  #tellOwners(item: Item): void {
    for (const { text, at } of item.take("forOrganization", "partOf")) {
      const owner = this.#items.get(text);
      if (owner !== undefined && has(owner, [...MODELS, "Organization"])) continue;
      if (this.#owners.has(text)) continue;
      this.#owners.add(text);
      this.#losses.add("no-place", at, `a theory does not say that it is of ${quote(text)}; told once.`);
    }
  }
}

const has = ({ types }: Item, wanted: readonly string[]) => wanted.some((type) => types.has(type));
