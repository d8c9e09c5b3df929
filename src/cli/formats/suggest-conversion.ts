import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { createInputProblem, type InputProblem } from "../input/input-problem.js";
import { splitRevision } from "../input/read-revision.js";
import type { Wording } from "../wording.js";
import { guessFormat } from "./guess-format.js";
import { isTableFile } from "./read-sheets.js";

/** How much is looked at to tell a notation by. */
const START = 65_536;

/** What the notations are called of which a theory can be made without being told more. */
const NAMES: { readonly [format: string]: Wording } = {
  tables: { en: "a folder of tables", nl: "een map met tabellen" },
  xlsx: { en: "an Excel workbook", nl: "een werkmap van Excel" },
  csv: { en: "a table in CSV", nl: "een tabel in CSV" },
  iati: { en: "IATI", nl: "IATI" },
  cids: { en: "Common Impact Data Standard", nl: "Common Impact Data Standard" },
  jgf: { en: "JSON Graph Format", nl: "JSON Graph Format" },
  cytoscape: { en: "a graph of Cytoscape", nl: "een graaf van Cytoscape" },
  kumu: { en: "a graph of Kumu", nl: "een graaf van Kumu" },
  "policy-graph": { en: "a graph of nodes and edges in JSON", nl: "een graaf van knopen en pijlen in JSON" },
  graphml: { en: "GraphML", nl: "GraphML" },
  dot: { en: "DOT of Graphviz", nl: "DOT van Graphviz" },
  mermaid: { en: "Mermaid", nl: "Mermaid" },
};

/** What is told instead of the problems of an input in which no theory was found, where it is one for `toc convert`. */
export function suggestConversion(
  file: string,
  {
    bytes,
    problems,
    cwd,
  }: { readonly bytes: Uint8Array | undefined; readonly problems: readonly InputProblem[]; readonly cwd: string },
): InputProblem | undefined {
  // What stands in a revision is not converted.
  if (splitRevision(file, cwd) !== undefined) return undefined;
  const name = bytes === undefined ? (isTableFolder(resolve(cwd, file)) ? "tables" : "") : guess(file, bytes, problems);
  const what = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  if (what === undefined) return undefined;
  const command = `toc convert ${/^[\w./-]+$/.test(file) ? file : JSON.stringify(file)} theory.yaml`;
  return createInputProblem("syntax", {
    en: `this looks like ${what.en}, not a theory in JSON or YAML; make one of it with ${command}`,
    nl: `dit lijkt ${what.nl}, en geen theorie in JSON of YAML; maak die ervan met ${command}`,
  });
}

/** Tables and no theory. */
function isTableFolder(path: string): boolean {
  try {
    const names = readdirSync(path).filter((name) => !name.startsWith("."));
    return names.some(isTableFile) && !names.some((name) => /\.(json|ya?ml)$/i.test(name));
  } catch {
    return false;
  }
}

/** The name of the notation; none for a theory that is not finished, whatever its texts hold. */
function guess(file: string, bytes: Uint8Array, problems: readonly InputProblem[]): string {
  const isForeign = problems.some(({ path, code }) => (path.length === 0 || path[0] === "format") && code !== "empty");
  if (!isForeign) return "";
  const start = new TextDecoder().decode(bytes.subarray(0, START));
  const { name = "" } = guessFormat({ name: file, isFolder: false, start }) ?? {};
  // Documents and archives are packed as workbooks are.
  if (name === "xlsx") return Buffer.from(bytes).includes("xl/workbook") ? name : "";
  return problems.some(({ code }) => code === "encoding") ? "" : name;
}
