import type { Link } from "../../schema/generated/types.js";
import type { Claim } from "./read-claims.js";

/** What several labels are about, whatever their case and whether they are opposites. */
export interface Factor {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly string[];
  isEffect: boolean;
}

/** All rows with one cause and one effect. */
export interface Bundle {
  readonly from: Factor;
  readonly to: Factor;
  readonly claims: { readonly claim: Claim; readonly sign: "+" | "-" }[];
}

/** Most of its rows say which way a link goes; where as many say one as the other, it raises. */
export function toLink({ from, to, claims }: Bundle): Link {
  const lowering = claims.filter(({ sign }) => sign === "-").length;
  return { from: from.id, to: to.id, ...(lowering * 2 > claims.length && { sign: "-" as const }) };
}
