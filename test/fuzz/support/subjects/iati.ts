import { IatiReadError, matchResults, readIati, readIatiActivities } from "../../../../src/entries/formats/iati.js";
import type { Chance } from "../chance.js";
import { encodeText } from "../encode-text.js";
import { mutateBytes } from "../mutate-bytes.js";
import { mutateOne } from "../mutate-text.js";
import type { Seeds } from "../seeds.js";
import { accept } from "./accept.js";
import type { Subject } from "./subject.js";

type Input = string | Uint8Array | Uint8Array[];

/** Results in IATI, as a theory of their own and as actuals of another. */
export const IATI: readonly Subject[] = [
  {
    name: "readIati",
    weight: 8,
    make: makeXml,
    read: async (input: Input) => {
      const result = await readIati(input as never);
      return accept(result.ok ? { ...result, theory: result.output } : result);
    },
  },
  {
    name: "matchResults",
    weight: 4,
    make: makeXml,
    read: async (input: Input, chance, { theories }) => {
      const theory = chance.pick(theories);
      const ids = Object.keys(theory.indicators ?? {});
      const codes = ids.length > 0 && chance.oneIn(2) ? { "1": chance.pick(ids) } : {};
      try {
        const vocabularies = chance.pick([["99"], ["9", "99"], []]);
        const match = await matchResults(theory, readIatiActivities(input as never), { codes, vocabularies });
        accept({ ok: true, losses: match.losses });
        return [match.output];
      } catch (error) {
        if (error instanceof IatiReadError) return accept({ ok: false, problems: [error.problem] });
        throw error;
      }
    },
  },
];

/** Text, bytes, or bytes in pieces that end anywhere. */
function makeXml({ iati }: Seeds, chance: Chance): Input {
  const text = mutateOne(iati, chance);
  if (!chance.oneIn(3)) return text;
  const encoded = encodeText(text, chance);
  const bytes = chance.oneIn(2) ? encoded : mutateBytes(encoded, chance);
  if (!chance.oneIn(3)) return bytes;
  const cut = chance.below(bytes.length + 1);
  return [bytes.slice(0, cut), bytes.slice(cut)];
}
