import { linksOf } from "../../graph/digraph.js";
import { listUpstream } from "../../graph/reach.js";
import { findLink, getIndex } from "../../graph/theory-index.js";
import { quote } from "../../schema/quote.js";
import { UnknownIdError } from "../../theory/errors.js";
import type { IdRole } from "../../theory/references.js";
import type { Theory } from "../../theory/theory.js";

/** The part of a theory that a picture or page is about. */
export type Part =
  | { readonly strand: string }
  | { readonly outcome: string }
  /** The nodes of a causal path, in order. */
  | { readonly path: readonly string[] };

/** What a part shows. */
export interface Selection {
  /** The numbers of its nodes and links, in the order of the theory. */
  readonly nodes: readonly number[];
  readonly links: readonly number[];
  /** The nodes that are shown only because a link leads to or from them. */
  readonly context: ReadonlySet<number>;
}

/**
 * Selects what a part of a theory shows. A strand: its nodes and those of the strands within it, with every link to or from
 * them and the nodes at the other ends. An outcome: all that leads to it. A path: its nodes and the links between
 * them. The whole theory without a part.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @throws {TypeError} when it is no part but, say, an id
 */
export function selectPart(theory: Theory, part: Part | undefined): Selection {
  const index = getIndex(theory);
  if (part !== undefined) requirePart(part);
  if (part !== undefined && "outcome" in part) {
    const node = index.positions.get(part.outcome);
    if (node === undefined || index.kinds[node] !== "outcome")
      fail(theory, part.outcome, "outcome", Object.keys(theory.outcomes ?? {}));
    // All that leads to what leads to it leads to it too: every link into the part is a link of it.
    const nodes = [...listUpstream(index, [node])].sort((a, b) => a - b);
    const into = nodes.flatMap((one) => [...linksOf(index.incoming, one)]);
    return { nodes, links: into.sort((a, b) => a - b), context: new Set() };
  }
  const all = index.nodes.map((_, node) => node);
  const links = Array.from(index.from, (_, link) => link);
  if (part === undefined) return { nodes: all, links, context: new Set() };
  if ("path" in part) {
    const numbers = part.path.map((id) => index.positions.get(id) ?? fail(theory, id, "node", index.nodes));
    const steps = part.path.slice(1).map((to, i) => {
      const id = `${part.path[i]}->${to}`;
      return findLink(index, id) ?? fail(theory, id, "link", index.links);
    });
    const [used, visited] = [new Set(steps), new Set(numbers)];
    return {
      nodes: all.filter((one) => visited.has(one)),
      links: links.filter((link) => used.has(link)),
      context: new Set(),
    };
  }
  const strands = listWithin(theory, part.strand);
  const own = new Set(all.filter((node) => strands.has(strandOf(theory, index.nodes[node]!) ?? "")));
  const touching = links.filter((link) => own.has(index.from[link]!) || own.has(index.to[link]!));
  const shown = new Set([...own, ...touching.flatMap((link) => [index.from[link]!, index.to[link]!])]);
  return {
    nodes: all.filter((node) => shown.has(node)),
    links: touching,
    context: new Set([...shown].filter((node) => !own.has(node))),
  };
}

/** A caller without types may have given the id alone. */
function requirePart(part: unknown): void {
  const { strand, outcome, path } = (part ?? {}) as { readonly [kind: string]: unknown };
  if ([strand, outcome].some((id) => typeof id === "string") || Array.isArray(path)) return;
  throw new TypeError(
    `${quote(part)} is no part of a theory; expected { outcome: id }, { strand: id } or { path: [id, id] }.`,
  );
}

/** A strand and those within it. */
function listWithin(theory: Theory, strand: string): Set<string> {
  const { strands = {} } = theory;
  if (!Object.hasOwn(strands, strand)) fail(theory, strand, "strand", Object.keys(strands));
  const inside = new Map<string, string[]>();
  for (const [id, { partOf }] of Object.entries(strands)) {
    if (partOf === undefined) continue;
    const siblings = inside.get(partOf);
    if (siblings === undefined) inside.set(partOf, [id]);
    else siblings.push(id);
  }
  const found = new Set([strand]);
  // A set that grows while it is walked is walked to its new end.
  for (const id of found) for (const inner of inside.get(id) ?? []) found.add(inner);
  return found;
}

/** The strand of a node, if it has one. */
export function strandOf({ interventions = {}, outcomes = {}, factors = {} }: Theory, id: string): string | undefined {
  return [interventions, outcomes, factors].find((register) => Object.hasOwn(register, id))?.[id]?.strand;
}

function fail(theory: Theory, id: string, role: IdRole, candidates: readonly string[]): never {
  throw new UnknownIdError(id, { roles: [role], candidates, theory });
}
