import { parseBaseline } from "../../../../src/analysis/baseline.js";
import { listFindings } from "../../../../src/analysis/list-findings.js";
import { addAssumption } from "../../../../src/theory/edit/add-assumption.js";
import { addLink } from "../../../../src/theory/edit/add-link.js";
import { applyPatches } from "../../../../src/theory/edit/apply-patches.js";
import { attachEvidence } from "../../../../src/theory/edit/attach-evidence.js";
import { listPatches } from "../../../../src/theory/edit/list-patches.js";
import { recordReview } from "../../../../src/theory/edit/record-review.js";
import { recordRewording } from "../../../../src/theory/edit/record-rewording.js";
import { removeElement } from "../../../../src/theory/edit/remove-element.js";
import { renameElement } from "../../../../src/theory/edit/rename-element.js";
import type { Theory } from "../../../../src/theory/theory.js";
import type { Chance } from "../chance.js";
import { listIds } from "../list-ids.js";
import { mutateData } from "../mutate-data.js";
import { TOKENS } from "../tokens.js";
import { isAnswered } from "./refusals.js";
import type { Subject } from "./subject.js";

/** What others hand us to change a theory with, or to look at it with. */
export const EDITS: readonly Subject[] = [
  {
    name: "edits",
    weight: 8,
    make: ({ theories }, chance) => {
      const theory = chance.pick(theories);
      const id = () => (chance.oneIn(3) ? chance.pick(TOKENS) : chance.pick(listIds(theory)));
      const data = chance.pick(ENTRIES)(id);
      return { theory, verb: chance.below(VERBS.length), id: id(), other: id(), data: anyOf(data, chance) };
    },
    read: ({ theory, verb, ...given }: EditInput) => {
      let edited: Theory | undefined;
      isAnswered(() => {
        edited = VERBS[verb]?.(theory, given);
      });
      return edited === undefined ? [] : [edited];
    },
  },
  {
    name: "applyPatches",
    weight: 4,
    make: ({ theories }, chance) => {
      const theory = chance.pick(theories);
      const patches = listPatches(theory, chance.pick(theories));
      return { theory, patches: mutateData(patches.slice(0, 1 + chance.below(patches.length || 1)), chance) };
    },
    read: ({ theory, patches }: { theory: Theory; patches: never }) => {
      let patched: Theory | undefined;
      try {
        isAnswered(() => {
          patched = applyPatches(theory, patches);
        });
      } catch (error) {
        if (!(error instanceof Error) || error.message === "") throw error;
        // As it is documented: what is no patch, or a place that is not there; neither is an error of the engine.
        const isTold =
          error instanceof TypeError ? /^(Patch|Expected) /.test(error.message) : error.constructor === Error;
        if (!isTold) throw error;
      }
      return patched === undefined ? [] : [patched];
    },
  },
  {
    name: "parseBaseline",
    weight: 4,
    make: (_, chance) => mutateData(BASELINE, chance),
    read: (data: unknown, chance, { theories }) => {
      try {
        const known = Object.values(parseBaseline(data).theories);
        for (const baseline of known) listFindings(chance.pick(theories), { baseline });
        return true;
      } catch (error) {
        if (error instanceof TypeError && error.message.startsWith("This is not a baseline")) return false;
        throw error;
      }
    },
  },
];

interface EditInput {
  readonly theory: Theory;
  readonly verb: number;
  readonly id: string;
  readonly other: string;
  readonly data: unknown;
}

const VERBS: readonly ((theory: Theory, given: Omit<EditInput, "theory" | "verb">) => Theory)[] = [
  (theory, { data }) => recordReview(theory, data as never),
  (theory, { data }) => recordRewording(theory, data as never),
  (theory, { id, data }) => attachEvidence(theory, id, data as never) as Theory,
  (theory, { id, data }) => addAssumption(theory, id, data as never) as Theory,
  (theory, { data }) => addLink(theory, data as never) as Theory,
  (theory, { id, other }) => renameElement(theory, id, other) as Theory,
  (theory, { id }) => removeElement(theory, id, { withDependents: true }),
];

/** What the verbs take, each right for one of them. */
const ENTRIES: readonly ((id: () => string) => object)[] = [
  (id) => ({ assumption: id(), date: "2026-01-02", reviewer: "R", decision: "accept", note: "n" }),
  (id) => ({ on: id(), date: "2026-01-02", by: "R", reason: "n" }),
  (id) => ({ on: id(), stance: "supports", finding: "f", source: id(), date: "2020" }),
  (id) => ({ statement: "s", on: [id(), id()], parts: { [id()]: { statement: "p" } } }),
  (id) => ({ from: id(), to: id(), because: "b" }),
];

/** As it is, or mutated; always an object, which is what a caller writes. */
function anyOf(data: object, chance: Chance): unknown {
  const mutated = chance.oneIn(2) ? data : mutateData(data, chance);
  return typeof mutated === "object" && mutated !== null ? mutated : data;
}

const BASELINE = {
  format: "theory-of-change-baseline/1",
  theories: {
    t: [
      { code: "untested", on: "a", values: { links: ["a->b"], n: 1 } },
      { code: "x", on: "b" },
    ],
  },
};
