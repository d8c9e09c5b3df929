import * as z from "zod/mini";
import { type PartialDate, partialDateSchema } from "./date.js";
import { DESCRIPTIONS } from "./descriptions.js";
import { idSchema } from "./id.js";
import { numberSchema } from "./number.js";
import { once } from "./once.js";
import { nonEmptySchema, type Text, textSchema } from "./text.js";

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

const optionalWords = /* @__PURE__ */ once(() => z.exactOptional(nonEmptySchema()));
const optionalText = /* @__PURE__ */ once(() => z.exactOptional(textSchema()));

/** The schema of {@link Strand}. */
export const strandSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    title: textSchema(),
    description: optionalText(),
    code: optionalWords(),
    partOf: z.exactOptional(idSchema()),
    locator: optionalWords(),
    note: optionalText(),
  }),
);

const measurementSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    value: z.exactOptional(numberSchema()),
    text: optionalText(),
    date: z.exactOptional(partialDateSchema()),
    place: z.exactOptional(idSchema()),
    source: z.exactOptional(idSchema()),
    note: optionalText(),
  }),
);

/** The schema of {@link Indicator}. */
export const indicatorSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    title: textSchema(),
    description: optionalText(),
    code: optionalWords(),
    unit: z.exactOptional(nonEmptySchema()),
    direction: z.exactOptional(z.enum(["up", "down"])),
    baseline: z.exactOptional(measurementSchema()),
    targets: z.exactOptional(z.array(measurementSchema())),
    actuals: z.exactOptional(z.array(measurementSchema())),
    locator: optionalWords(),
    note: optionalText(),
  }),
);

/** The schema of {@link Actor}. */
export const actorSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    name: textSchema(),
    description: optionalText(),
    role: optionalText(),
    locator: optionalWords(),
    note: optionalText(),
  }),
);

/** The schema of {@link Place}. */
export const placeSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    name: textSchema(),
    country: z.exactOptional(z.string().check(z.regex(/^[A-Z]{2}$/), z.describe(DESCRIPTIONS.country))),
    locator: optionalWords(),
    note: optionalText(),
  }),
);

/** The schema of {@link Principle}. */
export const principleSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    title: textSchema(),
    description: optionalText(),
    code: optionalWords(),
    locator: optionalWords(),
    note: optionalText(),
  }),
);
