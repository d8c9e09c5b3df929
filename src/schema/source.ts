import * as z from "zod";
import { DATE_FIELDS, NAME_FIELDS, NUMBER_FIELDS, SOURCE_TYPES, TEXT_FIELDS } from "./csl.js";
import { field, part } from "./field.js";
import type { FieldMeta } from "./field-meta.js";
import { durationSchema, numberSchema } from "./values.js";

const textOrNumber = z.union([z.string(), numberSchema]);
const textNumberOrBoolean = z.union([z.string(), numberSchema, z.boolean()]);

/** The schema of the type of a source. */
export const sourceTypeSchema = part(z.enum(SOURCE_TYPES), {
  id: "SourceType",
  description: "the type of an item of CSL-JSON",
});

/**
 * The schema of a name.
 *
 * @example
 * sourceNameSchema.safeParse({ family: "Evers", given: "Maria" }).success
 * // => true
 * sourceNameSchema.safeParse({ literal: "Water trust" }).success
 * // => true
 */
export const sourceNameSchema = part(
  z.strictObject({
    family: field(z.string().exactOptional(), "The family name."),
    given: field(z.string().exactOptional(), "The given names."),
    literal: field(z.string().exactOptional(), "The whole name, as of an organisation."),
    "dropping-particle": field(
      z.string().exactOptional(),
      "A particle that is left out where the family name stands alone.",
    ),
    "non-dropping-particle": field(z.string().exactOptional(), "A particle that stays with the family name."),
    suffix: field(z.string().exactOptional(), "What follows the name, such as `Jr.`."),
    "comma-suffix": field(textNumberOrBoolean.exactOptional(), "Whether a comma stands before the suffix."),
    "static-ordering": field(textNumberOrBoolean.exactOptional(), "Whether the family name always comes first."),
    "parse-names": field(
      textNumberOrBoolean.exactOptional(),
      "Whether particles are still to be taken out of the names.",
    ),
  }),
  { id: "SourceName", description: "A name as CSL-JSON has it: in parts, or as a `literal` for an organisation." },
);

/**
 * The schema of a date of a source.
 *
 * @example
 * sourceDateSchema.safeParse({ "date-parts": [[2024, 6]] }).success
 * // => true
 */
export const sourceDateSchema = part(
  z.strictObject({
    "date-parts": field(
      z.array(z.array(textOrNumber).min(1).max(3)).min(1).max(2).exactOptional(),
      "The date as year, month and day, or two of those for a range.",
    ),
    season: field(textOrNumber.exactOptional(), "The season."),
    circa: field(textNumberOrBoolean.exactOptional(), "Whether the date is approximate."),
    literal: field(z.string().exactOptional(), "The date in words."),
    raw: field(z.string().exactOptional(), "The date as it was found."),
  }),
  {
    id: "SourceDate",
    description: 'A date as CSL-JSON has it: `{"date-parts": [[2018, 10, 5]]}`, or two of those for a range.',
  },
);

/** The schema of what CSL-JSON has no variable for. */
export const sourceCustomSchema = part(
  z.looseObject({
    shelfLife: field(durationSchema.exactOptional(), "How long what the source found is valid."),
  }),
  {
    id: "SourceCustom",
    description: "What CSL-JSON has no field for. Any key is allowed; `shelfLife` has a meaning here.",
  },
);

/** The variables that a bibliography always shows, in their order, with what they are called. */
const SHOWN: { readonly [variable: string]: Pick<FieldMeta, "label" | "alsoCalled" | "isRare"> } = {
  title: { label: { nl: "titel" } },
  author: { label: { nl: "auteur" }, alsoCalled: ["authors", "auteurs"] },
  issued: { label: { nl: "uitgegeven" }, alsoCalled: ["year", "jaar", "date", "datum"] },
  publisher: { label: { nl: "uitgever" } },
  "container-title": { label: { nl: "verschenen in" }, alsoCalled: ["journal", "tijdschrift"] },
  volume: { label: { nl: "jaargang" } },
  issue: { label: { nl: "aflevering" } },
  page: { label: { nl: "pagina" } },
  number: { label: { nl: "nummer" } },
  URL: { label: { nl: "adres" }, alsoCalled: ["link", "website"] },
  DOI: { label: { nl: "doi" } },
};

type Variables<F extends readonly string[], S extends z.ZodType> = Record<F[number], z.ZodExactOptional<S>>;

function variables<const F extends readonly string[], S extends z.ZodType>(names: F, schema: S, holds: string) {
  const entries = names.map((name) => {
    const shown = Object.hasOwn(SHOWN, name) ? SHOWN[name] : ({ isRare: true } as const);
    const description = `The variable \`${name}\` of CSL: ${holds}.`;
    const label = { en: name, nl: name, ...shown?.label };
    return [
      name,
      field(schema.exactOptional(), { description, ...shown, label, ...(name === "title" && { isName: true }) }),
    ];
  });
  return Object.fromEntries(entries) as Variables<F, S>;
}

const all = {
  ...variables(TEXT_FIELDS, z.string(), "text"),
  ...variables(NUMBER_FIELDS, textOrNumber, "a number, or text such as `12a`"),
  ...variables(NAME_FIELDS, z.array(sourceNameSchema), "names"),
  ...variables(DATE_FIELDS, sourceDateSchema, "a date"),
};
/** All of them, those that are always shown first. */
const shownFirst = Object.fromEntries(
  [...Object.keys(SHOWN), ...Object.keys(all)].map((name) => [name, all[name as keyof typeof all]]),
) as typeof all;

/**
 * The schema of a source.
 *
 * @example
 * sourceSchema.safeParse({ type: "report", title: "Washing at school", issued: { "date-parts": [[2024]] } }).success
 * // => true
 */
export const sourceSchema = part(
  z.strictObject({
    type: field(sourceTypeSchema, { description: "The type of publication.", label: { nl: "soort" } }),
    ...shownFirst,
    categories: field(z.array(z.string()).exactOptional(), {
      description: "Categories.",
      label: { en: "categories", nl: "categories" },
      isRare: true,
    }),
    custom: field(sourceCustomSchema.exactOptional(), {
      description: "What CSL-JSON has no field for.",
      label: { en: "custom", nl: "custom" },
      isRare: true,
    }),
  }),
  {
    id: "Source",
    description:
      "A publication: an item of CSL-JSON 1.0.2 without its `id`, which is its key in `sources`. Zotero and pandoc read and write the same fields.",
  },
);
