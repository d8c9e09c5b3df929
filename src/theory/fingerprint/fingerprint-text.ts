import { once } from "../../schema/once.js";

/** The version of the form and content of fingerprints, with which each begins. */
export const FINGERPRINT_VERSION = "1";

/** How many hexadecimal digits of a field's digest are kept: 48 bits, against changes that nobody meant to hide. */
export const DIGITS = 12;

/** Writes a fingerprint from the digests of fields, in their order. */
export function writeFingerprint(digests: Iterable<readonly [field: string, digest: string]>): string {
  return `${FINGERPRINT_VERSION}:${Array.from(digests, ([field, digest]) => `${field}=${digest}`).join(";")}`;
}

/** The digests in a fingerprint, by field; `undefined` where it cannot be read. */
export function readFingerprint(fingerprint: string): ReadonlyMap<string, string> | undefined {
  if (!form().test(fingerprint)) return undefined;
  const pairs = fingerprint.slice(FINGERPRINT_VERSION.length + 1).split(";");
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
}

const form = /* @__PURE__ */ once(() => {
  const pair = `[A-Za-z]+=[0-9a-f]{${DIGITS}}`;
  return new RegExp(`^${FINGERPRINT_VERSION}:${pair}(;${pair})*$`);
});
