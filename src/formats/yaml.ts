export { type EditProblem, type EditResult, editYaml } from "./yaml/edit.js";
export { locateInYaml } from "./yaml/locate.js";
export { type ReadOptions, readYaml } from "./yaml/read.js";
export { writeYaml } from "./yaml/write.js";
