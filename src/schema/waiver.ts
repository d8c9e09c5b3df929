import * as z from "zod/mini";
import { type PartialDate, partialDateSchema } from "./date.js";
import { targetSchema } from "./id.js";
import { once } from "./once.js";
import { nonEmptySchema, type Text, textSchema } from "./text.js";

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
export const waiverSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    code: nonEmptySchema(),
    on: z.exactOptional(targetSchema()),
    reason: textSchema(),
    by: nonEmptySchema(),
    date: partialDateSchema(),
    until: z.exactOptional(partialDateSchema()),
  }),
);
