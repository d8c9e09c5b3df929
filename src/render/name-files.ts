/** The most bytes of a name without its ending: file systems take 255, some 143 of what they encrypt, and an ending needs a few. */
const LONGEST = 130;

/** What Windows keeps for devices, whatever the ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * Makes names of files, without their endings, from ids and the like: names that every file system takes and no other in the list
 * has, also where upper and lower case, or ways to write a letter, are one. The same list gives the same names. Costs time in
 * proportion to their lengths.
 *
 * @param stems what the names begin as: ids, alone or joined by `.` and `-`, which have no sign that a file system refuses
 */
export function nameFiles(stems: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return stems.map((stem) => {
    const base = makeValid(stem);
    let name = base;
    for (let n = taken.get(fold(base)) ?? 1; taken.has(fold(name)); name = `${base}-${n}`) {
      n += 1;
      taken.set(fold(base), n);
    }
    taken.set(fold(name), 1);
    return name;
  });
}

/** Names that are one on some file system are the same in this form. */
const fold = (name: string) => name.normalize("NFKC").toUpperCase();

function makeValid(stem: string): string {
  const [start = "", ...rest] = stem.normalize("NFC").split(".");
  const name = [DEVICE.test(start) ? `${start}_` : start, ...rest].join(".");
  let bytes = 0;
  let end = 0;
  for (const sign of name) {
    bytes += new TextEncoder().encode(sign).length;
    if (bytes > LONGEST) break;
    end += sign.length;
  }
  return name.slice(0, end);
}
