import {
  type EditResult,
  editJson,
  editYaml,
  readJson,
  readYaml,
  writeYaml,
} from "../../../../src/entries/formats/document.js";
import { addAssumption } from "../../../../src/theory/edit/add-assumption.js";
import { editTheory } from "../../../../src/theory/edit/edit-theory.js";
import { recordReview } from "../../../../src/theory/edit/record-review.js";
import { listAssumptions } from "../../../../src/theory/list-assumptions.js";
import { parseTheory } from "../../../../src/theory/parse.js";
import type { Theory } from "../../../../src/theory/theory.js";
import type { Chance } from "../chance.js";
import { anyData, mutateData, mutateTheory } from "../mutate-data.js";
import { mutateOne } from "../mutate-text.js";
import type { Seeds } from "../seeds.js";
import { accept } from "./accept.js";
import type { Subject } from "./subject.js";

/** The format itself, as data and in its two notations, read and changed in place. */
export const NATIVE: readonly Subject[] = [
  {
    name: "readJson",
    weight: 10,
    make: (seeds, chance) => (chance.oneIn(3) ? writeMutated(seeds, chance) : mutateOne(seeds.json, chance)),
    read: (text: string) => accept(readJson(text)),
  },
  {
    name: "readYaml",
    weight: 14,
    make: (seeds, chance) => {
      if (chance.oneIn(4)) return toYaml(writeMutated(seeds, chance));
      return mutateOne(chance.oneIn(5) ? seeds.json : seeds.yaml, chance);
    },
    read: (text: string) => accept(readYaml(text)),
  },
  {
    name: "parseTheory",
    weight: 14,
    make: ({ theories }, chance) => {
      if (chance.oneIn(10)) return anyData(chance, 4);
      return (chance.oneIn(2) ? mutateTheory : mutateData)(chance.pick(theories), chance);
    },
    read: (data: unknown) => accept(parseTheory(data)),
  },
  {
    name: "editYaml",
    weight: 8,
    make: (seeds, chance) => {
      if (chance.oneIn(3)) return toYaml(writeMutated(seeds, chance));
      return chance.oneIn(3) ? chance.pick(seeds.yaml) : mutateOne(seeds.yaml, chance);
    },
    read: (text: string, chance) =>
      readEdited(
        text,
        editYaml(text, (theory) => editAny(theory, chance)),
      ),
  },
  {
    name: "editJson",
    weight: 5,
    make: (seeds, chance) => (chance.oneIn(2) ? writeMutated(seeds, chance) : mutateOne(seeds.json, chance)),
    read: (text: string, chance) =>
      readEdited(
        text,
        editJson(text, (theory) => editAny(theory, chance)),
      ),
  },
];

const toYaml = (json: string) => (json === "" ? "" : writeYaml(JSON.parse(json)));

/** A theory as JSON that is more often right than one of which the text was mutated. */
function writeMutated({ theories }: Seeds, chance: Chance): string {
  const theory = chance.pick(theories);
  const data = (chance.oneIn(3) ? mutateData : mutateTheory)(theory, chance);
  return JSON.stringify(data, (_, value) => (typeof value === "bigint" ? 1 : value), chance.pick([0, 2])) ?? "";
}

const ANOTHER_TITLE = "Another: title # here";

/** Says what one may say of any theory: a review of its first assumption, one more assumption, or another title. */
function editAny(theory: Theory, chance: Chance): Theory {
  const [first] = listAssumptions(theory);
  if (first !== undefined && chance.oneIn(2)) {
    const entry = { date: "2026-01-02", reviewer: "R: #", decision: "accept", note: chance.pick(["x", "a: b\n# c\n"]) };
    return recordReview(theory, { assumption: first.id, ...entry } as Parameters<typeof recordReview>[1]);
  }
  if (chance.oneIn(2))
    return editTheory(theory, (draft) => {
      draft.title = ANOTHER_TITLE;
    });
  const id = "one-more";
  return isFree(theory, id) ? addAssumption(theory, id, { statement: "x: y", on: "theory" }) : theory;
}

const isFree = (theory: Theory, id: string) => !JSON.stringify(theory).includes(JSON.stringify(id));

function readEdited(text: string, result: EditResult): readonly Theory[] {
  // What takes the place of a title may be shorter.
  if (result.ok && result.theory.title !== ANOTHER_TITLE && result.text.length < text.length / 2)
    throw new Error("the edit took the text away");
  return accept(result);
}
