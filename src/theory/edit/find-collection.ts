import { COLLECTIONS } from "../../schema/fields.js";
import type { TheoryDocument as DocumentFields } from "../../schema/generated/fields.js";
import type { TheoryDocument } from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import type { ElementId } from "../definition/id-unions.js";
import { UnknownIdError } from "../errors.js";
import { listAssumptions } from "../list-assumptions.js";
import { requireOneOf } from "../require-one-of.js";
import type { NodeIdOf, TheoryIds } from "../theory.js";

/**
 * The collections of a document, which hold elements by id.
 *
 * @example
 * COLLECTION_NAMES.slice(0, 4)
 * // => ["strands", "interventions", "outcomes", "factors"]
 */
export const COLLECTION_NAMES = /* @__PURE__ */ listCollections();

function listCollections(): CollectionName[] {
  return COLLECTIONS.flatMap(({ key, isList }) => (isList ? [] : [key as CollectionName]));
}
/** One of {@link COLLECTION_NAMES}. */
export type CollectionName = Extract<(typeof DocumentFields)[number], { readonly many: "register" }>["key"];

/** The collections whose ids the type of a theory does not have. */
export type UntypedCollection = "strands" | "indicators" | "actors" | "places" | "principles";

/**
 * What an element of a theory can be called: one of the ids that its type has, and any word where a collection is named whose
 * ids it does not have.
 */
export type IdIn<
  Ids extends TheoryIds,
  Named extends CollectionName | undefined,
  More extends string = never,
> = Named extends UntypedCollection
  ? string
  : ElementId<NodeIdOf<Ids> | Ids["assumption"] | Ids["evidence"] | Ids["source"] | More>;

/**
 * Finds the collection that holds an element, parts of assumptions included.
 *
 * @throws {UnknownIdError} when none does, or not the one that is named
 * @throws {RangeError} when several do and none is named, or what is named is no collection
 */
export function findCollection(theory: TheoryDocument, id: string, named?: CollectionName | undefined): CollectionName {
  if (named !== undefined) requireOneOf(named, COLLECTION_NAMES, "a collection");
  const assumptions = new Set(listAssumptions(theory).map((listed) => listed.id));
  const idsOf = (collection: CollectionName) =>
    collection === "assumptions" ? [...assumptions] : Object.keys(theory[collection] ?? {});
  const searched = named === undefined ? COLLECTION_NAMES : [named];
  const [first, ...others] = searched.filter((collection) => idsOf(collection).includes(id));
  if (first === undefined) {
    throw new UnknownIdError(id, {
      roles: ["element"],
      within: named,
      candidates: searched.flatMap(idsOf),
      ...(named !== undefined && { theory }),
    });
  }
  if (others.length > 0) {
    throw new RangeError(`${quote(id)} is in ${[first, ...others].join(" and in ")}; name the collection.`);
  }
  return first;
}
