import type { TheoryDocument } from "../../src/schema/generated/types.js";

/** Prints a theory as a module that exports it, with the types of all its ids. */
export function printExample(name: string, theory: TheoryDocument): string {
  return `import { defineTheory } from "../../theory/define-theory.js";

/**
 * A small theory to try things with: how a programme in primary schools expects handwashing to keep children healthy and in
 * class. Its programme, schools, numbers and sources are invented. It has a harm, an external factor, and assumptions with
 * evidence for, against, on both sides and none.
 *
 * It is the theory of \`examples/handwashing/theory.yaml\`, and the one that the examples in this reference use. Its ids are
 * literal, so an editor completes them and the compiler refuses others.
 *
 * @example
 * reviewTheory(${name}).assumptions.find(({ id }) => id === "lunch-long-enough")?.verdict
 * // => "challenged"
 */
export const ${name} = /* @__PURE__ */ defineTheory(${JSON.stringify(theory, null, 2)});
`;
}
