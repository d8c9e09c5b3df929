import type { SourcesReadOptions, SourcesResult } from "../../entries/formats/citations.js";
import { InvalidTheoryError, READER_LIMITS } from "../../index.js";
import type { Input } from "../input/open-input.js";
import { MisuseError } from "../misuse-error.js";
import type { Format, ReadOutcome, Setting, Task } from "./format.js";
import { readBase } from "./read-base.js";

const base: Setting = { about: "the theory that the sources are for; it keeps all else" };

/** The sources of a theory as CSL-JSON, in and out. */
export const cslJson: Format = {
  name: "csl-json",
  about: "the sources, as Zotero and pandoc read them",
  extensions: [".csl.json"],
  looksLike: (start) => /^\uFEFF?\s*\[\s*\{/.test(start) && CSL_TYPE.test(start),
  settings: { base },
  read: async (input, task) => {
    const { readCslJson } = await import("../../entries/formats/citations.js");
    return readSources(input, task, "json", readCslJson);
  },
  write: async (theory) => {
    const { writeCslJson } = await import("../../entries/formats/citations.js");
    return writeCslJson(theory);
  },
};

/** Sources in BibTeX or BibLaTeX. */
export const bibtex: Format = {
  name: "bibtex",
  about: "sources in BibTeX or BibLaTeX",
  extensions: [".bib"],
  looksLike: (start) =>
    /^[ \t]*@(?:article|book|inproceedings|misc|online|report|string|techreport)[ \t]*\{/im.test(start),
  settings: { base },
  read: async (input, task) => {
    const { readBibtex } = await import("../../entries/formats/citations.js");
    return readSources(input, task, "bibtex", readBibtex);
  },
};

const CSL_TYPE =
  /"type"\s*:\s*"(?:article|book|bill|chapter|dataset|document|legislation|report|thesis|webpage|paper-)/;

async function readSources(
  input: Input,
  task: Task,
  notation: "json" | "bibtex",
  read: (text: string, options: Pick<SourcesReadOptions, "base">) => SourcesResult,
): Promise<ReadOutcome> {
  const theory = await readBase(task);
  if (theory === undefined)
    throw new MisuseError({
      en: "sources alone are no theory; name the one they are for with --set base=theory.yaml.",
      nl: "bronnen alleen zijn geen theorie; noem met --set base=theory.yaml die waar ze bij horen.",
    });
  const text = await input.text(READER_LIMITS[notation].characters);
  if (typeof text !== "string") return { ok: false, problems: [text] };
  const result = read(text, { base: theory });
  if (!result.ok) return { ...result, text };
  const { addSources } = await import("../../entries/formats/citations.js");
  try {
    return { ok: true, theory: addSources(theory, result.sources), losses: result.losses };
  } catch (error) {
    if (!(error instanceof InvalidTheoryError)) throw error;
    return { ok: false, problems: error.problems };
  }
}
