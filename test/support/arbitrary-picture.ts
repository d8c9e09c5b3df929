import fc from "fast-check";
import type { Link, Outcome } from "../../src/schema/generated/types.js";
import { LEVELS, SIGNS } from "../../src/schema/vocabulary.js";
import type { Theory } from "../../src/theory/theory.js";
import { buildTheory } from "./build-theory.js";

const STRANDS = {
  a: { title: "Strand A" },
  a1: { title: "Strand A one", partOf: "a" },
  a2: { title: "Strand A two", partOf: "a" },
  a11: { title: "Deep within strand A", partOf: "a1" },
  b: { title: "Strand B with a long name that needs more than a line above its boxes" },
  c: { title: "Strand C" },
};

const anyTitle = fc.constantFrom(
  "Short",
  "A title of some words that needs two lines",
  "A title that goes on and on, as titles in real theories of change do, until it is cut after its sixth line",
  "Rindvleesetiketteringsregelgevingsinstantie",
);

const anyStrand = fc.option(fc.constantFrom(...Object.keys(STRANDS)), { nil: undefined });

/** A theory with all that a picture has to cope with: rings, links back, nodes without level or strand, many doubts. */
export const anyPictured: fc.Arbitrary<Theory> = fc
  .record({
    interventions: fc.array(fc.record({ title: anyTitle, strand: anyStrand }), { maxLength: 5 }),
    factors: fc.array(fc.record({ title: anyTitle, strand: anyStrand }), { maxLength: 3 }),
    outcomes: fc.array(
      fc.record({
        title: anyTitle,
        strand: anyStrand,
        level: fc.option(fc.constantFrom(...LEVELS), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    hasStrands: fc.boolean(),
    links: fc.array(
      fc.record({
        from: fc.nat(16),
        to: fc.nat(8),
        sign: fc.constantFrom(...SIGNS),
        feedback: fc.boolean(),
        assumptions: fc.oneof({ weight: 5, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.constant(12) }),
      }),
      { maxLength: 30 },
    ),
    onNodes: fc.array(fc.nat(8), { maxLength: 4 }),
  })
  .map(({ interventions, factors, outcomes, hasStrands, links, onNodes }) => {
    const keyed = <N extends { strand: string | undefined }>(prefix: string, nodes: readonly N[]) =>
      Object.fromEntries(
        nodes.map((node, i) => [
          `${prefix}${i}`,
          Object.fromEntries(
            Object.entries(node).filter(([key, value]) => value !== undefined && (hasStrands || key !== "strand")),
          ),
        ]),
      );
    const causes = [...interventions.map((_, i) => `i${i}`), ...factors.map((_, i) => `f${i}`)];
    const ends = [...outcomes.map((_, i) => `o${i}`), ...causes];
    const drawn = new Map<string, Link & { assumptions: number }>();
    for (const { from, to, sign, feedback, assumptions } of links) {
      const link = { from: ends[from % ends.length]!, to: `o${to % outcomes.length}`, sign, feedback, assumptions };
      if (link.from !== link.to) drawn.set(`${link.from}->${link.to}`, link);
    }
    const onLinks = [...drawn].flatMap(([id, { assumptions }]) => new Array<string>(assumptions).fill(id));
    const targets = [...onLinks, ...onNodes.map((node) => `o${node % outcomes.length}`)];
    return buildTheory({
      ...(hasStrands && { strands: STRANDS }),
      interventions: keyed("i", interventions),
      factors: keyed("f", factors),
      outcomes: keyed("o", outcomes) as Record<string, Partial<Outcome>>,
      links: [...drawn.values()].map(({ assumptions, ...link }) => link),
      assumptions: Object.fromEntries(targets.map((on, i) => [`a${i}`, on])),
    });
  });
