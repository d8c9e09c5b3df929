import { NODE_KINDS } from "../../graph/theory-index.js";
import { WHOLE_THEORY } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";

/** A place in a document: the keys and indexes from the top. */
export type Path = readonly (string | number)[];

/**
 * Makes the function that finds where elements with ids of the shared space stand in the document: nodes, links,
 * assumptions and their parts, evidence. `undefined` for an id that names none; the top for the whole theory.
 */
export function createLocator(theory: Theory): (id: string) => Path | undefined {
  const paths = new Map<string, Path>([[WHOLE_THEORY, []]]);
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
  return (id) => paths.get(id);
}
