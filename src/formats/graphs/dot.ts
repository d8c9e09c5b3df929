import { parse } from "@ts-graphviz/ast";
import { takeLimits } from "../../limits/reader-limits.js";
import { requireOptions } from "../../limits/require-argument.js";
import type { Position } from "../../theory/problem.js";
import { refuseLength } from "../read-options.js";
import type { GraphReadOptions } from "./foreign-graph.js";
import { fromPlainGraph } from "./from-plain-graph.js";
import type { PlainEdge, PlainNode } from "./plain-graph.js";
import type { GraphResult } from "./read-value.js";
import { refuse, refuseLinks } from "./read-value.js";
import { isVerdictMark } from "./verdict-label.js";

/** How a drawing looks says nothing of a theory. */
const LOOKS =
  /^(?:.*color|.*style|font.*|shape|arrow(?:size|tail)|.*width|.*height|margin|rank.*|pos|lp|xlabel|x?lp|label(?:loc|just|angle|distance|float)|(?:head|tail)(?:port|clip|label|lp)|constraint|weight|minlen|sides|peripheries|image.*|ordering|splines|.*sep|layout|layer|dir|URL|href|target|tooltip|class|newrank|compound|bgcolor|size|ratio|dpi|nojustify|group)$/;

interface AstNode {
  readonly type: string;
  readonly children: readonly AstNode[];
  readonly location: { readonly start: Position };
  readonly id?: AstNode;
  readonly key?: AstNode;
  readonly value?: AstNode | string;
  readonly targets?: readonly AstNode[];
  readonly directed?: boolean;
}

/**
 * Reads a theory from DOT, the language of Graphviz: nodes and edges with their labels; a cluster is a strand, and an
 * arrow that ends in a bar (`arrowhead=tee`) lowers, and an octagon is a factor. How a drawing looks is passed over. What nodes and edges are in a
 * theory is read from attributes such as `kind` and `relation`; `docs/formats/graphs.md` has the words.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @example
 * const result = readDot('digraph { taps [kind=activity label="Taps"]; taps -> health; drought -> health [arrowhead=tee]; drought [kind=factor] }',
 *   { title: "Taps" });
 * result.ok && result.theory.links // => [{ from: "taps", to: "health" }, { from: "drought", to: "health", sign: "-" }]
 */
export function readDot(text: string, options: GraphReadOptions<"dot"> = {}): GraphResult {
  requireOptions(options);
  const limits = takeLimits("dot", options.limits);
  const tooLong = refuseLength(text, limits.characters);
  if (tooLong !== undefined) return { ok: false, problems: [tooLong], losses: [] };
  let graph: AstNode | undefined;
  try {
    const dot = parse(text) as unknown as AstNode;
    graph = dot.children.find(({ type }) => type === "Graph");
  } catch (error) {
    return explain(error);
  }
  if (graph === undefined) return refuse("there is no graph in the text.", "empty");
  if (graph.directed === false) return refuse("the edges of this graph have no direction; expected digraph.");
  const drawn = new DrawnGraph(limits.links);
  drawn.read(graph, undefined);
  if (drawn.linkCount > limits.links)
    return { ok: false, problems: [refuseLinks(drawn.linkCount, limits.links)], losses: [] };
  return fromPlainGraph(
    { label: drawn.label, attributes: {}, nodes: [...drawn.nodes.values()], edges: drawn.edges },
    "dot",
    options,
  );
}

function explain(error: unknown): GraphResult {
  if (error instanceof RangeError) return refuse("subgraphs are nested too deep.");
  const { cause, message } = error as Error & { cause?: { location?: { start: Position } } };
  const start = cause?.location?.start;
  const [result] = [refuse(`this is not a graph in DOT: ${message}`, "syntax")];
  if (start === undefined || result.ok) return result;
  const position = { line: start.line, column: start.column };
  return { ...result, problems: result.problems.map((problem) => ({ ...problem, position })) };
}

/** What a drawing holds, whichever statement says it. */
class DrawnGraph {
  label: string | undefined;
  readonly nodes = new Map<string, PlainNode>();
  readonly edges: PlainEdge[] = [];
  /** How many there are, those beyond the limit counted, which are not kept. */
  linkCount = 0;
  readonly #mostLinks: number;

  constructor(mostLinks: number) {
    this.#mostLinks = mostLinks;
  }

  read({ children }: AstNode, cluster: string | undefined): void {
    for (const child of children) {
      if (child.type === "Node") this.#addNode(textOf(child.id), child, cluster);
      else if (child.type === "Edge") this.#addEdges(child, cluster);
      else if (child.type === "Subgraph") this.read(child, clusterOf(child) ?? cluster);
      else if (child.type === "Attribute" && cluster === undefined && textOf(child.key) === "label")
        this.label ??= textOf(child.value);
      else if (child.type === "AttributeList" && cluster === undefined && this.label === undefined)
        this.label = readAttributes(child)["label"];
    }
  }

  #addNode(id: string, statement: AstNode | undefined, cluster: string | undefined): void {
    const known = this.nodes.get(id);
    const { label, ...attributes } = statement === undefined ? {} : readAttributes(statement);
    const shown = label === undefined ? known?.label : toPlain(label, id);
    const position = known?.position ?? positionOf(statement);
    this.nodes.set(id, {
      id,
      label: shown ?? id,
      attributes: {
        ...known?.attributes,
        ...(attributes["shape"] === "octagon" && { kind: "factor" }),
        ...(cluster !== undefined && { strand: cluster }),
        ...withoutLooks(attributes),
      },
      ...(position !== undefined && { position }),
    });
  }

  /** `a -> b -> {c d}` is an edge between each and the next. */
  #addEdges(statement: AstNode, cluster: string | undefined): void {
    const { label, arrowhead, ...attributes } = readAttributes(statement);
    const groups = (statement.targets ?? []).map(listEnds);
    for (const id of groups.flat()) if (!this.nodes.has(id)) this.#addNode(id, undefined, cluster);
    const lowers = arrowhead === "tee" || arrowhead === "box" ? { sign: "-" } : {};
    for (const [i, group] of groups.entries()) this.linkCount += group.length * (groups[i + 1]?.length ?? 0);
    if (this.linkCount > this.#mostLinks) return;
    for (const [i, group] of groups.entries())
      for (const from of group)
        for (const to of groups[i + 1] ?? [])
          this.edges.push({
            from,
            to,
            ...(label !== undefined && label.trim() !== "" && !isVerdictMark(label) && { label: toPlain(label, "") }),
            attributes: { ...lowers, ...withoutLooks(attributes) },
            position: positionOf(statement),
          });
  }
}

function readAttributes({ children }: AstNode): { [name: string]: string } {
  return Object.fromEntries(
    children.filter(({ type }) => type === "Attribute").map(({ key, value }) => [textOf(key), textOf(value)]),
  );
}

function withoutLooks(attributes: { readonly [name: string]: string }) {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !LOOKS.test(name)));
}

function listEnds(target: AstNode): string[] {
  return target.type === "NodeRefGroup" ? target.children.flatMap(listEnds) : [textOf(target.id)];
}

function clusterOf(subgraph: AstNode): string | undefined {
  const id = textOf(subgraph.id);
  if (!id.startsWith("cluster")) return undefined;
  const label = subgraph.children.find(({ type, key }) => type === "Attribute" && textOf(key) === "label");
  return label === undefined ? id : toPlain(textOf(label.value), id);
}

function textOf(literal: AstNode | string | undefined): string {
  if (literal === undefined || typeof literal === "string") return literal ?? "";
  return typeof literal.value === "string" ? literal.value : "";
}

function positionOf(statement: AstNode | undefined): Position | undefined {
  if (statement === undefined) return undefined;
  const { line, column } = statement.location.start;
  return { line, column };
}

/** Line breaks of a label are blanks, and `\N` is the name of the node. */
function toPlain(label: string, id: string): string {
  return label
    .replace(/\\([lnrN])/g, (_, letter: string) => (letter === "N" ? id : " "))
    .replace(/\\(.)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
