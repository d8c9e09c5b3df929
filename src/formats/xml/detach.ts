/**
 * A copy of plain data whose texts stand by themselves. A text that is cut from another can keep that one in memory, and
 * so a title of twenty letters the piece of the file that it was in.
 */
export function detach<T>(data: T): T {
  return JSON.parse(JSON.stringify(data));
}

/** How many texts are remembered, and how long they may be: what stands in a file again and again is short. */
const REMEMBERED = 50_000;
const LONGEST = 200;

/** Detaches plain data piece by piece, and keeps a text once that stands in several pieces. */
export class Detacher {
  readonly #texts = new Map<string, string>();

  /** The copy. What is undefined is left out, as in JSON. */
  detach<T>(data: T): T {
    return this.#copy(data) as T;
  }

  #copy(value: unknown): unknown {
    if (typeof value === "string") return this.#share(value);
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.#copy(item));
    const entries = Object.entries(value).filter(([, child]) => child !== undefined);
    // Not by assignment, as a reference in the file may be `__proto__`.
    return Object.fromEntries(entries.map(([key, child]) => [key, this.#copy(child)]));
  }

  #share(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const own = detach(text);
    if (own.length <= LONGEST && this.#texts.size < REMEMBERED) this.#texts.set(own, own);
    return own;
  }
}
