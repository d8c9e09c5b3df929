import type { Verdict } from "../schema/vocabulary.js";

/** The mark of a verdict: a shape and a sign in it, as paths in a square of 20. Glyphs of a font may be missing. */
export interface VerdictMark {
  readonly shape: string;
  /** Drawn as a line, or filled. */
  readonly sign: string;
  readonly isFilled?: true;
  readonly isDashed?: true;
  /** Of line and word: at least 6.5 to 1 on white. */
  readonly color: string;
  /** Of the inside of the shape. */
  readonly tint: string;
}

/** Each verdict has a shape of its own, so that it is told by more than its colour; its word stands beside it. */
export const VERDICT_MARKS: { readonly [V in Verdict]: VerdictMark } = {
  refuted: {
    shape: "M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7z",
    sign: "M7 7l6 6M13 7l-6 6",
    color: "#96124f",
    tint: "#fbe7f0",
  },
  challenged: { shape: "M1.5 3.5h17L10 18z", sign: "M10 6.5v4M10 13v.6", color: "#7d5000", tint: "#fdf0d5" },
  contested: { shape: "M3 3h14v14H3z", sign: "M3 3h7v14H3z", isFilled: true, color: "#1a5296", tint: "#e4eefa" },
  untested: {
    shape: "M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16z",
    sign: "M7.7 8a2.3 2.3 0 1 1 3.5 1.9q-1.2.7-1.2 2M10 14v.5",
    isDashed: true,
    color: "#4a5560",
    tint: "#ffffff",
  },
  insufficient: {
    shape: "M10 1l9 9-9 9-9-9z",
    sign: "M6.5 10h.5M9.8 10h.5M13 10h.5",
    color: "#5a3d8a",
    tint: "#f1ebfa",
  },
  supported: {
    shape: "M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16z",
    sign: "M6.3 10.3l2.6 2.6 4.9-5.6",
    color: "#00604f",
    tint: "#e0f3ed",
  },
};
