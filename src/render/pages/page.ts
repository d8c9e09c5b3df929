/** A file of a folder of pages. */
export interface Page {
  /** Its path in the folder, with `/`. */
  readonly path: string;
  readonly text: string;
}
