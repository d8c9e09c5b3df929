import * as z from "zod";
import { field, part } from "./field.js";
import { closing } from "./node.js";
import { idSchema, textSchema } from "./values.js";
import { SIGNS } from "./vocabulary.js";

/** The schema of the direction in which a link works. */
export const signSchema = part(z.enum(SIGNS), {
  id: "Sign",
  description: "whether a link contributes to the outcome (+) or works against it (-)",
});

/**
 * The schema of a link.
 *
 * @example
 * linkSchema.safeParse({ from: "lessons", to: "knowledge", because: "Glow powder makes the unseen visible." }).success
 * // => true
 */
export const linkSchema = part(
  z.strictObject({
    from: field(idSchema, {
      description: "The cause: an intervention, outcome or factor.",
      label: { nl: "van" },
      alsoCalled: ["cause", "oorzaak", "source", "bron"],
      refersTo: ["intervention", "outcome", "factor"],
      isBound: true,
      isPlace: true,
      bearsMeaning: true,
    }),
    to: field(idSchema, {
      description: "The effect: an outcome.",
      label: { nl: "naar" },
      alsoCalled: ["effect", "gevolg", "target", "doel"],
      refersTo: ["outcome"],
      isBound: true,
      isPlace: true,
      bearsMeaning: true,
    }),
    because: field(textSchema.exactOptional(), {
      description: "The mechanism: why the one leads to the other.",
      label: { en: "mechanism", nl: "mechanisme" },
      alsoCalled: ["mechanism", "mechanisme", "omdat"],
      isName: true,
      bearsMeaning: true,
    }),
    sign: field(signSchema.exactOptional(), {
      description: "`+` (the default) contributes to the outcome, `-` works against it.",
      label: { en: "direction", nl: "richting" },
      alsoCalled: ["richting", "polarity", "teken"],
      default: "+",
      bearsMeaning: true,
    }),
    feedback: field(z.boolean().exactOptional(), {
      description: "Whether the link is meant to close a loop.",
      label: { nl: "terugkoppeling" },
      default: false,
    }),
    ...closing,
  }),
  {
    id: "Link",
    description: "A claimed influence of one node on an outcome. Its id is its ends: `awareness->behaviour`.",
  },
);
