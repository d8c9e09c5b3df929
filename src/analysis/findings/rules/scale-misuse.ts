import type { Evidence, Rating } from "../../../schema/evidence.js";
import type { AssumptionKind, Design } from "../../../schema/vocabulary.js";
import type { Rule } from "../rule.js";

/** A rating on a scale that was not made for what it rates. */
export const scaleMisuse: Rule<{ readonly scale: string; readonly why: string }> = {
  code: "scale-misuse",
  reference: "E07",
  severity: "error",
  profiles: ["draft", "review", "publish"],
  source: "GRADE; Maryland Scientific Methods Scale; Nesta Standards of Evidence",
  identity: ["scale", "why"],
  sentence: {
    en: ({ on, values: { scale, why } }) =>
      `The ${SCALE_NAMES[scale]} rating of ${on} does not hold: ${REASONS_EN[why]}.`,
    nl: ({ on, values: { scale, why } }) =>
      `De waardering van ${on} op ${SCALE_NAMES[scale]} houdt geen stand: ${REASONS_NL[why]}.`,
  },
  *check({ theory: { evidence = {} }, reviewed }) {
    for (const [id, item] of Object.entries(evidence)) {
      for (const [i, rating] of (item.ratings ?? []).entries()) {
        const why = findMisuse(rating, item, reviewed.get(item.on)?.kind);
        if (why !== undefined) yield { on: id, at: ["ratings", i], values: { scale: rating.scale, why } };
      }
    }
  },
};

/** Why a rating does not hold; `undefined` where nothing speaks against it. */
function findMisuse({ scale, value, target }: Rating, { design }: Evidence, kind: AssumptionKind | undefined) {
  if (scale === "nesta" && value === "1") return "logic-model";
  if (scale === "grade" && target !== "body") return "item";
  if (scale !== "sms") return undefined;
  if (design !== undefined && NOT_COMPARING.has(design)) return "design";
  return kind !== undefined && NOT_EFFECTS.has(kind) ? "kind" : undefined;
}

/** Designs that compare no groups or moments, and so have no place on a scale of comparisons. */
const NOT_COMPARING: ReadonlySet<Design> = new Set([
  "qualitative",
  "expert",
  "journalism",
  "official-statement",
  "programme-experience",
]);
/** Kinds of assumptions that claim no effect. */
const NOT_EFFECTS: ReadonlySet<AssumptionKind> = new Set(["diagnostic", "context", "epistemic", "normative"]);

const SCALE_NAMES: { readonly [scale: string]: string } = { sms: "Maryland SMS", grade: "GRADE", nesta: "Nesta" };
const REASONS_EN: { readonly [why: string]: string } = {
  "logic-model": "level 1 is a logic model, which is no evidence, so the item is left out of account",
  item: "GRADE rates a body of evidence, and this is one item (set target to body where it is that of a body)",
  design: "the scale ranks comparisons, and the design compares nothing",
  kind: "the scale rates estimates of effects, and the assumption claims none",
};
const REASONS_NL: { readonly [why: string]: string } = {
  "logic-model": "niveau 1 is een logisch model, dat geen bewijs is, zodat de bevinding niet meetelt",
  item: "GRADE waardeert het geheel van bewijs, en dit is één bevinding (zet target op body waar het over het geheel gaat)",
  design: "de schaal ordent vergelijkingen, en deze opzet vergelijkt niets",
  kind: "de schaal waardeert schattingen van effecten, en de aanname beweert er geen",
};
