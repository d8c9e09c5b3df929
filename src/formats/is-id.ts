import { ID_PATTERN } from "../schema/patterns.js";
import { WHOLE_THEORY } from "../schema/vocabulary.js";

/** Whether a text can be an id as it stands. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text) && text !== WHOLE_THEORY && !(text in Object.prototype);
}
