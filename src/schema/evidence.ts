import * as z from "zod/mini";
import { type Duration, durationSchema, type PartialDate, partialDateSchema } from "./date.js";
import { idSchema, targetSchema } from "./id.js";
import { once } from "./once.js";
import { nonEmptySchema, type Text, textSchema } from "./text.js";
import {
  DESIGNS,
  type Design,
  INTERESTS,
  type Interest,
  MEASURES,
  type Measure,
  PROCESS_TESTS,
  type ProcessTest,
  SCALES,
  SCOPE_MATCHES,
  type Scale,
  type ScopeMatch,
  STANCES,
  STRENGTHS,
  type Stance,
  type Strength,
} from "./vocabulary.js";

/** A rating on a named scale, kept as it was given. */
export type Rating = {
  [S in Scale]: {
    readonly scale: S;
    readonly value: (typeof SCALES)[S][number];
    /** Whether the rating is of this item or of a body of evidence; `item` when absent. */
    readonly target?: "item" | "body";
    readonly by?: string;
    readonly date?: PartialDate;
    readonly rationale?: Text;
  };
}[Scale];

/** For whom, where and when the evidence speaks. */
export interface Scope {
  readonly population?: Text;
  readonly place?: Text;
  readonly period?: Text;
  readonly intervention?: Text;
  /** How closely that matches the claim; `indirect` and `unknown` lower the grade one step. */
  readonly match?: ScopeMatch;
}

/** One finding of one source, with one stance, on one claim. */
export interface Evidence {
  /** The assumption or link it bears on. */
  readonly on: string;
  readonly stance: Stance;
  /** What the source found, in one sentence. */
  readonly finding: Text;
  readonly source?: string;
  /** Where in the source: a page, section or table. */
  readonly locator?: string;
  /** The date of the data if known, else of publication. Without one, the source's `issued` counts. */
  readonly date?: PartialDate;
  /** How long it keeps; without one, what its source says of itself counts. */
  readonly shelfLife?: Duration;
  readonly design?: Design;
  readonly strength?: Strength;
  readonly ratings?: readonly Rating[];
  /** Items of one group are not independent and count once. Without one, items of one source form a group. */
  readonly group?: string;
  readonly interest?: Interest;
  readonly scope?: Scope;
  readonly measured?: Measure;
  /** A process-tracing test that this evidence decided. */
  readonly processTracing?: { readonly test: ProcessTest; readonly result: "passed" | "failed" };
  readonly access?: "public" | "restricted";
  /** From when the evidence no longer counts, and why. */
  readonly withdrawn?: { readonly date: PartialDate; readonly reason: Text };
  /** The fingerprint of the claim at the time this was attached. */
  readonly fingerprint?: string;
  readonly note?: Text;
}

const rating = <S extends Scale>(scale: S) =>
  z.strictObject({
    scale: z.literal(scale),
    value: z.enum(SCALES[scale] as (typeof SCALES)[S] & readonly [string, ...string[]]),
    target: z.exactOptional(z.enum(["item", "body"])),
    by: z.exactOptional(nonEmptySchema()),
    date: z.exactOptional(partialDateSchema()),
    rationale: z.exactOptional(textSchema()),
  });

/** The schema of {@link Evidence}. */
export const evidenceSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    on: targetSchema(),
    stance: z.enum(STANCES),
    finding: textSchema(),
    source: z.exactOptional(idSchema()),
    locator: z.exactOptional(nonEmptySchema()),
    date: z.exactOptional(partialDateSchema()),
    shelfLife: z.exactOptional(durationSchema()),
    design: z.exactOptional(z.enum(DESIGNS)),
    strength: z.exactOptional(z.enum(STRENGTHS)),
    ratings: z.exactOptional(
      z.array(z.discriminatedUnion("scale", [rating("sms"), rating("grade"), rating("nesta"), rating("dfid")])),
    ),
    group: z.exactOptional(nonEmptySchema()),
    interest: z.exactOptional(z.enum(INTERESTS)),
    scope: z.exactOptional(
      z.strictObject({
        population: z.exactOptional(textSchema()),
        place: z.exactOptional(textSchema()),
        period: z.exactOptional(textSchema()),
        intervention: z.exactOptional(textSchema()),
        match: z.exactOptional(z.enum(SCOPE_MATCHES)),
      }),
    ),
    measured: z.exactOptional(z.enum(MEASURES)),
    processTracing: z.exactOptional(
      z.strictObject({ test: z.enum(PROCESS_TESTS), result: z.enum(["passed", "failed"]) }),
    ),
    access: z.exactOptional(z.enum(["public", "restricted"])),
    withdrawn: z.exactOptional(z.strictObject({ date: partialDateSchema(), reason: textSchema() })),
    fingerprint: z.exactOptional(nonEmptySchema()),
    note: z.exactOptional(textSchema()),
  }),
);
