import { quote } from "../schema/quote.js";
import {
  type DescriptionName,
  DOCUMENT,
  fitsShape,
  getPartName,
  isRecord,
  resolveShape,
  type Shape,
} from "../schema/shape.js";
import { FORMAT } from "../schema/vocabulary.js";
import { isTooLarge } from "./is-too-large.js";
import { look } from "./look.js";
import type { ProblemList } from "./problem-list.js";
import type { Expectation } from "./problem-reason.js";

type Path = readonly (string | number)[];

/**
 * Says where data differs from the shape of a theory: what was found, what was expected, the nearest right word.
 *
 * Stops when the list is full, so that a large file with a mistake in every line costs no more than one with a hundred.
 */
export function explainShape(data: unknown, problems: ProblemList): void {
  explain(DOCUMENT, data, [], problems);
}

function explain(given: Shape, value: unknown, path: Path, problems: ProblemList): void {
  if (problems.isFull) return;
  const shape = resolveShape(given);
  if (shape.oneOf !== undefined && isRecord(value)) explainRating(shape.oneOf, value, path, problems);
  else if (holdsLike(shape, value)) explainHeld(shape, value, path, problems);
  else if (!fitsShape(shape, value)) {
    const meant = shape.anyOf?.map(resolveShape).find((option) => holdsLike(option, value));
    if (meant !== undefined) explain(meant, value, path, problems);
    else explainValue(given, value, path, problems);
  }
}

/** Whether a value holds others as the shape asks, so that what is wrong with it is in what it holds. */
function holdsLike({ type, minItems = 0, maxItems = Infinity, minProperties = 0 }: Shape, value: unknown): boolean {
  if (type === "array") return Array.isArray(value) && value.length >= minItems && value.length <= maxItems;
  return type === "object" && isRecord(value) && Object.keys(value).length >= minProperties;
}

function explainHeld(shape: Shape, value: unknown, path: Path, problems: ProblemList): void {
  if (!Array.isArray(value)) explainObject(shape, value as Record<string, unknown>, path, problems);
  else
    for (let i = 0; i < value.length && !problems.isFull; i += 1)
      explain(shape.items ?? {}, value[i], [...path, i], problems);
}

/** Goes through the keys as they stand, and then through those that are missing. */
function explainObject(shape: Shape, value: Record<string, unknown>, path: Path, problems: ProblemList): void {
  const { properties = {}, required = [], additionalProperties, propertyNames } = shape;
  for (const key of Object.keys(value)) {
    // No schema can see this key; the check of ids does.
    if (problems.isFull || key === "__proto__") continue;
    const at = [...path, key];
    if (Object.hasOwn(properties, key)) {
      if (value[key] !== undefined || required.includes(key)) explain(properties[key] ?? {}, value[key], at, problems);
    } else if (additionalProperties === false) {
      const wanted = { word: key, candidates: () => Object.keys(properties) };
      problems.add("unknown-key", at, { name: "unknown-key", key }, wanted);
    } else {
      if (propertyNames !== undefined && !fitsShape(propertyNames, key)) {
        problems.add("bad-id", at, { name: "bad-key", shown: quote(key), expected: describe(propertyNames) });
      }
      if (typeof additionalProperties === "object") explain(additionalProperties, value[key], at, problems);
    }
  }
  for (const key of required) {
    if (!Object.hasOwn(value, key)) explain(properties[key] ?? {}, undefined, [...path, key], problems);
  }
}

/** What tells the members of a union of objects apart is the one word that each has as its scale. */
function explainRating(options: readonly Shape[], value: Record<string, unknown>, path: Path, problems: ProblemList) {
  const scaleOf = (option: Shape) => option.properties?.["scale"]?.const ?? "";
  const meant = options.find((option) => scaleOf(option) === value["scale"]);
  if (meant !== undefined) explain(meant, value, path, problems);
  else explainChoice(value["scale"], options.map(scaleOf), [...path, "scale"], problems);
}

function explainValue(given: Shape, found: unknown, path: Path, problems: ProblemList): void {
  const shape = resolveShape(given);
  if (shape.const === FORMAT) {
    if (found === undefined) problems.add("missing-key", path, { name: "format", expected: FORMAT });
    else problems.add("bad-value", path, { name: "format", expected: FORMAT, found: look(found) });
    return;
  }
  if (shape.enum !== undefined) {
    explainChoice(found, shape.enum, path, problems);
    return;
  }
  const expected = describe(given);
  if (takesNumber(given) && isTooLarge(found)) {
    problems.add("bad-value", path, { name: "too-large-number", most: Number.MAX_SAFE_INTEGER });
  } else if (found === undefined) problems.add("missing-key", path, { name: "missing", expected });
  else if (typeof found === "string" && takesText(given)) {
    problems.add("bad-value", path, { name: "bad-value", expected, shown: quote(found) });
  } else problems.add("wrong-type", path, { name: "wrong-type", expected, found: look(found) });
}

function takesNumber(given: Shape): boolean {
  const shape = resolveShape(given);
  return shape.type === "number" || (shape.anyOf ?? []).some(takesNumber);
}

function takesText(given: Shape): boolean {
  const shape = resolveShape(given);
  return shape.type === "string" || (shape.anyOf ?? []).some(takesText);
}

function explainChoice(found: unknown, options: readonly string[], path: Path, problems: ProblemList): void {
  const expected: Expectation = { kind: "choice", options };
  if (found === undefined) problems.add("missing-key", path, { name: "missing", expected });
  else if (typeof found !== "string") {
    problems.add("wrong-type", path, { name: "wrong-type", expected, found: look(found) });
  } else {
    const wanted = { word: found.replace(DASHES, "-"), candidates: () => options };
    problems.add("bad-value", path, { name: "bad-value", expected, shown: quote(found) }, wanted);
  }
}

/** What editors and keyboards make of a minus or a hyphen. */
const DASHES = /[\u2010-\u2015\u2212\uff0d]/g;

function describe(given: Shape): Expectation {
  const shape = resolveShape(given);
  if (shape.description !== undefined) return { kind: "described", as: getPartName(given) as DescriptionName };
  const { type, items, enum: options, anyOf, oneOf, required = [], propertyNames } = shape;
  if (options !== undefined) return { kind: "choice", options };
  if (anyOf !== undefined || oneOf !== undefined) return { kind: "any", options: (anyOf ?? oneOf ?? []).map(describe) };
  if (propertyNames !== undefined) return { kind: "entries" };
  if (type === "object") return { kind: "object", keys: required };
  if (type === "array") return { kind: "list", of: describe(items ?? {}) };
  return type === "boolean" ? { kind: "boolean" } : { kind: "type", type: type ?? "value" };
}
