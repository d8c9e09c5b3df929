/**
 * The links of a graph by their two ends: a hash table with open addressing in which at least half of the slots are free,
 * so that a look-up passes over few others.
 */
export class LinkTable {
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  /** The number of a link plus one; 0 where a slot is free. */
  readonly #slots: Int32Array;

  /**
   * Makes an empty table with room for links whose ends are at their places in two lists, a number of 0 or more each; an end
   * need be there no sooner than its link is claimed.
   */
  constructor(from: Int32Array, to: Int32Array) {
    this.#from = from;
    this.#to = to;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * from.length + 2)));
  }

  /** Makes a table of all links of a graph. Linear. */
  static of({ from, to }: { readonly from: Int32Array; readonly to: Int32Array }): LinkTable {
    const table = new LinkTable(from, to);
    for (let link = 0; link < from.length; link++) table.claim(link);
    return table;
  }

  /** Finds the number of the link between two nodes; of several the first, and `undefined` where there is none. */
  find(from: number, to: number): number | undefined {
    const link = this.#slots[this.#slotOf(from, to)]!;
    return link === 0 ? undefined : link - 1;
  }

  /** Puts in a link that is not there by its ends. Returns whether it was put in. */
  claim(link: number): boolean {
    const slot = this.#slotOf(this.#from[link]!, this.#to[link]!);
    if (this.#slots[slot] !== 0) return false;
    this.#slots[slot] = link + 1;
    return true;
  }

  /** Finds the slot of a link, or the free one where it would be put. */
  #slotOf(from: number, to: number): number {
    const last = this.#slots.length - 1;
    // Multiplies by odd constants and folds the high bits down (Knuth's multiplicative hashing), so that neither end alone decides.
    let hash = Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca77);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    hash ^= hash >>> 13;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const link = this.#slots[slot]! - 1;
      if (link < 0 || (this.#from[link] === from && this.#to[link] === to)) return slot;
    }
  }
}
