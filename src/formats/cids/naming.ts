import type { Text } from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import { isId } from "../is-id.js";
import { makeId } from "../make-id.js";
import { type Item, localName } from "./list-items.js";
import type { CidsLosses } from "./losses.js";
import { readText } from "./read-values.js";

/** Gives titles and ids: the last part of an address where that can be an id and is no number or hash. */
export class Naming {
  readonly #language: string;
  readonly #losses: CidsLosses;
  readonly #taken = { node: new Set<string>(), indicator: new Set<string>(), theory: new Set<string>() };

  constructor(language: string, losses: CidsLosses) {
    this.#language = language;
    this.#losses = losses;
  }

  name(item: Item, kind: "node" | "indicator"): { readonly id: string; readonly title: Text } {
    const stated = readText(item.take("hasName"), this.#language, this.#losses);
    const id = this.idOf(item, stated ?? "", kind);
    if (stated === undefined) this.#losses.add("made-title", item.at, "it has no name; its id stands for it.");
    return { id, title: stated ?? id };
  }

  idOf(item: Item | undefined, title: Text, kind: "node" | "indicator" | "theory"): string {
    const taken = this.#taken[kind];
    const own = item === undefined ? "" : decode(localName(item.address));
    if (isId(own) && /\p{L}/u.test(own) && !HASH.test(own) && !taken.has(own)) {
      taken.add(own);
      return own;
    }
    const id = makeId(typeof title === "string" ? title : (Object.values(title)[0] ?? ""), kind, taken);
    if (item !== undefined && !item.address.startsWith("_:"))
      this.#losses.add("changed-id", item.at, `${quote(item.address)} is ${quote(id)} from now on.`);
    return id;
  }
}

const HASH = /^[0-9a-f-]{16,}$/i;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
