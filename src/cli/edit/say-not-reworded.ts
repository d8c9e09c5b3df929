import type { NotRewordedError } from "../../index.js";
import { nameMovedField } from "../../language/name-field.js";
import type { Wording } from "../wording.js";

/** What is told of a claim that cannot be accepted as merely reworded. */
export function sayNotReworded({ message, id, moved, hasFingerprint }: NotRewordedError): Wording {
  const name = JSON.stringify(id);
  if (!hasFingerprint) {
    return {
      en: message,
      nl: `${name} heeft geen bewijs of beoordeling met een vingerafdruk. Daarom is niet te zien of de formulering is gewijzigd. Er is niets vastgelegd.`,
    };
  }
  return {
    en: message,
    nl:
      moved.length === 0
        ? `${name} heeft nog dezelfde formulering als bij het bewijs en de beoordeling. Er is niets vastgelegd.`
        : `bij ${name} is meer gewijzigd dan de formulering (${moved.map((field) => nameMovedField(field, "nl")).join(", ")}). Beoordeel de aanname opnieuw.`,
  };
}
