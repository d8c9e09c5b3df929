import type { DiffKind, MatchedBy } from "./change.js";

/** An element and where it stands. */
export interface Located {
  readonly kind: DiffKind;
  readonly id: string;
  readonly value: object;
  readonly partOf: string | null;
  readonly position: number;
}

/** One element in two theories. */
export interface Match {
  readonly before: Located;
  readonly after: Located;
  readonly by: MatchedBy;
  readonly isGuess: boolean;
}
