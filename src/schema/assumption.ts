import * as z from "zod";
import { field, part } from "./field.js";
import type { Assumption } from "./generated/types.js";
import { closing, combinationSchema } from "./node.js";
import { dateSchema, durationSchema, idSchema, lineSchema, targetSchema, textSchema } from "./values.js";
import { ASSUMPTION_KINDS, ASSUMPTION_ROLES, IMPORTANCES } from "./vocabulary.js";

/** The schema of what an assumption is about. */
export const assumptionKindSchema = part(z.enum(ASSUMPTION_KINDS), {
  id: "AssumptionKind",
  description: "what an assumption is about",
});

/** The schema of what an assumption does to its target. */
export const assumptionRoleSchema = part(z.enum(ASSUMPTION_ROLES), {
  id: "AssumptionRole",
  description: "whether the theory can do without an assumption",
});

/** The schema of how much depends on an assumption, in its author's judgement. */
export const importanceSchema = part(z.enum(IMPORTANCES), {
  id: "Importance",
  description: "how much depends on an assumption, in its author's judgement",
});

/**
 * The schema of a plan to test an assumption.
 *
 * @example
 * testPlanSchema.safeParse({ question: "Do pupils wash?", method: "Observation", due: "2026-06" }).success
 * // => true
 */
export const testPlanSchema = part(
  z.strictObject({
    question: field(textSchema.exactOptional(), {
      description: "The question to answer.",
      label: { nl: "vraag" },
      alsoCalled: ["toetsvraag"],
    }),
    method: field(textSchema.exactOptional(), { description: "How it is to be answered.", label: { nl: "methode" } }),
    owner: field(lineSchema.exactOptional(), {
      description: "Who is to find out.",
      label: { nl: "verantwoordelijke" },
      alsoCalled: ["eigenaar"],
    }),
    due: field(dateSchema.exactOptional(), { description: "The last day for it.", label: { nl: "uiterlijk" } }),
    informs: field(textSchema.exactOptional(), {
      description: "The decision that the answer informs.",
      label: { nl: "voor besluit" },
    }),
  }),
  {
    id: "TestPlan",
    description:
      "A plan to test an assumption. With a method, an owner and a due date it is under test; with less it is a promise.",
  },
);

/** The schema of a planned test, or of the mere intention. */
export const testSchema = part(z.union([z.literal("intended"), testPlanSchema]), {
  id: "Test",
  description: "intended, or a plan with question, method, owner, due or informs",
});

/**
 * The schema of a search for evidence.
 *
 * @example
 * searchSchema.safeParse({ where: "Two health libraries", date: "2024-02-10", for: "opposing" }).success
 * // => true
 */
export const searchSchema = part(
  z.strictObject({
    where: field(textSchema, { description: "Where evidence was looked for.", label: { nl: "waar" } }),
    date: field(dateSchema, { description: "When.", label: { nl: "datum" } }),
    terms: field(lineSchema.exactOptional(), { description: "The search terms.", label: { nl: "zoektermen" } }),
    for: field(z.enum(["supporting", "opposing", "both"]).exactOptional(), {
      description: "Which side was looked for; both when absent.",
      label: { en: "searched for", nl: "gezocht" },
      default: "both",
    }),
    found: field(textSchema.exactOptional(), { description: "What was found.", label: { nl: "gevonden" } }),
  }),
  {
    id: "Search",
    description: 'A record of a search for evidence; it turns "no counter-evidence" into a claim that can be checked.',
  },
);

/**
 * The schema of an assumption.
 *
 * @example
 * assumptionSchema.safeParse({ statement: "Pupils who know how to wash will do so", importance: "high" }).success
 * // => true
 * assumptionSchema.safeParse({ text: "Pupils who know how to wash will do so" }).success
 * // => false
 */
export const assumptionSchema = part(
  z.strictObject({
    statement: field(textSchema, {
      description: "What is assumed, as a claim that can be true or false.",
      label: { en: "wording", nl: "formulering" },
      alsoCalled: ["assumption", "aanname", "tekst", "text", "stelling"],
      isName: true,
      bearsMeaning: true,
    }),
    on: field(targetSchema.exactOptional(), {
      description:
        "The links and nodes it is about, or `theory` for the whole. A part without `on` is about what its whole is about.",
      label: { en: "applies to", nl: "hoort bij" },
      alsoCalled: ["link", "verband", "bij", "over"],
      refersTo: ["link", "intervention", "outcome", "factor", "theory"],
      bearsMeaning: true,
    }),
    falsifier: field(textSchema.exactOptional(), {
      description: "What would show that it does not hold.",
      label: { en: "wrong if", nl: "klopt niet als" },
      alsoCalled: ["weerlegd als"],
      bearsMeaning: true,
    }),
    kind: field(assumptionKindSchema.exactOptional(), {
      description: "What it is about.",
      label: { nl: "soort" },
      alsoCalled: ["type"],
    }),
    role: field(assumptionRoleSchema.exactOptional(), {
      description: "Whether the theory can do without it.",
      label: { nl: "rol" },
    }),
    importance: field(importanceSchema.exactOptional(), {
      description: "How much depends on it, in its author's judgement.",
      label: { nl: "belangrijkheid" },
      alsoCalled: ["belang"],
    }),
    // A schema that contains itself needs its type written out; the generated type is made from this schema.
    get parts(): z.ZodExactOptional<z.ZodRecord<typeof idSchema, z.ZodType<Assumption>>> {
      return field(z.record(idSchema, assumptionSchema).exactOptional(), {
        description: "Sub-assumptions, to any depth.",
        label: { en: "sub-assumptions", nl: "subaannames" },
        holds: "assumption",
        isPlace: true,
        bearsMeaning: true,
      });
    },
    combine: field(combinationSchema.exactOptional(), {
      description: "Whether all parts are needed (`all`, the default) or one is enough (`any`).",
      label: { en: "sub-assumptions together", nl: "subaannames samen" },
      alsoCalled: ["combinatie"],
      default: "all",
      bearsMeaning: true,
    }),
    exhaustive: field(z.boolean().exactOptional(), {
      description: "Whether the parts together are the whole assumption; `false` when absent.",
      label: { en: "sub-assumptions complete", nl: "subaannames volledig" },
      alsoCalled: ["uitputtend"],
      default: false,
      bearsMeaning: true,
    }),
    test: field(testSchema.exactOptional(), {
      description: "A test plan, or `intended` where a test is promised without one.",
      label: { nl: "onderzoek" },
      alsoCalled: ["toets"],
    }),
    searched: field(z.array(searchSchema).exactOptional(), {
      description: "Searches for evidence on it, with or without results.",
      label: { en: "searches", nl: "zoekacties" },
    }),
    owner: field(lineSchema.exactOptional(), {
      description: "Who keeps track of it.",
      label: { nl: "verantwoordelijke" },
      alsoCalled: ["eigenaar"],
    }),
    reviewEvery: field(durationSchema.exactOptional(), {
      description: "How often it is to be reviewed.",
      label: { nl: "beoordelen elke" },
      alsoCalled: ["toetsen elke"],
    }),
    shelfLife: field(durationSchema.exactOptional(), {
      description: "How long evidence on it is valid, where its subject moves faster or slower than most.",
      label: { en: "valid for", nl: "geldig voor" },
      alsoCalled: ["houdbaarheid"],
    }),
    ...closing,
  }),
  { id: "Assumption", description: "A condition or connection that must hold for the theory to work." },
);
