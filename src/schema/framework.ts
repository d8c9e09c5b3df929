import * as z from "zod";
import { field, part } from "./field.js";
import { closing, code, description, title } from "./node.js";
import { countrySchema, dateSchema, idSchema, lineSchema, numberSchema, textSchema } from "./values.js";

const name = field(textSchema, {
  description: "What it is called.",
  label: { nl: "naam" },
  alsoCalled: ["title", "titel"],
  isName: true,
});

/**
 * The schema of a strand.
 *
 * @example
 * strandSchema.safeParse({ title: "Water and soap" }).success
 * // => true
 */
export const strandSchema = part(
  z.strictObject({
    title,
    partOf: field(idSchema.exactOptional(), {
      description: "The wider strand that it is a part of.",
      label: { nl: "onderdeel van" },
      refersTo: ["strand"],
    }),
    code,
    description,
    ...closing,
  }),
  {
    id: "Strand",
    description: "A row of the results framework: a group of outcomes and interventions, possibly within a wider one.",
  },
);

/**
 * The schema of a value of an indicator.
 *
 * @example
 * measurementSchema.safeParse({ value: 40, date: "2024-06" }).success
 * // => true
 */
export const measurementSchema = part(
  z.strictObject({
    value: field(numberSchema.exactOptional(), {
      description: "The number, in the indicator's unit.",
      label: { nl: "waarde" },
    }),
    text: field(textSchema.exactOptional(), { description: "The value in words.", label: { nl: "tekst" } }),
    date: field(dateSchema.exactOptional(), { description: "When it was or is to be so.", label: { nl: "datum" } }),
    place: field(idSchema.exactOptional(), { description: "Where.", label: { nl: "plaats" }, refersTo: ["place"] }),
    source: field(idSchema.exactOptional(), {
      description: "The source of it.",
      label: { nl: "bron" },
      refersTo: ["source"],
    }),
    note: closing.note,
  }),
  { id: "Measurement", description: "A value of an indicator: a number in its unit, words, or both." },
);

/**
 * The schema of an indicator.
 *
 * @example
 * indicatorSchema.safeParse({ title: "Pupils seen washing", unit: "%", baseline: { value: 12 }, targets: [{ value: 40 }] }).success
 * // => true
 */
export const indicatorSchema = part(
  z.strictObject({
    title,
    description,
    code,
    unit: field(lineSchema.exactOptional(), {
      description: "What its numbers count, such as `people`, `%` or `EUR`.",
      label: { nl: "eenheid" },
    }),
    direction: field(z.enum(["up", "down"]).exactOptional(), {
      description: "The direction that counts as progress.",
      label: { nl: "richting" },
    }),
    baseline: field(measurementSchema.exactOptional(), {
      description: "The value at the start.",
      label: { nl: "nulmeting" },
    }),
    targets: field(z.array(measurementSchema).exactOptional(), {
      description: "The values aimed for.",
      label: { nl: "streefwaarden" },
    }),
    actuals: field(z.array(measurementSchema).exactOptional(), {
      description: "The values measured later.",
      label: { en: "measured values", nl: "gemeten waarden" },
    }),
    ...closing,
  }),
  { id: "Indicator", description: "What is measured to see whether an outcome comes about." },
);

/**
 * The schema of an actor.
 *
 * @example
 * actorSchema.safeParse({ name: "Water trust", role: "Builds the washstands" }).success
 * // => true
 */
export const actorSchema = part(
  z.strictObject({
    name,
    role: field(textSchema.exactOptional(), {
      description: "The part it plays, in the theory's own words.",
      label: { nl: "rol" },
    }),
    description,
    ...closing,
  }),
  { id: "Actor", description: "A partner, funder or other organisation." },
);

/**
 * The schema of a place.
 *
 * @example
 * placeSchema.safeParse({ name: "Kisumu", country: "KE" }).success
 * // => true
 */
export const placeSchema = part(
  z.strictObject({
    name,
    country: field(countrySchema.exactOptional(), {
      description: "ISO 3166-1 alpha-2, such as `KE`.",
      label: { nl: "land" },
    }),
    ...closing,
  }),
  { id: "Place", description: "A country, region or other place." },
);

/**
 * The schema of a principle.
 *
 * @example
 * principleSchema.safeParse({ title: "Pupils with a disability can use each washstand" }).success
 * // => true
 */
export const principleSchema = part(z.strictObject({ title, description, code, ...closing }), {
  id: "Principle",
  description: "A cross-cutting concern that all interventions take into account.",
});
