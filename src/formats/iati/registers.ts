import type { Actor, Measurement, Place, Source, Text } from "../../schema/generated/types.js";
import type { IatiActivityResults, IatiValue } from "./activity-results.js";
import { IdMaker, toId } from "./make-id.js";
import type { ReadLosses } from "./read-losses.js";
import type { IatiText } from "./read-texts.js";

/** A text as a theory has it: a plain string where it is in the theory's language only. */
export function toText(text: IatiText, language: string): Text {
  const [[first, only] = ["", ""], ...more] = Object.entries(text);
  return first === language && more.length === 0 ? only : text;
}

/** The places, documents and organisations of a file, each once. */
export class Registers {
  readonly places: { [id: string]: Place } = {};
  readonly sources: { [id: string]: Source } = {};
  readonly actors: { [id: string]: Actor } = {};
  readonly #ids = { place: new IdMaker(), source: new IdMaker(), actor: new IdMaker() };
  readonly #known = new Map<string, string>();
  readonly #language: string;
  readonly #losses: ReadLosses;

  constructor(language: string, losses: ReadLosses) {
    this.#language = language;
    this.#losses = losses;
  }

  /** The id of the organisation that reports an activity. */
  addPublisher({ reportingOrg, at, position }: IatiActivityResults): string | undefined {
    const { ref, name } = reportingOrg ?? {};
    const title = name === undefined ? ref : toText(name, this.#language);
    if (title === undefined) return undefined;
    const role = ref === undefined ? "reports to IATI" : `reports to IATI as ${ref}`;
    const actor: Actor = { name: title, role: this.#language === "en" ? role : { en: role } };
    this.#losses.add("publisher", [...at, "reporting-org", 0, "role"], position);
    return this.#add("actor", ref ?? Object.values(name ?? {})[0] ?? "", actor, this.actors);
  }

  /** Makes the places of an activity known. */
  addPlaces({ places }: IatiActivityResults): void {
    for (const [ref, place] of Object.entries(places)) this.#addPlace(ref, place);
  }

  /** A value with the ids of its place and its document. */
  toMeasurement(iati: IatiValue, { places }: IatiActivityResults): Measurement {
    const { at, position, value, text, date, note } = iati;
    const place = iati.place === undefined || !Object.hasOwn(places, iati.place) ? undefined : places[iati.place];
    if (iati.place !== undefined && place === undefined)
      this.#losses.add("place", [...at, "location", 0, "@ref"], position);
    const named = iati.place === undefined ? undefined : this.#addPlace(iati.place, place ?? { name: iati.place });
    const source = iati.document === undefined ? undefined : this.addSource(iati.document.source);
    return {
      ...(value !== undefined && { value }),
      ...(text !== undefined && { text: toText(text, this.#language) }),
      ...(date !== undefined && { date }),
      ...(named !== undefined && { place: named }),
      ...(source !== undefined && { source }),
      ...(note !== undefined && { note }),
    };
  }

  /** The id of a source; the same one twice is one. */
  addSource(source: Source): string {
    return this.#add("source", (toId(source.title ?? "") ?? "document").slice(0, 40), source, this.sources);
  }

  #addPlace(ref: string, { name, country }: Place): string {
    const text = typeof name === "string" ? name : toText(name, this.#language);
    return this.#add("place", ref, { name: text, ...(country !== undefined && { country }) }, this.places);
  }

  #add<T>(kind: "place" | "source" | "actor", like: string, element: T, register: { [id: string]: T }): string {
    const key = JSON.stringify([kind, like, element]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.#ids[kind].make(like);
    this.#known.set(key, id);
    register[id] = element;
    return id;
  }
}
