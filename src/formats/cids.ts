export { type CidsWriteOptions, writeCids } from "./cids/write.js";
