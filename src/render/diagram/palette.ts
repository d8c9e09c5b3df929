import type { NodeKind } from "../../graph/theory-index.js";

/** The kind by which a box is drawn. An impact stands out; what belongs to another part of the theory stands back. */
export type BoxKind = NodeKind | "impact" | "context";

/** The colours of boxes; they differ in shape as well. */
export const BOX_COLORS: { readonly [K in BoxKind]: { readonly fill: string; readonly stroke: string } } = {
  intervention: { fill: "#f5f2e7", stroke: "#5d5540" },
  outcome: { fill: "#eaf2fb", stroke: "#2d4d74" },
  impact: { fill: "#cfe0f2", stroke: "#1c3557" },
  factor: { fill: "#f1f1f2", stroke: "#5a5f66" },
  context: { fill: "#ffffff", stroke: "#6b7280" },
};

/** The other colours of a picture. */
export const COLORS = {
  paper: "#ffffff",
  text: "#16202c",
  /** Of texts beside the matter. */
  quiet: "#4a5560",
  link: "#44546a",
  /** Of links that lower an outcome. */
  harm: "#a01c3a",
  bandLine: "#c9d1dc",
  /** By depth, in turn. */
  bands: ["#f3f6fa", "#ffffff"],
} as const;
