/** A word that could stand where the cursor is, and what it means. */
export interface Completion {
  readonly value: string;
  readonly meaning: string;
}
