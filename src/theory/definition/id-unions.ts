import type { WHOLE_THEORY } from "../../schema/vocabulary.js";

// A compiler names an alias in its messages, so each of these unions has one that says what the ids are for. It sees
// through an alias of one type, and suggests the nearest of several; hence the second member, which no id is.

/** The id of an intervention, an outcome or a factor: what a link leads from. */
export type StepId<Id extends string> = Id | ThereAreNo<"interventions, outcomes or factors">;

/** The id of an outcome: what a link leads to. */
export type OutcomeId<Id extends string> = Id | ThereAreNo<"outcomes">;

/** The id of a link, an intervention, an outcome or a factor, or `theory` for the whole: what an assumption is on. */
export type LinkOrStepId<Id extends string> = Id | typeof WHOLE_THEORY;

/** One {@link LinkOrStepId} or several. */
export type LinkOrStepIds<Id extends string> = LinkOrStepId<Id> | readonly LinkOrStepId<Id>[];

/** The id of an assumption or a link: what evidence is on. */
export type AssumptionOrLinkId<Id extends string> = Id | ThereAreNo<"assumptions or links">;

/** The id of an assumption or a part of one: what a review is of. */
export type AssumptionId<Id extends string> = Id | ThereAreNo<"assumptions">;

/** The id of an assumption, a link, a piece of evidence or a node: what can have a fingerprint. */
export type FingerprintedId<Id extends string> = Id | ThereAreNo<"elements">;

/** The id of an element of a kind whose ids a {@link Theory} knows: not of a strand, an indicator, an actor, a place or a principle. */
export type ElementId<Id extends string> = Id | ThereAreNo<"elements">;

/** The id of a source. */
export type SourceId<Id extends string> = Id | ThereAreNo<"sources">;

/** The id of a strand. */
export type StrandId<Id extends string> = Id | ThereAreNo<"strands">;

/** The id of an indicator. */
export type IndicatorId<Id extends string> = Id | ThereAreNo<"indicators">;

/** The id of an actor. */
export type ActorId<Id extends string> = Id | ThereAreNo<"actors">;

/** The id of a place. */
export type PlaceId<Id extends string> = Id | ThereAreNo<"places">;

declare const none: unique symbol;

/** What no id is. It is all that is left of a union of ids where the theory has none. */
export type ThereAreNo<Things extends string> = string & { readonly [none]: Things };
