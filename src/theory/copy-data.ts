import type { ProblemList } from "./problem-list.js";

type Loose = { [key: string]: unknown };

/** Deeper than anything that a theory holds: parts and `custom` have bounds of their own, which are below this one. */
const MAX_DEPTH = 200;

/** So many objects are copied before it is asked whether they are few that stand in many places. */
const MANY = 1_000_000;
const REPEATS = 8;

/**
 * Copies data from outside, so that the caller cannot change what is checked and asked from then on. All of the copy is frozen
 * but the outermost object, which the check has yet to mark. Each value is read once, also where it is a getter.
 *
 * What is not there in JSON is not in the copy: keys whose value is `undefined`, symbols as keys. What JSON has no form for
 * stays, for the check to tell: a function, a big number; and of an instance of a class, what it is an instance of. Of
 * objects within themselves there is as much as makes the check refuse them.
 *
 * What is the same object as in `known`, a part of a theory, is shared with it.
 *
 * Linear in the copy. Adds a problem where a value cannot be read, or where the copy would be out of all proportion because
 * the same objects stand within each other again and again.
 */
export function copyData(data: unknown, problems: ProblemList, known?: unknown): unknown {
  const work: Work = { data, made: 0, most: MANY };
  try {
    return copyValue(data, known, work, 0);
  } catch (error) {
    if (error instanceof Unreadable) {
      problems.add("bad-value", error.path, { name: "unreadable", fault: describeFault(error.cause) });
    } else if (error instanceof TooRepetitive) problems.add("too-large", [], { name: "repeated-objects" });
    else throw error;
    return undefined;
  }
}

/** Freezes data that only the caller holds, at every level. */
export function freezeData<Data>(data: Data): Data {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) for (let i = 0; i < data.length; i++) freezeData(data[i]);
  else for (const key in data) freezeData(data[key]);
  return Object.freeze(data);
}

interface Work {
  readonly data: unknown;
  made: number;
  most: number;
}

/** Where a value could not be read, and why. */
class Unreadable extends Error {
  readonly path: (string | number)[] = [];
}

class TooRepetitive extends Error {}

function copyValue(value: unknown, known: unknown, work: Work, depth: number): unknown {
  if (typeof value !== "object" || value === null || value === known) return value;
  if (depth > MAX_DEPTH) return null;
  let key: string | number | undefined;
  try {
    const shared = (typeof known === "object" && known !== null ? known : NOTHING) as Loose;
    if (Array.isArray(value)) {
      const { length } = value;
      count(work, 1 + length);
      const copy: unknown[] = [];
      for (key = 0; key < length; key++) copy.push(copyValue(value[key], shared[key], work, depth + 1));
      return depth === 0 ? copy : Object.freeze(copy);
    }
    count(work, 1);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && !isLast(prototype)) return nameInstance(prototype);
    const copy: Loose = {};
    for (key of Object.keys(value)) {
      const item = copyValue((value as Loose)[key], shared[key], work, depth + 1);
      if (item === undefined) continue;
      if (key === "__proto__") Object.defineProperty(copy, key, { value: item, enumerable: true });
      else copy[key] = item;
    }
    return depth === 0 ? copy : Object.freeze(copy);
  } catch (error) {
    if (error instanceof TooRepetitive) throw error;
    const unreadable =
      error instanceof Unreadable ? error : new Unreadable("A value cannot be read.", { cause: error });
    if (key !== undefined) unreadable.path.unshift(key);
    throw unreadable;
  }
}

const NOTHING: Loose = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.create(null));

/** An object from another window has another `Object`, whose prototype is the end of the chain as well. */
function isLast(prototype: unknown): boolean {
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Stands for an instance of a class: no shape takes a symbol. {@link look} knows it again. */
function nameInstance(prototype: unknown): symbol {
  const name = (prototype as { readonly constructor?: { readonly name?: unknown } }).constructor?.name;
  return Symbol(`${INSTANCE}${typeof name === "string" && name !== "" ? name : "a class"}`);
}

/** How the description of such a symbol begins. */
export const INSTANCE = "instance of ";

function count(work: Work, more: number): void {
  work.made += more;
  if (work.made <= work.most) return;
  if (work.most === MANY) work.most = Math.max(MANY, REPEATS * countObjects(work.data));
  if (work.made > work.most) throw new TooRepetitive();
}

/** Counts the objects and the items of lists, each object once however many lead to it. */
function countObjects(data: unknown): number {
  const seen = new Set<object>();
  const ahead: unknown[] = [data];
  let items = 0;
  while (ahead.length > 0) {
    const value = ahead.pop();
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const key of Object.keys(value)) {
      items += 1;
      ahead.push((value as Loose)[key]);
    }
  }
  return seen.size + items;
}

function describeFault(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
