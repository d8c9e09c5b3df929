import { trimEndOf } from "../../theory/trim-end-of.js";
import { claimId } from "../claim-id.js";
import { isId } from "../is-id.js";

/** Makes ids of codes and references, each once: the second of the same is `code-2`. Same order in, same ids out. */
export class IdMaker {
  readonly #taken = new Set<string>();

  /** Takes an id that is given, if it can be one and is free. */
  take(id: string | undefined): string | undefined {
    if (id === undefined || !isId(id) || this.#taken.has(id)) return undefined;
    this.#taken.add(id);
    return id;
  }

  /** An id that is like a text. */
  make(text: string): string {
    return claimId(toId(text) ?? "x", this.#taken);
  }
}

/** The text with all that no id may have as hyphens; nothing where none of it can be in one. */
export function toId(text: string): string | undefined {
  const signs = text.normalize("NFC").replace(/[^\p{L}\p{N}._-]+/gu, "-");
  const id = START.exec(trimEndOf(signs.replace(/^[._-]+/, ""), SEPARATORS))?.[0] ?? "";
  // Keys that are whole numbers would be put before all others.
  return id === "" ? undefined : /^\d+$/.test(id) ? `code-${id}` : id;
}

const SEPARATORS = /[._-]/;

/** Whole characters, as half of one can be in no id. */
const START = /^.{0,100}/su;
