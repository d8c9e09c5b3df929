import { ID_PATTERN } from "../../schema/id.js";
import { WHOLE_THEORY } from "../../schema/vocabulary.js";

/** Makes ids of codes and references, each once: the second of the same is `code-2`. Same order in, same ids out. */
export class IdMaker {
  readonly #taken = new Set<string>([WHOLE_THEORY]);

  /** Takes an id that is given, if it can be one and is free. */
  take(id: string | undefined): string | undefined {
    if (id === undefined || !ID_PATTERN.test(id) || this.#taken.has(id)) return undefined;
    this.#taken.add(id);
    return id;
  }

  /** An id that is like a text. */
  make(text: string): string {
    const base = toId(text) ?? "x";
    for (let n = 1; ; n += 1) {
      const id = this.take(n === 1 ? base : `${base}-${n}`);
      if (id !== undefined) return id;
    }
  }
}

/** The text with all that no id may have as hyphens; nothing where none of it can be in one. */
export function toId(text: string): string | undefined {
  const id = text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[._-]+|[._-]+$/g, "")
    .slice(0, 100);
  // Keys that are whole numbers would be put before all others.
  return id === "" ? undefined : /^\d+$/.test(id) ? `code-${id}` : id;
}
