import * as z from "zod/mini";
import { type PartialDate, PartialDateSchema } from "./date.js";
import { TargetSchema } from "./id.js";
import { NonEmptySchema, type Text, TextSchema } from "./text.js";

/** A finding that its author has seen and lets stand, with the reason, by name and date. */
export interface Waiver {
  /** The code of the rule. One that no rule has is itself a finding. */
  readonly code: string;
  /** The element it is waived for; everywhere in the theory when absent. */
  readonly on?: string;
  readonly reason: Text;
  readonly by: string;
  readonly date: PartialDate;
  /** The last day on which it holds. */
  readonly until?: PartialDate;
}

/** The schema of {@link Waiver}. */
export const WaiverSchema = z.strictObject({
  code: NonEmptySchema,
  on: z.exactOptional(TargetSchema),
  reason: TextSchema,
  by: NonEmptySchema,
  date: PartialDateSchema,
  until: z.exactOptional(PartialDateSchema),
});
