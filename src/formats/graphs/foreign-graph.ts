import { Meter } from "../../limits/meter.js";
import { quote } from "../../schema/quote.js";
import type { Level } from "../../schema/vocabulary.js";
import { COMBINATIONS, FORMAT, LEVELS } from "../../schema/vocabulary.js";
import { findNearest } from "../../theory/nearest.js";
import type { Problem } from "../../theory/problem.js";
import { isId } from "../is-id.js";
import { makeId } from "../make-id.js";
import type { StoppableReadOptions } from "../read-options.js";
import type { GraphLosses } from "./losses.js";
import type { Meanings } from "./meanings.js";
import { type EdgeMeaning, findEdgeMeaning, findNodeMeaning, type NodeMeaning } from "./meanings.js";
import type { Json, PlainEdge, PlainGraph, PlainNode } from "./plain-graph.js";
import { refuseLinks } from "./read-value.js";

/** The notations of graphs that have limits of their own. */
export type GraphNotation = "graph" | "graphml" | "mermaid" | "dot";

/** How a graph is read. */
export interface GraphReadOptions<N extends GraphNotation = "graph"> extends StoppableReadOptions<N> {
  /** What the theory is called where the graph does not say. */
  readonly title?: string | undefined;
  /** The language of its texts; guessed when absent. */
  readonly language?: string | undefined;
  /** The language to assume where the graph names none; the assumption is reported. English when absent. */
  readonly presumedLanguage?: string | undefined;
  /** What the kinds of nodes and relations mean, where that is not what they mean by default. */
  readonly meanings?: Meanings | undefined;
}

/** A node with what it is taken for. */
interface Known {
  readonly id: string;
  readonly node: PlainNode;
  readonly title: string;
  readonly level?: Level | undefined;
  meaning: NodeMeaning;
}

/** An edge between nodes that are there, with what it is taken for. */
interface Tie {
  readonly edge: PlainEdge;
  readonly index: number;
  readonly from: Known;
  readonly to: Known;
  readonly meaning: EdgeMeaning;
}

type Register = { [id: string]: { [key: string]: Json } };

const CAUSES: readonly NodeMeaning[] = ["intervention", "outcome", "factor"];
/** Where notations and their users put the kind of a node or the relation of an edge. */
const KIND_KEYS = ["kind", "type", "category", "element type", "nodeType", "soort"] as const;
const RELATION_KEYS = ["relation", "type", "kind", "interaction", "connection type", "relatie"] as const;
const STRAND_KEYS = ["strand", "cluster", "theme", "thema", "group", "spoor"] as const;
const TEXT_KEYS = { description: ["description", "beschrijving"], note: ["note", "notes", "opmerking", "toelichting"] };

/** What came of it: a document, why there is none, or neither where no node is left that could be a cause or an outcome. */
export interface ForeignResult {
  readonly document?: unknown;
  readonly problem?: Problem;
}

/** How a graph is read, and how many links it may come to. */
type Options = Omit<GraphReadOptions, "limits"> & { readonly mostLinks: number };

/** The ends of causal links at an assumption. */
interface Around {
  readonly before: Tie[];
  readonly after: Tie[];
}

/** How many comparisons of ids are made in all to tell which node a dangling edge may have meant. */
const HINT_WORK = 1_000_000;
/** The longest id that others are compared with: to compare two takes time by the product of their lengths. */
const LONGEST_HINT = 120;

/** A graph that was not written from a theory: what its nodes and edges are is read from their words and their places. */
export class ForeignGraph {
  readonly #graph: PlainGraph;
  readonly #options: Options;
  readonly #losses: GraphLosses;
  readonly #meter: Meter;
  #hintWork = HINT_WORK;
  /** The ids of strands, and what their ids and titles lead to. */
  readonly #strands = { taken: new Set<string>(), byName: new Map<string, string>() };
  /** The ids of links that are there. */
  readonly #links = new Set<string>();
  readonly #taken = new Set<string>();
  readonly #nodes = new Map<string, Known>();
  readonly #document = {
    strands: {} as Register,
    interventions: {} as Register,
    outcomes: {} as Register,
    factors: {} as Register,
    links: [] as { [key: string]: Json }[],
    assumptions: {} as Register,
    evidence: {} as Register,
    sources: {} as Register,
    indicators: {} as Register,
    actors: {} as Register,
  };

  constructor(graph: PlainGraph, options: Options, losses: GraphLosses) {
    this.#meter = new Meter({ signal: options.signal });
    this.#graph = graph;
    this.#options = options;
    this.#losses = losses;
  }

  read(): ForeignResult {
    const { nodes, edges, label } = this.#graph;
    const language = this.#options.language ?? this.#options.presumedLanguage ?? "en";
    const given = label?.trim() || this.#options.title;
    const title = given ?? (language === "nl" ? "Zonder titel" : "Untitled");
    this.#tellGuesses(given === undefined ? title : undefined, language);
    const words = this.#readKinds(nodes, edges);
    for (const [i, node] of nodes.entries()) this.#addNode(node, words[i]);
    this.#meter.spend(nodes.length);
    const ties = edges.flatMap((edge, index) => this.#toTie(edge, index) ?? []);
    const causal = ties.filter(({ meaning }) => meaning === "raises" || meaning === "lowers");
    this.#raiseTargets(causal);
    const around = this.#listAround(causal);
    const bridged = [...around.values()].reduce((sum, { before, after }) => sum + before.length * after.length, 0);
    const { mostLinks } = this.#options;
    if (causal.length + bridged > mostLinks) return { problem: refuseLinks(causal.length + bridged, mostLinks) };
    for (const known of this.#nodes.values()) this.#placeNode(known);
    for (const tie of causal) if (isCause(tie.from) && isCause(tie.to)) this.#addLink(tie, tie.from.id, tie.to.id);
    for (const known of this.#nodes.values()) if (known.meaning === "assumption") this.#place(known, around.get(known));
    for (const tie of ties) this.#addOther(tie);
    const { interventions, outcomes, factors } = this.#document;
    if ([interventions, outcomes, factors].every((register) => Object.keys(register).length === 0)) return {};
    for (const key of Object.keys(this.#graph.attributes))
      this.#losses.add("unknown-attribute", ["graph", key], "a theory has no place for it.");
    const filled = Object.entries(this.#document).filter(([, register]) => Object.keys(register).length > 0);
    const id = makeId(title, "theory", new Set());
    return { document: { format: FORMAT, id, title, language, ...Object.fromEntries(filled) } };
  }

  #tellGuesses(title: string | undefined, language: string): void {
    const isGuessed = this.#options.language === undefined;
    if (title === undefined && !isGuessed) return;
    const text =
      title === undefined
        ? `in which language it is; taken is ${language}.`
        : isGuessed
          ? `what it is called or in which language it is; taken are ${quote(title)} and ${language}.`
          : `what it is called; taken is ${quote(title)}.`;
    this.#losses.add("guessed-theory", [], `the graph does not say ${text}`);
  }

  /** The kind that each node says it has; where none does, the shape of the graph tells later. */
  #readKinds(nodes: readonly PlainNode[], edges: readonly PlainEdge[]) {
    const targets = new Set(edges.map(({ to }) => to));
    return nodes.map((node) => {
      const key = KIND_KEYS.find((one) => typeof node.attributes[one] === "string");
      const word = key === undefined ? undefined : String(node.attributes[key]);
      const found = word === undefined ? undefined : findNodeMeaning(word, this.#options.meanings ?? {});
      if (found !== undefined) return { key, ...found };
      const meaning = targets.has(node.id) ? ("outcome" as const) : ("intervention" as const);
      const reason = word === undefined ? "it has no kind" : `${quote(word)} is no kind that is known`;
      const text = `${reason}; as ${meaning === "outcome" ? "something" : "nothing"} leads to it, it is taken for an ${meaning}.`;
      this.#losses.add("guessed-kind", ["nodes", node.id], text, node.position);
      return { key: undefined, meaning };
    });
  }

  #addNode(node: PlainNode, kind: { key?: string | undefined; meaning: NodeMeaning; level?: Level } | undefined): void {
    const at = ["nodes", node.id];
    if (this.#nodes.has(node.id)) {
      this.#losses.add(
        "duplicate-id",
        at,
        "there is a node with this id already; this one is left out.",
        node.position,
      );
      return;
    }
    const title = node.label?.trim() || node.id.trim();
    if (!node.label?.trim())
      this.#losses.add("made-title", at, "it has no label; its id stands for it.", node.position);
    const { meaning = "outcome", level, key } = kind ?? {};
    const id = isId(node.id) && !this.#taken.has(node.id) ? node.id : makeId(title, meaning, this.#taken);
    this.#taken.add(id);
    if (id !== node.id) this.#losses.add("changed-id", at, `its id is ${quote(id)} from now on.`, node.position);
    const stated = node.attributes["level"] ?? node.attributes["niveau"];
    const own = LEVELS.find((one) => one === stated);
    this.#nodes.set(node.id, { id, node, title, level: own ?? level, meaning });
    const ofCauses = isCause(this.#nodes.get(node.id)) ? ["needs", findStrandKey(node)] : [];
    const ofLevel = own === undefined ? [] : ["level", "niveau"];
    const used = [key, ...ofLevel, ...TEXT_KEYS.description, ...TEXT_KEYS.note, ...ofCauses];
    const isUsed = (name: string) => used.includes(name);
    for (const name of Object.keys(node.attributes))
      if (!isUsed(name))
        this.#losses.add("unknown-attribute", [...at, name], "a theory has no place for it.", node.position);
  }

  #toTie(edge: PlainEdge, index: number): Tie | undefined {
    this.#meter.spend();
    const at = ["edges", index];
    const ends = [edge.from, edge.to].map((end) => {
      const known = this.#nodes.get(end);
      if (known === undefined) {
        const nearest = this.#findNearest(end);
        const hint = nearest === undefined ? "" : ` Did you mean ${quote(nearest)}?`;
        this.#losses.add(
          "dangling-edge",
          at,
          `there is no node ${quote(end)}; the edge is left out.${hint}`,
          edge.position,
        );
      }
      return known;
    });
    const [from, to] = ends;
    if (from === undefined || to === undefined) return undefined;
    if (from === to) {
      this.#losses.add("self-link", at, "it leads from a node to itself, so it is left out.", edge.position);
      return undefined;
    }
    return { edge, index, from, to, meaning: this.#readRelation(edge, from, to, index) };
  }

  #findNearest(end: string): string | undefined {
    this.#hintWork -= this.#nodes.size;
    if (this.#hintWork < 0 || end.length > LONGEST_HINT) return undefined;
    return findNearest(end, this.#nodes.keys());
  }

  /** What an edge says it is, else what its ends make of it. */
  #readRelation(edge: PlainEdge, from: Known, to: Known, index: number): EdgeMeaning {
    const { attributes, label } = edge;
    const sign = attributes["sign"] ?? attributes["polarity"];
    if (sign === "-" || sign === "negative") return "lowers";
    const key = RELATION_KEYS.find((one) => typeof attributes[one] === "string");
    const word = key === undefined ? undefined : String(attributes[key]);
    const meanings = this.#options.meanings ?? {};
    const found =
      (word === undefined ? undefined : findEdgeMeaning(word, meanings)) ??
      (label === undefined ? undefined : findEdgeMeaning(label, meanings));
    const byEnds = meaningOfEnds(from, to);
    if (found !== undefined) return byEnds === undefined || found !== "raises" ? found : byEnds;
    const meaning = byEnds ?? "raises";
    if (word !== undefined) {
      const text = `${quote(word)} is no relation that is known; it is taken for ${quote(meaning)}.`;
      this.#losses.add("guessed-relation", ["edges", index], text, edge.position);
    }
    return meaning;
  }

  /** What something leads to is an outcome, whatever it is called. */
  #raiseTargets(causal: readonly Tie[]): void {
    for (const { from, to } of causal) {
      if (!isCause(from) || !isCause(to) || to.meaning === "outcome") continue;
      const text = `something leads to it, so it is an outcome and no ${to.meaning}.`;
      this.#losses.add("changed-kind", ["nodes", to.node.id], text, to.node.position);
      to.meaning = "outcome";
    }
  }

  #placeNode(known: Known): void {
    const { id, meaning, title, level, node } = known;
    const { attributes } = node;
    const { interventions, outcomes, factors, sources, indicators, actors } = this.#document;
    const strand = isCause(known) ? this.#findStrand(node) : undefined;
    const element = { title, ...readTexts(attributes), ...(strand !== undefined && { strand }) };
    const { needs } = attributes;
    if (meaning === "outcome") {
      const combination = COMBINATIONS.find((one) => one === needs);
      outcomes[id] = { ...element, ...(level && { level }), ...(combination && { needs: combination }) };
    } else if (meaning === "intervention") interventions[id] = element;
    else if (meaning === "factor") factors[id] = element;
    else if (meaning === "strand") this.#addStrand(id, element);
    else if (meaning === "indicator") indicators[id] = element;
    else if (meaning === "actor") actors[id] = { name: title, ...readTexts(attributes) };
    else if (meaning === "source") {
      sources[id] = { type: "document", title };
      this.#losses.add("guessed-source", ["nodes", node.id], "what kind of source it is, is not told.", node.position);
    }
  }

  /** A strand that a node names is made where no node is one. */
  #findStrand(node: PlainNode): string | undefined {
    const key = findStrandKey(node);
    const title = key === undefined ? "" : String(node.attributes[key]).trim();
    if (title === "") return undefined;
    const known = this.#strands.byName.get(title);
    if (known !== undefined) return known;
    const { taken } = this.#strands;
    const id = isId(title) && !taken.has(title) ? title : makeId(title, "strand", taken);
    this.#addStrand(id, { title });
    return id;
  }

  #addStrand(id: string, strand: { readonly title: string }): void {
    const { taken, byName } = this.#strands;
    taken.add(id);
    for (const name of [id, strand.title]) if (!byName.has(name)) byName.set(name, id);
    this.#document.strands[id] = { ...strand };
  }

  #listAround(causal: readonly Tie[]): ReadonlyMap<Known, Around> {
    const around = new Map<Known, Around>();
    const find = (known: Known) => {
      const found = around.get(known) ?? { before: [], after: [] };
      around.set(known, found);
      return found;
    };
    for (const tie of causal) {
      if (tie.to.meaning === "assumption" && isCause(tie.from)) find(tie.to).before.push(tie);
      if (tie.from.meaning === "assumption" && isCause(tie.to)) find(tie.from).after.push(tie);
    }
    return around;
  }

  /** An assumption is on what it points at; one between nodes is on the links that go through it. */
  #place(known: Known, { before, after }: Around = { before: [], after: [] }): void {
    const on =
      before.length > 0 && after.length > 0
        ? before.flatMap((one) => after.flatMap((two) => this.#bridge(known, one, two)))
        : [...after.map(({ to }) => to.id), ...before.map(({ from }) => from.id)];
    const unique = [...new Set(on)];
    this.#document.assumptions[known.id] = {
      statement: known.title,
      ...(unique.length > 0 && { on: unique.length === 1 ? (unique[0] ?? "") : unique }),
      ...(readTexts(known.node.attributes).note !== undefined && { note: readTexts(known.node.attributes).note ?? "" }),
    };
  }

  #bridge(known: Known, before: Tie, after: Tie): string[] {
    const [from, to] = [before.from, after.to];
    if (from === to || to.meaning !== "outcome") return [];
    const link = `${from.id}->${to.id}`;
    this.#meter.spend();
    if (!this.#links.has(link)) this.#addLink(after, from.id, to.id);
    const text = `it stands between ${quote(from.title)} and ${quote(to.title)}, so it is an assumption on the link from the one to the other.`;
    this.#losses.add("through-assumption", ["nodes", known.node.id], text, known.node.position);
    return [link];
  }

  #addLink({ edge, index, meaning }: Tie, from: string, to: string): void {
    const at = ["edges", index];
    if (this.#links.has(`${from}->${to}`)) {
      this.#losses.add("merged-link", at, `there is a link ${from}->${to} already; the two are one.`, edge.position);
      return;
    }
    const { attributes, label } = edge;
    const because = attributes["because"] ?? attributes["description"] ?? (isRelation(label) ? undefined : label);
    const used = ["because", "description", "sign", "polarity", "feedback", "directed", ...RELATION_KEYS];
    for (const name of Object.keys(attributes))
      if (!used.includes(name))
        this.#losses.add("unknown-attribute", [...at, name], "a link has no place for it.", edge.position);
    this.#links.add(`${from}->${to}`);
    this.#document.links.push({
      from,
      to,
      ...(typeof because === "string" && because.trim() !== "" && { because }),
      ...(meaning === "lowers" && { sign: "-" }),
      ...(attributes["feedback"] === true && { feedback: true }),
    });
  }

  /** Edges that are no causal links: evidence, strands, indicators and actors. */
  #addOther({ edge, index, from, to, meaning }: Tie): void {
    if (meaning === "raises" || meaning === "lowers") {
      const isPlaced = [from, to].every((end) => isCause(end) || end.meaning === "assumption");
      if (!isPlaced) this.#noPlace(edge, index);
      return;
    }
    if (meaning === "belongs") this.#addBelonging(edge, index, from, to);
    else if (meaning === "measures") this.#addMeasure(edge, index, from, to);
    else this.#addEvidence(edge, index, from, to, meaning);
  }

  #addEvidence(edge: PlainEdge, index: number, from: Known, to: Known, meaning: EdgeMeaning): void {
    const isBasis = from.meaning === "source" || from.meaning === "evidence";
    if (!isBasis || to.meaning !== "assumption") {
      this.#noPlace(edge, index, "evidence bears on an assumption or a link, and comes from a source. ");
      return;
    }
    const finding = isRelation(edge.label) ? from.title : (edge.label ?? from.title);
    if (finding === from.title && from.meaning === "source")
      this.#losses.add(
        "made-finding",
        ["edges", index],
        "what was found is not told; the source's title stands for it.",
      );
    const stance = meaning === "supports" ? "supports" : meaning === "opposes" ? "opposes" : "inconclusive";
    const id = makeId(`${from.id} ${to.id}`, "evidence", this.#taken);
    this.#document.evidence[id] = {
      on: to.id,
      stance,
      finding,
      ...(from.meaning === "source" && { source: from.id }),
    };
  }

  #addBelonging(edge: PlainEdge, index: number, from: Known, to: Known): void {
    const [member, whole] = to.meaning === "strand" || to.meaning === "actor" ? [from, to] : [to, from];
    const element = this.#find(member);
    if (element !== undefined && whole.meaning === "strand") element["strand"] = whole.id;
    else if (element !== undefined && whole.meaning === "actor") appendTo(element, "actors", whole.id);
    else this.#noPlace(edge, index);
  }

  #addMeasure(edge: PlainEdge, index: number, from: Known, to: Known): void {
    const [indicator, outcome] = from.meaning === "indicator" ? [from, to] : [to, from];
    const element = this.#document.outcomes[outcome.id];
    if (indicator.meaning !== "indicator" || element === undefined) this.#noPlace(edge, index);
    else appendTo(element, "indicators", indicator.id);
  }

  #find({ id, meaning }: Known) {
    const { interventions, outcomes, factors } = this.#document;
    return meaning === "intervention"
      ? interventions[id]
      : meaning === "outcome"
        ? outcomes[id]
        : meaning === "factor"
          ? factors[id]
          : undefined;
  }

  #noPlace(edge: PlainEdge, index: number, reason = ""): void {
    const text = `${reason}A theory has no place for an edge between ${quote(edge.from)} and ${quote(edge.to)} of this kind.`;
    this.#losses.add("no-place", ["edges", index], text, edge.position);
  }
}

function appendTo(element: { [key: string]: Json }, key: string, id: string): void {
  const list = element[key] as string[] | undefined;
  if (list === undefined) element[key] = [id];
  else list.push(id);
}

function findStrandKey({ attributes }: PlainNode): string | undefined {
  return STRAND_KEYS.find((key) => typeof attributes[key] === "string");
}

function isCause(known: Known | undefined): boolean {
  return known !== undefined && CAUSES.includes(known.meaning);
}

/** What an edge is by what it joins, where that tells. */
function meaningOfEnds(from: Known, to: Known): EdgeMeaning | undefined {
  const between = (one: NodeMeaning) => from.meaning === one || to.meaning === one;
  if (from.meaning === "source" || from.meaning === "evidence") return "evaluates";
  if (between("strand") || between("actor")) return "belongs";
  return between("indicator") ? "measures" : undefined;
}

/** A label that only names a relation says nothing on why. */
function isRelation(label: string | undefined): boolean {
  return label === undefined || findEdgeMeaning(label, {}) !== undefined;
}

function readTexts(attributes: PlainNode["attributes"]): { description?: string; note?: string } {
  const find = (keys: readonly string[]) => {
    const value = keys.map((key) => attributes[key]).find((one) => typeof one === "string" && one.trim() !== "");
    return value as string | undefined;
  };
  const [description, note] = [find(TEXT_KEYS.description), find(TEXT_KEYS.note)];
  return { ...(description !== undefined && { description }), ...(note !== undefined && { note }) };
}
