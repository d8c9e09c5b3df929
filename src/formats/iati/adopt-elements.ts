import type { Measurement } from "../../schema/framework.js";
import type { Source } from "../../schema/source.js";
import type { TheoryDocument } from "../../schema/theory-document.js";
import { IdMaker } from "./make-id.js";

type Register = "strands" | "sources" | "actors" | "places";

/** Takes over what elements of a file refer to into a theory, under ids that are free there. */
export class Adopter {
  readonly #theory: TheoryDocument;
  readonly #file: TheoryDocument;
  readonly #added: { [R in Register]: { [id: string]: object } } = { strands: {}, sources: {}, actors: {}, places: {} };
  readonly #names = new Map<string, string>();

  constructor(theory: TheoryDocument, file: TheoryDocument) {
    this.#theory = theory;
    this.#file = file;
  }

  /** The id that an element of the file has in the theory. */
  adopt(register: Register, id: string): string {
    const key = `${register}/${id}`;
    const element = this.#file[register]?.[id] ?? {};
    const known = this.#names.get(key) ?? this.#find(register, id, element);
    const ids = new IdMaker();
    for (const taken of Object.keys({ ...this.#theory[register], ...this.#added[register] })) ids.take(taken);
    const name = known ?? ids.make(id);
    if (known === undefined) this.#added[register][name] = element;
    this.#names.set(key, name);
    return name;
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

  /** Places go by their reference, sources by their address; all else has to be the same. */
  #find(register: Register, id: string, element: object): string | undefined {
    const own = this.#theory[register] ?? {};
    if (register === "places") return Object.hasOwn(own, id) ? id : undefined;
    if (register !== "sources") return JSON.stringify(own[id]) === JSON.stringify(element) ? id : undefined;
    const { URL, title } = element as Source;
    const sources = Object.entries(this.#theory.sources ?? {});
    return sources.find(([, source]) => source.URL === URL && source.title === title)?.[0];
  }
}
