import type { Evidence } from "../../schema/evidence.js";
import type { Link } from "../../schema/link.js";
import type { Outcome } from "../../schema/node.js";
import type { Text } from "../../schema/text.js";
import type { TheoryDocument } from "../../schema/theory-document.js";
import { UnknownIdError } from "../errors.js";
import { type ListedAssumption, listAssumptions } from "../list-assumptions.js";
import type { Json } from "./canonical-json.js";

/** What can have a fingerprint: an assumption, a causal link, a piece of evidence, or a node by its kind. */
export type ElementKind = "assumption" | "link" | "evidence" | "intervention" | "outcome" | "factor";

/**
 * The fields that bear meaning, by kind, in the order in which they are told. Whatever is not on this list (a locator, a
 * note, an owner, a label such as `kind` or `importance`) can change without making anything doubtful.
 */
export const MEANING = {
  assumption: ["statement", "on", "falsifier", "parts", "combine", "exhaustive"],
  link: ["from", "to", "because", "sign"],
  evidence: [
    "on",
    "stance",
    "finding",
    "source",
    "locator",
    "date",
    "design",
    "strength",
    "ratings",
    "group",
    "interest",
    "scope",
    "measured",
    "processTracing",
    "withdrawn",
  ],
  intervention: ["title", "description"],
  outcome: ["title", "description", "level", "needs"],
  factor: ["title", "description"],
} as const satisfies { readonly [K in ElementKind]: readonly string[] };

/** The name of a field that bears meaning. */
export type MeaningField = (typeof MEANING)[ElementKind][number];

/** What an element means: its kind, and each field that bears meaning in the form in which it is compared. */
export interface Meaning {
  readonly kind: ElementKind;
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
  if (assumption !== undefined) return { kind: "assumption", fields: ofAssumption(assumption, theory.language) };
  const link = elements.links.get(id);
  if (link !== undefined) return { kind: "link", fields: ofLink(link, theory) };
  const evidence = own(theory.evidence, id);
  if (evidence !== undefined) return { kind: "evidence", fields: ofEvidence(evidence, theory.language) };
  for (const [kind, register] of listNodes(theory)) {
    const node = own(register, id);
    if (node !== undefined) return { kind, fields: ofNode(node, theory.language) };
  }
  throw new UnknownIdError(id, {
    roles: ["assumption", "link", "evidence", "node"],
    candidates: listIds(theory, elements),
    theory,
  });
}

function ofAssumption({ assumption, on }: ListedAssumption, language: string): Meaning["fields"] {
  const { statement, falsifier, parts, combine, exhaustive } = assumption;
  return {
    statement: toTexts(statement, language),
    on: on.length === 0 ? undefined : [...on].sort(),
    falsifier: toTexts(falsifier, language),
    parts: parts && Object.keys(parts).sort(),
    combine: combine === "any" ? "any" : undefined,
    exhaustive: exhaustive || undefined,
  };
}

/** A link claims that what its ends are called leads from the one to the other; by which ids they go is no matter. */
function ofLink({ from, to, because, sign }: Link, theory: TheoryDocument): Meaning["fields"] {
  const title = (id: string) => {
    const node = listNodes(theory).map(([, register]) => own(register, id));
    return toTexts(node.find((found) => found !== undefined)?.title, theory.language);
  };
  return {
    from: title(from),
    to: title(to),
    because: toTexts(because, theory.language),
    sign: sign === "-" ? "-" : undefined,
  };
}

function ofEvidence(evidence: Evidence, language: string): Meaning["fields"] {
  const fields = Object.fromEntries(MEANING.evidence.map((field) => [field, evidence[field]]));
  // A document is JSON, and so is every part of it.
  return { ...fields, finding: toTexts(evidence.finding, language) } as Meaning["fields"];
}

function ofNode({ title, description, level, needs }: Outcome, language: string): Meaning["fields"] {
  return {
    title: toTexts(title, language),
    description: toTexts(description, language),
    level,
    needs: needs === "all" ? "all" : undefined,
  };
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
  readonly links: ReadonlyMap<string, Link>;
}

const known = new WeakMap<TheoryDocument, Elements>();

function getElements(theory: TheoryDocument): Elements {
  const found = known.get(theory) ?? {
    assumptions: new Map(listAssumptions(theory).map((listed) => [listed.id, listed])),
    links: new Map((theory.links ?? []).map((link) => [`${link.from}->${link.to}`, link])),
  };
  known.set(theory, found);
  return found;
}

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
