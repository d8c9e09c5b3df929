import * as z from "zod";
import type { FieldMeta, PartMeta } from "./field-meta.js";

/**
 * What is known of each part and field, by its schema. Each entry stands in `z.globalRegistry` too, for its description.
 *
 * @example
 * documentRegistry.get(evidenceSchema.shape.stance)?.field.label
 * // => { nl: "wijst op" }
 */
export const documentRegistry = z.registry<
  PartMeta | { readonly description: string; readonly field: FieldMeta } | { readonly minProperties: number }
>();

/** Names a schema, as a part of the document. */
export function part<S extends z.ZodType>(schema: S, meta: PartMeta): S {
  return register(schema, meta);
}

/** Gives a field what is known of it. A text stands for its description alone. */
export function field<S extends z.ZodType>(schema: S, meta: FieldMeta | string): S {
  const known = typeof meta === "string" ? { description: meta } : meta;
  return register(schema, { description: known.description, field: known });
}

function register<S extends z.ZodType>(
  schema: S,
  meta: { readonly description: string } & (PartMeta | { field: FieldMeta }),
): S {
  const described = schema.describe(meta.description);
  documentRegistry.add(described, meta);
  return described;
}
