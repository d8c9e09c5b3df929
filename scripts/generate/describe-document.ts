import * as z from "zod";
import { documentRegistry } from "../../src/schema/field.js";
import type { FieldMeta } from "../../src/schema/field-meta.js";
import { theorySchema } from "../../src/schema/theory-document.js";

/** A schema as JSON Schema has it, with what the registry knows of a field under `field`. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly items?: JsonSchema;
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly field?: FieldMeta;
}

/** The named parts of the document, by their names. */
export type Parts = { readonly [name: string]: JsonSchema };

/** The part that is the whole document. */
export const WHOLE = "TheoryDocument";

/** Describes the document by its parts, as the zod schemas and their registry have it. */
export function describeDocument(): Parts {
  // The registry holds several kinds of entries; zod copies each into the schema as it is.
  const { $defs } = z.toJSONSchema(theorySchema, { metadata: documentRegistry as never, cycles: "ref" });
  return $defs as Parts;
}

/** The same schema without some keywords, which are told from keys of the document by where they stand. */
export function omitKeywords(schema: JsonSchema, keywords: ReadonlySet<string>): JsonSchema {
  const within = (value: unknown) => omitKeywords(value as JsonSchema, keywords);
  const kept = Object.entries(schema).filter(([keyword]) => !keywords.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (keyword === "properties")
        return [keyword, Object.fromEntries(Object.entries(value as Parts).map(([key, held]) => [key, within(held)]))];
      if (Array.isArray(value) && typeof value[0] === "object") return [keyword, value.map(within)];
      const isSchema = keyword !== "field" && typeof value === "object" && value !== null && !Array.isArray(value);
      return [keyword, isSchema ? within(value) : value];
    }),
  );
}

/** The name of the part that a schema refers to. */
export function nameOf({ $ref }: JsonSchema): string | undefined {
  return $ref?.slice("#/$defs/".length);
}
