export { readGraphml, writeGraphml } from "./graphs/graphml.js";
