import type { WHOLE_THEORY } from "../../schema/vocabulary.js";

/**
 * What each reference of a theory may name, as the table in `references.ts` has it, and which ids are refused.
 *
 * A compiler makes one such type for a theory and looks unions up in it, instead of building them again for every key.
 */
export interface Names {
  readonly step: string;
  readonly outcome: string;
  readonly link: string;
  readonly assumption: string;
  readonly source: string;
  readonly strand: string;
  readonly indicator: string;
  readonly actor: string;
  readonly place: string;
  /** What an assumption may be on. */
  readonly target: string;
  /** What evidence may be on. */
  readonly claim: string;
  /** The ids of links that lead from an outcome to itself. */
  readonly loop: string;
  /** By register, the ids that are refused there, each with the reason. Parts of assumptions count as a register. */
  readonly refused: {
    readonly [R in "interventions" | "outcomes" | "factors" | "assumptions" | "parts" | "evidence"]: unknown;
  };
}

/** The {@link Names} of a theory with these ids. */
export interface NamesOf<
  Intervention extends string,
  Outcome extends string,
  Factor extends string,
  Link extends string,
  Assumption extends string,
  Part extends string,
  RepeatedPart extends string,
  Evidence extends string,
  Source extends string,
  Strand extends string,
  Indicator extends string,
  Actor extends string,
  Place extends string,
> extends Names {
  readonly step: Intervention | Outcome | Factor;
  readonly outcome: Outcome;
  readonly link: Link;
  readonly assumption: Assumption | Part;
  readonly source: Source;
  readonly strand: Strand;
  readonly indicator: Indicator;
  readonly actor: Actor;
  readonly place: Place;
  readonly target: Intervention | Outcome | Factor | Link;
  readonly claim: Assumption | Part | Link;
  readonly loop: string extends Link | Outcome ? never : Link & { [Id in Outcome]: `${Id}->${Id}` }[Outcome];
  readonly refused: {
    readonly interventions: Refused<Intervention, unknown>;
    readonly outcomes: Refused<Outcome, { "an intervention": Intervention }>;
    readonly factors: Refused<Factor, { "an intervention": Intervention; "an outcome": Outcome }>;
    readonly assumptions: Refused<Assumption, Nodes<Intervention, Outcome, Factor>>;
    readonly parts: Refused<
      Part,
      Nodes<Intervention, Outcome, Factor> & { "an assumption": Assumption | RepeatedPart }
    >;
    readonly evidence: Refused<Evidence, Nodes<Intervention, Outcome, Factor> & { "an assumption": Assumption | Part }>;
  };
}

interface Nodes<Intervention, Outcome, Factor> {
  "an intervention": Intervention;
  "an outcome": Outcome;
  "a factor": Factor;
}

/** The ids of a register that are reserved or taken, with the reason that the run-time check gives. */
type Refused<Id extends string, Earlier> = string extends Id | Earlier[keyof Earlier]
  ? unknown
  : { readonly [I in Id & (typeof WHOLE_THEORY | Earlier[keyof Earlier])]: Reason<I, Earlier> };

type Reason<Id extends string, Earlier> = Id extends typeof WHOLE_THEORY
  ? `"${Id}" is reserved: in \`on\` it stands for the whole theory. Use another id.`
  : {
      [Role in keyof Earlier & string]: Id extends Earlier[Role] ? `"${Id}" is already the id of ${Role}.` : never;
    }[keyof Earlier & string];
