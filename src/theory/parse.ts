import isTheoryDocument from "../schema/generated/is-theory-document.js";
import type { TheoryDocument } from "../schema/generated/types.js";
import { checkCustom } from "./check-custom.js";
import { checkIntegrity, keepElements, MAX_DEPTH } from "./check-integrity.js";
import { checkWellFormed } from "./check-well-formed.js";
import { isChecked, markChecked } from "./checked.js";
import { copyData, freezeData } from "./copy-data.js";
import type { Elements } from "./elements.js";
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
 * The data stays yours: the theory is a copy of it, frozen at every level, which shares nothing with it. So changing the data
 * later changes no theory and no answer. A theory is returned as it is. A theory with gaps (an outcome that nothing leads
 * to, an assumption on nothing) parses: gaps are for the review. What does not parse is what cannot be understood: a wrong
 * shape, an unknown or duplicate id, a link that does not lead to an outcome.
 *
 * Data is what JSON has a form for: plain objects, lists, texts, numbers, truth values and `null`. A getter is read once. A key
 * whose value is `undefined`, or that is a symbol, is not there. An instance of a class is refused, and so is a function.
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
  const result: ParseResult = isChecked(data) ? { ok: true, theory: data } : check(copyData(data, problems), problems);
  // A theory has the ids of the data that it is a copy of.
  return result as ParseResult<TheoryFrom<Data>>;
}

/** As {@link parseTheory}, for data that a reader made and that no other code holds: the data becomes the theory, without a copy. */
export function parseMade(data: unknown): ParseResult {
  const result = check(data, new ProblemList());
  if (result.ok) freezeData(result.theory);
  return result;
}

/**
 * The same as {@link parseTheoryOrThrow} for a document that was made out of a theory: what is the same object in the same
 * place stays that object, and only the rest is copied.
 */
export function parseChanged(document: unknown, theory: TheoryDocument): Theory {
  const problems = new ProblemList();
  const known = isChecked(theory) ? theory : undefined;
  return takeTheory(check(copyData(document, problems, known), problems));
}

/** Checks frozen data, and marks it as a theory if it is valid. */
function check(data: unknown, problems: ProblemList): ParseResult {
  const elements = problems.isEmpty ? findProblems(data, problems) : undefined;
  if (elements === undefined || !problems.isEmpty) return { ok: false, problems: problems.toArray() };
  // The checks are what the brand of `Theory` stands for.
  const theory = markChecked(data as TheoryDocument);
  keepElements(theory, elements);
  return { ok: true, theory };
}

/** Adds what is wrong with data, and returns its elements, which are whole where nothing is. */
function findProblems(data: unknown, problems: ProblemList): Elements | undefined {
  if (isTooDeep(data)) {
    problems.add("wrong-shape", ["assumptions"], { name: "parts-too-deep", most: MAX_DEPTH });
    return undefined;
  }
  const hasShape = isTheoryDocument(data);
  if (!hasShape) {
    explainShape(data, problems);
    checkWellFormed(data, problems);
  }
  const elements = checkIntegrity(data, problems);
  checkCustom(data, problems);
  if (!hasShape && problems.isEmpty) problems.add("reserved-id", [], { name: "inherited-key" });
  if (problems.isEmpty && isEmpty(data)) {
    problems.add("empty", [], { name: "no-nodes" });
  }
  return elements;
}

function takeTheory<T extends Theory>(result: ParseResult<T>): T {
  if (!result.ok) throw new InvalidTheoryError(result.problems);
  return result.theory;
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
  return takeTheory(parseTheory(data));
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
      for (const id of Object.keys(register)) {
        const assumption: unknown = register[id as never];
        if (typeof assumption !== "object" || assumption === null) continue;
        const { parts }: { readonly parts?: unknown } = assumption;
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
