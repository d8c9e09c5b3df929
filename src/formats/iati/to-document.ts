import type { Indicator, Outcome, Strand, Text, TheoryDocument } from "../../schema/generated/types.js";
import { FORMAT } from "../../schema/vocabulary.js";
import type { Conversion } from "../conversion.js";
import type { IatiActivityResults, IatiIndicator, IatiReference, IatiResult } from "./activity-results.js";
import { IdMaker, toId } from "./make-id.js";
import { ReadLosses } from "./read-losses.js";
import type { IatiText } from "./read-texts.js";
import { Registers, toText } from "./registers.js";

/** Makes one document of what activities report. Of one activity it has the title; several are its strands. */
export function toDocument(activities: readonly IatiActivityResults[]): Conversion<TheoryDocument> {
  const compiler = new DocumentCompiler();
  for (const activity of activities) compiler.add(activity);
  return compiler.finish();
}

/** Makes a document of activities as they come, and keeps nothing else of them but the first until there is a second. */
export class DocumentCompiler {
  readonly #losses = new ReadLosses();
  /** The only one so far: how its elements are named depends on whether it stays that. */
  #only: IatiActivityResults | undefined;
  #count = 0;
  #head: Pick<TheoryDocument, "id" | "title" | "language" | "description"> | undefined;
  #language = "en";
  #registers = new Registers(this.#language, this.#losses);
  readonly #ids = { node: new IdMaker(), indicator: new IdMaker(), strand: new IdMaker() };
  readonly #outcomes: { [id: string]: Outcome } = {};
  readonly #indicators: { [id: string]: Indicator } = {};
  readonly #strands: { [id: string]: Strand } = {};

  /** Adds one more activity, which has results. */
  add(activity: IatiActivityResults): void {
    this.#count += 1;
    if (this.#count === 1) {
      this.#language = activity.language;
      this.#registers = new Registers(this.#language, this.#losses);
      this.#only = activity;
      return;
    }
    if (this.#only !== undefined) {
      const first = this.#only;
      this.#only = undefined;
      this.#head = this.#readHead(undefined);
      this.#addActivity(first, 0);
    }
    this.#addActivity(activity, this.#count - 1);
  }

  /** The document of all activities. */
  finish(): Conversion<TheoryDocument> {
    const head = this.#head ?? this.#readHead(this.#only);
    if (this.#only !== undefined) this.#addActivity(this.#only, 0);
    const { sources, actors, places } = this.#registers;
    const registers = {
      strands: this.#strands,
      outcomes: this.#outcomes,
      sources,
      indicators: this.#indicators,
      actors,
      places,
    };
    const filled = Object.entries(registers).filter(([, register]) => Object.keys(register).length > 0);
    return { output: { format: FORMAT, ...head, ...Object.fromEntries(filled) }, losses: this.#losses.list };
  }

  #readHead(only: IatiActivityResults | undefined) {
    const language = this.#language;
    if (only === undefined) {
      this.#losses.add("title", ["title"]);
      this.#losses.add("id", ["id"]);
      return { id: "iati-results", title: "IATI results", language };
    }
    const id = toId(only.identifier);
    if (id === undefined) this.#losses.add("id", [...only.at, "id"], only.position);
    else if (id !== only.identifier) this.#losses.add("identifier", [...only.at, "iati-identifier", 0], only.position);
    const description = only.description === undefined ? undefined : toText(only.description, language);
    return {
      id: new IdMaker().make(id ?? "iati-results"),
      title: this.#nameOf(only.title, [only.description], only.identifier || "IATI results", only),
      ...(description !== undefined && { description }),
      language,
    };
  }

  #addActivity(activity: IatiActivityResults, i: number): void {
    const isOne = this.#count === 1;
    this.#registers.addPlaces(activity);
    const publisher = this.#registers.addPublisher(activity);
    const name = toId(activity.identifier) ?? `activity-${i + 1}`;
    const strand = isOne ? undefined : this.#addStrand(activity, name);
    for (const result of activity.results) {
      const id = this.#nameResult(result, isOne ? "" : `${name}.`);
      const outcome = this.#toOutcome(result, id, activity);
      this.#outcomes[id] = {
        ...outcome,
        ...(strand !== undefined && { strand }),
        ...(publisher !== undefined && { actors: [publisher] }),
      };
    }
  }

  #addStrand(activity: IatiActivityResults, name: string): string {
    const { identifier, title, description } = activity;
    const id = this.#ids.strand.make(name);
    this.#strands[id] = {
      title: this.#nameOf(title, [description], identifier || name, activity),
      ...(description !== undefined && { description: toText(description, this.#language) }),
      ...(identifier !== "" && { code: identifier }),
    };
    return id;
  }

  #nameResult(result: IatiResult, prefix: string): string {
    const given = this.#ids.node.take(result.id);
    if (given !== undefined) return given;
    this.#losses.add("id", [...result.at, "id"], result.position);
    const code = pickReference(result.references)?.code;
    return this.#ids.node.make(prefix + (toId(code ?? "") ?? `result-${Number(result.at.at(-1)) + 1}`));
  }

  #toOutcome(result: IatiResult, id: string, activity: IatiActivityResults): Outcome {
    const { title, description, level, references } = result;
    const code = this.#readCode(references, "vocabulary-uri");
    const indicators = result.indicators.map((indicator) => this.#addIndicator(indicator, id, activity));
    return {
      title: this.#nameOf(title, [description], code ?? id, result),
      ...(description !== undefined && { description: toText(description, this.#language) }),
      ...(code !== undefined && { code }),
      ...(level !== undefined && { level }),
      ...(indicators.length > 0 && { indicators }),
    };
  }

  #addIndicator(iati: IatiIndicator, outcome: string, activity: IatiActivityResults): string {
    const { title, description, unit, direction, references } = iati;
    const code = this.#readCode(references, "indicator-uri");
    const id = this.#nameIndicator(iati, outcome, code);
    const measure = (value: IatiIndicator["targets"][number]) => this.#registers.toMeasurement(value, activity);
    const baseline = iati.baseline === undefined ? undefined : measure(iati.baseline);
    const [targets, actuals] = [iati.targets.map(measure), iati.actuals.map(measure)];
    this.#indicators[id] = {
      title: this.#nameOf(title, [description], code ?? id, iati),
      ...(description !== undefined && { description: toText(description, this.#language) }),
      ...(code !== undefined && { code }),
      ...(unit !== undefined && { unit }),
      ...(direction !== undefined && { direction }),
      ...(baseline !== undefined && { baseline }),
      ...(targets.length > 0 && { targets }),
      ...(actuals.length > 0 && { actuals }),
    };
    return id;
  }

  #nameIndicator(iati: IatiIndicator, outcome: string, code: string | undefined): string {
    const given = this.#ids.indicator.take(iati.id);
    if (given !== undefined) return given;
    this.#losses.add("id", [...iati.at, "id"], iati.position);
    const prefix = this.#count === 1 ? "" : `${outcome}.`;
    const own = code === undefined ? undefined : toId(code);
    const position = `${outcome}.indicator-${Number(iati.at.at(-1)) + 1}`;
    return this.#ids.indicator.make(own === undefined ? position : prefix + own);
  }

  /** A title, or what comes nearest to one. */
  #nameOf(
    title: IatiText | undefined,
    others: readonly (IatiText | undefined)[],
    last: string,
    place: { readonly at: readonly (string | number)[]; readonly position: IatiResult["position"] },
  ): Text {
    if (title !== undefined) return toText(title, this.#language);
    this.#losses.add("title", [...place.at, "title"], place.position);
    const other = others.find((text) => text !== undefined);
    return other === undefined ? last : toText(other, this.#language);
  }

  #readCode(references: readonly IatiReference[], uriName: string): string | undefined {
    const picked = pickReference(references);
    for (const reference of references) {
      const { at, position, vocabulary, uri } = reference;
      if (reference !== picked) this.#losses.add("reference", at, position);
      else {
        if (vocabulary !== OWN) this.#losses.add("vocabulary", [...at, "@vocabulary"], position);
        if (uri !== undefined) this.#losses.add("vocabulary", [...at, `@${uriName}`], position);
      }
    }
    return picked?.code;
  }
}

/** The publisher's own list. */
const OWN = "99";

function pickReference(references: readonly IatiReference[]): IatiReference | undefined {
  return references.find(({ vocabulary }) => vocabulary === OWN) ?? references[0];
}
