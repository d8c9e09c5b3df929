import type { Role } from "../schema/field-meta.js";
import { joinWords } from "../schema/join-words.js";

export type { Role };

/** What an id that is asked for can be of: something in particular, any node, or anything at all. */
export type IdRole = Role | "node" | "element";

/** The word for a role, with its article. */
export const ROLE_NAMES: { readonly [R in IdRole]: string } = {
  intervention: "an intervention",
  outcome: "an outcome",
  factor: "a factor",
  link: "a link",
  assumption: "an assumption",
  evidence: "a piece of evidence",
  strand: "a strand",
  source: "a source",
  indicator: "an indicator",
  actor: "an actor",
  place: "a place",
  principle: "a principle",
  node: "a node",
  element: "an element of the theory",
};

/** Several roles in words: `an intervention, an outcome or a factor`. */
export function formatRoles(roles: readonly IdRole[]): string {
  const names = roles.map((role) => ROLE_NAMES[role]);
  return joinWords(names, "or");
}
