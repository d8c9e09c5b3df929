import {
  COLLECTIONS,
  type IdSpace,
  listDeepFields,
  listFields,
  type PartWithFields,
  spaceOf,
} from "../../schema/fields.js";
import type { DiffKind } from "./change.js";

export type { IdSpace };

/** What comparing an element must know of its kind. */
export interface KindRules {
  /** The space that its own id is in; `null` for what has no id. */
  readonly space: IdSpace | null;
  /** The text that tells it from others of its kind. */
  readonly text?: string;
  /** The fields that hold a text, in one language or several. */
  readonly texts: readonly string[];
  /** The fields that hold ids of others, one or a list, by the space that they are in. */
  readonly references: { readonly [field: string]: IdSpace };
  /** Fields that belong to its place and not to itself. */
  readonly placing: readonly string[];
}

/** The rules for every kind of element. */
export const KIND_RULES = /* @__PURE__ */ listRules();

function listRules() {
  return Object.fromEntries([
    ["theory", rulesOf("TheoryDocument", null)],
    ...COLLECTIONS.map(({ kind, part, isList }) => [kind, rulesOf(part, isList ? null : spaceOf(kind as never))]),
  ]) as { readonly [K in DiffKind]: KindRules };
}

function rulesOf(part: PartWithFields, space: IdSpace | null): KindRules {
  const isTheory = part === "TheoryDocument";
  const fields = listFields(part);
  const collections = new Set(isTheory ? COLLECTIONS.map(({ key }) => key) : []);
  const deep = listDeepFields(part).filter(({ path: [key = ""] }) => !collections.has(key));
  const name = isTheory ? undefined : fields.find(({ isName }) => isName);
  return {
    space,
    ...(name !== undefined && { text: name.key }),
    texts: deep
      .filter(({ value, isWithinMany }) => value === "Text" && !isWithinMany)
      .map(({ path }) => path.join(".")),
    references: Object.fromEntries(
      deep.flatMap(({ path, refersTo: [role] = [], isPlace }) =>
        role === undefined || isPlace ? [] : [[path.join("."), spaceOf(role)]],
      ),
    ),
    placing: fields.filter(({ isPlace }) => isPlace).map(({ key }) => key),
  };
}

/** What a field means when it is absent, in whatever element it stands. */
export const DEFAULTS: { readonly [field: string]: unknown } = /* @__PURE__ */ listDefaults();

function listDefaults() {
  return Object.fromEntries(
    COLLECTIONS.flatMap(({ part }) => listDeepFields(part)).flatMap((field) =>
      field.default === undefined ? [] : [[field.key, field.default]],
    ),
  );
}
