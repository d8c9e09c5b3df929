import { requireOptions } from "../../limits/require-argument.js";
import { COLLECTIONS, listFields } from "../../schema/fields.js";
import type { Link, TheoryDocument } from "../../schema/generated/types.js";
import { checkIntegrity } from "../check-integrity.js";
import { InUseError } from "../errors.js";
import { parseChanged } from "../parse.js";
import { renderPath } from "../problem.js";
import { requireTheory } from "../require-theory.js";
import type { Theory, TheoryIds } from "../theory.js";
import { copyOf } from "./copy-of.js";
import { type CollectionName, findCollection, type IdIn } from "./find-collection.js";

/** Something that names an element, and what becomes of it when the element goes. */
export interface Dependent {
  /** Where it stands: `evidence.survey`, `reviews[2]`, `assumptions.believed.on`. */
  readonly at: string;
  /** `goes` along, as it means nothing without; or `stays`, without this reference. */
  readonly fate: "goes" | "stays";
}

/**
 * Lists what hangs on an element, directly or through what hangs on that: the links at a node, the evidence on a link, the
 * parts and reviews of an assumption. A link is named by its ends, `awareness->behaviour`.
 *
 * @throws {UnknownIdError} when there is no such element
 * @throws {RangeError} when several collections have the id and none is named
 * @example
 * listDependents(handwashing, "lunch-long-enough")
 * // => [{ at: "evidence.lunch-watch", fate: "goes" }, { at: "reviews[0]", fate: "goes" }]
 */
export function listDependents<Ids extends TheoryIds, Named extends CollectionName | undefined = undefined>(
  theory: Theory<Ids>,
  id: NoInfer<IdIn<Ids, Named, Ids["link"]>>,
  options: { readonly collection?: Named | undefined } = {},
): readonly Dependent[] {
  requireTheory(theory);
  requireOptions(options);
  return remove(theory, id, options.collection).dependents;
}

/**
 * Removes an element: a node, a link by its ends, an assumption with its parts, a piece of evidence, a source, or any other.
 *
 * Where something hangs on it, this is refused and the error says what, unless `withDependents` is set: then what means
 * nothing without it goes along, and what only mentions it stays without the mention (an assumption that sat on a link
 * stays, sitting on nothing). Reviews of an assumption go with it; the log of a theory in version control still has them.
 *
 * Returns a new theory, whose ids are plain strings, and leaves the given one as it is. Costs a check of the whole theory,
 * and one for every step between the element and what hangs on it.
 *
 * @throws {InUseError} when something hangs on it; its `dependents` say what
 * @throws {UnknownIdError} when there is no such element
 * @throws {RangeError} when several collections have the id and none is named
 * @throws {InvalidTheoryError} when nothing would be left
 * @example
 * const next = removeElement(handwashing, "lunch-long-enough", { withDependents: true });
 * [next.assumptions?.["lunch-long-enough"], next.reviews]
 * // => [undefined, []]
 */
export function removeElement<Ids extends TheoryIds, Named extends CollectionName | undefined = undefined>(
  theory: Theory<Ids>,
  id: NoInfer<IdIn<Ids, Named, Ids["link"]>>,
  options: { readonly collection?: Named | undefined; readonly withDependents?: boolean | undefined } = {},
): Theory {
  requireTheory(theory);
  requireOptions(options);
  const { document, dependents } = remove(theory, id, options.collection);
  if (dependents.length > 0 && options.withDependents !== true) {
    throw new InUseError(
      id,
      dependents.map(({ at }) => at),
    );
  }
  return parseChanged(document, theory);
}

type Path = readonly (string | number)[];

function remove(theory: Theory, id: string, collection: CollectionName | undefined) {
  const document = copyOf<TheoryDocument>(theory);
  const name = createNaming(document);
  drop(document, pathOf(theory, id, collection));
  const dependents = new Map<string, Dependent>();
  // Each round takes away what dangles, which can leave more dangling.
  for (let dangling = listDangling(document); dangling.length > 0; dangling = listDangling(document)) {
    const named = dangling.map((path) => {
      const isNeeded = NEEDED.has(`${path[0]}.${path.at(-1)}`);
      return { path: isNeeded ? path.slice(0, -1) : path, fate: isNeeded ? "goes" : "stays" } as const;
    });
    for (const { path, fate } of named) dependents.set(name(path), { at: name(path), fate });
    // From the end of lists to their start, so that no place moves before its turn.
    for (const { path } of named.reverse()) drop(document, path);
  }
  return { document, dependents: [...dependents.values()] };
}

/** The references that an element cannot do without. */
const NEEDED = /* @__PURE__ */ listNeeded();

function listNeeded() {
  return new Set(
    COLLECTIONS.flatMap(({ key, part }) =>
      listFields(part).flatMap((field) => (field.isBound === true ? [`${key}.${field.key}`] : [])),
    ),
  );
}

/**
 * Names places as they are in the whole document, however much of it has gone: a link by its ends, an entry of a log by
 * its number, a reference in a list by the list.
 */
function createNaming(document: TheoryDocument): (path: Path) => string {
  const { reviews = [], rewordings = [] } = document;
  const numbers = new Map<unknown, number>();
  for (const log of [reviews, rewordings]) for (const [i, entry] of log.entries()) numbers.set(entry, i);
  return (path) => {
    const [first, second] = path;
    if (typeof second === "string") return renderPath(path.filter((key) => typeof key === "string"));
    if (first === "links") return idOfLink(document.links?.[second ?? 0]);
    const entry = first === "reviews" ? document.reviews?.[second ?? 0] : document.rewordings?.[second ?? 0];
    return renderPath([first ?? "", numbers.get(entry) ?? 0]);
  };
}

function pathOf(theory: Theory, id: string, collection: CollectionName | undefined): Path {
  const link = (theory.links ?? []).findIndex((candidate) => idOfLink(candidate) === id);
  if (link >= 0) return ["links", link];
  const found = findCollection(theory, id, collection);
  return found === "assumptions" ? (findPath(theory.assumptions, id, ["assumptions"]) ?? []) : [found, id];
}

function findPath(collection: TheoryDocument["assumptions"], id: string, at: Path): Path | undefined {
  for (const [key, { parts }] of Object.entries(collection ?? {})) {
    const found = key === id ? [...at, key] : findPath(parts, id, [...at, key, "parts"]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A link has one end there at least, as one element alone is removed and none leads to itself. */
function listDangling(document: TheoryDocument): Path[] {
  const dangling: Path[] = [];
  checkIntegrity(document, {
    add: (code, path) => {
      if (code === "unknown-id") dangling.push(path);
    },
  });
  return dangling;
}

/** Takes a value away; a list of references that is left empty goes as well. */
function drop(document: object, path: Path): void {
  const last = path.at(-1) ?? "";
  // The path is one of this document's, so every step but the last leads to an object.
  const parent = path.slice(0, -1).reduce<Loose>((value, key) => value[key] as Loose, document as Loose);
  if (!Array.isArray(parent)) delete parent[last];
  else {
    parent.splice(Number(last), 1);
    if (parent.length === 0 && path.length > 2) drop(document, path.slice(0, -1));
  }
}

function idOfLink(link: Pick<Link, "from" | "to"> | undefined): string {
  return `${link?.from}->${link?.to}`;
}

type Loose = { [key: string | number]: unknown };
