import { EVENT_ID, type Event, getScalarValue, parseEvents } from "js-yaml";
import type { Place } from "../locate-problems.js";

type Path = readonly (string | number)[];

/** A collection that is being walked through: what comes next, and the key just read. */
interface Open {
  readonly path: Path;
  readonly isMap: boolean;
  index: number;
  key?: { readonly name: string; readonly offset: number };
}

/** Looks up where the values at some paths, and at every path above them, stand in a YAML text. */
export function findPlaces(text: string, paths: readonly Path[]): (path: Path) => Place | undefined {
  const wanted = new Set(paths.flatMap((path) => path.map((_, end) => toName(path.slice(0, end + 1)))));
  const places = new Map<string, Place>();
  const open: Open[] = [];
  for (const event of parseEvents(text, {})) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const offset = offsetOf(event);
    const parent = open.at(-1);
    if (parent?.isMap && parent.key === undefined && event.type === EVENT_ID.SCALAR) {
      parent.key = { name: getScalarValue(text, event), offset };
      continue;
    }
    const path = parent === undefined ? [] : [...parent.path, parent.isMap ? (parent.key?.name ?? "") : parent.index];
    const name = toName(path);
    if (path.length === 0 || wanted.has(name)) {
      places.set(name, { value: offset, ...(parent?.key && { key: parent.key.offset }) });
    }
    if (parent !== undefined) {
      parent.index += 1;
      delete parent.key;
    }
    if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.ALIAS) {
      open.push({ path, isMap: event.type === EVENT_ID.MAPPING, index: 0 });
    }
  }
  return (path) => places.get(toName(path));
}

/** The offset of the second document in a text that has one. */
export function findSecondDocument(text: string): number {
  let documents = 0;
  for (const event of parseEvents(text, {})) {
    if (event.type === EVENT_ID.DOCUMENT) documents += 1;
    else if (documents === 2) return Math.max(0, offsetOf(event));
  }
  return Math.max(0, text.length - 1);
}

const toName = (path: Path) => JSON.stringify(path);

function offsetOf(event: Event): number {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return event.valueStart;
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return event.start;
    case EVENT_ID.ALIAS:
      return event.anchorStart;
    default:
      return -1;
  }
}
