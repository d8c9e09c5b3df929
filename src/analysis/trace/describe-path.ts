import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { getIndex, getLinkId } from "../../graph/theory-index.js";
import type { NumberedPath } from "../../graph/walk-paths.js";
import type { Sign } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import { createGatherer, merge } from "./gather-assumptions.js";
import { rank, type Strengths, type Weakest } from "./strength.js";

/** A causal path: links that follow on one another, with no node twice. */
export interface CausalPath<
  NodeId extends string = string,
  LinkId extends string = string,
  AssumptionId extends string = string,
> {
  /** The nodes in the order in which they are visited. */
  readonly nodes: readonly NodeId[];
  /** The links in the order in which they are followed, one fewer than the nodes. */
  readonly links: readonly LinkId[];
  /** `-` when an odd number of its links are negative: what starts it lowers what it ends in. */
  readonly sign: Sign;
  /** The assumptions on its links and nodes, parts included, in document order. */
  readonly assumptions: readonly AssumptionId[];
  /** What it is no better supported than; of several, the first along the path. */
  readonly weakest: Weakest<NodeId, LinkId, AssumptionId>;
}

/** Puts a path into the ids of its theory. Linear in the path and its assumptions. */
export function describePath(theory: Theory, path: NumberedPath, strengths: Strengths): CausalPath {
  return createDescriber(theory, strengths)(path);
}

/**
 * Puts one path after the other into the ids of a theory. What a path shares with the start of the one before it is not
 * weighed again, so of paths that come in the order of a walk each costs little more than its lists of ids.
 */
export function createDescriber(theory: Theory, strengths: Strengths): (path: NumberedPath) => CausalPath {
  const index = getIndex(theory);
  const { ids } = getAssumptionIndex(theory);
  const addNode = createNodeStep(theory, strengths);
  const addLink = createLinkStep(theory, strengths);
  let before: NumberedPath = { nodes: [], links: [] };
  /** What the path amounts to up to each of its nodes. */
  const steps: Step[] = [];
  /** What is on each node of the path, and on the link before it. */
  const on: (readonly number[])[] = [];
  const gather = createGatherer();
  return (path) => {
    const shared = countShared(before, path);
    steps.length = shared;
    on.length = shared;
    before = path;
    for (let i = steps.length; i < path.nodes.length; i++) {
      const last = i === 0 ? NOTHING : addLink(steps[i - 1]!, path.links[i - 1]!);
      const step = addNode(last, path.nodes[i]!);
      steps.push(step);
      on.push(step.on);
    }
    const { isNegative, weakest } = steps.at(-1)!;
    return {
      nodes: path.nodes.map((node) => index.nodes[node]!),
      links: path.links.map((_, i) => steps[i + 1]!.link),
      sign: isNegative ? "-" : "+",
      assumptions: gather(on, shared).map((assumption) => ids[assumption]!),
      weakest: weakest!,
    };
  };
}

/** What the start of a path amounts to. */
interface Step {
  /** The last link so far. */
  readonly link: string;
  readonly isNegative: boolean;
  /** The assumptions on its last node and link, by number, in order. */
  readonly on: readonly number[];
  readonly weakest: Weakest | undefined;
  /** The rank of the weakest. */
  readonly least: number;
}

const NOTHING: Step = { link: "", isNegative: false, on: [], weakest: undefined, least: Infinity };

function createNodeStep(theory: Theory, strengths: Strengths): (last: Step, node: number) => Step {
  const { byNode } = getAssumptionIndex(theory);
  const known = new Map<number, Step>();
  const read = (node: number): Step => toStep("", false, byNode.get(node), strengths.ofNode(node));
  return (last, node) => {
    const own = known.get(node) ?? read(node);
    known.set(node, own);
    return own.weakest === undefined ? last : join(last, own, last.link, merge(last.on, own.on));
  };
}

function createLinkStep(theory: Theory, strengths: Strengths): (last: Step, link: number) => Step {
  const index = getIndex(theory);
  const { byLink } = getAssumptionIndex(theory);
  const known = new Map<number, Step>();
  const read = (link: number): Step => {
    const isNegative = theory.links?.[link]?.sign === "-";
    return toStep(getLinkId(index, link), isNegative, byLink.get(link), strengths.ofLink(link));
  };
  return (last, link) => {
    const own = known.get(link) ?? read(link);
    known.set(link, own);
    return join(last, own, own.link, own.on);
  };
}

function toStep(
  link: string,
  isNegative: boolean,
  on: readonly number[] | undefined,
  weakest: Weakest | undefined,
): Step {
  const least = weakest === undefined ? Infinity : rank(weakest.verdict);
  return { link, isNegative, on: [...new Set(on)], weakest, least };
}

function join(last: Step, own: Step, link: string, on: readonly number[]): Step {
  const isWeaker = own.least < last.least;
  return {
    link,
    isNegative: last.isNegative !== own.isNegative,
    on,
    weakest: isWeaker ? own.weakest : last.weakest,
    least: isWeaker ? own.least : last.least,
  };
}

/** How many nodes two paths have in common from their start on. */
function countShared(a: NumberedPath, b: NumberedPath): number {
  if (a.nodes[0] !== b.nodes[0]) return 0;
  let shared = 0;
  while (shared < a.links.length && a.links[shared] === b.links[shared]) shared += 1;
  return shared + 1;
}
