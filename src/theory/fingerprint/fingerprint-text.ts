/** The version of the form and content of fingerprints, with which each begins. */
export const FINGERPRINT_VERSION = "1";

/** How many hexadecimal digits of a field's digest are kept: 48 bits, against changes that nobody meant to hide. */
export const DIGITS = 12;

/** Writes a fingerprint from the digests of fields, in their order. */
export function writeFingerprint(digests: Iterable<readonly [field: string, digest: string]>): string {
  return START + Array.from(digests, ([field, digest]) => `${field}=${digest}`).join(";");
}

/** The digests in a fingerprint, by field; `undefined` where it cannot be read. */
export function readFingerprint(fingerprint: string): ReadonlyMap<string, string> | undefined {
  if (!FORM.test(fingerprint)) return undefined;
  const pairs = fingerprint.slice(START.length).split(";");
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
}

const START = `${FINGERPRINT_VERSION}:`;
const PAIR = `[A-Za-z]+=[0-9a-f]{${DIGITS}}`;
const FORM = new RegExp(`^${START}${PAIR}(;${PAIR})*$`);
