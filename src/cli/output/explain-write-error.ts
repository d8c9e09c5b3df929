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
  ENOSPC: { en: "the disk is full", nl: "de schijf is vol" },
  ENAMETOOLONG: { en: "its name is too long", nl: "de naam is te lang" },
};

/** Why a file could not be written, for its user. */
export function explainWriteError(error: unknown, file: string): MisuseError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? word(() => message);
  return new MisuseError({
    en: `${file} could not be written: ${reason.en}. Nothing was changed.`,
    nl: `${file} kon niet worden geschreven: ${reason.nl}. Er is niets veranderd.`,
  });
}
