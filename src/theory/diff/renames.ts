import type { DiffKind } from "./change.js";
import { type IdSpace, KIND_RULES, type KindRules } from "./kinds.js";

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
    if (this.spaces.size === 0) return value;
    const { references = {}, measurements = [] }: KindRules = KIND_RULES[kind];
    if (measurements.includes(field)) return this.followMeasurements(value);
    if (!Object.hasOwn(references, field)) return value;
    const space = references[field]!;
    if (typeof value === "string") return this.follow(space, value);
    return Array.isArray(value) ? value.map((id: string) => this.follow(space, id)) : value;
  }

  private followMeasurements(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.followMeasurements(one));
    if (typeof value !== "object" || value === null) return value;
    const { place, source }: { place?: unknown; source?: unknown } = value;
    return {
      ...value,
      ...(typeof place === "string" && { place: this.follow("place", place) }),
      ...(typeof source === "string" && { source: this.follow("source", source) }),
    };
  }
}

function translate(names: ReadonlyMap<string, string>, id: string): string {
  const arrow = names.size === 0 ? -1 : id.indexOf("->");
  if (arrow < 0) return names.get(id) ?? id;
  const [from, to] = [id.slice(0, arrow), id.slice(arrow + 2)];
  return `${names.get(from) ?? from}->${names.get(to) ?? to}`;
}
