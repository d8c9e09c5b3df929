import { compare } from "fast-json-patch";
import { diffTheories } from "../../src/analysis/diff-theories.js";
import type { TheoryDocument } from "../../src/schema/generated/types.js";
import { parseTheoryOrThrow } from "../../src/theory/parse.js";
import type { Theory } from "../../src/theory/theory.js";
import { trust } from "../support/trust.js";
import { makeDocument } from "./make-document.js";

type Edit = (theory: Theory) => Theory;

/** Edits that share with the theory all that they do not change, as immer leaves it. */
const EDITS: Readonly<Record<string, Edit>> = {
  "a link": (theory) => {
    const links = [...(theory.links ?? [])];
    const middle = links.length >> 1;
    links[middle] = { ...links[middle]!, because: "Those who get it use it" };
    return { ...theory, links };
  },
  "a title": (theory) => change(theory, "outcomes", (outcome) => ({ ...outcome, title: "More people reach it" })),
  evidence: (theory) =>
    change(theory, "evidence", (item) => ({
      ...item,
      strength: item.strength === "strong" ? "weak" : "strong",
    })),
};

function change<R extends "outcomes" | "evidence">(
  theory: Theory,
  register: R,
  edit: (element: NonNullable<TheoryDocument[R]>[string]) => object,
): Theory {
  const elements: NonNullable<TheoryDocument[R]> = theory[register] ?? ({} as NonNullable<TheoryDocument[R]>);
  const ids = Object.keys(elements);
  const id = ids[ids.length >> 1] ?? "";
  const element = (elements as { readonly [id: string]: NonNullable<TheoryDocument[R]>[string] })[id];
  return { ...theory, [register]: { ...elements, ...(element && { [id]: edit(element) }) } };
}

/** Tasks that compare two versions of a theory, after each edit and read apart. */
export const COMPARE_TASKS: Readonly<Record<string, (size: number) => () => unknown>> = Object.fromEntries(
  [...Object.keys(EDITS), "read apart"].flatMap((name) => {
    const prepare = (size: number): readonly [Theory, Theory] => {
      const theory = parseTheoryOrThrow(makeDocument(size));
      const edit = EDITS[name];
      return [theory, edit === undefined ? (EDITS["a title"] as Edit)(trust(structuredClone(theory))) : edit(theory)];
    };
    return [
      [
        `diff, ${name}`,
        (size: number) => {
          const [a, b] = prepare(size);
          return () => diffTheories(a, b);
        },
      ],
      [
        `JSON patch, ${name}`,
        (size: number) => {
          const [a, b] = prepare(size);
          return () => compare(a as object, b as object);
        },
      ],
    ];
  }),
);
