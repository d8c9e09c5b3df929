import { UnknownIdError } from "../errors.js";
import { getFingerprint } from "../fingerprint/get-fingerprint.js";
import type { Theory } from "../theory.js";

/** The fingerprint of a claim as a field of what is said of it; nothing where the id is unknown or none, which the check tells. */
export function stampOf(theory: Theory, id: string): { readonly fingerprint?: string } {
  if (typeof id !== "string") return {};
  try {
    return { fingerprint: getFingerprint(theory, id) };
  } catch (error) {
    if (error instanceof UnknownIdError) return {};
    throw error;
  }
}
