import { FORMAT } from "../../schema/vocabulary.js";
import { createProblem } from "../../theory/create-problem.js";
import { parseTheory } from "../../theory/parse.js";
import type { Problem } from "../../theory/problem.js";
import type { Theory } from "../../theory/theory.js";
import type { Loss } from "../conversion.js";
import { ForeignGraph } from "./foreign-graph.js";
import { GraphLosses } from "./losses.js";
import type { Meanings } from "./meanings.js";
import type { Json, PlainEdge, PlainGraph, PlainNode } from "./plain-graph.js";
import { NODE_REGISTERS } from "./to-plain-graph.js";

/** How a graph is read. */
export interface GraphReadOptions {
  /** What the theory is called where the graph does not say. */
  readonly title?: string | undefined;
  /** The language of its texts; guessed when absent. */
  readonly language?: string | undefined;
  /** The language that is guessed where none is given, which is told; English when absent. */
  readonly presumedLanguage?: string | undefined;
  /** What the kinds of nodes and relations mean, where that is not what they mean by default. */
  readonly meanings?: Meanings | undefined;
}

/** What came of reading a graph: a theory and what was left out, changed or guessed, or why there is none. */
export type GraphResult =
  | { readonly ok: true; readonly theory: Theory; readonly losses: readonly Loss[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly losses: readonly Loss[] };

/** A theory from a graph: one that was written by `toPlainGraph`, or one of somebody else. */
export function fromPlainGraph(graph: PlainGraph, options: GraphReadOptions = {}): GraphResult {
  const losses = new GraphLosses();
  const { theory } = graph.attributes;
  if (isOwn(theory)) return { ...parseTheory(restore(theory, graph)), losses: losses.list } as GraphResult;
  const document = new ForeignGraph(graph, options, losses).read();
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
