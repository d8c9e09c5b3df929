import * as z from "zod";
import { field, part } from "./field.js";
import { closing } from "./node.js";
import { claimSchema, dateSchema, idSchema, lineSchema, textSchema } from "./values.js";
import { DECISIONS, VERDICTS, WORDINGS } from "./vocabulary.js";

/** The schema of what a review decided to do about an assumption. */
export const decisionSchema = part(z.enum(DECISIONS), {
  id: "Decision",
  description: "what a review decided to do about an assumption",
});

/** The schema of a verdict. */
export const verdictSchema = part(z.enum(VERDICTS), {
  id: "Verdict",
  description: "what the evidence says of an assumption",
});

/** The schema of a text that can be put in other words. */
export const wordingSchema = part(z.enum(WORDINGS), {
  id: "Wording",
  description: "a text of an assumption or a link that can be put in other words and still mean the same",
});

const date = field(dateSchema, { description: "When.", label: { nl: "datum" } });
const by = field(lineSchema, { description: "Who.", label: { nl: "door" } });

/**
 * The schema of an entry of the review log.
 *
 * @example
 * reviewEntrySchema.safeParse({
 *   assumption: "knowing-is-doing",
 *   date: "2024-06-01",
 *   reviewer: "M. Evers",
 *   decision: "test",
 * }).success
 * // => true
 */
export const reviewEntrySchema = part(
  z.strictObject({
    assumption: field(idSchema, {
      description: "The assumption or part that was reviewed.",
      label: { nl: "aanname" },
      refersTo: ["assumption"],
      isBound: true,
    }),
    date,
    reviewer: field(lineSchema, {
      description: "Who reviewed it.",
      label: { nl: "beoordelaar" },
      alsoCalled: ["toetser"],
    }),
    decision: field(decisionSchema, { description: "What was decided.", label: { nl: "besluit" } }),
    note: field(textSchema.exactOptional(), {
      description: "The reason. An `override` cannot do without it.",
      label: { nl: "opmerking" },
      alsoCalled: ["notes", "notitie", "opmerkingen"],
    }),
    next: field(dateSchema.exactOptional(), {
      description: "When to look again.",
      label: { en: "next review", nl: "volgende beoordeling" },
      alsoCalled: ["volgende"],
    }),
    override: field(verdictSchema.exactOptional(), {
      description: "The verdict that the reviewer puts beside the computed one, which stays visible.",
      label: { en: "different verdict", nl: "afwijkend oordeel" },
      alsoCalled: ["eigen oordeel"],
    }),
    fingerprint: field(lineSchema.exactOptional(), {
      description: "The fingerprint of what was reviewed.",
      label: { nl: "vingerafdruk" },
    }),
  }),
  {
    id: "ReviewEntry",
    description: "One entry of the append-only review log: who looked at an assumption, when, and what was decided.",
  },
);

/**
 * The schema of an entry of the log of changes in wording.
 *
 * @example
 * rewordingSchema.safeParse({
 *   on: "knowing-is-doing",
 *   date: "2024-06-01",
 *   by: "M. Evers",
 *   moved: ["statement"],
 *   fingerprint: getFingerprint(handwashing, "knowing-is-doing"),
 * }).success
 * // => true
 */
export const rewordingSchema = part(
  z.strictObject({
    on: field(claimSchema, {
      description: "The assumption or link that was reworded.",
      label: { en: "applies to", nl: "hoort bij" },
      alsoCalled: ["claim", "assumption", "aanname", "bij", "over"],
      refersTo: ["assumption", "link"],
      isBound: true,
    }),
    date,
    by,
    moved: field(z.array(wordingSchema).min(1), {
      description: "The texts that were changed: `from` and `to` are what the ends of a link are called.",
      label: { en: "changed fields", nl: "gewijzigde velden" },
      alsoCalled: ["gewijzigd"],
    }),
    fingerprint: field(lineSchema, {
      description: "The fingerprint of what stands there now.",
      label: { nl: "vingerafdruk" },
    }),
    note: closing.note,
  }),
  {
    id: "Rewording",
    description:
      "An entry of the append-only log of changes in wording: who saw that an assumption or a link is put in other words and says that it still means the same. It is no review of substance.",
  },
);

/**
 * The schema of a waiver.
 *
 * @example
 * waiverSchema.safeParse({
 *   code: "no-indicator",
 *   reason: "The indicators are in the results framework.",
 *   by: "M. Evers",
 *   date: "2024-06-01",
 * }).success
 * // => true
 */
export const waiverSchema = part(
  z.strictObject({
    code: field(lineSchema, {
      description: "The code of the rule. One that no rule has is itself a finding.",
      label: { nl: "code" },
    }),
    on: field(claimSchema.exactOptional(), {
      description: "The element it is waived for; everywhere in the theory when absent.",
      label: { en: "applies to", nl: "hoort bij" },
      alsoCalled: ["over"],
      refersTo: ["intervention", "outcome", "factor", "link", "assumption", "evidence"],
      mayDangle: true,
    }),
    reason: field(textSchema, { description: "Why it may stand.", label: { nl: "reden" } }),
    by,
    date,
    until: field(dateSchema.exactOptional(), {
      description: "The last day on which it holds.",
      label: { nl: "tot en met" },
    }),
  }),
  {
    id: "Waiver",
    description: "A finding that its author has seen and lets stand, with the reason, by name and date.",
  },
);
