import {
  type GraphReadOptions,
  type GraphResult,
  readCids,
  readCytoscape,
  readDot,
  readGraphml,
  readJgf,
  readKumu,
  readMermaid,
  readPolicyGraph,
} from "../../../../src/entries/formats/graphs.js";
import { mutateData } from "../mutate-data.js";
import { mutateOne } from "../mutate-text.js";
import type { Seeds } from "../seeds.js";
import { TOKENS } from "../tokens.js";
import { accept } from "./accept.js";
import type { Subject } from "./subject.js";

type GraphName = keyof Seeds["graphs"];

/** Graphs of other tools, as text, and the standard that is JSON-LD. */
export const GRAPHS: readonly Subject[] = [
  graphOf("readJgf", "jgf", readJgf),
  graphOf("readCytoscape", "cytoscape", readCytoscape),
  graphOf("readKumu", "kumu", readKumu),
  graphOf("readPolicyGraph", "policy", readPolicyGraph),
  graphOf("readCids", "cids", readCids),
  graphOf("readGraphml", "graphml", readGraphml),
  graphOf("readDot", "dot", readDot),
  graphOf("readMermaid", "mermaid", readMermaid),
];

function graphOf(
  name: string,
  seed: GraphName,
  read: (text: string, options: GraphReadOptions) => GraphResult,
): Subject {
  return {
    name,
    weight: 4,
    make: ({ graphs }, chance) => {
      const texts = graphs[seed];
      const isJson = texts[0]?.trimStart().startsWith("{") || texts[0]?.trimStart().startsWith("[");
      if (isJson && chance.oneIn(2)) return JSON.stringify(mutateData(JSON.parse(chance.pick(texts)), chance), write);
      return mutateOne(texts, chance);
    },
    read: (text: string | undefined, chance) => {
      const word = () => chance.pick(TOKENS);
      const options: GraphReadOptions = chance.oneIn(3)
        ? { title: word(), language: chance.oneIn(2) ? "nl" : word(), meanings: { nodes: { [word()]: "factor" } } }
        : {};
      return accept(read(text ?? "", options));
    },
  };
}

/** What JSON has no form for goes as text. */
const write = (_: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);
