import * as z from "zod/mini";
import { DESCRIPTIONS } from "./descriptions.js";
import { once } from "./once.js";

/** A text in the theory's `language`, or the same text in several languages, keyed by language tag. */
export type Text = string | { readonly [language: string]: string };

/** A BCP 47 language tag, such as `nl` or `pt-BR`. */
export const languageSchema = /* @__PURE__ */ once(() =>
  z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.describe(DESCRIPTIONS.language)),
);

/** The schema of a plain string that says something. */
export const nonEmptySchema = /* @__PURE__ */ once(() =>
  z.string().check(z.regex(/\S/), z.describe(DESCRIPTIONS.nonEmpty)),
);

/** The schema of {@link Text}. */
export const textSchema = /* @__PURE__ */ once(() =>
  z
    .union([
      nonEmptySchema(),
      z.record(languageSchema(), nonEmptySchema()).check(z.refine((texts) => Object.keys(texts).length > 0)),
    ])
    .check(z.describe(DESCRIPTIONS.text)),
);
