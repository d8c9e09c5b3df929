import * as z from "zod/mini";
import { type PartialDate, PartialDateSchema } from "./date.js";
import { DESCRIPTIONS } from "./descriptions.js";
import { IdSchema } from "./id.js";
import { NonEmptySchema, type Text, TextSchema } from "./text.js";

/** A row of the results framework: a group of outcomes and interventions, possibly within a wider one. */
export interface Strand {
  readonly title: Text;
  readonly description?: Text;
  readonly code?: string;
  readonly partOf?: string;
  readonly locator?: string;
  readonly note?: Text;
}

/** A value of an indicator: a number in its unit, words, or both. */
export interface Measurement {
  readonly value?: number;
  readonly text?: Text;
  readonly date?: PartialDate;
  readonly place?: string;
  readonly source?: string;
  readonly note?: Text;
}

/** What is measured to see whether an outcome comes about. */
export interface Indicator {
  readonly title: Text;
  readonly description?: Text;
  readonly code?: string;
  /** Such as `people`, `%` or `EUR`. */
  readonly unit?: string;
  /** The direction that counts as progress. */
  readonly direction?: "up" | "down";
  readonly baseline?: Measurement;
  readonly targets?: readonly Measurement[];
  readonly actuals?: readonly Measurement[];
  readonly locator?: string;
  readonly note?: Text;
}

/** A partner, funder or other organisation. */
export interface Actor {
  readonly name: Text;
  readonly description?: Text;
  /** The part it plays, in the theory's own words. */
  readonly role?: Text;
  readonly locator?: string;
  readonly note?: Text;
}

/** A country, region or other place. */
export interface Place {
  readonly name: Text;
  /** ISO 3166-1 alpha-2, such as `KE`. */
  readonly country?: string;
  readonly locator?: string;
  readonly note?: Text;
}

/** A cross-cutting concern that all interventions take into account. */
export interface Principle {
  readonly title: Text;
  readonly description?: Text;
  readonly code?: string;
  readonly locator?: string;
  readonly note?: Text;
}

const locator = z.exactOptional(NonEmptySchema);
const optionalText = z.exactOptional(TextSchema);
const code = z.exactOptional(NonEmptySchema);

/** The schema of {@link Strand}. */
export const StrandSchema = z.strictObject({
  title: TextSchema,
  description: optionalText,
  code,
  partOf: z.exactOptional(IdSchema),
  locator,
  note: optionalText,
});

const MeasurementSchema = z.strictObject({
  value: z.exactOptional(z.number()),
  text: optionalText,
  date: z.exactOptional(PartialDateSchema),
  place: z.exactOptional(IdSchema),
  source: z.exactOptional(IdSchema),
  note: optionalText,
});

/** The schema of {@link Indicator}. */
export const IndicatorSchema = z.strictObject({
  title: TextSchema,
  description: optionalText,
  code,
  unit: z.exactOptional(NonEmptySchema),
  direction: z.exactOptional(z.enum(["up", "down"])),
  baseline: z.exactOptional(MeasurementSchema),
  targets: z.exactOptional(z.array(MeasurementSchema)),
  actuals: z.exactOptional(z.array(MeasurementSchema)),
  locator,
  note: optionalText,
});

/** The schema of {@link Actor}. */
export const ActorSchema = z.strictObject({
  name: TextSchema,
  description: optionalText,
  role: optionalText,
  locator,
  note: optionalText,
});

/** The schema of {@link Place}. */
export const PlaceSchema = z.strictObject({
  name: TextSchema,
  country: z.exactOptional(z.string().check(z.regex(/^[A-Z]{2}$/), z.describe(DESCRIPTIONS.country))),
  locator,
  note: optionalText,
});

/** The schema of {@link Principle}. */
export const PrincipleSchema = z.strictObject({
  title: TextSchema,
  description: optionalText,
  code,
  locator,
  note: optionalText,
});
