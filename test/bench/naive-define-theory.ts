import type {
  Actor,
  Assumption,
  Evidence,
  Factor,
  Indicator,
  Intervention,
  Link,
  Outcome,
  Place,
  ReviewEntry,
  Source,
  Strand,
} from "../../src/schema/generated/types.js";
import type { Theory } from "../../src/theory/theory.js";

type LinkIds<L extends readonly Link[]> = { [K in keyof L]: `${L[K]["from"]}->${L[K]["to"]}` }[number];

type InStrand<Strands, Actors, Places> = {
  readonly strand?: NoInfer<Strands>;
  readonly actors?: readonly NoInfer<Actors>[];
  readonly places?: readonly NoInfer<Places>[];
};

/**
 * What to measure `defineTheory` against: the same keyed records, typed as one would at first, with the ids that a
 * reference may name written into the type of each entry. It lets a misspelt key of a link, an id that is taken and a
 * link from an outcome to itself pass.
 */
export declare function defineTheory<
  Strands extends string = never,
  Interventions extends string = never,
  Outcomes extends string = never,
  Factors extends string = never,
  const Links extends readonly (Link & {
    readonly from: Interventions | Outcomes | Factors;
    readonly to: Outcomes;
  })[] = [],
  Assumptions extends string = never,
  Parts extends string = never,
  EvidenceIds extends string = never,
  Sources extends string = never,
  Indicators extends string = never,
  Actors extends string = never,
  Places extends string = never,
>(document: {
  readonly format: "theory-of-change/1";
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly strands?: { readonly [K in Strands]: Strand & { readonly partOf?: NoInfer<Strands> } };
  readonly interventions?: { readonly [K in Interventions]: Intervention & InStrand<Strands, Actors, Places> };
  readonly outcomes?: {
    readonly [K in Outcomes]: Outcome &
      InStrand<Strands, Actors, Places> & { readonly indicators?: readonly NoInfer<Indicators>[] };
  };
  readonly factors?: { readonly [K in Factors]: Factor & InStrand<Strands, Actors, Places> };
  readonly links?: Links;
  readonly assumptions?: {
    readonly [K in Assumptions]: Assumption & {
      readonly on?:
        | NoInfer<LinkIds<Links> | Interventions | Outcomes | Factors>
        | readonly NoInfer<LinkIds<Links> | Interventions | Outcomes | Factors>[];
      readonly parts?: { readonly [P in Parts]?: Assumption };
    };
  };
  readonly evidence?: {
    readonly [K in EvidenceIds]: Evidence & {
      readonly on: NoInfer<LinkIds<Links> | Assumptions | Parts>;
      readonly source?: NoInfer<Sources>;
    };
  };
  readonly sources?: { readonly [K in Sources]: Source };
  readonly indicators?: { readonly [K in Indicators]: Indicator };
  readonly actors?: { readonly [K in Actors]: Actor };
  readonly places?: { readonly [K in Places]: Place };
  readonly reviews?: readonly (ReviewEntry & { readonly assumption: NoInfer<Assumptions | Parts> })[];
}): Theory<{
  intervention: Interventions;
  outcome: Outcomes;
  factor: Factors;
  link: LinkIds<Links>;
  assumption: Assumptions | Parts;
  evidence: EvidenceIds;
  source: Sources;
}>;
