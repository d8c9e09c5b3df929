/**
 * The sources of a theory from and to programs for references: BibTeX and CSL-JSON.
 *
 * @module
 */
export { addSources, type Sources } from "../../formats/citations/add-sources.js";
export { type BibtexReadOptions, readBibtex } from "../../formats/citations/bibtex/read.js";
export { readCslJson } from "../../formats/citations/read-csl-json.js";
export type { SourcesReadOptions, SourcesResult } from "../../formats/citations/sources-result.js";
export { writeCslJson } from "../../formats/citations/write-csl-json.js";
