/** How much work a search may still do. Two searches with the same meter share what is left. */
export interface Meter {
  left: number;
}
