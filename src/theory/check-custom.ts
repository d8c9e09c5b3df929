import { refuseHalves } from "./check-well-formed.js";
import { isTooLarge } from "./is-too-large.js";
import { look } from "./look.js";
import type { ProblemList } from "./problem-list.js";

type Path = readonly (string | number)[];

/** As deep as a text in JSON or YAML can hold it, with what it stands in. */
const MAX_DEPTH = 150;

/**
 * Checks what sources keep in `custom`, the one place where a theory may hold anything: it is what JSON has a form for, so
 * that every notation can hold it, and has no key `__proto__`.
 *
 * Costs time linear in what is there. Looks level by level and at each object of a level once, so that rings of objects end.
 */
export function checkCustom(data: unknown, problems: ProblemList): void {
  const sources = childOf(data, "sources");
  if (typeof sources !== "object" || sources === null) return;
  for (const [id, source] of Object.entries(sources)) {
    const custom = childOf(source, "custom");
    if (custom !== undefined) checkData(custom, ["sources", id, "custom"], problems);
  }
}

function checkData(data: unknown, path: Path, problems: ProblemList): void {
  let level = new Map<object, Path>();
  const take = (value: unknown, at: Path, next: Map<object, Path>) => {
    if (value === null || typeof value === "boolean") return;
    if (typeof value === "string") {
      refuseHalves(value, at, problems);
      return;
    }
    if (typeof value === "number" && isTooLarge(value)) {
      problems.add("bad-value", at, { name: "too-large-number", most: Number.MAX_SAFE_INTEGER });
      return;
    }
    if (typeof value === "number" && !Number.isNaN(value)) return;
    if (isPlain(value)) next.set(value, at);
    else problems.add("wrong-type", at, { name: "no-form", found: look(value) });
  };
  take(data, path, level);
  for (let depth = 0; level.size > 0; depth += 1) {
    const next = new Map<object, Path>();
    for (const [holder, at] of level) {
      if (depth >= MAX_DEPTH) {
        problems.add("wrong-shape", path, { name: "custom-too-deep", most: MAX_DEPTH });
        return;
      }
      for (const [key, value] of Object.entries(holder)) {
        const place = [...at, Array.isArray(holder) ? Number(key) : key];
        refuseHalves(key, place, problems);
        if (key === "__proto__") problems.add("reserved-id", place, { name: "reserved-key" });
        // As elsewhere: what is undefined is not there, unless it holds a place in a list.
        else if (value !== undefined || Array.isArray(holder)) take(value, place, next);
      }
    }
    level = next;
  }
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object from another window has another `Object`, whose prototype is the end of the chain as well.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function childOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
