export { addSources, type Sources } from "./citations/add-sources.js";
export { readCslJson } from "./citations/read-csl-json.js";
export type { SourcesReadOptions, SourcesResult } from "./citations/sources-result.js";
export { writeCslJson } from "./citations/write-csl-json.js";
export type { ReadOptions } from "./read-options.js";
