import * as z from "zod/mini";
import { type PartialDate, partialDateSchema } from "./date.js";
import { targetSchema } from "./id.js";
import { once } from "./once.js";
import { nonEmptySchema, type Text, textSchema } from "./text.js";
import { WORDINGS, type Wording } from "./vocabulary.js";

/**
 * An entry of the append-only log of changes in wording: somebody saw that an assumption or a link is put in other words,
 * and says that it still means the same. It is no review of substance.
 */
export interface Rewording {
  /** The assumption or link that was reworded. */
  readonly on: string;
  readonly date: PartialDate;
  readonly by: string;
  /** The texts that were changed: `from` and `to` are what the ends of a link are called. */
  readonly moved: readonly Wording[];
  /** The fingerprint of what stands there now. */
  readonly fingerprint: string;
  readonly note?: Text;
}

/** The schema of {@link Rewording}. */
export const rewordingSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    on: targetSchema(),
    date: partialDateSchema(),
    by: nonEmptySchema(),
    moved: z.array(z.enum(WORDINGS)).check(z.minLength(1)),
    fingerprint: nonEmptySchema(),
    note: z.exactOptional(textSchema()),
  }),
);
