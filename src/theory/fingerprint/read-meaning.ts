import type { Field } from "../../schema/fields.js";
import { Assumption, Evidence, Factor, Intervention, Link, Outcome } from "../../schema/generated/fields.js";
import type { Link as LinkType, Text, TheoryDocument } from "../../schema/generated/types.js";
import { createCache } from "../cache.js";
import { UnknownIdError } from "../errors.js";
import { type ListedAssumption, listAssumptions } from "../list-assumptions.js";
import type { Json } from "./canonical-json.js";

/** What can have a fingerprint: an assumption, a causal link, a piece of evidence, or a node by its kind. */
export type FingerprintedKind = "assumption" | "link" | "evidence" | "intervention" | "outcome" | "factor";

const FIELDS = {
  assumption: Assumption,
  link: Link,
  evidence: Evidence,
  intervention: Intervention,
  outcome: Outcome,
  factor: Factor,
} as const satisfies { readonly [K in FingerprintedKind]: readonly Field[] };

/** The name of a field that bears meaning. */
export type MeaningField = Extract<(typeof FIELDS)[FingerprintedKind][number], { readonly bearsMeaning: true }>["key"];

/**
 * The fields that bear meaning, by kind, in the order in which they are told. Whatever is not among them (a locator, a
 * note, an owner, a label such as `kind` or `importance`) can change without making anything doubtful.
 */
export const MEANING = /* @__PURE__ */ listMeaning();

function listMeaning() {
  return Object.fromEntries(
    Object.entries<readonly Field[]>(FIELDS).map(([kind, fields]) => [
      kind,
      fields.filter(({ bearsMeaning }) => bearsMeaning).map(({ key }) => key),
    ]),
  ) as unknown as { readonly [K in FingerprintedKind]: readonly MeaningField[] };
}

/** What an element means: its kind, and each field that bears meaning in the form in which it is compared. */
export interface Meaning {
  readonly kind: FingerprintedKind;
  readonly fields: { readonly [F in MeaningField]?: Json | undefined };
}

/**
 * Reads what an element means. Texts are compared by language, without regard to how they are broken into lines; lists
 * whose order says nothing are sorted; a default that is written out is the same as one that is not.
 *
 * @throws {UnknownIdError} when the theory has no such assumption, link, piece of evidence or node
 */
export function readMeaning(theory: TheoryDocument, id: string): Meaning {
  const elements = getElements(theory);
  const assumption = elements.assumptions.get(id);
  if (assumption !== undefined) {
    const on = assumption.on.length === 0 ? undefined : [...assumption.on].sort();
    return { kind: "assumption", fields: read("assumption", assumption.assumption, theory.language, { on }) };
  }
  const link = elements.links.get(id);
  if (link !== undefined) return { kind: "link", fields: read("link", link, theory.language, readEnds(link, theory)) };
  const evidence = own(theory.evidence, id);
  if (evidence !== undefined) return { kind: "evidence", fields: read("evidence", evidence, theory.language) };
  for (const [kind, register] of listNodes(theory)) {
    const node = own(register, id);
    if (node !== undefined) return { kind, fields: read(kind, node, theory.language) };
  }
  throw new UnknownIdError(id, {
    roles: ["assumption", "link", "evidence", "node"],
    candidates: listIds(theory, elements),
    theory,
  });
}

/** The fields of an element that bear meaning, each in the form in which it is compared, or as `instead` has it. */
function read(
  kind: FingerprintedKind,
  element: object,
  language: string,
  instead: Meaning["fields"] = {},
): Meaning["fields"] {
  const values = element as { readonly [key: string]: unknown };
  const fields = FIELDS[kind] as readonly Field[];
  return Object.fromEntries(
    fields.flatMap((field) =>
      field.bearsMeaning
        ? [
            [
              field.key,
              field.key in instead ? instead[field.key as MeaningField] : toCompare(field, values[field.key], language),
            ],
          ]
        : [],
    ),
  );
}

function toCompare(field: Field, value: unknown, language: string): Json | undefined {
  if (field.value === "Text" && field.many === undefined) return toTexts(value as Text | undefined, language);
  if (field.many === "register") return value === undefined ? undefined : Object.keys(value as object).sort();
  // A document is JSON, and so is every part of it.
  return value === field.default ? undefined : (value as Json | undefined);
}

/** A link claims that what its ends are called leads from the one to the other; by which ids they go is no matter. */
function readEnds({ from, to }: LinkType, theory: TheoryDocument): Meaning["fields"] {
  const title = (id: string) => {
    const node = listNodes(theory).map(([, register]) => own(register, id));
    return toTexts(node.find((found) => found !== undefined)?.title, theory.language);
  };
  return { from: title(from), to: title(to) };
}

/** A text by language. Blanks and line ends count as one blank, and composed characters as what they are composed of. */
function toTexts(text: Text | undefined, language: string): Json | undefined {
  if (text === undefined) return undefined;
  const texts = typeof text === "string" ? { [language]: text } : text;
  return Object.fromEntries(
    Object.entries(texts).map(([tag, words]) => [tag, words.normalize("NFC").replace(/\s+/g, " ").trim()]),
  );
}

interface Elements {
  readonly assumptions: ReadonlyMap<string, ListedAssumption>;
  readonly links: ReadonlyMap<string, LinkType>;
}

const getElements = /* @__PURE__ */ createCache(
  (theory: TheoryDocument): Elements => ({
    assumptions: new Map(listAssumptions(theory).map((listed) => [listed.id, listed])),
    links: new Map((theory.links ?? []).map((link) => [`${link.from}->${link.to}`, link])),
  }),
);

function listNodes({ interventions = {}, outcomes = {}, factors = {} }: TheoryDocument) {
  return [
    ["intervention", interventions],
    ["outcome", outcomes],
    ["factor", factors],
  ] as const;
}

function* listIds(theory: TheoryDocument, { assumptions, links }: Elements): Generator<string> {
  yield* assumptions.keys();
  yield* links.keys();
  yield* Object.keys(theory.evidence ?? {});
  for (const [, register] of listNodes(theory)) yield* Object.keys(register);
}

function own<T>(register: { readonly [id: string]: T } | undefined, id: string): T | undefined {
  // A caller without types may have given an object, which has no text to look up.
  return register !== undefined && typeof id === "string" && Object.hasOwn(register, id) ? register[id] : undefined;
}
