import * as z from "zod/mini";
import { DESCRIPTIONS } from "./descriptions.js";
import { IdSchema } from "./id.js";
import { NonEmptySchema, type Text, TextSchema } from "./text.js";
import { COMBINATIONS, type Combination, LEVELS, type Level } from "./vocabulary.js";

/** What interventions, outcomes and factors have in common. */
export interface NodeBase {
  readonly title: Text;
  readonly description?: Text;
  /** The code it has in the results framework, such as `1.1a`. */
  readonly code?: string;
  /** The strand it belongs to. */
  readonly strand?: string;
  /** Who carries it out or is responsible. */
  readonly actors?: readonly string[];
  /** Where it takes place. */
  readonly places?: readonly string[];
  /** Sustainable Development Goals or targets, such as `4` or `10.7`. */
  readonly sdg?: readonly string[];
  /** Where it stands in the document that was turned into data. */
  readonly locator?: string;
  readonly note?: Text;
}

/** What the programme does or funds. */
export interface Intervention extends NodeBase {}

/** A change that the programme wants to see, or, reached by a negative link, a harm it may do. */
export interface Outcome extends NodeBase {
  readonly level?: Level;
  /** The indicators that measure it. */
  readonly indicators?: readonly string[];
  /** Whether its causes are alternatives (`any`, the default) or all needed (`all`). */
  readonly needs?: Combination;
}

/** An outside cause that the programme does not control. */
export interface Factor extends NodeBase {}

const base = {
  title: TextSchema,
  description: z.exactOptional(TextSchema),
  code: z.exactOptional(NonEmptySchema),
  strand: z.exactOptional(IdSchema),
  actors: z.exactOptional(z.array(IdSchema)),
  places: z.exactOptional(z.array(IdSchema)),
  sdg: z.exactOptional(
    z.array(z.string().check(z.regex(/^(1[0-7]|[1-9])(\.([1-9]\d?|[a-d]))?$/), z.describe(DESCRIPTIONS.goal))),
  ),
  locator: z.exactOptional(NonEmptySchema),
  note: z.exactOptional(TextSchema),
};

/** The schema of {@link Intervention}. */
export const InterventionSchema = z.strictObject(base);

/** The schema of {@link Outcome}. */
export const OutcomeSchema = z.strictObject({
  ...base,
  level: z.exactOptional(z.enum(LEVELS)),
  indicators: z.exactOptional(z.array(IdSchema)),
  needs: z.exactOptional(z.enum(COMBINATIONS)),
});

/** The schema of {@link Factor}. */
export const FactorSchema = z.strictObject(base);
