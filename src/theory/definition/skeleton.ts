/**
 * What the ids of a theory are inferred from: the keys of its registers, the tree of its assumptions, its links. It
 * asks nothing of what stands under a key, so a mistake there leaves the ids as they are and is reported once.
 */
export interface Skeleton<
  Interventions extends string,
  Outcomes extends string,
  Factors extends string,
  Links,
  AssumptionTree,
  Evidence extends string,
  Sources extends string,
  Strands extends string,
  Indicators extends string,
  Actors extends string,
  Places extends string,
> {
  readonly interventions?: Keys<Interventions>;
  readonly outcomes?: Keys<Outcomes>;
  readonly factors?: Keys<Factors>;
  readonly links?: Links;
  readonly assumptions?: Tree<AssumptionTree>;
  readonly evidence?: Keys<Evidence>;
  readonly sources?: Keys<Sources>;
  readonly strands?: Keys<Strands>;
  readonly indicators?: Keys<Indicators>;
  readonly actors?: Keys<Actors>;
  readonly places?: Keys<Places>;
}

type Keys<Id extends string> = { readonly [I in Id]: unknown };

/** From `{believed: {parts: {heard: {}}}}` a compiler infers the tree `{believed: {heard: unknown}}`. */
type Tree<T> = { readonly [Id in keyof T]: { readonly parts?: Tree<T[Id]> } };
