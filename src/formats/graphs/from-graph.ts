import type { AbstractGraph } from "graphology-types";
import { requireObject, requireOptions } from "../../limits/require-argument.js";
import { listFields, type PartWithFields } from "../../schema/fields.js";
import { FORMAT } from "../../schema/vocabulary.js";
import type { GraphReadOptions } from "./foreign-graph.js";
import { fromPlainGraph } from "./from-plain-graph.js";
import { GraphLosses } from "./losses.js";
import type { Attributes, Json, PlainGraph } from "./plain-graph.js";
import type { GraphResult } from "./read-value.js";

/**
 * Reads a theory from a graph of graphology: the other half of `toGraph`.
 *
 * A graph of `toGraph` gives the same theory back; a default that was written out, such as `sign: "+"`, is left out, and so is an
 * empty list. Nodes, links and attributes that were changed in the graph are changed in the theory. What a layout or an algorithm
 * wrote on nodes and edges (`x`, `size`, `community`, …) is reported as lost. When something else refers to a node or link that was
 * dropped, there is no theory but a problem for each reference.
 *
 * Any other graph is read as in JSON Graph Format: by the `kind` of nodes and the `relation` of edges, with a loss for each guess.
 * The label of a node is its attribute `label` or `title`. An undirected edge leads from its source to its target. The graph is left
 * as it was. Linear for a graph of `toGraph`.
 *
 * @throws {TypeError} when it is not given a graph
 * @example
 * const graph = toGraph(handwashing);
 * graph.setNodeAttribute("attendance", "title", "Pupils miss no days");
 * graph.setNodeAttribute("attendance", "x", 12);
 * const result = fromGraph(graph);
 * result.ok && result.theory.outcomes?.["attendance"]?.title
 * // => "Pupils miss no days"
 * result.losses.map(({ code, at }) => [code, ...at])
 * // => [["unknown-attribute", "nodes", "attendance", "x"]]
 */
export function fromGraph(graph: AbstractGraph, options: GraphReadOptions = {}): GraphResult {
  requireObject(graph, "a graph of graphology", ["getAttributes", "mapNodes", "mapEdges"]);
  requireOptions(options);
  const attributes: Attributes = graph.getAttributes();
  const losses = new GraphLosses();
  const plain = attributes["format"] === FORMAT ? readOwn(graph, attributes, losses) : readForeign(graph, attributes);
  const result = fromPlainGraph(plain, "graph", options);
  return { ...result, losses: [...losses.list, ...result.losses] };
}

/** A graph of `toGraph`, without what it filled in and what others wrote on it. */
function readOwn(graph: AbstractGraph, attributes: Attributes, losses: GraphLosses): PlainGraph {
  const keep = (part: PartWithFields, given: Attributes, at: readonly (string | number)[]): Attributes => {
    const known = new Set(listFields(part).map(({ key }) => key));
    const entries = Object.entries(given).filter(([key]) => {
      if (!known.has(key)) losses.add("unknown-attribute", [...at, key], "a theory has no place for it.");
      return known.has(key);
    });
    return Object.fromEntries(entries);
  };
  return {
    attributes: { theory: keep("TheoryDocument", attributes, ["graph"]) },
    nodes: graph.mapNodes((id, { kind, ...node }) => ({
      id,
      attributes: { kind, ...keep(PARTS[String(kind)] ?? "Outcome", node, ["nodes", id]) },
    })),
    // On every edge stand its assumptions, which are read from `theory`, and the defaults of a link.
    edges: graph.mapEdges((_, { assumptions: __, sign, feedback, ...link }, from, to) => ({
      from,
      to,
      attributes: {
        ...keep("Link", link, ["links", `${from}->${to}`]),
        ...(sign !== undefined && sign !== "+" && { sign }),
        ...(feedback !== undefined && feedback !== false && { feedback }),
      },
    })),
  };
}

const PARTS: { readonly [kind: string]: PartWithFields } = {
  intervention: "Intervention",
  outcome: "Outcome",
  factor: "Factor",
};

function readForeign(graph: AbstractGraph, { label, title, ...attributes }: Attributes): PlainGraph {
  return {
    label: findText(label, title),
    attributes,
    nodes: graph.mapNodes((id, { label: own, title: other, ...node }) => ({
      id,
      label: findText(own, other),
      attributes: node,
    })),
    edges: graph.mapEdges((_, { label: own, ...edge }, from, to) => ({
      from,
      to,
      label: findText(own),
      attributes: edge,
    })),
  };
}

function findText(...values: readonly (Json | undefined)[]): string | undefined {
  return values.find((value) => typeof value === "string");
}
