import type { TheoryDocument } from "../schema/generated/types.js";

/** The ids of a theory by role. In a theory from outside they are `string`; a defined theory knows them as literals. */
export interface TheoryIds {
  readonly intervention: string;
  readonly outcome: string;
  readonly factor: string;
  readonly link: string;
  readonly assumption: string;
  readonly evidence: string;
  readonly source: string;
}

declare const ids: unique symbol;

/**
 * A theory that holds together: right shape, every reference resolved, every link from a node to an outcome. It is
 * a document too, so it is also valid JSON of the format. It may have gaps; those are findings, not errors.
 *
 * The only ways to one are `parseTheory`, `defineTheory`, the readers and the edits. It is frozen at every level. A copy of it, also
 * `{ ...theory }`, is a document and no theory.
 */
export interface Theory<Ids extends TheoryIds = TheoryIds> extends TheoryDocument {
  /** Known to the compiler only; no such property exists at run time. */
  readonly [ids]: Ids;
}

/** The literal ids of a theory: `IdsOf<typeof theory>["outcome"]`. */
export type IdsOf<T extends Theory> = T extends Theory<infer Ids> ? Ids : never;

/** The ids of a theory that a path can visit. */
// Inferred, so that a compiler shows the ids and not this name.
export type NodeIdOf<Ids extends TheoryIds> =
  | Ids["intervention"]
  | Ids["outcome"]
  | Ids["factor"] extends infer Id extends string
  ? Id
  : never;
