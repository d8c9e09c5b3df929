import { unzipSync, zipSync } from "fflate";
import type { Chance } from "./chance.js";
import { mutateText } from "./mutate-text.js";

/** Bytes with bits flipped, cut off, or a piece of them copied over another. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const mutated = new Uint8Array(bytes);
  for (let times = 1 + chance.below(8); times > 0 && mutated.length > 0; times -= 1) {
    const at = chance.below(mutated.length);
    if (chance.oneIn(3)) mutated.copyWithin(at, chance.below(mutated.length), chance.below(mutated.length));
    else mutated[at] = chance.oneIn(2) ? chance.below(256) : (mutated[at] ?? 0) ^ (1 << chance.below(8));
  }
  return chance.oneIn(5) ? mutated.slice(0, chance.below(mutated.length + 1)) : mutated;
}

/** An archive that is whole, with one of its texts mutated. */
export function mutateArchive(bytes: Uint8Array, chance: Chance): Uint8Array {
  const files = unzipSync(bytes);
  const texts = Object.values(files).map((file) => new TextDecoder().decode(file));
  const name = chance.pick(Object.keys(files));
  const text = mutateText(new TextDecoder().decode(files[name]), texts, chance);
  return zipSync({ ...files, [name]: new TextEncoder().encode(text) }, { level: 0 });
}

/** An archive that is whole, in which a piece of one of its texts stands again and again: tags, attributes, cells, sheets. */
export function swellArchive(bytes: Uint8Array, chance: Chance): Uint8Array {
  const files = unzipSync(bytes);
  const name = chance.pick(Object.keys(files));
  const text = new TextDecoder().decode(files[name]);
  // From one tag to another, or within one.
  const starts = [...text.matchAll(chance.oneIn(3) ? / (?=[\w:]+=")/g : /</g)].map(({ index }) => index);
  const from = chance.below(Math.max(1, starts.length));
  const to = Math.min(starts.length - 1, from + 1 + chance.below(4));
  const [start = 0, end = text.length] = [starts[from], starts[to]];
  const times = 2 ** chance.below(17);
  const piece = text.slice(start, end);
  const swollen =
    text.slice(0, start) + piece.repeat(Math.min(times, Math.ceil(2_000_000 / (piece.length + 1)))) + text.slice(end);
  return zipSync({ ...files, [name]: new TextEncoder().encode(swollen) }, { level: 1 });
}
