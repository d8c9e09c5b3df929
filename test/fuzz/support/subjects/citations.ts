import { addSources, readBibtex, readCslJson, type SourcesResult } from "../../../../src/entries/formats/citations.js";
import type { Theory } from "../../../../src/theory/theory.js";
import type { Chance } from "../chance.js";
import { mutateData } from "../mutate-data.js";
import { mutateOne } from "../mutate-text.js";
import type { Seeds } from "../seeds.js";
import { accept } from "./accept.js";
import type { Subject } from "./subject.js";

/** Bibliographies, of which the sources are put into a theory. */
export const CITATIONS: readonly Subject[] = [
  {
    name: "readCslJson",
    weight: 5,
    make: ({ csl }, chance) =>
      chance.oneIn(2)
        ? (JSON.stringify(mutateData(JSON.parse(chance.pick(csl)), chance), (_, value) =>
            typeof value === "bigint" ? 1 : value,
          ) ?? "")
        : mutateOne(csl, chance),
    read: (text: string, chance, seeds) => readInto(chance, seeds, (base) => readCslJson(text, { base })),
  },
  {
    name: "readBibtex",
    weight: 6,
    make: ({ bibtex }, chance) => mutateOne(bibtex, chance),
    read: (text: string, chance, seeds) => readInto(chance, seeds, (base) => readBibtex(text, { base })),
  },
];

/** Whatever was read for a theory can be put into it. */
function readInto(
  chance: Chance,
  { theories }: Seeds,
  read: (base: Theory | undefined) => SourcesResult,
): readonly Theory[] {
  const theory = chance.pick(theories);
  const result = read(chance.oneIn(4) ? undefined : theory);
  return accept(result.ok ? { ...result, theory: addSources(theory, result.sources) } : result);
}
