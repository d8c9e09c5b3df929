/**
 * The zod schemas of a document and of each of its parts, for programs that compose them with their own.
 *
 * A schema says what shape data has. Whether the ids of a document hold together is found out by `parseTheory`, which
 * also explains each problem. Every schema refuses keys that the format does not have, changes nothing in what it reads,
 * and follows Standard Schema.
 *
 * @example
 * import * as z from "zod";
 * const submission = z.object({ from: z.email(), evidence: evidenceSchema });
 * submission.safeParse({
 *   from: "m.e@example.org",
 *   evidence: { on: "knowing-is-doing", stance: "opposes", finding: "Pupils washed no more often." },
 * }).success
 * // => true
 * @module
 */
export { assumptionSchema, searchSchema, testPlanSchema } from "../schema/assumption.js";
export {
  evidenceSchema,
  processTracingSchema,
  ratingSchema,
  scopeSchema,
  withdrawalSchema,
} from "../schema/evidence.js";
export { documentRegistry } from "../schema/field.js";
export type { ElementKind, FieldMeta, PartMeta } from "../schema/field-meta.js";
export {
  actorSchema,
  indicatorSchema,
  measurementSchema,
  placeSchema,
  principleSchema,
  strandSchema,
} from "../schema/framework.js";
export { linkSchema } from "../schema/link.js";
export { reviewEntrySchema, rewordingSchema, waiverSchema } from "../schema/log.js";
export { factorSchema, interventionSchema, outcomeSchema } from "../schema/node.js";
export { sourceDateSchema, sourceNameSchema, sourceSchema } from "../schema/source.js";
export { theorySchema } from "../schema/theory-document.js";
export {
  claimSchema,
  dateSchema,
  durationSchema,
  idSchema,
  languageSchema,
  targetSchema,
  textSchema,
} from "../schema/values.js";
