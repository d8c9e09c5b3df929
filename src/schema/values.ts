import * as z from "zod";
import { documentRegistry, part } from "./field.js";
import { ID_PATTERN, TEXT_PATTERN } from "./patterns.js";

/**
 * The schema of an id.
 *
 * @example
 * ["less-diarrhoea", "less diarrhoea"].map((id) => idSchema.safeParse(id).success)
 * // => [true, false]
 */
export const idSchema = part(z.string().regex(ID_PATTERN), {
  id: "Id",
  publishedPattern:
    "^(?![._-])[^\\u0000-\\u002c\\u002f\\u003a-\\u0040\\u005b-\\u005e\\u0060\\u007b-\\u00a0\\u2000-\\u206f\\u3000]{1,120}$",
  description: "an id: a letter or digit, then letters, digits, '.', '_' or '-'",
});

/**
 * The schema of a reference to an assumption, a node or a link.
 *
 * @example
 * claimSchema.safeParse("lessons->knowledge").success
 * // => true
 */
export const claimSchema = part(z.string().min(1).max(250), {
  id: "Claim",
  description: "the id of an assumption, a node or a link (from->to)",
});

const oneTargetSchema = part(z.string().min(1).max(250), {
  id: "OneTarget",
  description: "the id of a link (from->to) or node, or theory for the whole",
});

/**
 * The schema of what an assumption is about: one reference, several, or `theory` for the whole.
 *
 * @example
 * targetSchema.safeParse(["lessons->knowledge", "washing"]).success
 * // => true
 */
export const targetSchema = part(z.union([oneTargetSchema, z.array(oneTargetSchema).min(1)]), {
  id: "Target",
  description: "a link (from->to) or node, several of them in a list, or theory for the whole",
});

/** The schema of a string that says something. */
export const lineSchema = part(z.string().regex(TEXT_PATTERN), { id: "Line", description: "text" });

/**
 * The schema of a BCP 47 language tag, such as `nl` or `pt-BR`.
 *
 * @example
 * ["nl", "pt-BR", "Dutch"].map((language) => languageSchema.safeParse(language).success)
 * // => [true, true, false]
 */
export const languageSchema = part(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), {
  id: "Language",
  description: "a language tag, such as nl or en",
});

/** What a refinement asks for cannot be seen from outside, so the JSON Schema has it in words of its own. */
const atLeastOne = { minProperties: 1 };
const textsSchema = z
  .record(languageSchema, lineSchema)
  .refine((texts) => Object.keys(texts).length > 0)
  .meta(atLeastOne)
  .register(documentRegistry, atLeastOne);

/**
 * The schema of a text in the language of the theory, or in several languages by their tags.
 *
 * @example
 * textSchema.safeParse({ en: "Clean hands", nl: "Schone handen" }).success
 * // => true
 */
export const textSchema = part(z.union([lineSchema, textsSchema]), {
  id: "Text",
  description: "text, or text by language: {nl: …, en: …}",
  isType: true,
});

/**
 * The schema of a calendar date without a time zone: `2018`, `2018-10` or `2018-10-05`. A partial date stands for the whole
 * of its year or month.
 *
 * @example
 * ["2024", "2024-06", "2024-06-01", "1 June 2024"].map((date) => dateSchema.safeParse(date).success)
 * // => [true, true, true, false]
 */
export const dateSchema = part(z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)]), {
  id: "PartialDate",
  isType: true,
  description: "a date: 2018, 2018-10 or 2018-10-05",
});

/**
 * The schema of an ISO 8601 duration in years, months, weeks and days.
 *
 * @example
 * ["P5Y", "P1Y6M", "5 years"].map((duration) => durationSchema.safeParse(duration).success)
 * // => [true, true, false]
 */
export const durationSchema = part(z.string().regex(/^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/), {
  id: "Duration",
  isType: true,
  description: "a duration: P5Y, P18M or P30D",
});

/** The schema of a country as ISO 3166-1 alpha-2 has it. */
export const countrySchema = part(z.string().regex(/^[A-Z]{2}$/), {
  id: "Country",
  description: "a country code of two capitals, such as KE",
});

/** The schema of a Sustainable Development Goal or target. */
export const goalSchema = part(z.string().regex(/^(1[0-7]|[1-9])(\.([1-9]\d?|[a-d]))?$/), {
  id: "Goal",
  description: 'a Sustainable Development Goal or target in quotes, such as "4" or "10.7"',
});

/**
 * The schema of a number. From 2^53 on, neighbouring whole numbers can no longer be told apart, in this language and most
 * others: what was read would not be what was written.
 */
export const numberSchema = part(z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER), {
  id: "Number",
  description: "a number",
});
