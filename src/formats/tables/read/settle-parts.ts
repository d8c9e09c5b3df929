import { quote } from "../../../schema/quote.js";
import { putAt } from "../field.js";
import type { ReadLosses } from "../losses.js";
import type { ReadRow } from "./read-rows.js";

/** Makes assumptions of their own of parts whose whole is not there, or is a part of them. */
export function settleParts(rows: readonly ReadRow[], losses: ReadLosses): void {
  const wholes = new Map<string, ReadRow>();
  for (const row of rows) if (row.spec.name === "assumptions") wholes.set(String(row.element["@id"]), row);
  const settled = new Set<ReadRow>();
  for (const start of wholes.values()) {
    const trail = new Set<ReadRow>();
    for (let row: ReadRow | undefined = start; row !== undefined && !settled.has(row); ) {
      trail.add(row);
      const whole: unknown = row.element["@partOf"];
      if (whole === undefined) break;
      const next: ReadRow | undefined = wholes.get(String(whole));
      if (next === undefined || trail.has(next)) {
        const field = row.spec.fields.find(({ path }) => path[0] === "@partOf");
        const reason = next === undefined ? "is not the id of an assumption" : "is a part of this assumption itself";
        losses.add("bad-cell", row.placeOf(field), `${quote(whole)} ${reason}; it is kept as one of its own.`);
        row.element = putAt(row.element, ["@partOf"], undefined);
        break;
      }
      row = next;
    }
    for (const row of trail) settled.add(row);
  }
}
