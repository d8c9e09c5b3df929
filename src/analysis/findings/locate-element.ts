import { NODE_KINDS } from "../../graph/theory-index.js";
import { WHOLE_THEORY } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";

/** A place in a document: the keys and indexes from the top. */
export type Path = readonly (string | number)[];

/**
 * Finds where every element stands in the document, by its id; the whole theory at the top. An id that names several is
 * that of the node, link, assumption or piece of evidence.
 */
export function locateElements(theory: Theory): ReadonlyMap<string, Path> {
  const paths = new Map<string, Path>();
  for (const register of REGISTERS) {
    for (const id of Object.keys(theory[register] ?? {})) paths.set(id, [register, id]);
  }
  paths.set(WHOLE_THEORY, []);
  for (const kind of NODE_KINDS) {
    for (const id of Object.keys(theory[`${kind}s`] ?? {})) paths.set(id, [`${kind}s`, id]);
  }
  for (const [i, { from, to }] of (theory.links ?? []).entries()) paths.set(`${from}->${to}`, ["links", i]);
  const ahead: [Theory["assumptions"], Path][] = [[theory.assumptions, ["assumptions"]]];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const [register, path] = next;
    for (const [id, { parts }] of Object.entries(register ?? {})) {
      paths.set(id, [...path, id]);
      if (parts !== undefined) ahead.push([parts, [...path, id, "parts"]]);
    }
  }
  for (const id of Object.keys(theory.evidence ?? {})) paths.set(id, ["evidence", id]);
  return paths;
}

/** The registers whose ids are their own. */
const REGISTERS = ["strands", "sources", "indicators", "actors", "places", "principles"] as const;
