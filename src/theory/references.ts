import { joinWords } from "./join-words.js";

/** What an id can name. Nodes, links, assumptions and evidence share one space of ids; every register has its own. */
export type Role =
  | "intervention"
  | "outcome"
  | "factor"
  | "link"
  | "assumption"
  | "evidence"
  | "strand"
  | "source"
  | "indicator"
  | "actor"
  | "place";

/**
 * The rule table: what each reference in a document may name. The run-time check reads it, and the types of
 * `defineTheory` say the same.
 */
export const REFERENCES = {
  "link.from": ["intervention", "outcome", "factor"],
  "link.to": ["outcome"],
  "assumption.on": ["link", "intervention", "outcome", "factor"],
  "evidence.on": ["assumption", "link"],
  "evidence.source": ["source"],
  "review.assumption": ["assumption"],
  "rewording.on": ["assumption", "link"],
  "node.strand": ["strand"],
  "node.actors": ["actor"],
  "node.places": ["place"],
  "outcome.indicators": ["indicator"],
  "strand.partOf": ["strand"],
  "measurement.place": ["place"],
  "measurement.source": ["source"],
} as const satisfies Record<string, readonly Role[]>;

/** The name of one of {@link REFERENCES}. */
export type Reference = keyof typeof REFERENCES;

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
  node: "a node",
  element: "an element of the theory",
};

/** Several roles in words: `an intervention, an outcome or a factor`. */
export function formatRoles(roles: readonly IdRole[]): string {
  const names = roles.map((role) => ROLE_NAMES[role]);
  return joinWords(names, "or");
}
