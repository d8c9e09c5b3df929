export { type FormatProblemOptions, formatProblem } from "./format-problem.js";
export { sayLoss } from "./say-loss.js";
export { type ProblemLanguage, sayProblem } from "./say-problem.js";
export { sayUnknownId } from "./say-unknown-id.js";
