import { takeLimits } from "../../limits/reader-limits.js";
import { FORMAT } from "../../schema/vocabulary.js";
import { createProblem } from "../../theory/create-problem.js";
import { parseTheory } from "../../theory/parse.js";
import type { GraphNotation, GraphReadOptions } from "./foreign-graph.js";
import { ForeignGraph } from "./foreign-graph.js";
import { GraphLosses } from "./losses.js";
import type { Json, PlainEdge, PlainGraph, PlainNode } from "./plain-graph.js";
import type { GraphResult } from "./read-value.js";
import { NODE_REGISTERS } from "./to-plain-graph.js";

/** A theory from a graph: one that was written by `toPlainGraph`, or one of somebody else. */
export function fromPlainGraph<N extends GraphNotation>(
  graph: PlainGraph,
  notation: N,
  options: GraphReadOptions<N> = {},
): GraphResult {
  const losses = new GraphLosses();
  const { theory } = graph.attributes;
  if (isOwn(theory)) return { ...parseTheory(restore(theory, graph)), losses: losses.list } as GraphResult;
  const { links } = takeLimits(notation, options.limits);
  const { document, problem } = new ForeignGraph(graph, { ...options, mostLinks: links }, losses).read();
  if (problem !== undefined) return { ok: false, problems: [problem], losses: losses.list };
  if (document === undefined) {
    const reason = { name: "nothing-in", notation: "graph" } as const;
    return { ok: false, problems: [createProblem("empty", { reason })], losses: losses.list };
  }
  return { ...parseTheory(document), losses: losses.list } as GraphResult;
}

function isOwn(value: Json | undefined): value is { readonly [key: string]: Json } {
  return isRecord(value) && value["format"] === FORMAT;
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Puts nodes and links back where they came from; what is wrong with them `parseTheory` tells. */
function restore(theory: { readonly [key: string]: Json }, { nodes, edges }: PlainGraph): unknown {
  const language = String(theory["language"]);
  const registers = NODE_REGISTERS.map(([register, kind]) => {
    const own = nodes.filter(({ attributes }) => (attributes["kind"] ?? "outcome") === kind);
    return [register, own.length === 0 ? undefined : Object.fromEntries(own.map((node) => toEntry(node, language)))];
  });
  const links = edges.map(toLink);
  return {
    ...theory,
    ...Object.fromEntries(registers.filter(([, register]) => register !== undefined)),
    ...(links.length > 0 && { links }),
  };
}

function toEntry({ id, label, attributes }: PlainNode, language: string) {
  const { kind: _, title, ...node } = attributes;
  return [id, { title: mergeTitle(label, title, language), ...node }] as const;
}

/** A label that was changed in the graph is a changed title. */
function mergeTitle(label: string | undefined, title: Json | undefined, language: string): Json {
  if (!isRecord(title)) return title ?? label ?? "";
  const shown = title[language] ?? Object.values(title)[0];
  return label === undefined || label === shown ? title : { ...title, [language]: label };
}

function toLink({ from, to, attributes: { assumptions: _, relation: __, ...link } }: PlainEdge): Json {
  return { from, to, ...link };
}
