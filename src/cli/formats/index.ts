import { causalMap } from "./causal-map.js";
import { cids } from "./cids.js";
import { bibtex, cslJson } from "./citations.js";
import { cypher } from "./cypher.js";
import type { Format } from "./format.js";
import { cytoscape, dot, graphml, jgf, kumu, mermaid, policyGraph } from "./graphs.js";
import { iati } from "./iati.js";
import { json } from "./json.js";
import { logframe } from "./logframe.js";
import { csv, tables, xlsx } from "./tables.js";
import { yaml } from "./yaml.js";

/** The notations of `toc convert`; of those with one ending the first has it by default. */
export const FORMATS: readonly Format[] = [
  json,
  yaml,
  tables,
  xlsx,
  csv,
  logframe,
  causalMap,
  iati,
  cids,
  cypher,
  cslJson,
  bibtex,
  jgf,
  cytoscape,
  kumu,
  policyGraph,
  graphml,
  dot,
  mermaid,
];
