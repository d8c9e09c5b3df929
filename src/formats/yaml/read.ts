import { CORE_SCHEMA, defineMappingTag, EVENT_ID, load, parseEvents, YAMLException } from "js-yaml";
import { type AllLimits, READER_LIMITS, takeLimits } from "../../limits/reader-limits.js";
import { requireOptions } from "../../limits/require-argument.js";
import { createProblem } from "../../theory/create-problem.js";
import { type ParseResult, parseMade } from "../../theory/parse.js";
import type { Problem } from "../../theory/problem.js";
import { listRepeatedKeys } from "../edit/list-repeated-keys.js";
import { LineIndex } from "../line-index.js";
import { locateProblems } from "../locate-problems.js";
import { type ReadOptions, refuseLength } from "../read-options.js";
import { findPlace } from "./find-place.js";
import { findSlip } from "./find-slip.js";
import { outlineYaml } from "./outline.js";

export type { ReadOptions };

/**
 * Reads a theory from YAML 1.2 text. Every problem has its line and column.
 *
 * The text is one document of plain data: no tags, anchors or aliases. A key that YAML would read as a number, a
 * truth value or nothing (`1.1`, `true`, `null`) is refused with the advice to quote it, and so is a key that stands
 * twice. A byte order mark is passed over.
 *
 * Places are looked up only when there are problems.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @throws {RangeError} when a limit is none
 * @example
 * const result = readYaml("format: theory-of-change/1\nid: tap\ntitle: Taps\nlanguage: en\noutcomes:\n  1.1: {}\n");
 * result.ok || result.problems.map(({ position, message }) => `${position?.line}:${position?.column} ${message}`)
 * // => ['6:3 this is not a theory in YAML: the key 1.1 reads as a number; put it in quotes.']
 */
export function readYaml(text: string, options: ReadOptions<"yaml"> = {}): ParseResult {
  requireOptions(options);
  const { limits } = options;
  const tooLarge = refuseSize(text, takeLimits("yaml", limits));
  if (tooLarge !== undefined) return { ok: false, problems: [tooLarge] };
  let data: unknown;
  try {
    data = load(text, { schema: SCHEMA, maxAliases: 0, maxDepth: READER_LIMITS.yaml.depth });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { ok: false, problems: explainSyntax(error, text) };
  }
  if (data === null || data === undefined) return { ok: false, problems: [sayEmpty(text)] };
  const result: ParseResult = parseMade(data);
  if (result.ok) return result;
  const root = outlineYaml(text);
  return { ok: false, problems: locateProblems(result.problems, text, (path) => findPlace(root, path)) };
}

/** Why a text is more than is read, if it is. */
export function refuseSize(
  text: string,
  { characters, separators }: AllLimits<"yaml"> = READER_LIMITS.yaml,
): Problem | undefined {
  const tooLong = refuseLength(text, characters);
  if (tooLong !== undefined) return tooLong;
  let found = 0;
  for (const _ of text.matchAll(SEPARATOR)) found += 1;
  if (found <= separators) return undefined;
  return createProblem("too-large", { reason: { name: "too-many", what: "separators", most: separators, found } });
}

const SEPARATOR = /[,[{\n]|\r(?!\n)|[:?-](?=\s)/g;

/** Nothing at all, or nothing that counts: comments, `---`, `null`. */
function sayEmpty(text: string): Problem {
  if (text.trim() === "") return createProblem("empty", { reason: { name: "no-text" } });
  const isCommented = text.split(/[\r\n]+/).every((line) => /^\s*(?:#|$)/.test(line));
  return createProblem("empty", { reason: { name: "no-data", holds: isCommented ? "comments" : "nothing" } });
}

/** Maps with text for keys only, so that no id turns into another by being read. */
const SCHEMA = CORE_SCHEMA.withTags(
  defineMappingTag<Record<string, unknown>>("tag:yaml.org,2002:map", {
    create: () => ({}),
    addPair: (record, key, value) => {
      if (typeof key !== "string") return describeKey(key);
      if (key === "__proto__") return 'the key "__proto__" is a reserved word';
      record[key] = value;
      return "";
    },
    has: (record, key) => typeof key === "string" && Object.hasOwn(record, key),
    keys: (record) => Object.keys(record),
    get: (record, key) => record[String(key)],
    identify: () => false,
  }),
);

function describeKey(key: unknown): string {
  if (typeof key === "number") return `the key ${key} reads as a number; put it in quotes`;
  if (typeof key === "boolean") return `the key ${key} reads as a truth value; put it in quotes`;
  return key === null
    ? "a key reads as nothing (null); put it in quotes"
    : "a key is a list or an object; expected text";
}

function explainSyntax(error: YAMLException, text: string): readonly Problem[] {
  const repeated = error.reason.startsWith("duplicated mapping key") ? listRepeatedKeys(outlineYaml(text), text) : [];
  return repeated.length > 0 ? repeated : [explainFault(error, text)];
}

function explainFault(error: YAMLException, text: string): Problem {
  if (error.reason.includes("input is empty")) return sayEmpty(text);
  if (error.reason.includes("single document")) {
    const position = new LineIndex(text).positionAt(findSecondDocument(text));
    return createProblem("several-documents", { reason: { name: "several-documents" }, position });
  }
  const { mark } = error;
  const slip =
    mark === null || mark === undefined ? undefined : findSlip(text, error.reason, mark.line + 1, mark.column + 1);
  if (slip !== undefined) {
    const { fault, line, column } = slip;
    return createProblem("syntax", { reason: { name: "no-yaml", fault }, position: { line, column } });
  }
  const isAlias = /alias/i.test(error.reason);
  const fault = isAlias ? "aliases (*name) are not part of the format; write the value out" : error.reason;
  const position = mark && { line: mark.line + 1, column: mark.column + 1 };
  return createProblem("syntax", { reason: { name: "no-yaml", fault }, position });
}

/** The offset of the second document in a text that has one. */
function findSecondDocument(text: string): number {
  let documents = 0;
  for (const event of parseEvents(text, { maxDepth: READER_LIMITS.yaml.depth })) {
    if (event.type === EVENT_ID.DOCUMENT) documents += 1;
    else if (documents === 2 && event.type !== EVENT_ID.POP) {
      return Math.max(
        0,
        event.type === EVENT_ID.SCALAR ? event.valueStart : "start" in event ? event.start : event.anchorStart,
      );
    }
  }
  return Math.max(0, text.length - 1);
}
