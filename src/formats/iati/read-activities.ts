import { Meter } from "../../limits/meter.js";
import { type AllLimits, takeLimits } from "../../limits/reader-limits.js";
import { requireOptions } from "../../limits/require-argument.js";
import { shorten } from "../../schema/shorten.js";
import type { Conversion } from "../conversion.js";
import type { StoppableReadOptions } from "../read-options.js";
import { Detacher } from "../xml/detach.js";
import { readXmlChunks, type XmlChunks } from "../xml/read-xml-chunks.js";
import { XmlNode } from "../xml/xml-node.js";
import { XmlReadError } from "../xml/xml-read-error.js";
import { XmlReader, type XmlStart } from "../xml/xml-reader.js";
import { ActivityBuilder } from "./activity-builder.js";
import type { IatiActivityResults } from "./activity-results.js";
import { EXTENSION } from "./extension.js";
import { IatiReadError } from "./iati-read-error.js";
import { ReadLosses } from "./read-losses.js";

/** How IATI is read. */
export interface IatiReadOptions extends StoppableReadOptions<"iati"> {
  /** The language of texts where the file says none; `en` when absent, which is then told as guessed. */
  readonly language?: string;
}

/**
 * Reads what activities report, one activity at a time, from IATI 2.01 to 2.03: a file of activities, one activity, or
 * results alone.
 *
 * Each activity comes with all of it that is not in the output. A last, empty one may tell of the file itself. Files
 * of any length are read: what is kept is one activity, and of that the results.
 *
 * @throws {IatiReadError} when the file is not XML, of version 1 or holds what is refused (a document type, entities,
 * other encodings than UTF-8, endless nesting or texts), once that is reached
 * @example
 * const { output } = writeIati(handwashing);
 * const titles = [];
 * for await (const { output: activity } of readIatiActivities(output))
 *   titles.push(...activity.results.map(({ title }) => title));
 * titles // => [{ en: "Pupils wash their hands with soap" }]
 */
export async function* readIatiActivities(
  chunks: XmlChunks,
  options: IatiReadOptions = {},
): AsyncGenerator<Conversion<IatiActivityResults>> {
  requireOptions(options);
  const limits = takeLimits("iati", options.limits);
  const file = new FileReader(options, limits);
  const reader = new XmlReader(file, limits, new Meter({ signal: options.signal }));
  try {
    for await (const _ of readXmlChunks(chunks, reader)) yield* file.takeDone();
  } catch (error) {
    yield* file.takeDone();
    if (error instanceof XmlReadError) throw new IatiReadError(error.problem);
    throw error;
  }
  yield* file.end();
}

/** The same of a text that is there in full, at once. */
export function listIatiActivities(text: string, options: IatiReadOptions = {}): Conversion<IatiActivityResults>[] {
  const limits = takeLimits("iati", options.limits);
  const file = new FileReader(options, limits);
  const reader = new XmlReader(file, limits, new Meter({ signal: options.signal }));
  reader.write(text);
  reader.end();
  return [...file.takeDone(), ...file.end()];
}

/** Knows how deep the reading is, and hands on what is in an activity. */
class FileReader {
  readonly #language: string | undefined;
  readonly #losses = new ReadLosses();
  readonly #done: Conversion<IatiActivityResults>[] = [];
  #root = new XmlNode({ ...NOWHERE, position: { line: 1, column: 1 } });
  #builder: ActivityBuilder | undefined;
  #depth = 0;
  /** The depth of the element that is the activity; 0 where results stand alone. */
  #base = 0;
  #isOver = false;

  readonly #limits: AllLimits<"iati">;
  readonly #detacher = new Detacher();

  constructor({ language }: IatiReadOptions, limits: AllLimits<"iati">) {
    this.#limits = limits;
    this.#language = language;
  }

  open(start: XmlStart): void {
    this.#depth += 1;
    if (this.#builder === undefined || this.#depth <= this.#base) this.#openOutside(start);
    else if (this.#base > 0 || this.#depth > 1 || isResult(start)) this.#builder.open(start);
    else refuseSecond(start);
  }

  text(text: string): void {
    if (this.#builder !== undefined && this.#depth >= this.#base) this.#builder.text(text);
    else if (this.#depth === 1) this.#root.text += text.trim();
  }

  close(): void {
    if (this.#builder !== undefined && this.#depth > this.#base) this.#builder.close();
    else if (this.#builder !== undefined && this.#base > 0) this.#finish();
    this.#depth -= 1;
    if (this.#depth === 0) this.#isOver = true;
  }

  /** What has been read in full since this was last asked. */
  takeDone(): Conversion<IatiActivityResults>[] {
    return this.#done.splice(0);
  }

  /** The rest, and what is told of the file itself. */
  end(): Conversion<IatiActivityResults>[] {
    if (this.#builder !== undefined) this.#finish();
    this.#losses.addUntaken(this.#root);
    if (this.#losses.list.length > 0) this.#done.push({ output: NOTHING, losses: this.#losses.list });
    return this.takeDone();
  }

  #openOutside(start: XmlStart): void {
    if (this.#depth === 1) {
      if (this.#isOver) refuseSecond(start);
      if (start.name === "iati-activities") this.#openFile(start);
      else if (start.name === "iati-activity") this.#openActivity(start);
      else if (isResult(start)) this.#openBare(start);
      else refuseOther(start);
    } else if (this.#depth === 2 && start.name === "iati-activity") this.#openActivity(start);
    else if (this.#depth === 2) {
      const { at, position } = new XmlNode(start, this.#root);
      this.#losses.add(start.uri === "" ? "no-place" : "foreign", at, position);
    }
  }

  #openFile(start: XmlStart): void {
    this.#root = new XmlNode({ ...start, name: "" }).take();
    refuseVersion1(this.#root);
    if (!/^2\.0[123]$/.test(this.#root.takeAttribute("version") ?? ""))
      this.#losses.add("version", ["@version"], start.position);
  }

  #openActivity(start: XmlStart): void {
    const activity = new XmlNode(start, this.#root);
    refuseVersion1(activity);
    this.#base = this.#depth;
    this.#builder = new ActivityBuilder(activity, this.#language, this.#limits);
  }

  #openBare(start: XmlStart): void {
    this.#root.take();
    this.#base = 0;
    this.#builder = new ActivityBuilder(this.#root, this.#language, this.#limits);
    this.#builder.open(start);
  }

  #finish(): void {
    const activity = this.#builder?.build();
    // The losses have names and places only, which stand by themselves and share one message for each reason.
    if (activity !== undefined) this.#done.push({ ...activity, output: this.#detacher.detach(activity.output) });
    this.#builder = undefined;
  }
}

const NOWHERE = { name: "", local: "", uri: "", attributes: [] };
const NOTHING: IatiActivityResults = {
  at: [],
  position: { line: 1, column: 1 },
  identifier: "",
  language: "en",
  places: {},
  results: [],
};

const isResult = ({ name, uri }: XmlStart) => name === "result" || uri === EXTENSION;

function refuseSecond({ name, position }: XmlStart): never {
  throw new XmlReadError("syntax", { name: "after-the-end", element: shorten(name) }, position);
}

function refuseOther({ name, position }: XmlStart): never {
  throw new XmlReadError("wrong-shape", { name: "no-iati", element: shorten(name) }, position);
}

function refuseVersion1(node: XmlNode): void {
  const version = node.getAttribute("version")?.trim() ?? "";
  if (!/^[01](\.|$)/.test(version)) return;
  throw new XmlReadError("bad-value", { name: "iati-version", version: shorten(version) }, node.position);
}
