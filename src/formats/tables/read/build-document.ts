import { quote as quoteValue } from "../../../schema/quote.js";
import { FORMAT } from "../../../schema/vocabulary.js";
import type { Loose } from "../field.js";
import type { TableName } from "../table-spec.js";
import type { ReadRow } from "./read-rows.js";

type Path = readonly (string | number)[];
type Mutable = { [key: string]: unknown };

/** A document made of rows, and which row each of its elements is from. */
export interface Built {
  readonly document: Mutable;
  /** The row at a path, or at the nearest place above it, with the keys that are left. */
  readonly find: (path: Path) => { readonly row: ReadRow; readonly rest: Path } | undefined;
  /** Rows that have no place, and the field that would give them one. */
  readonly stranded: readonly Stranded[];
}

interface Stranded {
  readonly row: ReadRow;
  readonly key: string;
  readonly message: string;
}

const NODES: { readonly [kind: string]: string } = {
  intervention: "interventions",
  outcome: "outcomes",
  factor: "factors",
};
const VALUES: { readonly [kind: string]: string } = { baseline: "baseline", target: "targets", actual: "actuals" };

/** Puts rows together as a document. Tables that are there without any row become empty registers. */
export function buildDocument(rows: readonly ReadRow[], present: ReadonlySet<TableName>): Built {
  const document: Mutable = { format: FORMAT };
  const origins = new Map<string, ReadRow>();
  const stranded: Stranded[] = [];
  const note = (path: Path, row: ReadRow) => void origins.set(JSON.stringify(path), row);
  for (const name of present)
    if (!CHILDREN.has(name) && name !== "theory" && name !== "nodes") document[name] = empty(name);

  const of = (name: TableName) => rows.filter(({ spec }) => spec.name === name);
  for (const row of of("theory")) {
    Object.assign(document, strip(row.element));
    note([], row);
  }
  for (const { name, spec } of named(rows)) {
    if (name === "nodes" || name === "assumptions" || name === "theory" || spec.ids === undefined) continue;
    for (const row of of(name)) addTo(document, [name], row, note);
  }
  for (const row of of("nodes")) {
    const register = NODES[String(row.element["@kind"])];
    if (register === undefined) stranded.push(refuse(row, "@kind", Object.keys(NODES)));
    else addTo(document, [register], row, note);
  }
  for (const name of ["links", "reviews", "rewordings", "waivers"] as const) {
    for (const row of of(name)) {
      note([name, push(document, name, strip(row.element))], row);
    }
  }
  const assumptions = placeAssumptions(document, of("assumptions"), note);
  addChildren(
    of("searches"),
    (id) => assumptions.get(id),
    () => "searched",
    { note, stranded },
  );
  const lookUp = (register: string) => (id: string) => {
    const element = (document[register] as Mutable | undefined)?.[id];
    return element === undefined ? undefined : { element: element as Mutable, path: [register, id] };
  };
  addChildren(of("ratings"), lookUp("evidence"), () => "ratings", { note, stranded });
  addChildren(of("values"), lookUp("indicators"), ({ element }) => VALUES[String(element["@kind"])], {
    note,
    stranded,
  });
  return { document: inOrder(document), stranded, find: (path) => findOrigin(origins, path) };
}

/** The keys of a document in the order in which people expect them. */
const KEYS = [
  ...["$schema", "format", "id", "title", "description", "language", "asOf", "strands"],
  ...["interventions", "outcomes", "factors", "links", "assumptions", "evidence", "sources", "indicators"],
  ...["actors", "places", "principles", "reviews", "rewordings", "waivers"],
];

function inOrder(document: Mutable): Mutable {
  return Object.fromEntries(KEYS.flatMap((key) => (Object.hasOwn(document, key) ? [[key, document[key]]] : [])));
}

const CHILDREN: ReadonlySet<TableName> = new Set(["searches", "ratings", "values"]);
const LISTS: ReadonlySet<TableName> = new Set(["links", "reviews", "rewordings", "waivers"]);
const empty = (name: TableName): unknown => (LISTS.has(name) ? [] : {});

type Note = (path: Path, row: ReadRow) => void;

/** The tables in the order in which they first have a row. */
function named(rows: readonly ReadRow[]): { name: TableName; spec: ReadRow["spec"] }[] {
  return [...new Map(rows.map(({ spec }) => [spec.name, spec])).entries()].map(([name, spec]) => ({ name, spec }));
}

function addTo(document: Mutable, path: readonly string[], row: ReadRow, note: Note): void {
  const [register = ""] = path;
  const id = String(row.element["@id"]);
  document[register] ??= {};
  (document[register] as Mutable)[id] = strip(row.element);
  note([register, id], row);
}

interface Placed {
  readonly element: Mutable;
  readonly path: Path;
}

/** Parts go under their wholes, in the order of their rows, wherever those stand. */
function placeAssumptions(document: Mutable, rows: readonly ReadRow[], note: Note): Map<string, Placed> {
  const elements = new Map(
    rows.map((row) => [String(row.element["@id"]), { row, element: toAssumption(row.element) }]),
  );
  const placed = new Map<string, Placed>();
  const place = (id: string, register: Mutable, path: Path) => {
    const found = elements.get(id);
    if (found === undefined) return;
    register[id] = found.element;
    placed.set(id, { element: found.element, path });
    note(path, found.row);
  };
  const wholes = rows.filter(({ element }) => element["@partOf"] === undefined);
  const parts = new Map<string, string[]>();
  for (const { element } of rows) {
    if (element["@partOf"] === undefined) continue;
    const whole = String(element["@partOf"]);
    const known = parts.get(whole);
    if (known === undefined) parts.set(whole, [String(element["@id"])]);
    else known.push(String(element["@id"]));
  }
  const queue = wholes.map(({ element }) => String(element["@id"]));
  if (queue.length > 0) document["assumptions"] ??= {};
  for (const id of queue) place(id, document["assumptions"] as Mutable, ["assumptions", id]);
  for (const id of queue) {
    const whole = placed.get(id);
    for (const part of parts.get(id) ?? []) {
      if (whole === undefined) continue;
      whole.element["parts"] ??= {};
      place(part, whole.element["parts"] as Mutable, [...whole.path, "parts", part]);
      queue.push(part);
    }
  }
  return placed;
}

/** A test with something of a plan in it is a plan, whatever else is said of it. */
function toAssumption(element: Loose): Mutable {
  const { "@test": said, ...rest } = element;
  const { on, ...assumption } = strip(rest);
  const targets = Array.isArray(on) && on.length === 1 ? on[0] : on;
  return {
    ...assumption,
    ...(targets !== undefined && { on: targets }),
    ...(said !== undefined && assumption["test"] === undefined && { test: said === "plan" ? {} : said }),
  };
}

function addChildren(
  rows: readonly ReadRow[],
  find: (id: string) => Placed | undefined,
  keyOf: (row: ReadRow) => string | undefined,
  { note, stranded }: { note: Note; stranded: Stranded[] },
): void {
  for (const row of rows) {
    const parent = find(String(row.element["@of"]));
    const key = keyOf(row);
    if (parent === undefined) stranded.push(refuseParent(row));
    else if (key === undefined) stranded.push(refuse(row, "@kind", Object.keys(VALUES)));
    else if (key !== "baseline") {
      note([...parent.path, key, push(parent.element, key, strip(row.element))], row);
    } else if (parent.element[key] === undefined) {
      parent.element[key] = strip(row.element);
      note([...parent.path, key], row);
    } else stranded.push({ row, key: "@kind", message: "there is a baseline of this indicator already." });
  }
}

/** Adds an item to the list at a key, and gives its index. */
function push(element: Mutable, key: string, item: Mutable): number {
  element[key] ??= [];
  return (element[key] as Mutable[]).push(item) - 1;
}

function refuseParent(row: ReadRow): Stranded {
  const field = row.spec.fields.find(({ path }) => path[0] === "@of");
  return { row, key: "@of", message: `${quote(row, "@of")} is not the id of any ${field?.names.en}.` };
}

function refuse(row: ReadRow, key: string, expected: readonly string[]): Stranded {
  return { row, key, message: `${quote(row, key)} is not one of ${expected.join(", ")}.` };
}

function quote({ element }: ReadRow, key: string): string {
  return element[key] === undefined ? "an empty cell" : quoteValue(element[key]);
}

function findOrigin(origins: ReadonlyMap<string, ReadRow>, path: Path): ReturnType<Built["find"]> {
  for (let end = path.length; end >= 0; end -= 1) {
    const row = origins.get(JSON.stringify(path.slice(0, end)));
    if (row !== undefined) return { row, rest: path.slice(end) };
  }
  return undefined;
}

/** The element without what is said of it. */
function strip(element: Loose): Mutable {
  return Object.fromEntries(Object.entries(element).filter(([key]) => !key.startsWith("@")));
}
