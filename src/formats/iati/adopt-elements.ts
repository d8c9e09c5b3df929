import type { Measurement, Source, TheoryDocument } from "../../schema/generated/types.js";
import { IdMaker } from "./make-id.js";

type Register = "strands" | "sources" | "actors" | "places";

/** Takes over what elements of a file refer to into a theory, under ids that are free there. */
export class Adopter {
  readonly #theory: TheoryDocument;
  readonly #file: TheoryDocument;
  readonly #added: { [R in Register]: { [id: string]: object } } = { strands: {}, sources: {}, actors: {}, places: {} };
  readonly #names = new Map<string, string>();
  readonly #ids = new Map<Register, IdMaker>();
  readonly #sources = new Map<string, string>();

  constructor(theory: TheoryDocument, file: TheoryDocument) {
    this.#theory = theory;
    this.#file = file;
  }

  /** The id that an element of the file has in the theory. */
  adopt(register: Register, id: string): string {
    const key = `${register}/${id}`;
    const element = this.#file[register]?.[id] ?? {};
    const known = this.#names.get(key) ?? this.#find(register, id, element);
    const name = known ?? this.#idsOf(register).make(id);
    if (known === undefined) this.#added[register][name] = element;
    this.#names.set(key, name);
    return name;
  }

  #idsOf(register: Register): IdMaker {
    const known = this.#ids.get(register);
    if (known !== undefined) return known;
    const ids = new IdMaker();
    for (const taken of Object.keys(this.#theory[register] ?? {})) ids.take(taken);
    this.#ids.set(register, ids);
    return ids;
  }

  /** A value with the place and the source that it has in the theory. */
  adoptMeasurement({ place, source, ...rest }: Measurement): Measurement {
    return {
      ...rest,
      ...(place !== undefined && { place: this.adopt("places", place) }),
      ...(source !== undefined && { source: this.adopt("sources", source) }),
    };
  }

  /** The registers of the theory that grew. */
  build(): Partial<TheoryDocument> {
    const grown = (Object.keys(this.#added) as Register[]).filter((name) => Object.keys(this.#added[name]).length > 0);
    return Object.fromEntries(grown.map((name) => [name, { ...this.#theory[name], ...this.#added[name] }]));
  }

  /** The first source with each address and title. */
  #listSources(): ReadonlyMap<string, string> {
    if (this.#sources.size > 0) return this.#sources;
    for (const [id, { URL, title }] of Object.entries(this.#theory.sources ?? {})) {
      const key = JSON.stringify([URL, title]);
      if (!this.#sources.has(key)) this.#sources.set(key, id);
    }
    return this.#sources;
  }

  /** Places go by their reference, sources by their address; all else has to be the same. */
  #find(register: Register, id: string, element: object): string | undefined {
    const own = this.#theory[register] ?? {};
    if (register === "places") return Object.hasOwn(own, id) ? id : undefined;
    if (register !== "sources") return JSON.stringify(own[id]) === JSON.stringify(element) ? id : undefined;
    const { URL, title } = element as Source;
    return this.#listSources().get(JSON.stringify([URL, title]));
  }
}
