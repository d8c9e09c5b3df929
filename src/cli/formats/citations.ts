import type { SourcesReadOptions, SourcesResult } from "../../formats/csl-json.js";
import { InvalidTheoryError } from "../../index.js";
import type { Input } from "../input/open-input.js";
import { MisuseError } from "../misuse-error.js";
import type { Format, ReadOutcome, Setting, Task } from "./format.js";
import { readBase } from "./read-base.js";

const base: Setting = { about: "the theory that the sources are for; it keeps all else" };

/** The most that is read, in bytes. */
const MAX_BYTES = 20_000_000;

/** The sources of a theory as CSL-JSON, in and out. */
export const cslJson: Format = {
  name: "csl-json",
  about: "the sources, as Zotero and pandoc read them",
  extensions: [".csl.json"],
  looksLike: (start) => /^\uFEFF?\s*\[\s*\{/.test(start) && CSL_TYPE.test(start),
  settings: { base },
  read: async (input, task) => {
    const { readCslJson } = await import("../../formats/csl-json.js");
    return readSources(input, task, readCslJson);
  },
  write: async (theory) => {
    const { writeCslJson } = await import("../../formats/csl-json.js");
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
    const { readBibtex } = await import("../../formats/bibtex.js");
    return readSources(input, task, readBibtex);
  },
};

const CSL_TYPE =
  /"type"\s*:\s*"(?:article|book|bill|chapter|dataset|document|legislation|report|thesis|webpage|paper-)/;

async function readSources(
  input: Input,
  task: Task,
  read: (text: string, options: SourcesReadOptions) => SourcesResult,
): Promise<ReadOutcome> {
  const theory = await readBase(task);
  if (theory === undefined)
    throw new MisuseError({
      en: "sources alone are no theory; name the one they are for with --set base=theory.yaml.",
      nl: "bronnen alleen zijn geen theorie; noem met --set base=theory.yaml die waar ze bij horen.",
    });
  const text = await input.text(MAX_BYTES);
  if (typeof text !== "string") return { ok: false, problems: [text] };
  const result = read(text, { base: theory });
  if (!result.ok) return { ...result, text };
  const { addSources } = await import("../../formats/csl-json.js");
  try {
    return { ok: true, theory: addSources(theory, result.sources), losses: result.losses };
  } catch (error) {
    if (!(error instanceof InvalidTheoryError)) throw error;
    return { ok: false, problems: error.problems };
  }
}
