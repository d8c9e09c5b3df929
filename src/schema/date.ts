import * as z from "zod/mini";
import { DESCRIPTIONS } from "./descriptions.js";
import { once } from "./once.js";

/**
 * A calendar date without a time zone: `2018`, `2018-10` or `2018-10-05`. A partial date stands for the whole
 * of its year or month.
 */
export type PartialDate = string;

/** An ISO 8601 duration in years, months, weeks and days: `P5Y`, `P18M`, `P1Y6M`, `P30D`. */
export type Duration = string;

/** The schema of {@link PartialDate}. */
export const partialDateSchema = /* @__PURE__ */ once(() =>
  z.union([z.iso.date(), z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/))]).check(z.describe(DESCRIPTIONS.date)),
);

/** The schema of {@link Duration}. */
export const durationSchema = /* @__PURE__ */ once(() =>
  z.string().check(z.regex(/^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/), z.describe(DESCRIPTIONS.duration)),
);
