export { addSources, type Sources } from "./citations/add-sources.js";
export { readBibtex } from "./citations/bibtex/read.js";
export type { SourcesReadOptions, SourcesResult } from "./citations/sources-result.js";
export type { ReadOptions } from "./read-options.js";
