import fc from "fast-check";
import type { Assumption, Link } from "../../src/schema/generated/types.js";
import { ASSUMPTION_ROLES, COMBINATIONS } from "../../src/schema/vocabulary.js";
import type { Theory } from "../../src/theory/theory.js";
import { anyEvidence } from "./arbitrary-theory.js";
import { buildTheory } from "./build-theory.js";

/** The ids of a random theory, by role. */
interface Names {
  readonly interventions: readonly string[];
  readonly outcomes: readonly string[];
  readonly factors: readonly string[];
}

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const given = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
const names = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

/** Links between some nodes, in any order: with rings, diamonds and parts that nothing joins. */
function anyLinks({ interventions, outcomes, factors }: Names, most: number): fc.Arbitrary<Link[]> {
  const pairs = [...interventions, ...outcomes, ...factors].flatMap((from) =>
    outcomes.filter((to) => to !== from).map((to) => ({ from, to })),
  );
  return fc
    .integer({ min: 0, max: Math.min(most, pairs.length) })
    .chain((count) => fc.shuffledSubarray(pairs, { minLength: count, maxLength: count }))
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((pair) =>
          fc
            .record({
              sign: optional(fc.constantFrom("+", "-")),
              feedback: fc.option(fc.constant(true), { nil: undefined, freq: 5 }),
            })
            .map((rest) => ({ ...pair, ...given(rest) }) as Link),
        ),
      ),
    );
}

/** Assumptions on one or more of some places, with parts on the same place or on one of their own. */
function anyAssumptions(places: readonly string[], most: number): fc.Arbitrary<{ [id: string]: Assumption }> {
  const on = fc.shuffledSubarray([...places], { minLength: 1, maxLength: Math.min(3, places.length) });
  const one = (prefix: string, count: number, depth: number): fc.Arbitrary<{ [id: string]: Assumption }> =>
    fc
      .array(
        fc.record({
          on: depth === 0 ? on : optional(on),
          combine: optional(fc.constantFrom(...COMBINATIONS)),
          exhaustive: optional(fc.boolean()),
          kind: fc.option(fc.constantFrom("side-effect", "context"), { nil: undefined, freq: 2 }),
          role: fc.option(fc.constantFrom(...ASSUMPTION_ROLES), { nil: undefined, freq: 2 }),
          parts:
            depth === 2 ? fc.constant(undefined) : fc.option(one("part", 2, depth + 1), { nil: undefined, freq: 3 }),
        }),
        { maxLength: count },
      )
      .map((list) =>
        Object.fromEntries(list.map((rest, i) => [`${prefix}${i + 1}`, { statement: "holds", ...given(rest) }])),
      );
  return one("a", most, 0).map((assumptions) => nameParts(assumptions, ""));
}

/** Gives every part an id that says where it belongs. */
function nameParts(assumptions: { readonly [id: string]: Assumption }, prefix: string): { [id: string]: Assumption } {
  return Object.fromEntries(
    Object.entries(assumptions).map(([key, { parts, ...rest }]) => {
      const id = prefix + key;
      return [id, parts === undefined ? rest : { ...rest, parts: nameParts(parts, `${id}.`) }];
    }),
  );
}

const listIds = (assumptions: { readonly [id: string]: Assumption } = {}): string[] =>
  Object.entries(assumptions).flatMap(([id, { parts }]) => [id, ...listIds(parts)]);

/**
 * A small theory with any graph: rings, diamonds, several ends, parts that nothing joins, positive, negative and
 * feedback links, outcomes that need all their causes. Assumptions sit on links, nodes and the whole, several on one and one on several; some have parts.
 * Evidence bears on assumptions and links.
 */
export function arbitraryTheory(
  options: { readonly outcomes?: number; readonly links?: number; readonly assumptions?: number } = {},
): fc.Arbitrary<Theory> {
  const { outcomes = 6, links = 14, assumptions: most = 5 } = options;
  return fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: outcomes }), fc.integer({ min: 0, max: 1 }))
    .map(([i, o, f]) => ({ interventions: names("i", i), outcomes: names("o", o), factors: names("f", f) }))
    .chain((nodes) => anyLinks(nodes, links).map((chosen) => ({ ...nodes, links: chosen })))
    .chain((graph) => {
      const ids = graph.links.map(({ from, to }) => `${from}->${to}`);
      const places = [...ids, ...ids, ...graph.interventions, ...graph.outcomes, ...graph.factors, "theory"];
      return anyAssumptions([...new Set(places)], most).map((assumptions) => ({ ...graph, assumptions, ids }));
    })
    .chain((graph) =>
      fc
        .array(fc.constantFrom(undefined, ...COMBINATIONS), { minLength: outcomes, maxLength: outcomes })
        .map((needs) => ({
          ...graph,
          outcomes: Object.fromEntries(graph.outcomes.map((id, i) => [id, given({ needs: needs[i] })])),
        })),
    )
    .chain(({ ids, ...graph }) => {
      const claims = [...listIds(graph.assumptions), ...ids];
      const evidence = claims.length === 0 ? fc.constant([]) : fc.array(anyEvidence(claims), { maxLength: 10 });
      return evidence.map((list) =>
        buildTheory({
          ...graph,
          evidence: Object.fromEntries(list.map((item, i) => [`e${i + 1}`, item])),
          sources: { s1: { type: "report" }, s2: { type: "report" }, s3: { type: "report" } },
        }),
      );
    });
}
