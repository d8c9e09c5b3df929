export { locateInJson } from "./json/locate.js";
export { type ReadOptions, readJson } from "./json/read.js";
export { writeJson } from "./json/write.js";
