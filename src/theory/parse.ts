import isTheoryDocument from "../schema/generated/is-theory-document.js";
import { checkCustom } from "./check-custom.js";
import { checkIntegrity, MAX_DEPTH } from "./check-integrity.js";
import { InvalidTheoryError } from "./errors.js";
import { explainShape } from "./explain-shape.js";
import type { Problem } from "./problem.js";
import { ProblemList } from "./problem-list.js";
import type { Theory } from "./theory.js";
import type { TheoryFrom } from "./theory-from.js";

/** What came of parsing: a theory, or every reason why there is none. */
export type ParseResult<T extends Theory = Theory> =
  | { readonly ok: true; readonly theory: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Turns data from outside into a theory, or says everything that is wrong with it.
 *
 * The theory is `data` itself, neither copied nor completed; treat it as read-only from then on. A theory with gaps
 * (an outcome nobody reaches, an assumption on nothing) parses: gaps are for the review. What does not parse is what
 * cannot be understood: a wrong shape, an unknown or duplicate id, a link that does not lead to an outcome.
 *
 * What answers are asked of is the `theory` in the result; the result itself they refuse with a `TypeError`.
 *
 * Costs time linear in the data. At most 100 problems are worded; a last one counts the rest.
 *
 * @example
 * const result = parseTheory({
 *   format: "theory-of-change/1", id: "tap", title: "Taps", language: "en",
 *   interventions: { taps: { title: "Install taps" } },
 *   outcomes: { health: { title: "Fewer children fall ill" } },
 *   links: [{ from: "taps", to: "helth" }],
 * });
 * result.ok || result.problems.map((problem) => problem.message)
 * // => ['links[0].to: "helth" is not the id of an outcome. Did you mean "health"?']
 * @see {@link parseTheoryOrThrow} for the same with an exception
 */
export function parseTheory<const Data>(data: Data): ParseResult<TheoryFrom<Data>> {
  return parseWith(data, new ProblemList());
}

/** The same as {@link parseTheory}, with as many problems as the list takes. */
export function parseWith<const Data>(data: Data, problems: ProblemList): ParseResult<TheoryFrom<Data>> {
  if (isTooDeep(data)) {
    problems.add("wrong-shape", ["assumptions"], { name: "parts-too-deep", most: MAX_DEPTH });
    return { ok: false, problems: problems.toArray() };
  }
  const hasShape = isTheoryDocument(data);
  if (!hasShape) explainShape(data, problems);
  checkIntegrity(data, problems);
  checkCustom(data, problems);
  if (!hasShape && problems.isEmpty) problems.add("reserved-id", [], { name: "inherited-key" });
  if (problems.isEmpty && isEmpty(data)) {
    problems.add("empty", [], { name: "no-nodes" });
  }
  return problems.isEmpty
    ? // The two checks above are what the brand of `Theory` stands for, and its ids are those of the data.
      { ok: true, theory: data as TheoryFrom<Data> }
    : { ok: false, problems: problems.toArray() };
}

/**
 * Turns data from outside into a theory. The same as {@link parseTheory}, with an exception for bad data.
 *
 * @throws {InvalidTheoryError} when the data is not a theory; its `problems` hold every reason
 * @example
 * parseTheoryOrThrow({
 *   format: "theory-of-change/1", id: "tap", title: "Taps", language: "en",
 *   outcomes: { health: { title: "Fewer children fall ill" } },
 * }).id
 * // => "tap"
 */
export function parseTheoryOrThrow<const Data>(data: Data): TheoryFrom<Data> {
  const result = parseTheory(data);
  if (!result.ok) throw new InvalidTheoryError(result.problems);
  return result.theory;
}

function isEmpty(data: unknown): boolean {
  const { interventions = {}, outcomes = {}, factors = {} } = data as Theory;
  return [interventions, outcomes, factors].every((register) => Object.keys(register).length === 0);
}

/** Looks for parts nested beyond all use, rings of objects included, before anything recurses into them. */
function isTooDeep(data: unknown): boolean {
  let level: unknown[] = [childAt(data, "assumptions")];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    const next: unknown[] = [];
    // Each once, however many lead to it: objects within each other would double at every level.
    for (const register of new Set(level)) {
      if (typeof register !== "object" || register === null) continue;
      for (const assumption of Object.values(register)) {
        const parts = childAt(assumption, "parts");
        if (parts !== undefined) next.push(parts);
      }
    }
    level = next;
  }
  return false;
}

function childAt(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
