import type { Source, TheoryDocument } from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import { isId } from "../is-id.js";
import { makeId } from "../make-id.js";
import type { ReadLosses } from "./losses.js";
import type { RawItem } from "./read-item.js";
import { readItem } from "./read-item.js";

type Sources = { readonly [id: string]: Source };

/** Makes sources of items: each gets its id, and what a source of the base with that id has besides. */
export function adoptItems(items: readonly RawItem[], base: TheoryDocument | undefined, losses: ReadLosses): Sources {
  const index = new SourceIndex(base?.sources ?? {}, items);
  const seen = new Set<string>();
  const adopted: [string, Source][] = [];
  for (const item of items) {
    if (item.id !== undefined && seen.has(item.id)) {
      const text = `${quote(item.id)} is the id of an item before it, so this one is left out.`;
      losses.add("duplicate-id", item.at, text, item.position);
      continue;
    }
    if (item.id !== undefined) seen.add(item.id);
    const source = readItem(item, losses);
    const known = index.find(item, source, losses);
    if (known !== undefined) {
      adopted.push([known.id, update(known.source, source)]);
      continue;
    }
    const id = index.name(item, source, losses);
    const isChanged = item.id !== undefined && item.id !== id && source["citation-key"] === undefined;
    adopted.push([id, isChanged ? { ...source, "citation-key": item.id as string } : source]);
  }
  return Object.fromEntries(adopted);
}

function update(known: Source, read: Source): Source {
  const custom = { ...known.custom, ...read.custom };
  return { ...known, ...read, ...(Object.keys(custom).length > 0 && { custom }) };
}

interface Known {
  readonly id: string;
  readonly source: Source;
}

/** Finds the source of the base that an item is, and gives ids to the others. */
class SourceIndex {
  readonly #byId: ReadonlyMap<string, Known>;
  readonly #byKey = new Map<string, Known>();
  readonly #byDoi = new Map<string, Known>();
  readonly #taken: Set<string>;
  readonly #used = new Set<Known>();

  constructor(sources: Sources, items: readonly RawItem[]) {
    const known = Object.entries(sources).map(([id, source]) => ({ id, source }));
    this.#byId = new Map(known.map((one) => [one.id, one]));
    for (const one of known) {
      const key = one.source["citation-key"];
      if (key !== undefined && !this.#byKey.has(key)) this.#byKey.set(key, one);
      const doi = foldDoi(one.source.DOI);
      if (doi !== undefined && !this.#byDoi.has(doi)) this.#byDoi.set(doi, one);
    }
    // An item that comes with an id of its own keeps it, also when one before it would be given the same.
    const own = items.flatMap(({ id }) => (id !== undefined && isId(id) ? [id] : []));
    this.#taken = new Set([...this.#byId.keys(), ...own]);
  }

  find({ id, at, position }: RawItem, source: Source, losses: ReadLosses): Known | undefined {
    const key = source["citation-key"];
    const byName =
      (id === undefined ? undefined : (this.#byId.get(id) ?? this.#byKey.get(id))) ??
      (key === undefined ? undefined : (this.#byId.get(key) ?? this.#byKey.get(key)));
    const byDoi = this.#byDoi.get(foldDoi(source.DOI) ?? "");
    for (const known of [byName, byDoi]) {
      if (known === undefined || this.#used.has(known)) continue;
      this.#used.add(known);
      if (known !== byName) {
        const text = `it has the DOI of the source "${known.id}", and is taken for it.`;
        losses.add("found-by-doi", [...at, "id"], text, position);
      }
      return known;
    }
    return undefined;
  }

  name({ id, at, position }: RawItem, source: Source, losses: ReadLosses): string {
    if (id !== undefined && isId(id) && !this.#byId.has(id)) return id;
    const isAddress = id === undefined || /:\/\/|^\d+$/.test(id);
    const made = makeId(isAddress ? describe(source) : id, "source", this.#taken);
    const text = id === undefined ? `it has no id and is given "${made}".` : `its id ${quote(id)} is now "${made}".`;
    losses.add("changed-id", [...at, "id"], text, position);
    return made;
  }
}

/** Its author and year, as people cite it; its title where nobody is named. */
function describe({ author, editor, issued, title }: Source): string {
  const [name] = author ?? editor ?? [];
  const words = [name?.family ?? name?.literal, issued?.["date-parts"]?.[0]?.[0]];
  return (name === undefined ? [title] : words).filter((word) => word !== undefined).join(" ");
}

/** DOIs are the same in capitals, and as an address. */
function foldDoi(doi: string | undefined): string | undefined {
  return doi?.toLowerCase().replace(/^\s*(https?:\/\/(dx\.)?doi\.org\/|doi:)?\s*/, "") || undefined;
}
