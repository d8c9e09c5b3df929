import type { DescriptionName } from "../schema/shape.js";
import type { IdRole, Role } from "./references.js";

/** What a value was to be. */
export type Expectation =
  | { readonly kind: "described"; readonly as: DescriptionName }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "object"; readonly keys: readonly string[] }
  | { readonly kind: "list"; readonly of?: Expectation }
  | { readonly kind: "any"; readonly options: readonly Expectation[] }
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "entries" | "boolean" | "other" };

/** What a value is. `shown` is the value as it is shown, cut where it is long; of an instance, its class. */
export type FoundValue =
  | { readonly kind: "text" | "number" | "boolean" | "instance"; readonly shown: string }
  | { readonly kind: "other"; readonly type: string; readonly shown: string }
  | { readonly kind: "null" | "empty-list" | "list" | "object" };

/** What problems are about, by the name of what is said. */
export interface ProblemReasons {
  readonly "unknown-key": { readonly key: string };
  readonly "bad-key": { readonly shown: string; readonly expected: Expectation };
  readonly missing: { readonly expected: Expectation };
  readonly "wrong-type": { readonly expected: Expectation; readonly found: FoundValue };
  readonly "bad-value": { readonly expected: Expectation; readonly shown: string };
  readonly "too-large-number": { readonly most: number };
  readonly format: { readonly expected: string; readonly found?: FoundValue };
  readonly "override-without-note": object;
  readonly "reserved-for-whole": { readonly id: string };
  readonly "reserved-word": { readonly id: string };
  readonly "taken-by": { readonly id: string; readonly role: Role };
  readonly "taken-in": { readonly id: string; readonly register: string };
  readonly "taken-by-group": { readonly id: string };
  readonly "self-link": { readonly id: string };
  readonly "repeated-link": { readonly link: string };
  readonly "not-id-of": { readonly id: string; readonly roles: readonly IdRole[] };
  readonly "other-way": { readonly id: string; readonly link: string; readonly roles: readonly IdRole[] };
  readonly "id-of-other": { readonly id: string; readonly role: Role; readonly roles: readonly IdRole[] };
  readonly "text-for-list": { readonly text: string; readonly parts: readonly string[] };
  readonly "test-against-stance": { readonly result: string; readonly test: string; readonly stance: string };
  readonly "strand-in-itself": { readonly strand: string };
  readonly "parts-too-deep": { readonly most: number };
  readonly "strands-too-deep": { readonly most: number };
  readonly "lone-surrogate": { readonly shown: string };
  readonly "inherited-key": object;
  readonly "reserved-key": object;
  readonly unreadable: { readonly fault: string };
  readonly "repeated-objects": object;
  readonly "no-form": { readonly found: FoundValue };
  readonly "custom-too-deep": { readonly most: number };
  readonly "no-nodes": object;
  readonly "more-problems": { readonly count: number };
  /** `line` is where it stands first; `column` is told where that is the same line. */
  readonly "repeated-key": { readonly key: string; readonly line: number; readonly column?: number };
  readonly "takes-away": object;
  readonly "replaces-more": object;
  readonly "no-text": object;
  readonly "no-data": { readonly holds: "comments" | "nothing" };
  readonly "too-long": { readonly length: number; readonly most: number };
  readonly "too-deep": { readonly depth: number; readonly most: number };
  /** `what` has the name that the table of limits gives it; `found` is absent where counting stopped at the limit. */
  readonly "too-many": {
    readonly what: "values" | "separators" | "links" | "elements" | "attributes" | "nameCharacters";
    readonly most: number;
    readonly found?: number;
  };
  readonly "several-documents": object;
  readonly "no-json": { readonly fault?: string };
  readonly "no-yaml": { readonly fault: string };
  readonly "layout-in-the-way": object;
  readonly "other-encoding": { readonly encoding: string };
  readonly "said-encoding": { readonly encoding: string };
  readonly "bad-byte": { readonly byte: string };
  readonly "no-xml": { readonly fault: string };
  readonly "text-outside": object;
  readonly "document-type": object;
  readonly entity: object;
  readonly "long-token": { readonly most: number };
  readonly "long-part": { readonly most: number };
  readonly "deep-elements": { readonly most: number };
  readonly "after-the-end": { readonly element: string };
  readonly "no-iati": { readonly element: string };
  readonly "iati-version": { readonly version: string };
  readonly "nothing-in": {
    readonly notation: "iati" | "graph" | "bibtex" | "csl-json" | "causal-map" | "logframe" | "tables" | "nodes";
  };
}

/** What a problem says, as data: `name` tells which sentence, the rest what it is about. */
export type ProblemReason = {
  readonly [N in keyof ProblemReasons]: { readonly name: N } & ProblemReasons[N];
}[keyof ProblemReasons];

/** What problems say in a language. */
export interface ProblemTexts {
  /** What stands in the place of a path that leads nowhere. */
  readonly theTheory: string;
  readonly didYouMean: (suggestion: string) => string;
  readonly reasons: { readonly [N in keyof ProblemReasons]: (reason: ProblemReasons[N]) => string };
}
