import type { Position } from "../../theory/problem.js";
import type { XmlAttribute, XmlStart } from "./xml-reader.js";

/**
 * An element that was read, with marks on what of it was used: what is left unmarked at the end was lost on its reader,
 * who so need not remember what there is.
 */
export class XmlNode {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly position: Position;
  readonly parent: XmlNode | undefined;
  /** Which it is among those of its name in its parent, from 0. */
  readonly index: number;
  readonly children: XmlNode[] = [];
  text = "";
  /** Made when needed, as most elements of a file have neither children nor what is taken of them. */
  #counts: Map<string, number> | undefined;
  #isTaken = false;
  #isDismissed = false;
  readonly #attributes: readonly XmlAttribute[];
  #taken: Set<string> | undefined;

  constructor({ name, local, uri, attributes, position }: XmlStart, parent?: XmlNode) {
    this.name = name;
    this.local = local;
    this.uri = uri;
    this.position = position;
    this.parent = parent;
    this.#attributes = attributes;
    this.index = parent?.count(name) ?? 0;
  }

  /** Takes one more child of a name into account, and tells how many there were before. */
  count(name: string): number {
    this.#counts ??= new Map();
    const before = this.#counts.get(name) ?? 0;
    this.#counts.set(name, before + 1);
    return before;
  }

  /** The keys that lead to it: names and which of that name; none for what has no name. */
  get at(): readonly (string | number)[] {
    if (this.name === "") return [];
    return [...(this.parent?.at ?? []), this.name, this.index];
  }

  /** Marks the element as used; its attributes, text and children have marks of their own. */
  take(): this {
    this.#isTaken = true;
    return this;
  }

  /** Marks it as told of with all that is in it. */
  dismiss(): void {
    this.#isDismissed = true;
  }

  #mark(part: string): void {
    this.#taken ??= new Set();
    this.#taken.add(part);
  }

  /** Marks all text in it as used. */
  takeText(): string {
    this.#mark("text()");
    return this.text;
  }

  /** The value of an attribute, marked as used. */
  takeAttribute(name: string, uri = ""): string | undefined {
    const found = this.#attributes.find((one) => one.local === name && one.uri === uri);
    if (found !== undefined) this.#mark(`@${found.name}`);
    return found?.value;
  }

  /** The value of an attribute without a mark. */
  getAttribute(name: string, uri = ""): string | undefined {
    return this.#attributes.find((one) => one.local === name && one.uri === uri)?.value;
  }

  /** The children of a name and without namespace, each marked as used. */
  takeAll(name: string): XmlNode[] {
    return this.list(name).map((child) => child.take());
  }

  /** The first child of a name, marked as used. */
  takeFirst(name: string): XmlNode | undefined {
    return this.list(name)[0]?.take();
  }

  list(name: string): XmlNode[] {
    return this.children.filter((child) => child.local === name && child.uri === "");
  }

  /** What was not used: whole elements where nothing of them was, else attributes (`@name`) and texts (`text()`). */
  *listUntaken(): Generator<{ readonly node: XmlNode; readonly part?: string }> {
    if (this.#isDismissed) return;
    if (!this.#isTaken) {
      yield { node: this };
      return;
    }
    for (const { name } of this.#attributes) if (!this.#taken?.has(`@${name}`)) yield { node: this, part: `@${name}` };
    if (/\S/.test(this.text) && !this.#taken?.has("text()")) yield { node: this, part: "text()" };
    for (const child of this.children) yield* child.listUntaken();
  }
}
