import type { GraphReadOptions, GraphResult, Meanings } from "../../entries/formats/graphs.js";
import { type Language, READER_LIMITS, type Theory } from "../../index.js";
import type { Input } from "../input/open-input.js";
import { readTextFile } from "../input/read-text-file.js";
import { MisuseError } from "../misuse-error.js";
import type { Format, ReadOutcome, Setting, Task } from "./format.js";

const settings: { readonly [name: string]: Setting } = {
  title: { about: "what the theory is called, where the graph does not say" },
  language: { about: "the language of the texts, such as nl" },
  meanings: { about: "a JSON or YAML file of what kinds and relations mean" },
};

type ReadGraph = (text: string, options: Omit<GraphReadOptions, "limits">) => GraphResult;

/** Reads a graph with one of the readers. */
function reading(notation: "graph" | "graphml" | "dot" | "mermaid", load: () => Promise<ReadGraph>) {
  return async (input: Input, task: Task): Promise<ReadOutcome> => {
    const text = await input.text(READER_LIMITS[notation].characters);
    if (typeof text !== "string") return { ok: false, problems: [text] };
    const read = await load();
    const { title, language, meanings } = task.settings;
    const result = read(text, {
      title,
      language,
      presumedLanguage: task.session.lang,
      ...(meanings !== undefined && { meanings: await readMeanings(meanings, task) }),
    });
    return result.ok ? result : { ...result, text };
  };
}

/** A file with `nodes` and `edges`, each with what its words mean. */
async function readMeanings(file: string, { session }: Task): Promise<Meanings> {
  const text = readTextFile(file, session.io.cwd, READER_LIMITS.settings.bytes);
  const { loadPlainYaml } = await import("../input/load-plain-yaml.js");
  const { EDGE_MEANINGS, NODE_MEANINGS } = await import("../../entries/formats/graphs.js");
  const lists: { readonly [key: string]: readonly string[] } = { nodes: NODE_MEANINGS, edges: EDGE_MEANINGS };
  const data = loadPlainYaml(file, text) as { readonly [key: string]: unknown } | null;
  for (const [key, words] of Object.entries(data ?? {})) {
    const known = Object.hasOwn(lists, key) ? lists[key] : undefined;
    if (known === undefined) {
      throw new MisuseError({
        en: `${file}: ${key} is no part of it; expected nodes and edges.`,
        nl: `${file}: ${key} hoort er niet in; verwacht nodes en edges.`,
      });
    }
    for (const [name, meaning] of Object.entries(words as object))
      if (!known.includes(String(meaning)))
        throw new MisuseError({
          en: `${file}: ${key}.${name}: expected ${known.join(", ")}; found ${JSON.stringify(meaning)}.`,
          nl: `${file}: ${key}.${name}: verwacht ${known.join(", ")}; er staat ${JSON.stringify(meaning)}.`,
        });
  }
  return (data ?? {}) as Meanings;
}

const isJgf = (start: string) => /^\uFEFF?\s*\{\s*"graphs?"\s*:/.test(start);
const isCytoscape = (start: string) => /"elements"\s*:/.test(start) && /"data"\s*:/.test(start);
const isKumu = (start: string) => /"elements"\s*:\s*\[/.test(start) && !/"data"\s*:/.test(start);
const isPolicyGraph = (start: string) => /"(?:nodes|knopen|elementen)"\s*:\s*\[/.test(start);

/** A theory in JSON Graph Format. */
export const jgf: Format = {
  name: "jgf",
  about: "JSON Graph Format 2.1; 1 as well in",
  extensions: [".jgf", ".jgf.json"],
  looksLike: isJgf,
  settings,
  read: reading("graph", async () => (await import("../../entries/formats/graphs.js")).readJgf),
  write: async (theory) => (await import("../../entries/formats/graphs.js")).writeJgf(theory),
};

/** A theory as elements JSON of Cytoscape. */
export const cytoscape: Format = {
  name: "cytoscape",
  about: "elements JSON of Cytoscape and Cytoscape.js",
  extensions: [".cyjs", ".cytoscape.json"],
  looksLike: isCytoscape,
  settings,
  read: reading("graph", async () => (await import("../../entries/formats/graphs.js")).readCytoscape),
  write: async (theory) => (await import("../../entries/formats/graphs.js")).writeCytoscape(theory),
};

/** A theory in the short form that Kumu imports. */
export const kumu: Format = {
  name: "kumu",
  about: "JSON of Kumu, the short form out, a backup as well in",
  extensions: [".kumu.json"],
  looksLike: isKumu,
  settings,
  read: reading("graph", async () => (await import("../../entries/formats/graphs.js")).readKumu),
  write: async (theory) => (await import("../../entries/formats/graphs.js")).writeKumu(theory),
};

/** A policy graph of Dutch government tools, or node-link JSON of others. */
export const policyGraph: Format = {
  name: "policy-graph",
  about: "JSON with nodes and edges, in Dutch or English",
  extensions: [".graph.json"],
  looksLike: isPolicyGraph,
  settings,
  read: reading("graph", async () => (await import("../../entries/formats/graphs.js")).readPolicyGraph),
};

/** A theory in GraphML. */
export const graphml: Format = {
  name: "graphml",
  about: "GraphML, for Gephi, yEd, networkx",
  extensions: [".graphml"],
  looksLike: (start) => /<graphml[\s>]/.test(start),
  settings,
  read: reading("graphml", async () => (await import("../../entries/formats/graphs.js")).readGraphml),
  write: async (theory) => (await import("../../entries/formats/graphs.js")).writeGraphml(theory),
};

/** A graph drawn in DOT. */
export const dot: Format = {
  name: "dot",
  about: "DOT of Graphviz: nodes, edges and labels",
  extensions: [".dot", ".gv"],
  looksLike: (start) => /^\uFEFF?\s*(?:strict\s+)?digraph\b/i.test(start),
  settings,
  read: reading("dot", async () => (await import("../../entries/formats/graphs.js")).readDot),
  write: async (theory, { settings: { language } }) => {
    const { renderDot } = await import("../../entries/render/pictures.js");
    return draw(theory, renderDot, language, "dot");
  },
};

/** A flowchart of Mermaid. */
export const mermaid: Format = {
  name: "mermaid",
  about: "a flowchart of Mermaid: nodes, arrows and texts",
  extensions: [".mmd", ".mermaid"],
  looksLike: (start) => /^[ \t]*(?:flowchart|graph)[ \t]+(?:TB|TD|BT|RL|LR)\b/m.test(start),
  settings,
  read: reading("mermaid", async () => (await import("../../entries/formats/graphs.js")).readMermaid),
  write: async (theory, { settings: { language } }) => {
    const { renderMermaid } = await import("../../entries/render/pictures.js");
    return draw(theory, renderMermaid, language, "mermaid");
  },
};

/** Draws a theory, in the language that was set or its own. */
async function draw(
  theory: Theory,
  render: (theory: Theory, options: { readonly lang: Language }) => string,
  language: string | undefined,
  notation: "dot" | "mermaid",
) {
  const { listDrawingLosses } = await import("../../entries/formats/graphs.js");
  const lang: Language = (language ?? theory.language).startsWith("nl") ? "nl" : "en";
  return { output: render(theory, { lang }), losses: listDrawingLosses(theory, { lang, notation }) };
}
