export { type EditProblem, type EditResult, editJson } from "./json/edit.js";
export { locateInJson } from "./json/locate.js";
export { type ReadOptions, readJson } from "./json/read.js";
export { writeJson } from "./json/write.js";
