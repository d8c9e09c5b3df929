import * as z from "zod/mini";
import { type Duration, durationSchema, type PartialDate, partialDateSchema } from "./date.js";
import { DESCRIPTIONS } from "./descriptions.js";
import { idSchema, targetSchema } from "./id.js";
import { once } from "./once.js";
import { nonEmptySchema, type Text, textSchema } from "./text.js";
import {
  ASSUMPTION_KINDS,
  ASSUMPTION_ROLES,
  type AssumptionKind,
  type AssumptionRole,
  COMBINATIONS,
  type Combination,
  IMPORTANCES,
  type Importance,
} from "./vocabulary.js";

/** A plan to test an assumption. With a method, an owner and a due date it is under test; with less it is a promise. */
export interface TestPlan {
  readonly question?: Text;
  readonly method?: Text;
  readonly owner?: string;
  readonly due?: PartialDate;
  /** The decision that the answer informs. */
  readonly informs?: Text;
}

/** A record that somebody looked for evidence; it makes "no counter-evidence" a claim. */
export interface Search {
  readonly where: Text;
  readonly date: PartialDate;
  readonly terms?: string;
  /** Which side was looked for; both when absent. */
  readonly for?: "supporting" | "opposing" | "both";
  readonly found?: Text;
}

/** A condition or connection that must hold for the theory to work. */
export interface Assumption {
  readonly statement: Text;
  /** The links and nodes it is about, or `theory` for the whole. A part without `on` is about what its whole is about. */
  readonly on?: string | readonly string[];
  readonly kind?: AssumptionKind;
  readonly role?: AssumptionRole;
  readonly importance?: Importance;
  /** Sub-assumptions, to any depth. */
  readonly parts?: { readonly [id: string]: Assumption };
  /** Whether all parts are needed (`all`, the default) or one suffices (`any`). */
  readonly combine?: Combination;
  /** Whether the parts together are the whole assumption; `false` when absent. */
  readonly exhaustive?: boolean;
  /** What would show that it does not hold. */
  readonly falsifier?: Text;
  /** A test plan, or `intended` where a test is promised without one. */
  readonly test?: "intended" | TestPlan;
  readonly searched?: readonly Search[];
  readonly owner?: string;
  readonly reviewEvery?: Duration;
  /** How long evidence on it keeps, where its subject moves faster or slower than most. */
  readonly shelfLife?: Duration;
  /** Where it stands in the document that was turned into data. */
  readonly locator?: string;
  readonly note?: Text;
}

const testPlanSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    question: z.exactOptional(textSchema()),
    method: z.exactOptional(textSchema()),
    owner: z.exactOptional(nonEmptySchema()),
    due: z.exactOptional(partialDateSchema()),
    informs: z.exactOptional(textSchema()),
  }),
);

const searchSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    where: textSchema(),
    date: partialDateSchema(),
    terms: z.exactOptional(nonEmptySchema()),
    for: z.exactOptional(z.enum(["supporting", "opposing", "both"])),
    found: z.exactOptional(textSchema()),
  }),
);

/** The schema of {@link Assumption}. */
export const assumptionSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    statement: textSchema(),
    on: z.exactOptional(
      z.union([targetSchema(), z.array(targetSchema()).check(z.minLength(1))]).check(z.describe(DESCRIPTIONS.target)),
    ),
    kind: z.exactOptional(z.enum(ASSUMPTION_KINDS)),
    role: z.exactOptional(z.enum(ASSUMPTION_ROLES)),
    importance: z.exactOptional(z.enum(IMPORTANCES)),
    get parts(): z.ZodMiniExactOptional<z.ZodMiniType<{ readonly [id: string]: Assumption }>> {
      return z.exactOptional(z.record(idSchema(), assumptionSchema())) as never;
    },
    combine: z.exactOptional(z.enum(COMBINATIONS)),
    exhaustive: z.exactOptional(z.boolean()),
    falsifier: z.exactOptional(textSchema()),
    test: z.exactOptional(z.union([z.literal("intended"), testPlanSchema()]).check(z.describe(DESCRIPTIONS.test))),
    searched: z.exactOptional(z.array(searchSchema())),
    owner: z.exactOptional(nonEmptySchema()),
    reviewEvery: z.exactOptional(durationSchema()),
    shelfLife: z.exactOptional(durationSchema()),
    locator: z.exactOptional(nonEmptySchema()),
    note: z.exactOptional(textSchema()),
  }),
);
