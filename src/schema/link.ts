import * as z from "zod/mini";
import { idSchema } from "./id.js";
import { once } from "./once.js";
import { nonEmptySchema, type Text, textSchema } from "./text.js";
import { SIGNS, type Sign } from "./vocabulary.js";

/** A claimed influence of one node on an outcome. Its id is its ends: `awareness->behaviour`. */
export interface Link {
  /** An intervention, outcome or factor. */
  readonly from: string;
  /** An outcome. */
  readonly to: string;
  /** The mechanism: why the one leads to the other. */
  readonly because?: Text;
  /** `+` (the default) raises the outcome, `-` lowers it. */
  readonly sign?: Sign;
  /** Whether the link is meant to close a ring. */
  readonly feedback?: boolean;
  /** Where it stands in the document that was turned into data. */
  readonly locator?: string;
  readonly note?: Text;
}

/** The schema of {@link Link}. */
export const linkSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    from: idSchema(),
    to: idSchema(),
    because: z.exactOptional(textSchema()),
    sign: z.exactOptional(z.enum(SIGNS)),
    feedback: z.exactOptional(z.boolean()),
    locator: z.exactOptional(nonEmptySchema()),
    note: z.exactOptional(textSchema()),
  }),
);
