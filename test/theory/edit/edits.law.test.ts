import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviewTheory } from "../../../src/analysis/review-theory.js";
import { addAssumption } from "../../../src/theory/edit/add-assumption.js";
import { addLink } from "../../../src/theory/edit/add-link.js";
import { applyPatches } from "../../../src/theory/edit/apply-patches.js";
import { attachEvidence } from "../../../src/theory/edit/attach-evidence.js";
import { editWithPatches } from "../../../src/theory/edit/edit-with-patches.js";
import { listPatches } from "../../../src/theory/edit/list-patches.js";
import { recordReview } from "../../../src/theory/edit/record-review.js";
import { removeElement } from "../../../src/theory/edit/remove-element.js";
import { renameElement } from "../../../src/theory/edit/rename-element.js";
import { parseTheory } from "../../../src/theory/parse.js";
import type { Theory } from "../../../src/theory/theory.js";
import { anyTheory, listIds, nearDate } from "../../support/arbitrary-theory.js";
import { runs } from "../../support/runs.js";

/** Edits by name; each is given a number to choose by. */
const EDITS: { readonly [name: string]: (theory: Theory, nth: number) => Theory } = {
  attach: (theory, nth) =>
    attachEvidence(theory, `new${nth}`, { on: claimOf(theory, nth), stance: "opposes", finding: "new" }),
  review: (theory, nth) =>
    recordReview(theory, { assumption: assumptionOf(theory, nth), date: "2020", reviewer: "Ann", decision: "test" }),
  assume: (theory, nth) => addAssumption(theory, `new${nth}`, { statement: "new", on: ["o1", "theory"] }),
  part: (theory, nth) =>
    addAssumption(theory, `new${nth}`, { statement: "new" }, { partOf: assumptionOf(theory, nth) }),
  link: (theory) => addLink(theory, { from: "i2", to: "o4" }),
  rename: (theory, nth) => renameElement(theory, pick(listElements(theory), nth), `renamed${nth}`),
  remove: (theory, nth) => removeElement(theory, pick(listElements(theory), nth), { withDependents: true }),
};

const pick = <T>(list: readonly T[], nth: number): T => list[nth % list.length] as T;
const assumptionOf = (theory: Theory, nth: number) => pick([...listIds(theory.assumptions), "missing"], nth);
const claimOf = (theory: Theory, nth: number) => pick([...listIds(theory.assumptions), "i1->o1"], nth);
const listElements = (theory: Theory) => [
  ...listIds(theory.assumptions),
  ...Object.keys(theory.evidence ?? {}),
  ...Object.keys(theory.sources ?? {}),
  "o1",
  "i2",
  "f1",
];
const anyEdits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(60)), { minLength: 1, maxLength: 4 });

/** A theory after some edits; one that was refused left it as it was. */
function edit(theory: Theory, edits: readonly (readonly [string, number])[], seen: Set<string>): Theory {
  return edits.reduce((before, [name, nth]) => {
    try {
      const after = EDITS[name]?.(before, nth) ?? before;
      seen.add(name);
      return after;
    } catch {
      return before;
    }
  }, theory);
}

describe("edits", () => {
  it("leave what parse accepts, and the theory they were given as it was", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyTheory, anyEdits, (theory, edits) => {
        const before = JSON.stringify(theory);
        const after = edit(theory, edits, seen);
        expect(parseTheory<unknown>(JSON.parse(JSON.stringify(after)))).toMatchObject({ ok: true });
        expect(JSON.stringify(theory)).toBe(before);
      }),
      { numRuns: runs(150) },
    );
    expect([...seen].sort()).toEqual(Object.keys(EDITS).sort());
  });

  it("are done again by their patches and undone by the inverse, to the order of keys", () => {
    fc.assert(
      fc.property(anyTheory, anyEdits, (theory, edits) => {
        const after = edit(theory, edits, new Set());
        const bytes = (of: Theory) => JSON.stringify(of);
        expect(bytes(applyPatches(theory, listPatches(theory, after)))).toBe(bytes(after));
        expect(bytes(applyPatches(after, listPatches(after, theory)))).toBe(bytes(theory));
      }),
      { numRuns: runs(150) },
    );
  });

  it("by a recipe that takes away, moves and replaces are undone as well", () => {
    fc.assert(
      fc.property(anyTheory, fc.nat(20), fc.boolean(), (before, nth, turn) => {
        const { theory, patches, inverse } = editWithPatches(before, (draft) => {
          const ids = Object.keys(draft.evidence ?? {});
          if (ids.length > 0) delete draft.evidence?.[pick(ids, nth)];
          if (turn) draft.links?.reverse();
          draft.reviews?.splice(nth % 3, 1);
          draft.title = { en: `title ${nth}` };
        });
        expect(JSON.stringify(applyPatches(before, patches))).toBe(JSON.stringify(theory));
        expect(JSON.stringify(applyPatches(theory, inverse))).toBe(JSON.stringify(before));
      }),
      { numRuns: runs(100) },
    );
  });

  it("renaming changes names and nothing that a review says, and renaming back undoes it", () => {
    fc.assert(
      fc.property(anyTheory, fc.nat(60), nearDate, (theory, nth, asOf) => {
        const stamped = edit(
          theory,
          [
            ["review", nth],
            ["attach", nth],
          ],
          new Set(),
        );
        const from = pick(listElements(stamped), nth);
        const renamed: Theory = renameElement(stamped, from, "zz");
        expect(JSON.stringify(renameElement(renamed, "zz", from))).toBe(JSON.stringify(stamped));
        const said = (of: Theory) =>
          reviewTheory(of, { asOf }).assumptions.map(({ verdict, flags, support, opposition }) => [
            verdict,
            flags,
            support,
            opposition,
          ]);
        expect(said(renamed)).toEqual(said(stamped));
      }),
      { numRuns: runs(100) },
    );
  });
});
