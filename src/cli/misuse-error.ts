import type { Wording } from "./wording.js";

/** A command that cannot be carried out as given; what it says is for who gave it. The message is in English. */
export class MisuseError extends Error {
  override readonly name = "MisuseError";
  readonly wording: Wording;

  constructor(wording: Wording) {
    super(wording.en);
    this.wording = wording;
  }
}
