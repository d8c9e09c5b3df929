import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeCslJson } from "../../../src/entries/formats/citations.js";
import { readYaml, writeJson } from "../../../src/entries/formats/document.js";
import { writeCids, writeCytoscape, writeGraphml, writeJgf, writeKumu } from "../../../src/entries/formats/graphs.js";
import { writeIati } from "../../../src/entries/formats/iati.js";
import { readCsv, writeCsv, writeLogframe, writeTables, writeWorkbook } from "../../../src/entries/formats/tables.js";
import { renderDot, renderMermaid } from "../../../src/entries/render/pictures.js";
import type { Sheet } from "../../../src/sheets/sheet.js";
import { parseTheoryOrThrow } from "../../../src/theory/parse.js";
import type { Theory } from "../../../src/theory/theory.js";
import { fullDocument } from "../../support/full-document.js";
import { FOREIGN } from "./foreign.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

function readFolder(folder: string, ending: string): string[] {
  const names = readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" }).sort();
  return names.filter((name) => name.endsWith(ending)).map((name) => readFileSync(`${ROOT}${folder}/${name}`, "utf8"));
}

/** Real files that are read, the smaller ones, and what is written of them in the other notations. */
export interface Seeds {
  readonly theories: readonly Theory[];
  readonly yaml: readonly string[];
  readonly json: readonly string[];
  readonly iati: readonly string[];
  readonly csv: readonly string[];
  /** The tables of one theory each. */
  readonly tables: readonly (readonly { readonly name: string; readonly csv: string }[])[];
  readonly workbooks: readonly Uint8Array[];
  readonly graphs: {
    readonly [N in "jgf" | "cytoscape" | "kumu" | "policy" | "graphml" | "dot" | "mermaid" | "cids"]: readonly string[];
  };
  readonly csl: readonly string[];
  readonly bibtex: readonly string[];
}

/** Makes the seeds, the same on each machine. */
export async function makeSeeds(): Promise<Seeds> {
  const yaml = [...readFolder("test/corpus", ".yaml"), ...readFolder("examples", ".yaml")].filter(
    (text) => text.length < 20_000 && readYaml(text).ok,
  );
  const read = yaml.map((text) => readYaml(text)).flatMap((result) => (result.ok ? [result.theory] : []));
  const theories = [...read, parseTheoryOrThrow(fullDocument)];
  const rich = theories.filter((theory) => JSON.stringify(theory).length > 3000);
  const sheets = rich.map((theory) => writeTables(theory).output);
  const fewer = rich.slice(0, 8);
  const organization = { id: "https://example.org/us", name: "Us" };
  const toTable = ({ name, rows }: Sheet) => ({ name, csv: writeCsv(rows) });
  return {
    theories,
    yaml,
    json: theories.map((theory) => writeJson(theory)),
    iati: [...readFolder("test/standards/iati/examples", ".xml"), ...rich.map((theory) => writeIati(theory).output)],
    csv: [FOREIGN.causalMap, ...rich.map((theory) => writeCsv(writeLogframe(theory).output.rows))],
    tables: sheets.map((each) => each.map(toTable)),
    workbooks: await Promise.all([
      ...sheets.map((each) => writeWorkbook(each)),
      writeWorkbook([readCsv(FOREIGN.causalMap, { name: "map" })]),
    ]),
    graphs: {
      jgf: [FOREIGN.jgf, ...fewer.map((theory) => writeJgf(theory).output)],
      cytoscape: [FOREIGN.cytoscape, ...fewer.map((theory) => writeCytoscape(theory).output)],
      kumu: [FOREIGN.kumu, ...fewer.map((theory) => writeKumu(theory).output)],
      policy: [FOREIGN.policy],
      graphml: [FOREIGN.graphml, ...fewer.map((theory) => writeGraphml(theory).output)],
      dot: [FOREIGN.dot, ...fewer.map((theory) => renderDot(theory))],
      mermaid: [FOREIGN.mermaid, ...fewer.map((theory) => renderMermaid(theory))],
      cids: [FOREIGN.cids, ...fewer.map((theory) => writeCids(theory, { organization }).output)],
    },
    csl: [FOREIGN.csl, ...fewer.map((theory) => writeCslJson(theory).output)],
    bibtex: [FOREIGN.bibtex],
  };
}
