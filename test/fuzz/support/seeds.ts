import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeIati } from "../../../src/formats/iati.js";
import { writeJson } from "../../../src/formats/json.js";
import { writeLogframe } from "../../../src/formats/logframe.js";
import { readCsv, writeCsv, writeTables } from "../../../src/formats/tables.js";
import { writeWorkbook } from "../../../src/formats/xlsx.js";
import { readYaml } from "../../../src/formats/yaml.js";
import type { Sheet } from "../../../src/sheets/sheet.js";
import { parseTheoryOrThrow } from "../../../src/theory/parse.js";
import type { Theory } from "../../../src/theory/theory.js";
import { fullDocument } from "../../support/full-document.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

function readFolder(folder: string, ending: string): string[] {
  const names = readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" }).sort();
  return names.filter((name) => name.endsWith(ending)).map((name) => readFileSync(`${ROOT}${folder}/${name}`, "utf8"));
}

const CAUSAL_MAP = `Link ID,Cause,Effect,Source,Quote
7,Training; Lessons,Skills,A,We learnt
8,training ,~Skills,B,"They ""taught"" us"
9,Skills,Income,A,
10,~Skills,~Income; Wages,,=1+1
`;

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
  const toTable = ({ name, rows }: Sheet) => ({ name, csv: writeCsv(rows) });
  return {
    theories,
    yaml,
    json: theories.map((theory) => writeJson(theory)),
    iati: [...readFolder("test/standards/iati/examples", ".xml"), ...rich.map((theory) => writeIati(theory).output)],
    csv: [CAUSAL_MAP, ...rich.map((theory) => writeCsv(writeLogframe(theory).output.rows))],
    tables: sheets.map((each) => each.map(toTable)),
    workbooks: await Promise.all([
      ...sheets.map((each) => writeWorkbook(each)),
      writeWorkbook([readCsv(CAUSAL_MAP, { name: "map" })]),
    ]),
  };
}
