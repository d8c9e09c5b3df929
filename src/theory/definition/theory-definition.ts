import type { Assumption } from "../../schema/assumption.js";
import type { Evidence } from "../../schema/evidence.js";
import type { Actor, Indicator, Measurement, Place, Strand } from "../../schema/framework.js";
import type { Link } from "../../schema/link.js";
import type { Factor, Intervention, Outcome } from "../../schema/node.js";
import type { ReviewEntry } from "../../schema/review-entry.js";
import type { Rewording } from "../../schema/rewording.js";
import type { Source } from "../../schema/source.js";
import type { TheoryDocument } from "../../schema/theory-document.js";
import type { Waiver } from "../../schema/waiver.js";
import type {
  ActorId,
  AssumptionId,
  AssumptionOrLinkId,
  IndicatorId,
  LinkOrStepIds,
  OutcomeId,
  PlaceId,
  RuleCode,
  SourceId,
  StepId,
  StrandId,
} from "./id-unions.js";
import type { Names } from "./names.js";

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
  // Where no id is known, the document is data from outside.
  readonly waivers?: ListOf<string extends N["step"] ? Waiver : WaiverSpec>;
  readonly rewordings?: ListOf<RewordingSpec<N>>;
}

/** Entries under any id, except that under a refused id only the reason will do. */
type Register<Entry, Refused = unknown> = { readonly [id: string]: Entry } & Refused;

/**
 * A list of any length. The second half makes a compiler check what is written there item by item; without it, one
 * mistake in a list of a thousand is reported as a union too complex to represent.
 */
type ListOf<Item> = readonly Item[] | (readonly Item[] & { readonly length: 0 });

/** A {@link Strand}, part of a strand of the theory. */
export interface StrandSpec<N extends Names> extends Strand {
  readonly partOf?: StrandId<N["strand"]>;
}

/** An {@link Intervention} within a strand, with actors and places, of the theory. */
export interface InterventionSpec<N extends Names> extends Intervention {
  readonly strand?: StrandId<N["strand"]>;
  readonly actors?: readonly ActorId<N["actor"]>[];
  readonly places?: readonly PlaceId<N["place"]>[];
}

/** An {@link Outcome} within a strand, with actors, places and indicators, of the theory. */
export interface OutcomeSpec<N extends Names> extends Outcome {
  readonly strand?: StrandId<N["strand"]>;
  readonly actors?: readonly ActorId<N["actor"]>[];
  readonly places?: readonly PlaceId<N["place"]>[];
  readonly indicators?: readonly IndicatorId<N["indicator"]>[];
}

/** A {@link Factor} within a strand, with actors and places, of the theory. */
export interface FactorSpec<N extends Names> extends Factor {
  readonly strand?: StrandId<N["strand"]>;
  readonly actors?: readonly ActorId<N["actor"]>[];
  readonly places?: readonly PlaceId<N["place"]>[];
}

/** A {@link Link} from a node to an outcome of the theory. */
export interface LinkSpec<N extends Names> extends Link {
  readonly from: StepId<N["step"]>;
  readonly to: OutcomeId<N["outcome"]>;
}

/** An {@link Assumption} on links and nodes of the theory, or on the whole of it. */
export interface AssumptionSpec<N extends Names> extends Assumption {
  readonly on?: LinkOrStepIds<N["target"]>;
  readonly parts?: Register<AssumptionSpec<N>, Partial<N["refused"]["parts"]>>;
}

/** A piece of {@link Evidence} on an assumption or a link of the theory, from one of its sources. */
export interface EvidenceSpec<N extends Names> extends Evidence {
  readonly on: AssumptionOrLinkId<N["claim"]>;
  readonly source?: SourceId<N["source"]>;
}

/** An {@link Indicator} whose values name places and sources of the theory. */
export interface IndicatorSpec<N extends Names> extends Indicator {
  readonly baseline?: MeasurementSpec<N>;
  readonly targets?: readonly MeasurementSpec<N>[];
  readonly actuals?: readonly MeasurementSpec<N>[];
}

/** A {@link Measurement} at a place and from a source of the theory. */
export interface MeasurementSpec<N extends Names> extends Measurement {
  readonly place?: PlaceId<N["place"]>;
  readonly source?: SourceId<N["source"]>;
}

/** A {@link ReviewEntry} on an assumption of the theory. */
export interface ReviewSpec<N extends Names> extends ReviewEntry {
  readonly assumption: AssumptionId<N["assumption"]>;
}

/** A {@link Rewording} of an assumption or a link of the theory. */
export interface RewordingSpec<N extends Names> extends Rewording {
  readonly on: AssumptionOrLinkId<N["claim"]>;
}

/**
 * A {@link Waiver} of a finding that there is. In data from outside any code will do: one that no rule has is then a
 * finding of the review.
 */
export interface WaiverSpec extends Waiver {
  readonly code: RuleCode;
}

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
