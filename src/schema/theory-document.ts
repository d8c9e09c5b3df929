import * as z from "zod/mini";
import { type Assumption, AssumptionSchema } from "./assumption.js";
import { type PartialDate, PartialDateSchema } from "./date.js";
import { type Evidence, EvidenceSchema } from "./evidence.js";
import {
  type Actor,
  ActorSchema,
  type Indicator,
  IndicatorSchema,
  type Place,
  PlaceSchema,
  type Principle,
  PrincipleSchema,
  type Strand,
  StrandSchema,
} from "./framework.js";
import { IdSchema } from "./id.js";
import { type Link, LinkSchema } from "./link.js";
import {
  type Factor,
  FactorSchema,
  type Intervention,
  InterventionSchema,
  type Outcome,
  OutcomeSchema,
} from "./node.js";
import { type ReviewEntry, ReviewEntrySchema } from "./review-entry.js";
import { type Rewording, RewordingSchema } from "./rewording.js";
import { type Source, SourceSchema } from "./source.js";
import { LanguageSchema, type Text, TextSchema } from "./text.js";
import { FORMAT } from "./vocabulary.js";
import { type Waiver, WaiverSchema } from "./waiver.js";

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

const register = <S extends z.ZodMiniType>(schema: S) => z.exactOptional(z.record(IdSchema, schema));

/** The schema of {@link TheoryDocument}: its shape, without the references between its parts. */
export const TheoryDocumentSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal(FORMAT),
  id: IdSchema,
  title: TextSchema,
  description: z.exactOptional(TextSchema),
  language: LanguageSchema,
  asOf: z.exactOptional(PartialDateSchema),
  strands: register(StrandSchema),
  interventions: register(InterventionSchema),
  outcomes: register(OutcomeSchema),
  factors: register(FactorSchema),
  links: z.exactOptional(z.array(LinkSchema)),
  assumptions: register(AssumptionSchema),
  evidence: register(EvidenceSchema),
  sources: register(SourceSchema),
  indicators: register(IndicatorSchema),
  actors: register(ActorSchema),
  places: register(PlaceSchema),
  principles: register(PrincipleSchema),
  reviews: z.exactOptional(z.array(ReviewEntrySchema)),
  rewordings: z.exactOptional(z.array(RewordingSchema)),
  waivers: z.exactOptional(z.array(WaiverSchema)),
});
