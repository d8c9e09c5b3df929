import * as z from "zod/mini";
import { once } from "./once.js";

/**
 * The schema of a number. From 2^53 on, neighbouring whole numbers can no longer be told apart, in this language and most
 * others: what was read would not be what was written.
 */
export const numberSchema = /* @__PURE__ */ once(() =>
  z.number().check(z.gte(Number.MIN_SAFE_INTEGER), z.lte(Number.MAX_SAFE_INTEGER)),
);
