import { requireOptions } from "../../limits/require-argument.js";
import type { Indicator, Measurement, Outcome, TheoryDocument } from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import type { Level } from "../../schema/vocabulary.js";
import { requireOneOf } from "../../theory/require-one-of.js";
import { requireDocument } from "../../theory/require-theory.js";
import type { Conversion } from "../conversion.js";
import { toXmlText, writeXml, type XmlElement } from "../xml/xml.js";
import { checkActivity } from "./check-activity.js";
import { writeExtension, writeId } from "./extension.js";
import { IatiWriteError } from "./iati-write-error.js";
import { WriteLosses } from "./losses.js";
import { type Narration, narrate, toLanguageCode, writeTitle } from "./narratives.js";
import { writeActivity } from "./write-activity.js";
import { listDocumentLosses } from "./write-document.js";
import type { IatiWriteOptions } from "./write-options.js";
import { type ValueTask, writeBaseline, writePeriods } from "./write-values.js";

/**
 * Writes the outcomes of a theory and their indicators as IATI 2.03: the `<result>` elements, to be put into an activity,
 * or with `activity` a whole file.
 *
 * A whole file is valid by the XML schema, and results are by the code lists and the standard's rules on results too,
 * whatever the theory holds; what would not be is a loss. Same input, same bytes.
 *
 * @throws {IatiWriteError} when the activity is not one that IATI can have, or an outcome has no indicator and that was
 * to be an error
 * @throws {RangeError} when the profile is not one, or `withoutIndicator` names no treatment
 * @example
 * const { output, losses } = writeIati(handwashing);
 * output.split("\n").slice(0, 4).map((line) => line.trim())
 * // => ['<result type="2">', "<title>", '<narrative xml:lang="en">Pupils wash their hands with soap</narrative>', "</title>"]
 * losses.filter(({ code }) => code === "no-indicator").length // => 5
 */
export function writeIati(theory: TheoryDocument, options: IatiWriteOptions = {}): Conversion<string> {
  requireDocument(theory);
  requireOptions(options);
  const { activity, profile = "standard", withoutIndicator = "skip" } = options;
  requireOneOf(profile, ["standard", "metis"], "a profile of IATI");
  requireOneOf(withoutIndicator, ["skip", "placeholder", "error"], "what becomes of an outcome without indicator");
  if (activity !== undefined) checkActivity(activity, theory);
  const losses = new WriteLosses();
  const narration: Narration = { language: theory.language, losses, ...nameDefault(theory, options, losses) };
  const used = { indicators: new Map<string, XmlElement>(), sources: new Set<string>(), places: new Set<string>() };
  const results = Object.entries(theory.outcomes ?? {}).flatMap(([id, outcome]) => {
    const result = writeResult(id, outcome, { theory, options, narration, used });
    return result === undefined ? [] : [result];
  });
  listLosses(theory, options, used, narration);
  const elements = options.extension ? [...results, writeExtension(theory, options)] : results;
  const output =
    activity === undefined
      ? elements.map((element) => writeXml(element)).join("")
      : writeActivity(activity, theory, elements, { narration, places: used.places });
  // What goes along as a whole is lost on nobody who reads it; what the results say beyond it is still a guess.
  return { output, losses: options.extension ? losses.list.filter(({ kind }) => kind === "guessed") : losses.list };
}

interface WriteTask {
  readonly theory: TheoryDocument;
  readonly options: IatiWriteOptions;
  readonly narration: Narration;
  readonly used: ValueTask["used"] & {
    /** Those written so far. One of two outcomes is written with both, and its losses are told once. */
    readonly indicators: Map<string, XmlElement>;
  };
}

/** Only a whole activity has a default language, so that its texts need not name it. */
function nameDefault({ language }: TheoryDocument, { activity }: IatiWriteOptions, losses: WriteLosses) {
  const code = toLanguageCode(language);
  if (code !== undefined && code !== language) losses.add("language", "language");
  if (code === undefined) losses.add("default-language", "language");
  return activity === undefined ? {} : { unnamed: code ?? "en" };
}

const TYPES: { readonly [L in Level | "none"]: string } = {
  output: "1",
  intermediate: "2",
  "long-term": "2",
  impact: "3",
  none: "9",
};

function writeResult(id: string, outcome: Outcome, task: WriteTask): XmlElement | undefined {
  const { options, narration } = task;
  const { losses } = narration;
  const at = ["outcomes", id];
  const indicators = listIndicators(id, outcome, task);
  const isBare = indicators.length === 0;
  if (isBare && options.withoutIndicator === "error")
    throw new IatiWriteError([`the outcome ${quote(id)} has no indicator, and IATI has no result without one.`]);
  if (isBare && options.withoutIndicator !== "placeholder") {
    losses.add("no-indicator", ...at);
    return undefined;
  }
  losses.add("element-id", ...at, "id");
  for (const key of ["strand", "actors", "places", "needs", "locator", "note"] as const)
    if (outcome[key] !== undefined) losses.add("no-place", ...at, key);
  if (outcome.sdg !== undefined)
    losses.add(options.activity === undefined ? "no-activity" : "sdg-of-activity", ...at, "sdg");
  if (outcome.level === "long-term") losses.add("level", ...at, "level");
  if (isBare) losses.add("placeholder", ...at, "indicators");
  const isMetis = options.profile === "metis";
  if (isMetis) losses.add("aggregation-status", ...at, "aggregation-status");
  const hasCodes = indicators.some(({ hasCode }) => hasCode);
  if (outcome.code !== undefined && hasCodes) losses.add("code", ...at, "code");
  return {
    name: "result",
    attributes: {
      type: TYPES[outcome.level ?? "none"],
      "aggregation-status": isMetis ? "1" : undefined,
      ...writeId(id, options),
    },
    children: [
      writeTitle(outcome.title, id, at, narration),
      narrate("description", outcome.description, [...at, "description"], narration),
      outcome.code === undefined || hasCodes ? undefined : writeReference(outcome.code, [...at, "code"], narration),
      ...indicators.map(({ element }) => element),
      isBare ? writePlaceholder(outcome, id, narration) : undefined,
    ],
  };
}

/** The indicators of an outcome that can be written, each once. */
function listIndicators(outcome: string, { indicators = [] }: Outcome, task: WriteTask) {
  const { theory, options, narration, used } = task;
  const ids = new Set(indicators);
  if (ids.size < indicators.length) narration.losses.add("repeated", "outcomes", outcome, "indicators");
  return [...ids].flatMap((id) => {
    const indicator = theory.indicators?.[id];
    if (indicator === undefined) return [];
    if (options.profile === "metis" && isQualitative(indicator)) {
      narration.losses.add("not-numeric", "outcomes", outcome, "indicators", indicators.indexOf(id));
      return [];
    }
    const element = used.indicators.get(id) ?? writeIndicator(id, indicator, task);
    used.indicators.set(id, element);
    return [{ element, hasCode: indicator.code !== undefined }];
  });
}

const measurementsOf = ({ baseline, targets = [], actuals = [] }: Indicator): Measurement[] => [
  ...(baseline === undefined ? [] : [baseline]),
  ...targets,
  ...actuals,
];

/** An indicator whose values are words. */
function isQualitative(indicator: Indicator): boolean {
  const values = measurementsOf(indicator);
  return values.every(({ value }) => value === undefined) && values.some(({ text }) => text !== undefined);
}

function writeIndicator(id: string, indicator: Indicator, task: WriteTask): XmlElement {
  const { options, narration, theory, used } = task;
  const { losses } = narration;
  const at = ["indicators", id];
  const inWords = isQualitative(indicator);
  losses.add("element-id", ...at, "id");
  for (const key of ["locator", "note"] as const) if (indicator[key] !== undefined) losses.add("no-place", ...at, key);
  const isPercentage = indicator.unit === "%" && !inWords;
  if (indicator.unit !== undefined && !isPercentage) losses.add("unit", ...at, "unit");
  if (
    indicator.unit === undefined &&
    measurementsOf(indicator).every(({ value, text }) => value === undefined && text === undefined)
  )
    losses.add("measure", ...at, "measure");
  const { baseline, targets = [], actuals = [], direction, code } = indicator;
  const values: ValueTask = { theory, options, narration, isQualitative: inWords, used };
  return {
    name: "indicator",
    attributes: {
      measure: inWords ? "5" : isPercentage ? "2" : "1",
      ascending: direction === undefined ? undefined : direction === "up" ? "1" : "0",
      "aggregation-status": options.profile === "metis" ? "1" : undefined,
      ...writeId(id, options),
    },
    children: [
      writeTitle(indicator.title, id, at, narration),
      narrate("description", indicator.description, [...at, "description"], narration),
      code === undefined ? undefined : writeReference(code, [...at, "code"], narration, options.indicatorUri),
      baseline === undefined ? undefined : writeBaseline(baseline, [...at, "baseline"], values),
      ...writePeriods(targets, actuals, at, values),
    ],
  };
}

function writePlaceholder({ title }: Outcome, id: string, narration: Narration): XmlElement {
  const quiet: Narration = { ...narration, losses: new WriteLosses() };
  return { name: "indicator", attributes: { measure: "5" }, children: [writeTitle(title, id, [], quiet)] };
}

/** A code of the publisher's own list. */
function writeReference(code: string, at: readonly string[], narration: Narration, uri?: string): XmlElement {
  const clean = toXmlText(code);
  if (clean !== code) narration.losses.add("character", ...at);
  return { name: "reference", attributes: { vocabulary: "99", code: clean, "indicator-uri": uri } };
}

/** What is lost of the elements that no result carries. */
function listLosses(
  theory: TheoryDocument,
  { activity }: IatiWriteOptions,
  used: WriteTask["used"],
  narration: Narration,
): void {
  const { losses } = narration;
  for (const key of ["title", "description"] as const)
    if (theory[key] !== undefined && (activity === undefined || activity[key] !== undefined))
      losses.add("no-activity", key);
  for (const [key, value] of Object.entries(theory)) {
    if (ELSEWHERE.has(key)) continue;
    if (typeof value !== "object") losses.add("no-place", key);
    // The elements of a list go by their place in it, all others by their ids.
    else if (Array.isArray(value)) for (const i of value.keys()) losses.add("no-place", key, i);
    else for (const id of Object.keys(value)) losses.add("no-place", key, id);
  }
  for (const { from, to } of theory.links ?? []) losses.add("no-place", "links", `${from}->${to}`);
  for (const id of Object.keys(theory.indicators ?? {}))
    if (!used.indicators.has(id)) losses.add("unused-indicator", "indicators", id);
  for (const [id, source] of Object.entries(theory.sources ?? {})) {
    if (used.sources.has(id)) listDocumentLosses(id, source, narration);
    else losses.add("no-place", "sources", id);
  }
  for (const [id, { locator, note }] of Object.entries(theory.places ?? {})) {
    if (!used.places.has(id)) losses.add("no-place", "places", id);
    else {
      if (locator !== undefined) losses.add("no-place", "places", id, "locator");
      if (note !== undefined) losses.add("no-place", "places", id, "note");
    }
  }
}

/** What is written, or is told of in a way of its own. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "format",
  "language",
  "title",
  "description",
  "outcomes",
  "links",
  "indicators",
  "sources",
  "places",
]);
