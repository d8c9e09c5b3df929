import type { Json } from "../graphs/plain-graph.js";
import { isTable } from "../graphs/read-value.js";
import type { CidsLosses } from "./losses.js";

type Path = readonly (string | number)[];

/** A value of an item: a text, a number as text, or the address of another item. */
export interface Value {
  readonly text: string;
  readonly language?: string;
  readonly at: Path;
}

/** A node of JSON-LD. What nobody takes of it is lost. */
export class Item {
  readonly types = new Set<string>();
  readonly #values = new Map<string, Value[]>();

  constructor(
    readonly address: string,
    readonly at: Path,
  ) {}

  add(name: string, value: Value): void {
    const known = this.#values.get(name) ?? [];
    const isSame = ({ text, language }: Value) => text === value.text && language === value.language;
    if (known.length > MANY || !known.some(isSame)) known.push(value);
    this.#values.set(name, known);
  }

  /** Takes the values of an attribute, whichever of its names they stand under. */
  take(...names: readonly string[]): Value[] {
    const values = names.flatMap((name) => this.#values.get(name) ?? []);
    for (const name of names) this.#values.delete(name);
    return values;
  }

  /** What was not taken, by name. */
  listLeft(): [name: string, value: Value][] {
    return [...this.#values].flatMap(([name, values]) => values.map((value): [string, Value] => [name, value]));
  }
}

/** From here on values are no longer compared with all before, which would take ever longer. */
const MANY = 1000;

/**
 * The nodes of a JSON-LD document by address, wherever they stand: in a list, in `@graph` or within others. Those with
 * one address are one. Names lose their prefix or the rest of their address; no context is looked at.
 */
export function listItems(data: Json, losses: CidsLosses): Map<string, Item> {
  const items = new Map<string, Item>();

  function walk(value: Json, at: Path): void {
    if (Array.isArray(value)) for (const [i, one] of value.entries()) walk(one, [...at, i]);
    else if (!isTable(value)) {
      if (value !== null) losses.add("unknown-node", at, "it is no object with a type, so it is left out.");
    } else if (isTable(value) && Object.keys(value).some((key) => !WRAPPER.has(key))) addItem(value, at);
    else if (isTable(value) && value["@graph"] !== undefined) walk(value["@graph"], [...at, "@graph"]);
  }

  function addItem(table: { readonly [key: string]: Json }, at: Path): string {
    const id = table["@id"] ?? table["id"];
    const address = typeof id === "string" && id !== "" ? id : `_:${JSON.stringify(at)}`;
    const item = items.get(address) ?? new Item(address, at);
    items.set(address, item);
    for (const [key, value] of Object.entries(table)) {
      const path = [...at, key];
      if (key === "@id" || key === "id" || key === "@context") continue;
      if (key === "@graph" || key === "@included") walk(value, path);
      else if (key === "@type" || key === "type") addTypes(item, value, path);
      else addValues(item, localName(key), value, path);
    }
    return address;
  }

  function addTypes(item: Item, value: Json, at: Path): void {
    if (typeof value === "string") item.types.add(localName(value));
    else if (Array.isArray(value)) for (const [i, one] of value.entries()) addTypes(item, one, [...at, i]);
    else losses.add("wrong-value", at, "a type is a text.");
  }

  function addValues(item: Item, name: string, value: Json, at: Path): void {
    if (value === null) return;
    if (Array.isArray(value)) for (const [i, one] of value.entries()) addValues(item, name, one, [...at, i]);
    else if (!isTable(value)) item.add(name, { text: String(value), at });
    else if (value["@list"] !== undefined || value["@set"] !== undefined)
      addValues(item, name, value["@list"] ?? value["@set"] ?? null, at);
    else if (value["@value"] !== undefined) {
      const { "@value": text, "@language": language } = value;
      if (text === null || typeof text === "object") item.add(name, { text: "", at });
      else item.add(name, { text: String(text), at, ...(typeof language === "string" && { language }) });
    } else {
      const isReference = Object.keys(value).length === 1 && typeof value["@id"] === "string";
      item.add(name, { text: isReference ? String(value["@id"]) : addItem(value, at), at });
    }
  }

  walk(data, []);
  return items;
}

/** What only holds a list of nodes has no other keys. */
const WRAPPER: ReadonlySet<string> = new Set(["@context", "@graph"]);

/** The last part of a name or address: `hasName` of `org:hasName` and of its full address. */
export function localName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("#"), name.lastIndexOf("/"), name.lastIndexOf(":")) + 1) || name;
}
