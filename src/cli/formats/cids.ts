import { READER_LIMITS } from "../../index.js";
import { MisuseError } from "../misuse-error.js";
import { sayProblem } from "../say-problem.js";
import { word } from "../wording.js";
import type { Format } from "./format.js";

/** The Common Impact Data Standard. */
export const cids: Format = {
  name: "cids",
  about: "outcomes, indicators: Common Impact Data Standard",
  extensions: [".cids.json", ".jsonld"],
  looksLike: (start) => /"@context"\s*:/.test(start) && /ontology\.commonapproach\.org|"cids:/.test(start),
  settings: {
    title: { about: "in: what the theory is called, where the file does not say" },
    language: { about: "in: the language of the texts, such as nl" },
    organization: { about: "out: the address of the organisation whose outcomes these are" },
    name: { about: "out: what that organisation is called" },
    addresses: { about: "out: what addresses of elements begin with; else organization and #" },
  },
  read: async (input, { settings: { title, language } }) => {
    const text = await input.text(READER_LIMITS.json.characters);
    if (typeof text !== "string") return { ok: false, problems: [text] };
    const { readCids } = await import("../../entries/formats/graphs.js");
    const result = readCids(text, { title, language });
    return result.ok ? result : { ...result, text };
  },
  write: async (theory, { settings: { organization, name, addresses } }) => {
    if (organization === undefined || name === undefined)
      throw new MisuseError({
        en: "the standard asks whose outcomes these are; say so with --set organization=https://… and --set name=….",
        nl: "de standaard vraagt van wie de uitkomsten zijn; zeg het met --set organization=https://… en --set name=….",
      });
    const { writeCids } = await import("../../entries/formats/graphs.js");
    try {
      return writeCids(theory, { organization: { id: organization, name }, base: addresses });
    } catch (error) {
      if (error instanceof RangeError) {
        const { message } = error;
        throw new MisuseError(word((lang) => sayProblem({ path: [], message }, lang)));
      }
      throw error;
    }
  },
};
