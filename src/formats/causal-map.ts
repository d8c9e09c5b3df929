export { type CausalMapReadOptions, hasCausalMap, readCausalMap } from "./causal-map/read.js";
