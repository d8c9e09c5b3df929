import { NODE_KINDS } from "../../../graph/theory-index.js";
import type { Assumption, TheoryDocument } from "../../../schema/generated/types.js";
import { FORMAT, LEVELS, VERDICTS, type Verdict, WHOLE_THEORY } from "../../../schema/vocabulary.js";
import { markChecked } from "../../../theory/checked.js";
import type { Theory } from "../../../theory/theory.js";
import type { Island } from "./island.js";

/**
 * Makes a theory of the data of a page, so that the script asks it as the library does: its nodes, links and assumptions
 * with what paths and routes depend on. It has no texts, and its evidence has been weighed before.
 */
export function readIsland(island: Island): Theory {
  const linkId = (link: number) => {
    const [from, to] = island.links[link]!;
    return `${island.nodes[from]![0]}->${island.nodes[to]![0]}`;
  };
  const strandId = (strand: number) => island.strands[strand]?.[0];
  const nodesOf = (kind: number) =>
    Object.fromEntries(
      island.nodes
        .filter((node) => node[1] === kind)
        .map(([id, , level, strand, , needsAll]) => [
          id,
          {
            ...(level >= 0 && { level: LEVELS[level] }),
            ...(strand >= 0 && { strand: strandId(strand) }),
            ...(needsAll && { needs: "all" }),
          },
        ]),
    );
  const document = {
    format: FORMAT,
    strands: Object.fromEntries(
      island.strands.map(([id, , partOf]) => [id, { ...(partOf >= 0 && { partOf: strandId(partOf) }) }]),
    ),
    ...Object.fromEntries(NODE_KINDS.map((kind, i) => [`${kind}s`, nodesOf(i)])),
    links: island.links.map(([from, to, , marks = 0]) => ({
      from: island.nodes[from]![0],
      to: island.nodes[to]![0],
      ...(marks & 1 && { sign: "-" }),
      ...(marks & 2 && { feedback: true }),
    })),
    assumptions: nest(island, (target) => {
      if (target === "*") return WHOLE_THEORY;
      return target < 0 ? linkId(-1 - target) : island.nodes[target]![0];
    }),
  };
  // Made from a theory, and asked only for what it has.
  return markChecked(document as unknown as TheoryDocument);
}

/** The assumptions, each part within its whole. */
function nest({ assumptions }: Island, nameTarget: (target: number | "*") => string): { [id: string]: Assumption } {
  const roots: [string, Assumption][] = [];
  const parts = assumptions.map((): [string, Assumption][] => []);
  // From the last, so that parts are there before their whole.
  for (let i = assumptions.length - 1; i >= 0; i--) {
    const [id, whole, , , on, , more = {}] = assumptions[i]!;
    const own = parts[i]!.reverse();
    const assumption = {
      ...(on !== null && { on: on.map(nameTarget) }),
      ...more,
      ...(own.length > 0 && { parts: Object.fromEntries(own) }),
    };
    // Without its statement, which nobody asks it for.
    (whole < 0 ? roots : parts[whole]!).push([id, assumption as unknown as Assumption]);
  }
  return Object.fromEntries(roots.reverse());
}

/** The verdicts that were found when the page was made. */
export function readVerdicts({ assumptions, links }: Island, theory: Theory) {
  const name = (verdict: number): Verdict => VERDICTS[verdict] ?? "untested";
  return {
    assumptions: new Map(assumptions.map(([id, , verdict]) => [id, name(verdict)])),
    links: new Map(
      links.map(([, , verdict], i) => [`${theory.links![i]!.from}->${theory.links![i]!.to}`, name(verdict)]),
    ),
  };
}
