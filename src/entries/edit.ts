/**
 * Changes to a theory: each returns a new theory that holds together, and leaves the one it was given as it was.
 *
 * @module
 */
export { type AssumptionOn, addAssumption, type WithAssumption } from "../theory/edit/add-assumption.js";
export { addLink, type WithLink } from "../theory/edit/add-link.js";
export { applyPatches } from "../theory/edit/apply-patches.js";
export { attachEvidence, type EvidenceOn, type WithEvidence } from "../theory/edit/attach-evidence.js";
export { type Draft, editTheory, type Recipe } from "../theory/edit/edit-theory.js";
export { editWithPatches, type PatchedTheory } from "../theory/edit/edit-with-patches.js";
export {
  COLLECTION_NAMES,
  type CollectionName,
  type IdIn,
  type UntypedCollection,
} from "../theory/edit/find-collection.js";
export { listPatches, type Patch } from "../theory/edit/list-patches.js";
export { type ReviewOf, recordReview } from "../theory/edit/record-review.js";
export { type RewordingOf, recordRewording } from "../theory/edit/record-rewording.js";
export { type Dependent, listDependents, removeElement } from "../theory/edit/remove-element.js";
export { renameElement, type WithRenamed } from "../theory/edit/rename-element.js";
