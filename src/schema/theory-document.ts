import * as z from "zod";
import { assumptionSchema } from "./assumption.js";
import { evidenceSchema } from "./evidence.js";
import { field, part } from "./field.js";
import type { FieldMeta, Role } from "./field-meta.js";
import { actorSchema, indicatorSchema, placeSchema, principleSchema, strandSchema } from "./framework.js";
import { linkSchema } from "./link.js";
import { reviewEntrySchema, rewordingSchema, waiverSchema } from "./log.js";
import { factorSchema, interventionSchema, outcomeSchema } from "./node.js";
import { sourceSchema } from "./source.js";
import { dateSchema, idSchema, languageSchema, textSchema } from "./values.js";
import { FORMAT } from "./vocabulary.js";

const register = <S extends z.ZodType>(schema: S, holds: Role, meta: Omit<FieldMeta, "holds">) =>
  field(z.record(idSchema, schema).exactOptional(), { ...meta, holds });

/**
 * The schema of a theory on paper: its shape, without the references between its parts.
 *
 * @example
 * theorySchema.safeParse(handwashing).success
 * // => true
 */
export const theorySchema = part(
  z.strictObject({
    $schema: field(z.string().exactOptional(), {
      description: "The address of a JSON Schema, for editors.",
      label: { en: "$schema", nl: "schema" },
      isRare: true,
    }),
    format: field(z.literal(FORMAT), "The format, with its version."),
    id: field(idSchema, { description: "The id of the theory.", label: { nl: "id" } }),
    title: field(textSchema, {
      description: "What the theory is called.",
      label: { nl: "titel" },
      alsoCalled: ["naam", "name"],
      isName: true,
    }),
    description: field(textSchema.exactOptional(), {
      description: "What it is about, in more words.",
      label: { nl: "omschrijving" },
      alsoCalled: ["beschrijving", "toelichting"],
    }),
    language: field(languageSchema, {
      description: "The language of every text that is a plain string.",
      label: { nl: "taal" },
    }),
    asOf: field(dateSchema.exactOptional(), {
      description: "The date that the document speaks of.",
      label: { en: "date of the document", nl: "datum van het document" },
      alsoCalled: ["peildatum", "date", "datum", "per"],
    }),
    strands: register(strandSchema, "strand", {
      description: "Groups of the results framework, by id.",
      label: { nl: "sporen" },
    }),
    interventions: register(interventionSchema, "intervention", {
      description: "What the programme does or pays for, by id.",
      label: { nl: "interventies" },
    }),
    outcomes: register(outcomeSchema, "outcome", {
      description: "The changes it wants to see, by id.",
      label: { nl: "uitkomsten" },
    }),
    factors: register(factorSchema, "factor", {
      description: "Outside causes that it does not control, by id.",
      label: { en: "external factors", nl: "externe factoren" },
      alsoCalled: ["factoren"],
    }),
    links: field(z.array(linkSchema).exactOptional(), {
      holds: "link",
      description: "What leads to what.",
      label: { nl: "verbanden" },
      alsoCalled: ["connections", "edges", "relaties", "causal links"],
    }),
    assumptions: register(assumptionSchema, "assumption", {
      description: "What is assumed, by id.",
      label: { nl: "aannames" },
    }),
    evidence: register(evidenceSchema, "evidence", {
      description: "Findings for and against, by id.",
      label: { nl: "bewijs" },
      alsoCalled: ["bewijzen"],
    }),
    sources: register(sourceSchema, "source", { description: "Publications, by id.", label: { nl: "bronnen" } }),
    indicators: register(indicatorSchema, "indicator", {
      description: "What is measured, by id.",
      label: { nl: "indicatoren" },
    }),
    actors: register(actorSchema, "actor", { description: "Organisations, by id.", label: { nl: "actoren" } }),
    places: register(placeSchema, "place", { description: "Places, by id.", label: { nl: "plaatsen" } }),
    principles: register(principleSchema, "principle", {
      description: "Cross-cutting concerns, by id.",
      label: { nl: "uitgangspunten" },
    }),
    reviews: field(z.array(reviewEntrySchema).exactOptional(), {
      description: "The log of reviews, to which entries are only added.",
      holds: "review",
      label: { nl: "beoordelingen" },
      alsoCalled: ["toetsingen"],
    }),
    rewordings: field(z.array(rewordingSchema).exactOptional(), {
      description: "The log of changes in wording, to which entries are only added.",
      holds: "rewording",
      label: { nl: "herformuleringen" },
    }),
    waivers: field(z.array(waiverSchema).exactOptional(), {
      description: "Findings that are left as they are.",
      holds: "waiver",
      label: { nl: "uitzonderingen" },
      alsoCalled: ["ontheffingen"],
    }),
  }),
  {
    id: "TheoryDocument",
    description:
      "A Theory of Change on paper: one plain object, the same in TypeScript, JSON and YAML. Whether its ids hold together is not yet known; `parseTheory` finds out. `docs/format.md` is its specification.",
  },
);
