export { CIDS_READ_LOSSES, type CidsReadLossCode } from "./cids/losses.js";
export { type CidsReadOptions, readCids } from "./cids/read.js";
export { type CidsWriteOptions, writeCids } from "./cids/write.js";
export type { GraphResult } from "./graphs/from-plain-graph.js";
