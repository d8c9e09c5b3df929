import { takeLimits } from "../../limits/reader-limits.js";
import { requireOptions } from "../../limits/require-argument.js";
import { quote } from "../../schema/quote.js";
import type { Position } from "../../theory/problem.js";
import type { Loss } from "../conversion.js";
import { refuseLength } from "../read-options.js";
import type { GraphReadOptions } from "./foreign-graph.js";
import { fromPlainGraph } from "./from-plain-graph.js";
import type { PlainEdge, PlainNode } from "./plain-graph.js";
import type { GraphResult } from "./read-value.js";
import { refuse, refuseLinks } from "./read-value.js";
import { isVerdictMark } from "./verdict-label.js";

/** Statements on how a drawing looks or behaves. */
const LOOKS = /^(?:style|classDef|class|linkStyle|click|direction|accTitle|accDescr)\b/;

/** An arrow, perhaps with a text behind it between bars; `~~~` is no arrow but holds things together. */
const ARROW = /^[<xo]?(?:-{2,}[>xo]|-{3,}|={2,}[>xo]|={3,}|-\.{1,9}-[>xo]?|~{3,})(?:\s{0,9}\|([^|]{0,2000})\|)?/;
/** The beginning and the end of an arrow with a text in it. */
const OPENING = /^[<xo]?(?:--|==|-\.)(?![-=.>])/;
const CLOSING = /-{2,}[>xo]?|={2,}[>xo]?|\.{1,9}-[>xo]?/;

/** The brackets of each shape, longest first, with what the shape means where we draw with it. */
const SHAPES: readonly (readonly [open: string, close: string, kind?: string])[] = [
  ["(((", ")))"],
  ["{{", "}}", "factor"],
  ["([", "])"],
  ["[[", "]]"],
  ["[(", ")]"],
  ["((", "))"],
  ["[/", "/]"],
  ["[\\", "\\]"],
  ["[", "]"],
  ["(", ")"],
  ["{", "}"],
  [">", "]"],
];

const ID = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.]|-(?![-.>])|:(?!::))*/u;

/**
 * Reads a theory from a flowchart of Mermaid: nodes and arrows with their texts; a subgraph is a strand, an arrow that ends
 * in a cross (`--x`) lowers, and a hexagon is a factor. How a drawing looks is passed over. Other diagrams than flowcharts
 * are refused, and a statement that is not understood is left out and told of with its line.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @example
 * const result = readMermaid(`flowchart LR
 *   a["School campaign"] -->|"children tell at home"| b["Parents know"]
 *   c{{"Drought"}} --x b`, { title: "Campaign" });
 * result.ok && result.theory.links
 * // => [{ from: "a", to: "b", because: "children tell at home" }, { from: "c", to: "b", sign: "-" }]
 */
export function readMermaid(text: string, options: GraphReadOptions<"mermaid"> = {}): GraphResult {
  requireOptions(options);
  const limits = takeLimits("mermaid", options.limits);
  const tooLong = refuseLength(text, limits.characters);
  if (tooLong !== undefined) return { ok: false, problems: [tooLong], losses: [] };
  const chart = new Flowchart(limits.links);
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const problem = chart.read(lines);
  if (problem !== undefined) return refuse(problem);
  const { title, nodes, edges, linkCount, losses } = chart;
  if (linkCount > limits.links) return { ok: false, problems: [refuseLinks(linkCount, limits.links)], losses: [] };
  const graph = { label: title, attributes: {}, nodes: [...nodes.values()], edges };
  const result = fromPlainGraph(graph, "mermaid", options);
  return { ...result, losses: [...losses, ...result.losses] };
}

class Flowchart {
  title: string | undefined;
  readonly nodes = new Map<string, PlainNode>();
  readonly edges: PlainEdge[] = [];
  readonly losses: Loss[] = [];
  /** How many there are, those beyond the limit counted, which are not kept. */
  linkCount = 0;
  readonly #mostLinks: number;
  readonly #strands: string[] = [];

  constructor(mostLinks: number) {
    this.#mostLinks = mostLinks;
  }

  /** Reads all lines; returns why it is no flowchart. */
  read(lines: readonly string[]): string | undefined {
    let isBegun = false;
    let isFront = lines[0]?.trim() === "---";
    for (const [i, line] of lines.entries()) {
      const [statement = ""] = line.split("%%", 1).map((part) => part.trim());
      if (isFront) {
        this.title ??= /^title:(.+)$/
          .exec(statement)?.[1]
          ?.trim()
          .replace(/^(["'])(.*)\1$/, "$2");
        isFront = i === 0 || statement !== "---";
      } else if (!isBegun) {
        if (statement === "") continue;
        if (!/^(?:flowchart|graph)(?:-elk)?\b/.test(statement))
          return `this is not a flowchart of Mermaid: it begins with ${quote(statement.slice(0, 40))}.`;
        isBegun = true;
        const rest = statement.replace(/^\S+\s*(?:TB|TD|BT|RL|LR)?\s*;?/, "");
        if (rest !== "") this.#readLine(rest, { line: i + 1, column: 1 });
      } else this.#readLine(statement, { line: i + 1, column: line.length - line.trimStart().length + 1 });
    }
    return isBegun ? undefined : "there is no flowchart in the text.";
  }

  #readLine(line: string, position: Position): void {
    for (const statement of splitStatements(line)) {
      if (statement === "" || LOOKS.test(statement)) continue;
      if (statement === "end") this.#strands.pop();
      else if (/^subgraph\b/.test(statement)) this.#strands.push(readSubgraph(statement));
      else this.#readChain(statement, position);
    }
  }

  /** `a & b --> c --> d`: nodes, arrows between them, and what is left is not understood. */
  #readChain(statement: string, position: Position): void {
    let rest = statement;
    let before: readonly string[] | undefined;
    let arrow: Arrow | undefined;
    for (;;) {
      const group = this.#readGroup(rest, position);
      if (group === undefined) break;
      rest = group.rest;
      if (before !== undefined && arrow !== undefined) this.#addEdges(before, group.ids, arrow, position);
      before = group.ids;
      arrow = readArrow(rest.trimStart());
      if (arrow === undefined) break;
      rest = arrow.rest;
    }
    // An arrow that leads to nothing is left over.
    const left = rest.trim() === "" && arrow !== undefined ? arrow.sign : rest.trim();
    if (left === "") return;
    const message = `line ${position.line}: ${quote(left.slice(0, 60))} is not understood; it is left out.`;
    this.losses.push({ code: "not-understood", kind: "lost", at: ["lines", position.line], message, position });
  }

  #readGroup(text: string, position: Position): { ids: string[]; rest: string } | undefined {
    const ids: string[] = [];
    let rest = text.trimStart();
    for (;;) {
      const node = this.#readNode(rest, position);
      if (node === undefined) return ids.length === 0 ? undefined : { ids, rest };
      ids.push(node.id);
      rest = node.rest;
      const next = /^\s*&\s*/.exec(rest);
      if (next === null) return { ids, rest };
      rest = rest.slice(next[0].length);
    }
  }

  #readNode(text: string, position: Position): { id: string; rest: string } | undefined {
    const id = ID.exec(text)?.[0];
    if (id === undefined) return undefined;
    let rest = text.slice(id.length);
    const shape = SHAPES.find(([open]) => rest.startsWith(open));
    let label: string | undefined;
    if (shape !== undefined) {
      const [open, close] = shape;
      const inner = readInner(rest.slice(open.length), close);
      if (inner !== undefined) {
        label = inner.label;
        rest = rest.slice(open.length + inner.length);
      }
    }
    rest = rest.replace(/^:::[\w-]+/, "");
    const known = this.nodes.get(id);
    const strand = this.#strands.at(-1);
    const kind = label === undefined ? undefined : shape?.[2];
    this.nodes.set(id, {
      id,
      label: label ?? known?.label ?? id,
      attributes: {
        ...known?.attributes,
        ...(kind !== undefined && { kind }),
        ...(strand !== undefined && known?.attributes["strand"] === undefined && { strand }),
      },
      position: known?.position ?? position,
    });
    return { id, rest };
  }

  #addEdges(from: readonly string[], to: readonly string[], { sign, text }: Arrow, position: Position): void {
    if (sign.startsWith("~")) return;
    this.linkCount += from.length * to.length;
    if (this.linkCount > this.#mostLinks) return;
    const label = toPlain(text);
    const lowers = sign.endsWith("x");
    for (const one of from)
      for (const other of to)
        this.edges.push({
          from: one,
          to: other,
          ...(label !== "" && !isVerdictMark(label) && { label }),
          attributes: lowers ? { sign: "-" } : {},
          position,
        });
  }
}

/** What joins nodes. */
interface Arrow {
  /** Its characters, of which the last tells what it ends in. */
  readonly sign: string;
  readonly text: string;
  readonly rest: string;
}

function readArrow(text: string): Arrow | undefined {
  const plain = ARROW.exec(text);
  if (plain !== null) {
    const [whole, behind = ""] = plain;
    return { sign: whole.split("|")[0]?.trim() ?? "", text: behind, rest: text.slice(whole.length) };
  }
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const inner = text.slice(opening.length);
  const closing = CLOSING.exec(inner);
  if (closing === null) return undefined;
  const [sign] = closing;
  return { sign, text: inner.slice(0, closing.index), rest: inner.slice(closing.index + sign.length) };
}

/** `;` ends a statement, unless it stands in quotes. */
function splitStatements(line: string): string[] {
  return (line.match(/(?:"[^"]*"|[^;"]|")+/g) ?? []).map((part) => part.trim());
}

function readSubgraph(statement: string): string {
  const rest = statement.replace(/^subgraph\s*/, "");
  const titled = /^[^\s[]*\s*\[(.*)\]$/.exec(rest)?.[1];
  return toPlain(titled ?? rest) || "subgraph";
}

/** The text up to where a shape closes; in quotes it may hold brackets. */
function readInner(text: string, close: string): { label: string; length: number } | undefined {
  const quoted = /^\s*"([^"]*)"\s*/.exec(text);
  const end = quoted === null ? text.indexOf(close) : text.indexOf(close, quoted[0].length);
  if (end < 0 || (quoted !== null && end !== quoted[0].length)) return undefined;
  return { label: toPlain(quoted?.[1] ?? text.slice(0, end)), length: end + close.length };
}

/** Mermaid writes signs as `#quot;` or `#9829;`, and line breaks as `<br>`. */
function toPlain(text: string): string {
  return text
    .trim()
    .replace(/^"(.*)"$/s, "$1")
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/#(\d{1,7});/g, (whole, code: string) => {
      const point = Number(code);
      return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000)
        ? String.fromCodePoint(point)
        : whole;
    })
    .replace(/#(quot|amp|lt|gt|apos|nbsp);/g, (_, name: string) => NAMED[name] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

const NAMED: { readonly [name: string]: string } = { quot: '"', amp: "&", lt: "<", gt: ">", apos: "'", nbsp: " " };
