import type { Theory } from "../../theory/theory.js";
import type { DiagramNode } from "./diagram.js";
import type { BoxKind } from "./palette.js";

/** The kind by which a box is drawn. */
export function kindOfBox(theory: Theory, node: DiagramNode): BoxKind {
  if (node.isContext) return "context";
  return theory.outcomes?.[node.id]?.level === "impact" ? "impact" : node.kind;
}
