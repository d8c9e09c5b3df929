import { DirectedGraph } from "graphology";
import type { Factor, Link, Outcome, TheoryDocument } from "../schema/generated/types.js";
import type { Sign } from "../schema/vocabulary.js";
import { requireTheory } from "../theory/require-theory.js";
import type { Theory } from "../theory/theory.js";
import { getAssumptionIndex } from "./assumption-index.js";
import { NODE_KINDS, type NodeKind } from "./theory-index.js";

/** What a node of the graph carries: its kind and the fields it has in the document. */
export interface NodeAttributes extends Factor, Pick<Outcome, "level" | "indicators" | "needs"> {
  readonly kind: NodeKind;
}

/** What an edge of the graph carries: the fields of its link, with the defaults filled in, and its assumptions. */
export interface LinkAttributes extends Pick<Link, "because" | "locator" | "note"> {
  readonly sign: Sign;
  readonly feedback: boolean;
  /** The ids of the assumptions on the link, parts included, in document order. */
  readonly assumptions: readonly string[];
}

/** What the graph itself carries: all of the document but its nodes and links. */
export interface GraphAttributes extends Omit<TheoryDocument, "interventions" | "outcomes" | "factors" | "links"> {}

/**
 * Turns a theory into a graphology graph, for the algorithms, layouts and exporters of that library.
 *
 * A node's key is its id and an edge's key is the id of its link; both come in document order. All else that the document says
 * is among the attributes of the graph, so that `fromGraph` gives the same theory back. Every call makes a new graph, which is
 * yours to change; the values of its attributes are those of the theory, so replace them rather than change them in place. Linear.
 *
 * @example
 * const graph = toGraph(handwashing);
 * graph.inNeighbors("knowledge")
 * // => ["lessons", "pupil-teams"]
 * graph.getEdgeAttribute("lessons->knowledge", "sign")
 * // => "+"
 * graph.getAttribute("assumptions")?.["older-pupils-lead"]?.on
 * // => "pupil-teams->knowledge"
 */
export function toGraph(theory: Theory): DirectedGraph<NodeAttributes, LinkAttributes, GraphAttributes> {
  requireTheory(theory);
  const assumptions = getAssumptionIndex(theory);
  const graph = new DirectedGraph<NodeAttributes, LinkAttributes, GraphAttributes>();
  const { interventions: _, outcomes: __, factors: ___, links = [], ...attributes } = theory;
  graph.replaceAttributes(attributes);
  for (const kind of NODE_KINDS) {
    for (const [key, node] of Object.entries(theory[`${kind}s`] ?? {})) graph.addNode(key, { kind, ...node });
  }
  for (const [i, { from, to, sign = "+", feedback = false, ...rest }] of links.entries()) {
    const on = (assumptions.byLink.get(i) ?? []).map((assumption) => assumptions.ids[assumption]!);
    graph.addDirectedEdgeWithKey(`${from}->${to}`, from, to, { sign, feedback, ...rest, assumptions: on });
  }
  return graph;
}
