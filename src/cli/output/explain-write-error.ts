import { MisuseError } from "../misuse-error.js";

const REASONS: { readonly [code: string]: string } = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk can only be read",
  ENOENT: "there is no such folder",
  ENOTDIR: "a part of its path is not a folder",
  EISDIR: "it is a folder",
  ENOSPC: "the disk is full",
  ENAMETOOLONG: "its name is too long",
};

/** Why a file could not be written, for its user. */
export function explainWriteError(error: unknown, file: string): MisuseError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new MisuseError(`${file} could not be written: ${REASONS[code] ?? message}. Nothing was changed.`);
}
