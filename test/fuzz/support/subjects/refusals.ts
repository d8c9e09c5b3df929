import { InUseError, InvalidTheoryError, NotRewordedError, UnknownIdError } from "../../../../src/theory/errors.js";

const REFUSALS = [InUseError, InvalidTheoryError, NotRewordedError, UnknownIdError];

/**
 * Asks something that may be refused with one of the errors that the documentation names, and tells whether it was
 * answered. A `RangeError` is one of them where we worded it: ours end with a full stop, those of the engine do not.
 */
export function isAnswered(ask: () => unknown): boolean {
  try {
    ask();
    return true;
  } catch (error) {
    const isOurs = REFUSALS.some((one) => error instanceof one);
    if (isOurs || (error instanceof RangeError && error.message.endsWith("."))) return false;
    throw error;
  }
}
