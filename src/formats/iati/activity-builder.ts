import type { AllLimits } from "../../limits/reader-limits.js";
import type { Place } from "../../schema/generated/types.js";
import type { Conversion, Loss } from "../conversion.js";
import { detach } from "../xml/detach.js";
import { XmlNode } from "../xml/xml-node.js";
import { XmlReadError } from "../xml/xml-read-error.js";
import type { XmlStart } from "../xml/xml-reader.js";
import type { IatiActivityResults, IatiExtension, IatiResult } from "./activity-results.js";
import { EXTENSION, SETTING_NAMES } from "./extension.js";
import { ReadLosses } from "./read-losses.js";
import { readResult } from "./read-result.js";
import { type ReadTask, readLanguage, readText } from "./read-texts.js";

/** The elements of an activity that are looked into; all others are passed over. */
const WANTED: ReadonlySet<string> = new Set(["iati-identifier", "title", "description", "reporting-org", "location"]);

/** Makes one activity of its elements as they come. Results are read as they end, so that their elements can go. */
export class ActivityBuilder {
  readonly #activity: XmlNode;
  readonly #losses = new ReadLosses();
  readonly #results: IatiResult[] = [];
  readonly #skipped = new Map<string, XmlNode>();
  #extension: IatiExtension | undefined;
  #task: ReadTask | undefined;
  #node: XmlNode | undefined;
  /** How deep in an element that is passed over. */
  #depth = 0;
  #kept = 0;
  readonly #mostKept: number;
  readonly #defaultLanguage: string | undefined;
  #isGuessed = false;
  #isDefaultUsed = false;

  /** `activity` is the element, or one that stands in for it where results stand alone. */
  constructor(activity: XmlNode, defaultLanguage: string | undefined, { partCharacters }: AllLimits<"iati">) {
    this.#mostKept = partCharacters;
    this.#activity = activity.take();
    this.#defaultLanguage = defaultLanguage;
  }

  /** An element in the activity begins. */
  open(start: XmlStart): void {
    if (this.#depth > 0) this.#depth += 1;
    else if (this.#node !== undefined) {
      this.#keep(start.name.length + start.attributes.reduce((sum, { value }) => sum + value.length, 50), start);
      const child = new XmlNode(start, this.#node);
      this.#node.children.push(child);
      this.#node = child;
    } else if (isWanted(start)) this.#node = new XmlNode(start, this.#activity);
    else {
      this.#depth = 1;
      if (!this.#skipped.has(start.name)) this.#skipped.set(start.name, new XmlNode(start, this.#activity));
    }
  }

  /** Text in the innermost element. */
  text(text: string): void {
    if (this.#depth > 0) return;
    const node = this.#node ?? this.#activity;
    this.#keep(text.length, node);
    node.text += text;
  }

  /** The innermost element ends. */
  close(): void {
    if (this.#depth > 0) {
      this.#depth -= 1;
      return;
    }
    const node = this.#node;
    if (node === undefined) return;
    this.#node = node.parent === this.#activity ? undefined : node.parent;
    if (this.#node !== undefined) return;
    if (node.uri === EXTENSION) this.#readExtension(node);
    else if (node.name === "result") this.#results.push(detach(readResult(node, this.#readTask())));
    else return void this.#activity.children.push(node);
    this.#kept = 0;
  }

  /** The activity as far as it was read, whole at its end. */
  build(): Conversion<IatiActivityResults> {
    const activity = this.#activity;
    const task = this.#readTask();
    const { losses } = task;
    const place = { at: activity.at, position: activity.position };
    const [identifier, ...others] = activity.takeAll("iati-identifier");
    for (const other of others) losses.addOf("repeated", other);
    const name = identifier?.takeText().trim() ?? "";
    if (identifier !== undefined && name === "") losses.addOf("empty", identifier);
    const rest = this.#readAbout(task);
    const output: IatiActivityResults = {
      ...place,
      identifier: name,
      language: task.language,
      ...rest,
      results: this.#results,
      ...(this.#extension !== undefined && { extension: this.#extension }),
    };
    if (this.#results.length === 0 && this.#extension === undefined) {
      const none = new ReadLosses();
      none.addOf("no-results", activity);
      return { output, losses: none.list };
    }
    losses.addUntaken(activity);
    for (const [name, node] of this.#skipped)
      losses.add(node.uri === "" ? "activity" : "foreign", [...activity.at, name], node.position);
    return { output, losses: [...this.#listGuess(), ...losses.list] };
  }

  /** A theory that goes along has a language itself, so there the guess is of the texts only that name none. */
  #listGuess(): readonly Loss[] {
    if (!this.#isGuessed || (this.#extension !== undefined && !this.#isDefaultUsed)) return [];
    const guess = new ReadLosses();
    guess.add("default-language", [...this.#activity.at, "@xml:lang"], this.#activity.position);
    return guess.list;
  }

  #readAbout(task: ReadTask) {
    const { losses } = task;
    const activity = this.#activity;
    const [titleNode, ...titles] = activity.takeAll("title");
    const [descriptionNode, ...descriptions] = activity.takeAll("description");
    const [org, ...orgs] = activity.takeAll("reporting-org");
    for (const other of [...titles, ...descriptions, ...orgs]) losses.addOf("repeated", other);
    const [title, description, name] = [titleNode, descriptionNode, org].map((node) => readText(node, task));
    const ref = org?.takeAttribute("ref")?.trim() ?? "";
    return {
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      ...(org !== undefined && {
        reportingOrg: { ...(ref !== "" && { ref }), ...(name !== undefined && { name }) },
      }),
      places: Object.fromEntries(activity.takeAll("location").flatMap((node) => readPlace(node, task))),
    };
  }

  /** The language is known from the start of the activity on. */
  #readTask(): ReadTask {
    if (this.#task !== undefined) return this.#task;
    const losses = this.#losses;
    const found = readLanguage(this.#activity, { losses, language: this.#defaultLanguage ?? "" });
    this.#isGuessed = found === "";
    this.#task = {
      losses,
      language: this.#isGuessed ? "en" : found,
      onDefault: () => {
        this.#isDefaultUsed = true;
      },
    };
    return this.#task;
  }

  #readExtension(node: XmlNode): void {
    node.take();
    if (this.#extension !== undefined || node.local !== "theory") {
      this.#readTask().losses.addOf("extension", node);
      return;
    }
    const settings = Object.fromEntries(
      SETTING_NAMES.flatMap((name) => {
        const value = node.takeAttribute(name);
        return value === undefined ? [] : [[name, value]];
      }),
    );
    this.#extension = { at: node.at, position: node.position, json: node.takeText(), settings };
    this.#readTask().losses.addUntaken(node);
  }

  #keep(length: number, { position }: Pick<XmlStart, "position">): void {
    this.#kept += length;
    if (this.#kept <= this.#mostKept) return;
    throw new XmlReadError("too-large", { name: "long-part", most: this.#mostKept }, position);
  }
}

function isWanted({ name, local, uri }: XmlStart): boolean {
  return uri === EXTENSION || (uri === "" && (name === "result" || WANTED.has(local)));
}

/** A place that values can refer to; one without a reference is lost. */
function readPlace(node: XmlNode, task: ReadTask): [string, Place][] {
  const ref = node.takeAttribute("ref")?.trim() ?? "";
  if (ref === "") {
    task.losses.addOf("activity", node);
    return [];
  }
  const name = readText(node.takeFirst("name"), task) ?? ref;
  const country = node.list("administrative").find((one) => {
    const [vocabulary, level, code = ""] = ["vocabulary", "level", "code"].map((key) => one.getAttribute(key));
    return vocabulary === "A4" && level === "0" && /^[A-Z]{2}$/.test(code);
  });
  country?.take();
  for (const key of ["vocabulary", "level"]) country?.takeAttribute(key);
  const code = country?.takeAttribute("code");
  return [[ref, { name, ...(code !== undefined && { country: code }) }]];
}
