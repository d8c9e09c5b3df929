import * as z from "zod/mini";
import { IdSchema } from "./id.js";
import { NonEmptySchema, type Text, TextSchema } from "./text.js";
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
export const LinkSchema = z.strictObject({
  from: IdSchema,
  to: IdSchema,
  because: z.exactOptional(TextSchema),
  sign: z.exactOptional(z.enum(SIGNS)),
  feedback: z.exactOptional(z.boolean()),
  locator: z.exactOptional(NonEmptySchema),
  note: z.exactOptional(TextSchema),
});
