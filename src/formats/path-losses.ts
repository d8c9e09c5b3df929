import { type Position, renderPath } from "../theory/problem.js";
import type { Loss, LossKind } from "./conversion.js";

/** Collects what is lost in reading a graph, by the keys that lead to it. */
export class PathLosses<Code extends string> {
  readonly list: Loss[] = [];
  readonly #kinds: { readonly [C in Code]: LossKind };

  constructor(kinds: { readonly [C in Code]: LossKind }) {
    this.#kinds = kinds;
  }

  add(code: Code, at: Loss["at"], text: string, position?: Position): void {
    const message = at.length === 0 ? text : `${renderPath(at)}: ${text}`;
    this.list.push({ code, kind: this.#kinds[code], at, message, ...(position !== undefined && { position }) });
  }
}
