import { shorten } from "../../schema/shorten.js";
import type { Position } from "../../theory/problem.js";
import type { Loss, LossKind } from "../conversion.js";

/** Why something of a bibliography does not go over into sources as it is. */
export const READ_LOSSES = {
  "bad-entry": "lost",
  "duplicate-id": "lost",
  "bad-value": "lost",
  others: "lost",
  "no-source": "lost",
  "unknown-field": "changed",
  "changed-value": "changed",
  "changed-id": "changed",
  markup: "changed",
  "guessed-type": "guessed",
  "found-by-doi": "guessed",
} as const satisfies { readonly [code: string]: LossKind };
/** One of the reasons. */
export type ReadLossCode = keyof typeof READ_LOSSES;

/** Collects what is lost in reading. */
export class ReadLosses {
  readonly list: Loss[] = [];

  add(code: ReadLossCode, at: Loss["at"], text: string, position?: Position): void {
    const [entry, field] = at;
    const place = typeof entry === "number" ? `item ${entry + 1}` : shorten(String(entry ?? "the file"));
    const message = `${place}${field === undefined ? "" : `, ${shorten(String(field))}`}: ${text}`;
    this.list.push({ code, kind: READ_LOSSES[code], at, message, ...(position !== undefined && { position }) });
  }
}
