import { UnknownIdError } from "../index.js";
import { MisuseError } from "./misuse-error.js";
import { sayUnknownId } from "./say-unknown-id.js";

/** Asks something of a theory; an id that it does not have is told to who gave it. */
export function ask<T>(question: () => T): T {
  try {
    return question();
  } catch (error) {
    if (error instanceof UnknownIdError) throw new MisuseError(sayUnknownId(error));
    throw error;
  }
}
