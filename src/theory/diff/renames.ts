import { mapAt } from "../map-at.js";
import type { DiffKind } from "./change.js";
import { type IdSpace, KIND_RULES } from "./kinds.js";

/** Which ids of one theory are others in another. */
export class Renames {
  private readonly spaces = new Map<IdSpace, Map<string, string>>();
  private readonly reversed = new Map<string, string>();

  add(space: IdSpace, before: string, after: string): void {
    if (before === after) return;
    if (space === "shared") this.reversed.set(after, before);
    const known = this.spaces.get(space);
    if (known === undefined) this.spaces.set(space, new Map([[before, after]]));
    else known.set(before, after);
  }

  /** Whether no id is another. */
  get isEmpty(): boolean {
    return this.spaces.size === 0;
  }

  /** The earlier id of a later node, link, assumption or piece of evidence. */
  trace(id: string): string {
    return translate(this.reversed, id);
  }

  /** The later id of an earlier one; that of a link follows its two ends. */
  follow(space: IdSpace, id: string): string {
    const known = this.spaces.get(space);
    return known === undefined ? id : translate(known, id);
  }

  /** A field of an element with the ids in it followed. */
  followField(kind: DiffKind, field: string, value: unknown): unknown {
    if (this.isEmpty) return value;
    return Object.entries(KIND_RULES[kind].references).reduce(
      (followed, [path, space]) =>
        path === field || path.startsWith(`${field}.`)
          ? mapAt(followed, path.split(".").slice(field.split(".").length), (id) => this.follow(space, id))
          : followed,
      value,
    );
  }
}

function translate(names: ReadonlyMap<string, string>, id: string): string {
  const arrow = names.size === 0 ? -1 : id.indexOf("->");
  if (arrow < 0) return names.get(id) ?? id;
  const [from, to] = [id.slice(0, arrow), id.slice(arrow + 2)];
  return `${names.get(from) ?? from}->${names.get(to) ?? to}`;
}
