import type { Ends, LinkIdsOf, PartIdsOf, PartsOf, RepeatedPartIdsOf } from "./definition/inferred-ids.js";
import type { Names, NamesOf } from "./definition/names.js";
import type { Skeleton } from "./definition/skeleton.js";
import type { LinkedDefinition, TheoryDefinition } from "./definition/theory-definition.js";
import { parseTheoryOrThrow } from "./parse.js";
import type { Theory } from "./theory.js";

/**
 * Defines a theory in TypeScript, with its ids known to the compiler and the editor.
 *
 * What a reference names is checked as it is typed: an unknown id, an outcome that leads to an intervention, evidence
 * on an outcome, an id that is taken, a misspelt key or value are errors at the word, with the nearest right one.
 * Questions about the theory and their answers have its literal ids. The document is plain data, the same that a JSON
 * or YAML file of the format holds; the theory is a copy of it, frozen at every level.
 *
 * Two links with the same ends, strands within each other, and the form of ids, dates and codes are checked at run time
 * only, where everything is checked again as {@link parseTheory} does it.
 *
 * @throws {InvalidTheoryError} when the document is not a theory; its `problems` hold every reason
 * @example
 * const taps = defineTheory({
 *   format: "theory-of-change/1",
 *   id: "taps",
 *   title: "Taps in schools",
 *   language: "en",
 *   interventions: { taps: { title: "Install taps" } },
 *   outcomes: { washing: { title: "Pupils wash their hands" }, health: { title: "Fewer pupils fall ill" } },
 *   links: [
 *     { from: "taps", to: "washing" },
 *     { from: "washing", to: "health" },
 *   ],
 *   assumptions: { soap: { on: "taps->washing", statement: "There is soap" } },
 * });
 * traceTheory(taps, { from: "taps", to: "health" }).count
 * // => 1
 * @see {@link parseTheory} for data whose ids are not known beforehand
 */
export function defineTheory<
  // What the ids are inferred from.
  Interventions extends string = never,
  Outcomes extends string = never,
  Factors extends string = never,
  const Links extends Ends | [] = [],
  AssumptionTree = unknown,
  Evidence extends string = never,
  Sources extends string = never,
  Strands extends string = never,
  Indicators extends string = never,
  Actors extends string = never,
  Places extends string = never,
  // What follows from these, made once.
  Parts extends string = PartsOf<AssumptionTree>,
  N extends Names = NamesOf<
    Interventions,
    Outcomes,
    Factors,
    LinkIdsOf<Links>,
    keyof AssumptionTree & string,
    PartIdsOf<Parts>,
    RepeatedPartIdsOf<Parts>,
    Evidence,
    Sources,
    Strands,
    Indicators,
    Actors,
    Places
  >,
  Definition extends object = [Links] extends [readonly [unknown, ...unknown[]]]
    ? LinkedDefinition<N>
    : TheoryDefinition<N>,
>(
  // A compiler infers the ids from the skeleton, which asks little and so costs little; once they are known, the
  // condition is settled, and it checks the document by the definition.
  document: [N] extends [never]
    ? Skeleton<
        Interventions,
        Outcomes,
        Factors,
        Links,
        AssumptionTree,
        Evidence,
        Sources,
        Strands,
        Indicators,
        Actors,
        Places
      >
    : NoInfer<Definition>,
): Theory<{
  intervention: Interventions;
  outcome: Outcomes;
  factor: Factors;
  link: LinkIdsOf<Links>;
  assumption: (keyof AssumptionTree & string) | PartIdsOf<Parts>;
  evidence: Evidence;
  source: Sources;
}> {
  // The ids are those of the document, from which its type has them.
  return parseTheoryOrThrow<unknown>(document) as never;
}
