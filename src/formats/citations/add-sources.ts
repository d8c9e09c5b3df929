import { requireObject } from "../../limits/require-argument.js";
import type { TheoryDocument } from "../../schema/generated/types.js";
import { parseChanged } from "../../theory/parse.js";
import { requireDocument } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import type { SourcesResult } from "./sources-result.js";

/** Sources by id, as a bibliography that was read has them. */
export type Sources = Extract<SourcesResult, { ok: true }>["sources"];

/**
 * The theory with sources that were read for it: those with the id of one that it has take its place, the others come
 * after.
 *
 * @throws {InvalidTheoryError} when they do not make a theory together, as ids or fields are not what the format allows
 * @example
 * const read = readCslJson('[{"id": "unicef-2020", "type": "report", "title": "Soap"}]', { base: handwashing });
 * read.ok && Object.keys(addSources(handwashing, read.sources).sources ?? {}).at(-1) // => "unicef-2020"
 */
export function addSources(theory: TheoryDocument, sources: Sources): Theory {
  requireObject(sources, "sources by id, as readCslJson and readBibtex give");
  requireDocument(theory);
  return parseChanged({ ...theory, sources: { ...theory.sources, ...sources } }, theory);
}
