import * as z from "zod/mini";
import { DESCRIPTIONS } from "./descriptions.js";
import { once } from "./once.js";

/** A letter or digit, then letters, digits, `.`, `_` and `-`: at most 120 characters, in any script. */
export const ID_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,119}$/u;

/** The schema of an id. */
export const idSchema = /* @__PURE__ */ once(() => z.string().check(z.regex(ID_PATTERN), z.describe(DESCRIPTIONS.id)));

/** The schema of a reference to a node, a link or (as `theory`) the whole. */
export const targetSchema = /* @__PURE__ */ once(() =>
  z.string().check(z.minLength(1), z.maxLength(250), z.describe(DESCRIPTIONS.claim)),
);
