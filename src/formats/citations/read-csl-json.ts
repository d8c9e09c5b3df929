import { type Node, parseTree } from "jsonc-parser";
import { takeLimits } from "../../limits/reader-limits.js";
import { requireOptions } from "../../limits/require-argument.js";
import { createProblem } from "../../theory/create-problem.js";
import { findPlace } from "../json/find-place.js";
import { parseJson } from "../json/parse-json.js";
import { createLocator } from "../locate-problems.js";
import { adoptItems } from "./adopt-items.js";
import { ReadLosses } from "./losses.js";
import type { RawItem } from "./read-item.js";
import type { SourcesReadOptions, SourcesResult } from "./sources-result.js";

/**
 * Reads a bibliography in CSL-JSON, as Zotero, pandoc and registries of DOIs write it: a list of items, a single one, or an
 * object with such a list under `items` or `references`.
 *
 * An item keeps its id where it can be one; else an id is made of it, or of its author and year, and what it was stands in
 * `citation-key`. With `base`, an item is a source of the base when it has its id, its citation key or its DOI; fields
 * that the item lacks stay as they are in the base. A field that CSL does not have goes to `custom`, a value that CSL
 * does not allow is left out, and both are told; the rest of the item goes on. {@link addSources} puts the sources into the
 * theory.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @example
 * const text = '[{"id": "http://zotero.org/x/items/1", "type": "report", "author": [{"literal": "UNICEF"}], "doi": "x"}]';
 * const read = readCslJson(text);
 * read.ok && read.sources
 * // => { "unicef": { type: "report", author: [{ literal: "UNICEF" }], custom: { doi: "x" },
 * //      "citation-key": "http://zotero.org/x/items/1" } }
 * read.ok && read.losses.map(({ code, at }) => [code, at])
 * // => [["unknown-field", [0, "doi"]], ["changed-id", [0, "id"]]]
 */
export function readCslJson(text: string, options: SourcesReadOptions = {}): SourcesResult {
  requireOptions(options);
  const { base, limits } = options;
  const parsed = parseJson(text, takeLimits("json", limits));
  if (!parsed.ok) return parsed;
  const found = findItems(parsed.data);
  if (found === undefined) {
    const reason = { name: "nothing-in", notation: "csl-json" } as const;
    return { ok: false, problems: [createProblem("wrong-shape", { reason })] };
  }
  const losses = new ReadLosses();
  const items = found.items.flatMap((item, i): RawItem[] => {
    if (typeof item === "object" && item !== null && !Array.isArray(item)) return [toRaw(item, i)];
    losses.add("bad-entry", [i], `${JSON.stringify(item)?.slice(0, 60)} is no item, so it is left out.`);
    return [];
  });
  const sources = adoptItems(items, base, losses);
  if (losses.list.length === 0) return { ok: true, sources, losses: [] };
  const locate = createLocator(parsed.json, findIn(parseTree(parsed.json), found.path));
  return { ok: true, sources, losses: losses.list.map((loss) => ({ ...loss, position: locate(loss.at) })) as never };
}

const findIn = (tree: Node | undefined, above: readonly string[]) => (path: readonly (string | number)[]) =>
  tree && findPlace(tree, typeof path[0] === "number" ? [...above, ...path] : path);

function findItems(data: unknown): { items: readonly unknown[]; path: readonly string[] } | undefined {
  if (Array.isArray(data)) return { items: data, path: [] };
  if (typeof data !== "object" || data === null) return undefined;
  for (const key of ["items", "references"]) {
    const items = (data as { readonly [key: string]: unknown })[key];
    if (Array.isArray(items)) return { items, path: [key] };
  }
  return "type" in data && !("format" in data) ? { items: [data], path: [] } : undefined;
}

function toRaw(item: object, index: number): RawItem {
  const { id, ...fields } = item as { readonly [key: string]: unknown };
  const isName = typeof id === "string" || typeof id === "number";
  return { id: isName ? String(id) : undefined, fields, at: [index] };
}
