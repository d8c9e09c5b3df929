import type { Actor, Link, Place, Source, TheoryDocument, Waiver } from "../../schema/generated/types.js";
import type {
  AssumptionSpec,
  EvidenceSpec,
  FactorSpec,
  IndicatorSpec,
  InterventionSpec,
  LinkSpec,
  OutcomeSpec,
  ReviewSpec,
  RewordingSpec,
  StrandSpec,
} from "./generated/specs.js";
import type { OutcomeId, StepId } from "./id-unions.js";
import type { Names } from "./names.js";
import type { Register } from "./register.js";

/** A theory as its author writes it: the document, in which a reference can only name what `N` says it may. */
export interface TheoryDefinition<N extends Names> extends Definition<N> {
  readonly links?: ListOf<LinkSpec<N>>;
}

/** A {@link TheoryDefinition} whose links are known one by one. */
export interface LinkedDefinition<N extends Names> extends Definition<N> {
  // Not optional: with `undefined` beside the list, a compiler compares a mistaken link with every other one.
  readonly links: ListOf<[N["loop"]] extends [never] ? LinkSpec<N> : LinkUnlessLoop<N, EndOf<N["loop"]>>>;
}

interface Definition<N extends Names>
  extends Pick<
    TheoryDocument,
    "$schema" | "format" | "id" | "title" | "description" | "language" | "asOf" | "principles"
  > {
  readonly strands?: Register<StrandSpec<N>>;
  readonly interventions?: Register<InterventionSpec<N>, N["refused"]["interventions"]>;
  readonly outcomes?: Register<OutcomeSpec<N>, N["refused"]["outcomes"]>;
  readonly factors?: Register<FactorSpec<N>, N["refused"]["factors"]>;
  readonly assumptions?: Register<AssumptionSpec<N>, N["refused"]["assumptions"]>;
  readonly evidence?: Register<EvidenceSpec<N>, N["refused"]["evidence"]>;
  readonly sources?: Register<Source>;
  readonly indicators?: Register<IndicatorSpec<N>>;
  readonly actors?: Register<Actor>;
  readonly places?: Register<Place>;
  readonly reviews?: ListOf<ReviewSpec<N>>;
  readonly waivers?: ListOf<Waiver>;
  readonly rewordings?: ListOf<RewordingSpec<N>>;
}

/**
 * A list of any length. The second half makes a compiler check what is written there item by item; without it, one
 * mistake in a list of a thousand is reported as a union too complex to represent.
 */
type ListOf<Item> = readonly Item[] | (readonly Item[] & { readonly length: 0 });

/**
 * Any link but those from an end of a loop to itself. With the last member, which no link fits, a compiler cannot look
 * up `to` in all members at once; it picks the one with the right `from`, and reports the reason at the word.
 */
type LinkUnlessLoop<N extends Names, End extends string> =
  | LinkBetween<StepId<Exclude<N["step"], End>>, OutcomeId<N["outcome"]>>
  | (End extends string ? LinkBetween<End, Exclude<N["outcome"], End> | LoopReason<End>> : never)
  | { readonly from: never };

type LoopReason<Id extends string> = `a link cannot lead from "${Id}" to itself.`;

interface LinkBetween<From extends string, To extends string> extends Link {
  readonly from: From;
  readonly to: To;
}

type EndOf<Loop> = Loop extends `${infer End}->${string}` ? End : never;
