import { MisuseError } from "../misuse-error.js";
import { type Wording, word } from "../wording.js";

const DENIED: Wording = { en: "permission denied", nl: "dat mag niet" };

const REASONS: { readonly [code: string]: Wording } = {
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: { en: "the disk can only be read", nl: "op de schijf kan niet geschreven worden" },
  ENOENT: { en: "there is no such folder", nl: "die map is er niet" },
  ENOTDIR: { en: "a part of its path is not a folder", nl: "een deel van het pad is geen map" },
  EEXIST: { en: "there is a file of that name", nl: "er is al een bestand met die naam" },
  EISDIR: { en: "it is a folder", nl: "het is een map" },
  ENOTFILE: { en: "it is no ordinary file", nl: "het is geen gewoon bestand" },
  ENOSPC: { en: "the disk is full", nl: "de schijf is vol" },
  EDQUOT: { en: "your share of the disk is full", nl: "uw deel van de schijf is vol" },
  EFBIG: { en: "the file is larger than may be written", nl: "het bestand is groter dan mag worden geschreven" },
  EIO: { en: "the disk does not do what it should", nl: "de schijf doet niet wat hij moet doen" },
  ENAMETOOLONG: { en: "its name is too long", nl: "de naam is te lang" },
};

/** Why the system refused something, as part of a sentence. */
export function sayReason(error: unknown): Wording {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? word(() => message);
}

/** Why a file could not be written, for its user. */
export function explainWriteError(error: unknown, file: string): MisuseError {
  const reason = sayReason(error);
  return new MisuseError({
    en: `${file} could not be written: ${reason.en}. Nothing was changed.`,
    nl: `${file} kon niet worden geschreven: ${reason.nl}. Er is niets veranderd.`,
  });
}
