import type { TheoryDocument } from "../schema/generated/types.js";
import type { Loss } from "./conversion.js";

type Path = Loss["at"];

/**
 * Keeps account of what a writer has carried over, so that all the rest can be told as lost: the sum is whole whatever
 * the writer forgets.
 */
export class Account {
  readonly losses: Loss[] = [];
  readonly #settled = new Set<string>();

  /** What is at a path went over, or was told of in a way of its own. */
  carry(...at: Path): void {
    this.#settled.add(JSON.stringify(at));
  }

  /** Tells of a loss, which settles what is at its path. */
  tell(code: string, kind: Loss["kind"], message: string, at: Path): void {
    this.carry(...at);
    this.losses.push({ code, kind, at, message });
  }

  /** Tells of all that is not settled, by the highest path that has nothing settled under it. */
  close(theory: TheoryDocument, code: string, message: string): Loss[] {
    const settledAbove = new Set<string>();
    for (const key of this.#settled) {
      const at = JSON.parse(key) as Path;
      for (let end = 1; end < at.length; end += 1) settledAbove.add(JSON.stringify(at.slice(0, end)));
    }
    const walk = (value: unknown, at: Path) => {
      const key = JSON.stringify(at);
      if (this.#settled.has(key)) return;
      const isRegister = at.length === 1 && typeof value === "object" && at[0] !== "title" && at[0] !== "description";
      if (!isRegister && !settledAbove.has(key)) this.losses.push({ code, kind: "lost", at, message });
      else for (const [name, child] of entriesOf(value, at)) walk(child, [...at, name]);
    };
    for (const [key, value] of Object.entries(theory)) if (key !== "format") walk(value, [key]);
    return this.losses;
  }
}

/** Links go by their ids, the items of other lists by their place. */
function entriesOf(value: unknown, at: Path): (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) {
    return value.map((item, i) => {
      const { from, to } = item as { from?: unknown; to?: unknown };
      return [at.length === 1 && at[0] === "links" ? `${from}->${to}` : i, item] as const;
    });
  }
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
