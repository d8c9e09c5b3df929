import type { NotRewordedError } from "../../index.js";
import { nl } from "../../render/messages/nl.js";
import type { Wording } from "../wording.js";

/** What is told of a claim that cannot be accepted as merely reworded. */
export function sayNotReworded({ message, id, moved, hasFingerprint }: NotRewordedError): Wording {
  const name = JSON.stringify(id);
  if (!hasFingerprint) {
    return {
      en: message,
      nl: `${name} heeft geen bewijs of toetsing met een vingerafdruk, dus is niet te zien of de woorden veranderd zijn; er valt niets goed te keuren.`,
    };
  }
  return {
    en: message,
    nl:
      moved.length === 0
        ? `${name} luidt zoals toen er bewijs bij kwam en de toetsing was; er valt niets goed te keuren.`
        : `aan ${name} is meer veranderd dan de woorden (${moved.map(nameField).join(", ")}); dat vraagt om een toetsing.`,
  };
}

/** The word for a field where there is one. */
function nameField(field: string): string {
  const names: { readonly [field: string]: string } = nl.fields;
  return Object.hasOwn(names, field) ? (names[field] ?? field) : field;
}
