import * as z from "zod/mini";
import { type PartialDate, partialDateSchema } from "./date.js";
import { idSchema } from "./id.js";
import { once } from "./once.js";
import { nonEmptySchema, type Text, textSchema } from "./text.js";
import { DECISIONS, type Decision, VERDICTS, type Verdict } from "./vocabulary.js";

/** One entry of the append-only review log: who looked at an assumption, when, and what was decided. */
export interface ReviewEntry {
  readonly assumption: string;
  readonly date: PartialDate;
  readonly reviewer: string;
  readonly decision: Decision;
  /** The reason. An `override` cannot do without it. */
  readonly note?: Text;
  /** When to look again. */
  readonly next?: PartialDate;
  /** The verdict that the reviewer puts in the place of the computed one, which stays visible. */
  readonly override?: Verdict;
  /** The fingerprint of what was reviewed. */
  readonly fingerprint?: string;
}

/** The schema of {@link ReviewEntry}. */
export const reviewEntrySchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    assumption: idSchema(),
    date: partialDateSchema(),
    reviewer: nonEmptySchema(),
    decision: z.enum(DECISIONS),
    note: z.exactOptional(textSchema()),
    next: z.exactOptional(partialDateSchema()),
    override: z.exactOptional(z.enum(VERDICTS)),
    fingerprint: z.exactOptional(nonEmptySchema()),
  }),
);
