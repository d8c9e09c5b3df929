import type { Names } from "../name-elements.js";
import type { Part } from "./select-part.js";

/** What a part of a theory is called. */
export function namePart(part: Part, names: Names): string {
  if ("strand" in part) return names.strand(part.strand);
  if ("outcome" in part) return names.node(part.outcome);
  const [first = "", last] = [part.path[0], part.path.at(-1)];
  return last === undefined || last === first ? names.node(first) : `${names.node(first)} → ${names.node(last)}`;
}
