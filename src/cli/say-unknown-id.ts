import { explainUnknownId as say } from "../entries/formats/document.js";
import type { UnknownIdError } from "../index.js";
import { type Wording, word } from "./wording.js";

/** What is told of an id that the theory does not have. */
export function sayUnknownId(error: UnknownIdError): Wording {
  return word((lang) => say(error, { lang }));
}
