import * as z from "zod";
import { field, part } from "./field.js";
import { closing } from "./node.js";
import { claimSchema, dateSchema, durationSchema, idSchema, lineSchema, textSchema } from "./values.js";
import {
  DESIGNS,
  INTERESTS,
  MEASURES,
  PROCESS_TESTS,
  SCALES,
  SCOPE_MATCHES,
  type Scale,
  STANCES,
  STRENGTHS,
} from "./vocabulary.js";

/** The schema of which way a finding points. */
export const stanceSchema = part(z.enum(STANCES), { id: "Stance", description: "which way a finding points" });

/** The schema of how strongly a finding counts. */
export const strengthSchema = part(z.enum(STRENGTHS), {
  id: "Strength",
  description: "how strongly a finding counts",
});

/** The schema of how evidence was obtained. */
export const designSchema = part(z.enum(DESIGNS), { id: "Design", description: "how evidence was obtained" });

/** The schema of the stake that the maker of evidence has in its outcome. */
export const interestSchema = part(z.enum(INTERESTS), {
  id: "Interest",
  description: "the stake that the maker of evidence has in its outcome",
});

/** The schema of how closely the setting of evidence matches that of the claim. */
export const scopeMatchSchema = part(z.enum(SCOPE_MATCHES), {
  id: "ScopeMatch",
  description: "how closely the setting of evidence matches that of the claim",
});

/** The schema of what evidence measured. */
export const measureSchema = part(z.enum(MEASURES), { id: "Measure", description: "what evidence measured" });

/** The schema of a process-tracing test. */
export const processTestSchema = part(z.enum(PROCESS_TESTS), {
  id: "ProcessTest",
  description: "a process-tracing test",
});

/** The members of the union of ratings differ in scale and value alone. */
const ratingOn = <const S extends Scale>(scale: S) =>
  z.strictObject({
    scale: field(z.literal(scale), { description: "The scale of the rating.", label: { nl: "schaal" } }),
    value: field(z.enum(SCALES[scale]), { description: "The value on the scale, as text.", label: { nl: "waarde" } }),
    target: field(z.enum(["item", "body"]).exactOptional(), {
      description: "Whether the rating is of this item or of a body of evidence; `item` when absent.",
      label: { nl: "van" },
      default: "item",
    }),
    by: field(lineSchema.exactOptional(), { description: "Who gave it.", label: { nl: "door" } }),
    date: field(dateSchema.exactOptional(), { description: "When it was given.", label: { nl: "datum" } }),
    rationale: field(textSchema.exactOptional(), { description: "Why.", label: { nl: "toelichting" } }),
  });

/**
 * The schema of a rating.
 *
 * @example
 * ratingSchema.safeParse({ scale: "grade", value: "low" }).success
 * // => true
 */
export const ratingSchema = part(
  z.discriminatedUnion("scale", [ratingOn("sms"), ratingOn("grade"), ratingOn("nesta"), ratingOn("dfid")]),
  { id: "Rating", description: "A rating on a named scale, kept as it was given." },
);

/**
 * The schema of a setting.
 *
 * @example
 * scopeSchema.safeParse({ population: "Pupils aged 8 to 12", place: "Kisumu", match: "direct" }).success
 * // => true
 */
export const scopeSchema = part(
  z.strictObject({
    population: field(textSchema.exactOptional(), { description: "For whom.", label: { nl: "doelgroep" } }),
    place: field(textSchema.exactOptional(), { description: "Where.", label: { nl: "plaats" } }),
    period: field(textSchema.exactOptional(), { description: "When.", label: { nl: "periode" } }),
    intervention: field(textSchema.exactOptional(), { description: "Of what.", label: { nl: "interventie" } }),
    match: field(scopeMatchSchema.exactOptional(), {
      description: "How closely that matches the claim; `indirect` and `unknown` lower the grade one step.",
      label: { nl: "past" },
    }),
  }),
  { id: "Scope", description: "For whom, where and when the evidence speaks." },
);

/**
 * The schema of a process-tracing test that evidence decided.
 *
 * @example
 * processTracingSchema.safeParse({ test: "hoop", result: "passed" }).success
 * // => true
 */
export const processTracingSchema = part(
  z.strictObject({
    test: field(processTestSchema, { description: "The test.", label: { nl: "soort" }, alsoCalled: ["procestoets"] }),
    result: field(z.enum(["passed", "failed"]), { description: "Its result.", label: { nl: "uitslag" } }),
  }),
  { id: "ProcessTracing", description: "A process-tracing test that evidence decided." },
);

/**
 * The schema of a withdrawal.
 *
 * @example
 * withdrawalSchema.safeParse({ date: "2025-03-01", reason: "The journal withdrew the article." }).success
 * // => true
 */
export const withdrawalSchema = part(
  z.strictObject({
    date: field(dateSchema, { description: "From when the evidence does not count.", label: { nl: "datum" } }),
    reason: field(textSchema, { description: "Why.", label: { nl: "reden" } }),
  }),
  { id: "Withdrawal", description: "From when evidence no longer counts, and why." },
);

/**
 * The schema of a piece of evidence.
 *
 * @example
 * evidenceSchema.safeParse({ on: "knowing-is-doing", stance: "opposes", finding: "Pupils washed no more often." }).success
 * // => true
 * evidenceSchema.safeParse({ on: "knowing-is-doing", stance: "against", finding: "Pupils washed no more often." }).success
 * // => false
 */
export const evidenceSchema = part(
  z.strictObject({
    on: field(claimSchema, {
      description: "The assumption or link that it bears on.",
      label: { en: "applies to", nl: "hoort bij" },
      alsoCalled: ["claim", "assumption", "aanname", "bij", "over"],
      refersTo: ["assumption", "link"],
      isBound: true,
      bearsMeaning: true,
    }),
    stance: field(stanceSchema, {
      description: "Which way it points.",
      label: { nl: "wijst op" },
      alsoCalled: ["standpunt", "strekking"],
      bearsMeaning: true,
    }),
    finding: field(textSchema, {
      description: "What the source found, in one sentence.",
      label: { nl: "bevinding" },
      alsoCalled: ["uitkomst"],
      isName: true,
      bearsMeaning: true,
    }),
    source: field(idSchema.exactOptional(), {
      description: "The source that found it.",
      label: { nl: "bron" },
      refersTo: ["source"],
      bearsMeaning: true,
    }),
    locator: field(lineSchema.exactOptional(), {
      description: "Where in the source: a page, section or table.",
      label: { en: "place in the source", nl: "vindplaats" },
      bearsMeaning: true,
    }),
    date: field(dateSchema.exactOptional(), {
      description: "The date of the data if known, else of publication. Without one, the source's `issued` counts.",
      label: { nl: "datum" },
      bearsMeaning: true,
    }),
    shelfLife: field(durationSchema.exactOptional(), {
      description: "How long it is valid; without one, what its source says of itself counts.",
      label: { en: "valid for", nl: "geldig voor" },
      alsoCalled: ["houdbaarheid"],
    }),
    design: field(designSchema.exactOptional(), {
      description: "How it was obtained.",
      label: { nl: "opzet" },
      bearsMeaning: true,
    }),
    strength: field(strengthSchema.exactOptional(), {
      description: "How strongly it counts; absent counts as `weak`.",
      label: { nl: "sterkte" },
      alsoCalled: ["kracht"],
      bearsMeaning: true,
    }),
    ratings: field(z.array(ratingSchema).exactOptional(), {
      description: "Ratings on named scales, kept as given.",
      label: { nl: "sterkte op schalen" },
      bearsMeaning: true,
    }),
    group: field(lineSchema.exactOptional(), {
      description:
        "Items of one group are not independent and count once. Without one, items of one source form a group.",
      label: { en: "evidence group", nl: "bewijsgroep" },
      alsoCalled: ["groep"],
      refersTo: ["source"],
      mayDangle: true,
      bearsMeaning: true,
    }),
    interest: field(interestSchema.exactOptional(), {
      description: "The stake that its maker has in the outcome; any but `none` lowers the grade one step.",
      label: { nl: "belang" },
      bearsMeaning: true,
    }),
    scope: field(scopeSchema.exactOptional(), {
      description: "For whom, where and when it speaks.",
      label: { en: "setting", nl: "situatie" },
      alsoCalled: ["bereik"],
      bearsMeaning: true,
    }),
    measured: field(measureSchema.exactOptional(), {
      description: "What was measured.",
      label: { nl: "gemeten" },
      bearsMeaning: true,
    }),
    processTracing: field(processTracingSchema.exactOptional(), {
      description: "A process-tracing test that this evidence decided.",
      label: { nl: "process tracing" },
      alsoCalled: ["procestoets"],
      bearsMeaning: true,
    }),
    access: field(z.enum(["public", "restricted"]).exactOptional(), {
      description: "Whether the source can be read by all.",
      label: { nl: "toegang" },
    }),
    withdrawn: field(withdrawalSchema.exactOptional(), {
      description: "From when the evidence no longer counts, and why.",
      label: { nl: "ingetrokken" },
      bearsMeaning: true,
    }),
    fingerprint: field(lineSchema.exactOptional(), {
      description: "The fingerprint of the claim at the time this was attached.",
      label: { nl: "vingerafdruk" },
    }),
    note: closing.note,
  }),
  { id: "Evidence", description: "One finding of one source, with one stance on one claim." },
);
