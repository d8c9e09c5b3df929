export { readDot } from "./graphs/dot.js";
