import { expectTypeOf, test } from "vitest";
import { listFindings } from "../../../src/analysis/list-findings.js";
import { readJson } from "../../../src/formats/json/read.js";
import type { TheoryDocument } from "../../../src/schema/generated/types.js";
import { defineTheory } from "../../../src/theory/define-theory.js";
import { addAssumption } from "../../../src/theory/edit/add-assumption.js";
import { addLink } from "../../../src/theory/edit/add-link.js";
import { attachEvidence } from "../../../src/theory/edit/attach-evidence.js";
import { type Draft, editTheory } from "../../../src/theory/edit/edit-theory.js";
import { recordReview } from "../../../src/theory/edit/record-review.js";
import { recordRewording } from "../../../src/theory/edit/record-rewording.js";
import { listDependents, removeElement } from "../../../src/theory/edit/remove-element.js";
import { renameElement } from "../../../src/theory/edit/rename-element.js";
import { getFingerprint } from "../../../src/theory/fingerprint/get-fingerprint.js";
import { listMovedFields } from "../../../src/theory/fingerprint/list-moved-fields.js";
import type { IdsOf, Theory } from "../../../src/theory/theory.js";

const theory = defineTheory({
  format: "theory-of-change/1",
  id: "t",
  title: "T",
  language: "en",
  interventions: { campaign: { title: "C" } },
  outcomes: { health: { title: "H" }, wealth: { title: "W" } },
  links: [{ from: "campaign", to: "health" }],
  assumptions: { believed: { statement: "x", on: "campaign->health" } },
});

test("the verbs keep the literal ids and add theirs", () => {
  const assumed = addAssumption(theory, "cheap", { statement: "s", on: "campaign->health" });
  expectTypeOf<IdsOf<typeof assumed>["assumption"]>().toEqualTypeOf<"believed" | "cheap">();
  const linked = addLink(assumed, { from: "health", to: "wealth" });
  expectTypeOf<IdsOf<typeof linked>["link"]>().toEqualTypeOf<"campaign->health" | "health->wealth">();
  const attached = attachEvidence(linked, "trial", { on: "health->wealth", stance: "supports", finding: "f" });
  expectTypeOf<IdsOf<typeof attached>["evidence"]>().toEqualTypeOf<"trial">();
  const reviewed = recordReview(attached, { assumption: "cheap", date: "2024", reviewer: "A", decision: "test" });
  expectTypeOf(reviewed).toEqualTypeOf<typeof attached>();
});

test("a new name is in every id that has it", () => {
  const renamed = renameElement(theory, "health", "well-being");
  expectTypeOf<IdsOf<typeof renamed>["outcome"]>().toEqualTypeOf<"well-being" | "wealth">();
  expectTypeOf<IdsOf<typeof renamed>["link"]>().toEqualTypeOf<"campaign->well-being">();
  expectTypeOf<IdsOf<typeof renamed>["assumption"]>().toEqualTypeOf<"believed">();
});

test("a wrong id is an error at the word, and a recipe widens the ids", () => {
  // @ts-expect-error
  recordReview(theory, { assumption: "beleived", date: "2024", reviewer: "A", decision: "test" });
  // @ts-expect-error
  recordRewording(theory, { on: "health", date: "2024", by: "A" });
  // @ts-expect-error
  addLink(theory, { from: "health", to: "campaign" });
  // @ts-expect-error
  addAssumption(theory, "cheap", { statement: "s" }, { partOf: "beleived" });
  const edited = editTheory(theory, () => undefined);
  expectTypeOf<IdsOf<typeof edited>["assumption"]>().toEqualTypeOf<string>();
});

test("a recipe returns nothing that could be meant as the result", () => {
  editTheory(theory, (draft) => delete draft.description);
  editTheory(theory, (draft) => draft.links?.push({ from: "health", to: "wealth" }));
  const declared: (draft: Draft<TheoryDocument>) => void = (draft) => {
    draft.title = "T";
  };
  editTheory(theory, declared);
  // @ts-expect-error: a copy is not the draft.
  editTheory(theory, (draft) => ({ ...draft, title: "T" }));
  // @ts-expect-error: an edit does not wait.
  editTheory(theory, async () => undefined);
});

test("a new name in a collection whose ids have no type leaves the ids as they are", () => {
  const renamed = renameElement(theory, "goals", "aims", { collection: "strands" });
  expectTypeOf(renamed).toEqualTypeOf<typeof theory>();
});

test("an id that the theory does not have is an error at the word", () => {
  // @ts-expect-error
  renameElement(theory, "helth", "well-being");
  // @ts-expect-error: a strand has no type, so its collection is named.
  renameElement(theory, "goals", "aims");
  // @ts-expect-error
  removeElement(theory, "helth");
  // @ts-expect-error
  removeElement(theory, "helth", { collection: "outcomes" });
  // @ts-expect-error
  listDependents(theory, "campaign->helth");
  // @ts-expect-error
  getFingerprint(theory, "beleived");
  // @ts-expect-error
  listMovedFields(theory, "beleived", "1:");
});

test("the ids that the theory has do, and any word does where none is known", () => {
  removeElement(theory, "campaign->health", { collection: undefined, withDependents: undefined });
  removeElement(theory, "goals", { collection: "strands" });
  listDependents(theory, "believed", { collection: "assumptions" });
  listMovedFields(theory, "campaign->health", getFingerprint(theory, "believed"));
  const outside: Theory = theory;
  const id: string = "health";
  renameElement(outside, id, id);
  removeElement(outside, id);
  listDependents(outside, id);
  listMovedFields(outside, id, getFingerprint(outside, id));
});

test("an option may be left open by undefined", () => {
  addAssumption(theory, "cheap", { statement: "s" }, { partOf: undefined });
  listFindings(theory, { profile: undefined, severities: { rules: undefined, elements: undefined } });
  readJson("{}", { limits: undefined });
});
