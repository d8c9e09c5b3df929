import type { FieldMeta } from "../../src/schema/field-meta.js";
import { type JsonSchema, nameOf, type Parts } from "./describe-document.js";

/**
 * Prints the types of what an author writes: each part of the document whose references can only name what `N` says they may.
 * A part without references, and the document itself, have none.
 */
export function printSpecs(parts: Parts): string {
  const holders = new Map(Object.keys(parts).map((name) => [name, listOverrides(name, parts)]));
  const specs = [...holders].filter(([, overrides]) => overrides.length > 0);
  const types = specs.map(([name, overrides]) => {
    const lines = overrides.map(({ key, isRequired, type }) => `  readonly ${key}${isRequired ? "" : "?"}: ${type};`);
    return `/** ${withArticle(name)} whose ids are those of the theory. */\nexport interface ${toSpecName(name)}<N extends Names> extends ${name} {\n${lines.join("\n")}\n}`;
  });
  const unions = [...new Set(specs.flatMap(([, overrides]) => overrides.flatMap(({ union }) => union ?? [])))].sort();
  return [
    `import type { ${specs
      .map(([name]) => name)
      .sort()
      .join(", ")} } from "../../../schema/generated/types.js";`,
    `import type { ${unions.join(", ")} } from "../id-unions.js";`,
    `import type { Names } from "../names.js";`,
    `import type { Register } from "../register.js";`,
    "",
    `${types.join("\n\n")}\n`,
  ].join("\n");
}

interface Override {
  readonly key: string;
  readonly isRequired: boolean;
  readonly type: string;
  /** The union of ids that the type names. */
  readonly union?: string;
}

function listOverrides(name: string, parts: Parts, above: readonly string[] = []): Override[] {
  const { properties = {}, required = [] } = name === "TheoryDocument" ? {} : (parts[name] ?? {});
  return Object.entries(properties).flatMap(([key, schema]) => {
    const found = typeOf(schema, parts, [...above, name]);
    return found === undefined ? [] : [{ key, isRequired: required.includes(key), ...found }];
  });
}

function typeOf(
  schema: JsonSchema,
  parts: Parts,
  above: readonly string[],
): Pick<Override, "type" | "union"> | undefined {
  const { refersTo, mayDangle } = (schema.field ?? {}) as Partial<FieldMeta>;
  if (refersTo !== undefined && mayDangle === undefined) {
    const [union, names] = UNIONS[refersTo.join()] ?? fail(`No union of ids for ${refersTo.join()}.`);
    const type = `${union}<N["${names}"]>`;
    return { type: schema.items === undefined ? type : `readonly ${type}[]`, union };
  }
  const items = schema.items === undefined ? undefined : nameOf(schema.items);
  const held = nameOf(schema) ?? items ?? nameOf((schema.additionalProperties || {}) as JsonSchema);
  if (held === undefined || parts[held] === undefined) return undefined;
  const isItself = above.includes(held);
  if (!isItself && listOverrides(held, parts, above).length === 0) return undefined;
  const type = `${toSpecName(held)}<N>`;
  if (items !== undefined) return { type: `readonly ${type}[]` };
  return { type: nameOf(schema) === undefined ? `Register<${type}, Partial<N["refused"]["parts"]>>` : type };
}

/** The union of ids that references to some roles take, and the names that it is of. */
const UNIONS: { readonly [roles: string]: readonly [union: string, names: string] } = {
  "intervention,outcome,factor": ["StepId", "step"],
  outcome: ["OutcomeId", "outcome"],
  "link,intervention,outcome,factor,theory": ["LinkOrStepIds", "target"],
  "assumption,link": ["AssumptionOrLinkId", "claim"],
  assumption: ["AssumptionId", "assumption"],
  strand: ["StrandId", "strand"],
  source: ["SourceId", "source"],
  indicator: ["IndicatorId", "indicator"],
  actor: ["ActorId", "actor"],
  place: ["PlaceId", "place"],
};

function toSpecName(part: string): string {
  return `${part.replace(/Entry$/, "")}Spec`;
}

function withArticle(part: string): string {
  return `${/^[AEIO]/.test(part) ? "An" : "A"} {@link ${part}}`;
}

function fail(message: string): never {
  throw new Error(message);
}
