import * as z from "zod/mini";
import { type Assumption, assumptionSchema } from "./assumption.js";
import { type PartialDate, partialDateSchema } from "./date.js";
import { type Evidence, evidenceSchema } from "./evidence.js";
import {
  type Actor,
  actorSchema,
  type Indicator,
  indicatorSchema,
  type Place,
  type Principle,
  placeSchema,
  principleSchema,
  type Strand,
  strandSchema,
} from "./framework.js";
import { idSchema } from "./id.js";
import { type Link, linkSchema } from "./link.js";
import {
  type Factor,
  factorSchema,
  type Intervention,
  interventionSchema,
  type Outcome,
  outcomeSchema,
} from "./node.js";
import { once } from "./once.js";
import { type ReviewEntry, reviewEntrySchema } from "./review-entry.js";
import { type Rewording, rewordingSchema } from "./rewording.js";
import { type Source, sourceSchema } from "./source.js";
import { languageSchema, type Text, textSchema } from "./text.js";
import { FORMAT } from "./vocabulary.js";
import { type Waiver, waiverSchema } from "./waiver.js";

/**
 * A Theory of Change on paper: one plain object, the same in TypeScript, JSON and YAML. Whether its ids hold
 * together is not yet known; {@link parseTheory} tells. `docs/format.md` is its specification.
 */
export interface TheoryDocument {
  /** The address of a JSON Schema, for editors. */
  readonly $schema?: string;
  readonly format: typeof FORMAT;
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
  /** The language of every text that is a plain string. */
  readonly language: string;
  /** The date the document speaks of. */
  readonly asOf?: PartialDate;
  readonly strands?: { readonly [id: string]: Strand };
  readonly interventions?: { readonly [id: string]: Intervention };
  readonly outcomes?: { readonly [id: string]: Outcome };
  readonly factors?: { readonly [id: string]: Factor };
  readonly links?: readonly Link[];
  readonly assumptions?: { readonly [id: string]: Assumption };
  readonly evidence?: { readonly [id: string]: Evidence };
  readonly sources?: { readonly [id: string]: Source };
  readonly indicators?: { readonly [id: string]: Indicator };
  readonly actors?: { readonly [id: string]: Actor };
  readonly places?: { readonly [id: string]: Place };
  readonly principles?: { readonly [id: string]: Principle };
  readonly reviews?: readonly ReviewEntry[];
  readonly rewordings?: readonly Rewording[];
  readonly waivers?: readonly Waiver[];
}

const register = <S extends z.ZodMiniType>(schema: S) => z.exactOptional(z.record(idSchema(), schema));

/** The schema of {@link TheoryDocument}: its shape, without the references between its parts. */
export const theoryDocumentSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    $schema: z.exactOptional(z.string()),
    format: z.literal(FORMAT),
    id: idSchema(),
    title: textSchema(),
    description: z.exactOptional(textSchema()),
    language: languageSchema(),
    asOf: z.exactOptional(partialDateSchema()),
    strands: register(strandSchema()),
    interventions: register(interventionSchema()),
    outcomes: register(outcomeSchema()),
    factors: register(factorSchema()),
    links: z.exactOptional(z.array(linkSchema())),
    assumptions: register(assumptionSchema()),
    evidence: register(evidenceSchema()),
    sources: register(sourceSchema()),
    indicators: register(indicatorSchema()),
    actors: register(actorSchema()),
    places: register(placeSchema()),
    principles: register(principleSchema()),
    reviews: z.exactOptional(z.array(reviewEntrySchema())),
    rewordings: z.exactOptional(z.array(rewordingSchema())),
    waivers: z.exactOptional(z.array(waiverSchema())),
  }),
);
