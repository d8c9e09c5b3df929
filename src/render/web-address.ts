import type { Source } from "../schema/generated/types.js";

/**
 * The address of a source on the web, or of its DOI: http and https only, so that nothing in a theory can name a
 * script, a file or data as what to open.
 */
export function findWebAddress({ URL: address, DOI }: Source): string | undefined {
  const given = address?.trim() ?? (DOI === undefined ? undefined : `https://doi.org/${DOI.trim()}`);
  // A browser drops line ends and tabs within an address; one that holds any blank is none.
  return given !== undefined && /^https?:\/\/[^\s\\<>"^`{|}/][^\s\\<>"^`{|}]*$/i.test(given) ? given : undefined;
}
