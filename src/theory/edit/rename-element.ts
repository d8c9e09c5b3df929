import type { Draft } from "immer";
import { requireOptions } from "../../limits/require-argument.js";
import type { Role } from "../../schema/field-meta.js";
import { COLLECTIONS, listDeepFields, spaceOf } from "../../schema/fields.js";
import type { TheoryDocument } from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import { createProblem } from "../create-problem.js";
import { InvalidTheoryError } from "../errors.js";
import { listAssumptions } from "../list-assumptions.js";
import { mapAt } from "../map-at.js";
import type { ProblemReason } from "../problem-reason.js";
import { requireTheory } from "../require-theory.js";
import type { Theory, TheoryIds } from "../theory.js";
import { editTheory } from "./edit-theory.js";
import { type CollectionName, findCollection, type IdIn, type UntypedCollection } from "./find-collection.js";
import { requireId } from "./require-id.js";
import { restamp } from "./restamp.js";

/** The ids of a theory once one of them has another name, those of links along with their ends. */
export type WithRenamed<Ids extends TheoryIds, From extends string, To extends string> = {
  readonly [Role in keyof Ids]: Ids[Role] extends string ? RenamedId<Ids[Role], From, To> : Ids[Role];
};

type RenamedId<Id extends string, From extends string, To extends string> = string extends Id
  ? Id
  : Id extends From
    ? To
    : Id extends `${infer Start}->${infer End}`
      ? `${Start extends From ? To : Start}->${End extends From ? To : End}`
      : Id;

/**
 * Gives an element another id, everywhere: where it is defined, in every link, assumption, piece of evidence, review and
 * waiver that names it, and in the ids of links that lead from or to it. Its place among the others stays.
 *
 * Nothing else changes: verdicts and flags stay as they were, and what was attached or reviewed does not become suspect,
 * as a name means nothing. A link has no id of its own; rename its ends. Returns a new theory and leaves the given one as
 * it is. Where it has literal ids, those of strands, indicators, actors, places and principles are not among them: name
 * their collection. Costs a check of the whole theory, linear in its size, or two where it holds fingerprints.
 *
 * @throws {UnknownIdError} when there is no such element
 * @throws {RangeError} when several collections have the id (a source and a piece of evidence may share one) and none is named,
 * or it is that of a link
 * @throws {TypeError} when the new id is no text
 * @throws {InvalidTheoryError} when the new id is taken, reserved or no id
 * @example
 * const renamed = renameElement(handwashing, "washing", "washes");
 * [renamed.outcomes?.washes?.title, renamed.assumptions?.["lunch-long-enough"]?.on]
 * // => ["Pupils wash their hands with soap", "soap-at-hand->washes"]
 */
export function renameElement<
  Ids extends TheoryIds,
  const From extends IdIn<Ids, Named>,
  const To extends string,
  Named extends CollectionName | undefined = undefined,
>(
  theory: Theory<Ids>,
  from: From,
  to: To,
  options: { readonly collection?: Named | undefined } = {},
): Theory<Named extends UntypedCollection ? Ids : WithRenamed<Ids, From, To>> {
  requireTheory(theory);
  requireOptions(options);
  requireId(to);
  refuseLink(theory, from);
  const collection = findCollection(theory, from, options.collection);
  refuseTaken(theory, collection, to);
  const renamed = editTheory(theory, (draft) => renameIn(draft, collection, createRenaming(from, to)));
  // Only these are in what a fingerprint can be of: a claim's own id, or an end of it.
  const target = createRenaming(from, to);
  const isOfClaims = NODES_AND_CLAIMS.has(collection);
  const result = restamp(theory, renamed, (id) => (isOfClaims ? target(id) : id));
  // Every id is that of before, but for this one and the links at it.
  return result as Theory as ReturnType<typeof renameElement<Ids, From, To, Named>>;
}

/** What its id is made of has a name that can be changed. */
function refuseLink(theory: TheoryDocument, id: string): void {
  const link = theory.links?.find(({ from, to }) => `${from}->${to}` === id);
  if (link === undefined) return;
  const ends = `${quote(link.from)} or ${quote(link.to)}`;
  throw new RangeError(`${quote(id)} is a link, which has no id of its own; rename an end of it: ${ends}.`);
}

const NODES_AND_CLAIMS: ReadonlySet<CollectionName> = new Set(["interventions", "outcomes", "factors", "assumptions"]);

/** An id taken in the same collection would swallow the other; any other is found by the check. */
function refuseTaken(theory: TheoryDocument, collection: CollectionName, to: string): void {
  const ids =
    collection === "assumptions" ? listAssumptions(theory).map(({ id }) => id) : Object.keys(theory[collection] ?? {});
  const isGroup = collection === "sources" && Object.values(theory.evidence ?? {}).some(({ group }) => group === to);
  if (!ids.includes(to) && !isGroup) return;
  const reason: ProblemReason = ids.includes(to)
    ? { name: "taken-in", id: to, register: collection }
    : { name: "taken-by-group", id: to };
  throw new InvalidTheoryError([createProblem("duplicate-id", { path: [collection, to], reason })]);
}

/** Renames an id, or the ends of a link. */
function createRenaming(from: string, to: string): (id: string) => string {
  const rename = (given: string) => (given === from ? to : given);
  return (id) => (id.includes("->") ? id.split("->").map(rename).join("->") : rename(id));
}

type Elements = { [id: string]: { [key: string]: unknown } };

/** Renames the key of an element in its collection, and every reference to the space that its id is in. */
function renameIn(draft: Draft<TheoryDocument>, collection: CollectionName, rename: (id: string) => string): void {
  const collections = draft as unknown as { [collection: string]: Elements | undefined };
  const owner = COLLECTIONS.find(({ key }) => key === collection);
  if (owner === undefined) return;
  collections[collection] = renameKeys(collections[collection] ?? {}, rename);
  const space = spaceOf(owner.kind as Role);
  for (const { key, part } of COLLECTIONS) {
    const references = listDeepFields(part).filter(({ refersTo: [role] = [] }) => role && spaceOf(role) === space);
    for (const element of listElements(collections[key])) {
      for (const {
        path: [first = "", ...rest],
      } of references) {
        if (element[first] !== undefined) element[first] = mapAt(element[first], rest, rename);
      }
    }
  }
}

function renameKeys(collection: Elements, rename: (id: string) => string): Elements {
  for (const element of Object.values(collection)) {
    if (element["parts"] !== undefined) element["parts"] = renameKeys(element["parts"] as Elements, rename);
  }
  return Object.fromEntries(Object.entries(collection).map(([id, element]) => [rename(id), element]));
}

/** The elements of a collection or a list, and the parts of assumptions. */
function listElements(collection: Elements | undefined): { [key: string]: unknown }[] {
  return Object.values(collection ?? {}).flatMap((element) => [
    element,
    ...(element["parts"] === undefined ? [] : listElements(element["parts"] as Elements)),
  ]);
}
