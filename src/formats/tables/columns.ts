import {
  type Field as DocumentField,
  type FieldLabel,
  listFields,
  type PartWithFields,
  spaceOf,
} from "../../schema/fields.js";
import { FIELDS } from "../../schema/generated/fields.js";
import { LABELS } from "../../schema/generated/labels.js";
import { DATE, NUMBER, named, oneOf, PLAIN, REFERENCE, REFERENCES, TEXT, WORD, WORDS, YES_NO } from "./codecs.js";
import { CSL_DATE, JSON_CELL, NAMES, NUMBER_OR_TEXT, TEXTS } from "./csl-codecs.js";
import type { Codec, Field } from "./field.js";

/** How words stand in cells, where it is not as they are in the format: the first is written, the others are read too. */
const WORDINGS: { readonly [part: string]: Codec } = {
  Level: oneOf({
    output: ["output", "prestatie"],
    intermediate: ["intermediate", "tussendoel", "tussentijds"],
    "long-term": ["long-term", "lange termijn", "langetermijn"],
    impact: ["impact"],
  }),
  // In words, as a lone sign is a formula to a spreadsheet.
  Sign: oneOf({ "+": ["positive", "positief", "plus"], "-": ["negative", "negatief", "min", "minus", "−"] }),
  Combination: oneOf({ all: ["all", "alle", "allemaal"], any: ["any", "een", "één"] }),
  Importance: oneOf({
    low: ["low", "laag", "klein"],
    medium: ["medium", "midden", "middelgroot"],
    high: ["high", "hoog", "groot"],
  }),
  Stance: oneOf({
    supports: ["supports", "voor", "steunt", "ondersteunt"],
    opposes: ["opposes", "tegen", "weerspreekt"],
    mixed: ["mixed", "gemengd"],
    inconclusive: ["inconclusive", "onbeslist"],
  }),
  Strength: oneOf({ weak: ["weak", "zwak"], moderate: ["moderate", "redelijk"], strong: ["strong", "sterk"] }),
  Language: oneOf({ nl: ["nl", "Nederlands", "Dutch"], en: ["en", "English", "Engels"] }),
  direction: oneOf({ up: ["up", "omhoog", "stijgend"], down: ["down", "omlaag", "dalend"] }),
};

/** How values of a kind stand in a cell. */
const CODECS: { readonly [value: string]: Codec } = {
  Text: TEXT,
  Line: PLAIN,
  string: PLAIN,
  PartialDate: DATE,
  Number: NUMBER,
  boolean: YES_NO,
  mixed: NUMBER_OR_TEXT,
  SourceDate: CSL_DATE,
  SourceCustom: JSON_CELL,
};

/** How values of a kind stand in a cell when there are several. */
const LIST_CODECS: { readonly [value: string]: Codec } = { SourceName: NAMES, string: TEXTS };

/**
 * Returns the columns of a part of the document, one for each field that fits into a cell: those of an object within it each
 * have their own, and what is in a list of objects or in a register is left for a table of its own.
 */
export function columnsOf(part: PartWithFields, context: Context = WHOLE_ROW): Field[] {
  return listFields(part).flatMap((field) => {
    const own = LABELS[part][field.key] as FieldLabel;
    const isObject = Object.hasOwn(FIELDS, field.value) && !Object.hasOwn(CODECS, field.value);
    const within: Context = {
      path: [...context.path, field.key],
      isRequired: context.isRequired && field.isRequired === true,
      labels: context.labels === undefined ? own : join(context.labels, own),
    };
    if (isObject && field.many === undefined) return columnsOf(field.value as PartWithFields, within);
    const codec = findCodec(field);
    if (codec === undefined) return [];
    const { en, nl, alsoCalled, isRare = false } = within.labels as FieldLabel;
    const { path, isRequired } = within;
    const [role] = codec.isReference ? (field.refersTo ?? []) : [];
    const space = role === undefined ? {} : { space: spaceOf(role) };
    return [{ path, codec, names: { en, nl, others: alsoCalled }, isRequired, isRare, ...space }];
  });
}

/** Where a part stands within the element that the row is of. */
interface Context {
  readonly path: readonly string[];
  readonly isRequired: boolean;
  readonly labels?: FieldLabel;
}

const WHOLE_ROW: Context = { path: [], isRequired: true };

function join(outer: FieldLabel, inner: FieldLabel): FieldLabel {
  const en = `${outer.en} ${inner.en}`;
  return { en, nl: `${outer.nl} ${inner.nl}`, alsoCalled: [en, ...inner.alsoCalled.slice(1)] };
}

function findCodec({ key, value, words, many, refersTo, mayDangle }: DocumentField): Codec | undefined {
  if (many === "register") return undefined;
  const isReference = refersTo !== undefined && (mayDangle === undefined || value === "Claim");
  if (value === "Target") return REFERENCES;
  if (many === "list") {
    if (isReference) return REFERENCES;
    return LIST_CODECS[value] ?? (Object.hasOwn(FIELDS, value) ? undefined : WORDS);
  }
  if (isReference) return REFERENCE;
  return WORDINGS[value] ?? WORDINGS[key] ?? CODECS[value] ?? (words === undefined ? WORD : named(words));
}
