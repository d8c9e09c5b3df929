/** Longer names are cut, as file systems do not take them. */
const LONGEST = 80;

/**
 * Gives every id a file name that no other has, also where upper and lower case, or ways to write an accent, are one:
 * `outcome-` and the id.
 */
export function nameFiles(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    ids.map((id) => {
      const base = `outcome-${[...id.normalize("NFC")].slice(0, LONGEST).join("")}`;
      let name = base;
      for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}-${n}`;
      taken.add(name.toLowerCase());
      return [id, name];
    }),
  );
}
