import type { MissingPackageError } from "../../entries/render/pictures.js";
import type { Wording } from "../wording.js";

/** What is told of a package that is needed and not installed. */
export function sayMissingPackage({ message, packageName }: MissingPackageError): Wording {
  return {
    en: message,
    nl: `hiervoor is het pakket ${packageName} nodig, en dat is niet geïnstalleerd. Installeer het: npm install ${packageName}`,
  };
}
