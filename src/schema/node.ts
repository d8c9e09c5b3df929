import * as z from "zod";
import { field, part } from "./field.js";
import { goalSchema, idSchema, lineSchema, textSchema } from "./values.js";
import { COMBINATIONS, LEVELS } from "./vocabulary.js";

/** The schema of how far along the results framework an outcome stands. */
export const levelSchema = part(z.enum(LEVELS), {
  id: "Level",
  description: "how far along the results framework an outcome stands",
});

/** The schema of how several causes, or several parts, combine. */
export const combinationSchema = part(z.enum(COMBINATIONS), {
  id: "Combination",
  description: "whether one of several is enough (any) or each is needed (all)",
});

/** The fields that most elements end with. */
export const closing = {
  locator: field(lineSchema.exactOptional(), {
    description: "Where it stands in the document that was turned into data.",
    label: { en: "place in the document", nl: "vindplaats" },
  }),
  note: field(textSchema.exactOptional(), {
    description: "Text for whoever reads the file.",
    label: { nl: "opmerking" },
    alsoCalled: ["notes", "notitie", "opmerkingen"],
  }),
};

/** The fields by which people know most elements. */
export const title = field(textSchema, {
  description: "What it is called.",
  label: { nl: "titel" },
  alsoCalled: ["naam", "name", "label"],
  isName: true,
  bearsMeaning: true,
});
export const description = field(textSchema.exactOptional(), {
  description: "What it is, in more words.",
  label: { nl: "omschrijving" },
  alsoCalled: ["beschrijving", "toelichting"],
  bearsMeaning: true,
});
export const code = field(lineSchema.exactOptional(), {
  description: "The code that it has in the results framework, such as `1.1a`.",
  label: { nl: "code" },
  alsoCalled: ["nummer", "number", "nr"],
});

const strand = field(idSchema.exactOptional(), {
  description: "The strand that it belongs to.",
  label: { nl: "spoor" },
  refersTo: ["strand"],
});
const actors = field(z.array(idSchema).exactOptional(), {
  description: "Who carries it out or is responsible.",
  label: { nl: "actoren" },
  alsoCalled: ["actor"],
  refersTo: ["actor"],
});
const places = field(z.array(idSchema).exactOptional(), {
  description: "Where it takes place.",
  label: { nl: "plaatsen" },
  alsoCalled: ["place", "plaats"],
  refersTo: ["place"],
});
const sdg = field(z.array(goalSchema).exactOptional(), {
  description: "Sustainable Development Goals or targets, such as `4` or `10.7`.",
  label: { en: "SDGs", nl: "SDG’s" },
  alsoCalled: ["sdgs", "sdg"],
});

const base = { title, strand, code, description, actors, places, sdg, ...closing };

/**
 * The schema of an intervention.
 *
 * @example
 * interventionSchema.safeParse({ title: "Teach handwashing", strand: "learning" }).success
 * // => true
 */
export const interventionSchema = part(z.strictObject(base), {
  id: "Intervention",
  description: "What the programme does or pays for.",
});

/**
 * The schema of an outcome.
 *
 * @example
 * outcomeSchema.safeParse({ title: "Pupils miss fewer days", level: "impact" }).success
 * // => true
 */
export const outcomeSchema = part(
  z.strictObject({
    title,
    level: field(levelSchema.exactOptional(), {
      description: "How far along the results framework it stands.",
      label: { nl: "niveau" },
      bearsMeaning: true,
    }),
    strand,
    code,
    description,
    needs: field(combinationSchema.exactOptional(), {
      description: "Whether its causes are alternatives (`any`, the default) or all needed (`all`).",
      label: { nl: "vereist" },
      default: "any",
      bearsMeaning: true,
    }),
    indicators: field(z.array(idSchema).exactOptional(), {
      description: "The indicators that measure it.",
      label: { nl: "indicatoren" },
      alsoCalled: ["indicator"],
      refersTo: ["indicator"],
    }),
    actors,
    places,
    sdg,
    ...closing,
  }),
  {
    id: "Outcome",
    description: "A change that the programme wants to see, or, reached by a negative link, a harm it may do.",
  },
);

/**
 * The schema of an external factor.
 *
 * @example
 * factorSchema.safeParse({ title: "Dry season" }).success
 * // => true
 */
export const factorSchema = part(z.strictObject(base), {
  id: "Factor",
  description: "An outside cause that the programme does not control.",
});
