import * as z from "zod/mini";
import { DATE_FIELDS, NAME_FIELDS, NUMBER_FIELDS, SOURCE_TYPES, type SourceType, TEXT_FIELDS } from "./csl.js";
import { type Duration, durationSchema } from "./date.js";
import { numberSchema } from "./number.js";
import { once } from "./once.js";

/** A name as CSL-JSON has it: in parts, or as a `literal` for an organisation. */
export interface SourceName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly "dropping-particle"?: string;
  readonly "non-dropping-particle"?: string;
  readonly suffix?: string;
  readonly "comma-suffix"?: string | number | boolean;
  readonly "static-ordering"?: string | number | boolean;
  readonly "parse-names"?: string | number | boolean;
}

/** A date as CSL-JSON has it: `{"date-parts": [[2018, 10, 5]]}`, or two of those for a range. */
export interface SourceDate {
  readonly "date-parts"?: readonly (readonly (string | number)[])[];
  readonly season?: string | number;
  readonly circa?: string | number | boolean;
  readonly literal?: string;
  readonly raw?: string;
}

/**
 * A publication: an item of CSL-JSON 1.0.2 without its `id`, which is its key in `sources`. Zotero and pandoc read
 * and write the same fields.
 */
export type Source = { readonly type: SourceType } & {
  readonly [F in (typeof TEXT_FIELDS)[number]]?: string;
} & { readonly [F in (typeof NUMBER_FIELDS)[number]]?: string | number } & {
  readonly [F in (typeof NAME_FIELDS)[number]]?: readonly SourceName[];
} & { readonly [F in (typeof DATE_FIELDS)[number]]?: SourceDate } & {
  readonly categories?: readonly string[];
  readonly custom?: SourceCustom;
};

/** What CSL-JSON has no field for. Any key is allowed; `shelfLife` has a meaning here. */
export interface SourceCustom {
  /** How long what the source found keeps. */
  readonly shelfLife?: Duration;
  readonly [key: string]: unknown;
}

const text = /* @__PURE__ */ once(() => z.string());
const textOrNumber = /* @__PURE__ */ once(() => z.union([z.string(), numberSchema()]));
const textNumberOrBoolean = /* @__PURE__ */ once(() => z.union([z.string(), numberSchema(), z.boolean()]));

/** The schema of {@link SourceName}. */
export const sourceNameSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    family: z.exactOptional(text()),
    given: z.exactOptional(text()),
    literal: z.exactOptional(text()),
    "dropping-particle": z.exactOptional(text()),
    "non-dropping-particle": z.exactOptional(text()),
    suffix: z.exactOptional(text()),
    "comma-suffix": z.exactOptional(textNumberOrBoolean()),
    "static-ordering": z.exactOptional(textNumberOrBoolean()),
    "parse-names": z.exactOptional(textNumberOrBoolean()),
  }),
);

/** The schema of {@link SourceDate}. */
export const sourceDateSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    "date-parts": z.exactOptional(
      z.array(z.array(textOrNumber()).check(z.minLength(1), z.maxLength(3))).check(z.minLength(1), z.maxLength(2)),
    ),
    season: z.exactOptional(textOrNumber()),
    circa: z.exactOptional(textNumberOrBoolean()),
    literal: z.exactOptional(text()),
    raw: z.exactOptional(text()),
  }),
);

const fields = <const F extends readonly string[], S extends z.ZodMiniType>(names: F, schema: S) =>
  Object.fromEntries(names.map((name) => [name, z.exactOptional(schema)])) as Record<
    F[number],
    z.ZodMiniExactOptional<S>
  >;

/** The schema of {@link Source}. */
export const sourceSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    type: z.enum(SOURCE_TYPES),
    ...fields(TEXT_FIELDS, text()),
    ...fields(NUMBER_FIELDS, textOrNumber()),
    ...fields(NAME_FIELDS, z.array(sourceNameSchema())),
    ...fields(DATE_FIELDS, sourceDateSchema()),
    categories: z.exactOptional(z.array(text())),
    custom: z.exactOptional(z.looseObject({ shelfLife: z.exactOptional(durationSchema()) })),
  }),
);
