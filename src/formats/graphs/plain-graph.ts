import type { Position } from "../../theory/problem.js";

/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a node or an edge has besides its ends and its label. */
export type Attributes = { readonly [key: string]: Json };

/** A node as all notations for graphs have it. */
export interface PlainNode {
  readonly id: string;
  readonly label?: string | undefined;
  readonly attributes: Attributes;
  readonly position?: Position | undefined;
}

/** An edge as all notations for graphs have it. */
export interface PlainEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string | undefined;
  readonly attributes: Attributes;
  readonly position?: Position | undefined;
}

/** What notations for graphs have in common; what they have of a theory is in the attributes. */
export interface PlainGraph {
  readonly label?: string | undefined;
  readonly attributes: Attributes;
  readonly nodes: readonly PlainNode[];
  readonly edges: readonly PlainEdge[];
}
