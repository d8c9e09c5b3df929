/**
 * The document of a theory as text, in JSON and YAML: read, written and edited in place, with the line and column of each problem.
 *
 * @module
 */

export { explainLoss } from "../../formats/explain-loss.js";
export { explainProblem, type WordingOptions } from "../../formats/explain-problem.js";
export { explainUnknownId } from "../../formats/explain-unknown-id.js";
export { type EditProblem, type EditResult, editJson } from "../../formats/json/edit.js";
export { locateInJson } from "../../formats/json/locate.js";
export { readJson } from "../../formats/json/read.js";
export { writeJson } from "../../formats/json/write.js";
export type { ReadOptions } from "../../formats/read-options.js";
export { type RenderProblemOptions, renderProblem } from "../../formats/render-problem.js";
export { editYaml } from "../../formats/yaml/edit.js";
export { locateInYaml } from "../../formats/yaml/locate.js";
export { readYaml } from "../../formats/yaml/read.js";
export { writeYaml } from "../../formats/yaml/write.js";
export { writeTypeDeclaration } from "../../render/write-type-declaration.js";
export { renderPath } from "../../theory/problem.js";
