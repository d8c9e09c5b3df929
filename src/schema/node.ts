import * as z from "zod/mini";
import { DESCRIPTIONS } from "./descriptions.js";
import { idSchema } from "./id.js";
import { once } from "./once.js";
import { nonEmptySchema, type Text, textSchema } from "./text.js";
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

const base = /* @__PURE__ */ once(() => ({
  title: textSchema(),
  description: z.exactOptional(textSchema()),
  code: z.exactOptional(nonEmptySchema()),
  strand: z.exactOptional(idSchema()),
  actors: z.exactOptional(z.array(idSchema())),
  places: z.exactOptional(z.array(idSchema())),
  sdg: z.exactOptional(
    z.array(z.string().check(z.regex(/^(1[0-7]|[1-9])(\.([1-9]\d?|[a-d]))?$/), z.describe(DESCRIPTIONS.goal))),
  ),
  locator: z.exactOptional(nonEmptySchema()),
  note: z.exactOptional(textSchema()),
}));

/** The schema of {@link Intervention}. */
export const interventionSchema = /* @__PURE__ */ once(() => z.strictObject(base()));

/** The schema of {@link Outcome}. */
export const outcomeSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    ...base(),
    level: z.exactOptional(z.enum(LEVELS)),
    indicators: z.exactOptional(z.array(idSchema())),
    needs: z.exactOptional(z.enum(COMBINATIONS)),
  }),
);

/** The schema of {@link Factor}. */
export const factorSchema = /* @__PURE__ */ once(() => z.strictObject(base()));
