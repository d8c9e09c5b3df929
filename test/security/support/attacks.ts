import { zipSync } from "fflate";
import { readJson, readYaml } from "../../../src/entries/formats/document.js";
import { readDot, readGraphml, readMermaid } from "../../../src/entries/formats/graphs.js";
import { readIati } from "../../../src/entries/formats/iati.js";
import { readCsv, readWorkbook } from "../../../src/entries/formats/tables.js";

const MILLION = 1_000_000;
const encode = (text: string) => new TextEncoder().encode(text);

/** A workbook of one sheet with a text in it. */
function workbook(sheet: string, { strings = "", sheets = 1 } = {}): Uint8Array {
  const parts = {
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${'<sheet name="s" r:id="a"/>'.repeat(sheets)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="a" Type="r/worksheet" Target="a.xml"/></Relationships>',
    "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
    "xl/a.xml": `<worksheet>${sheet}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, encode(text)])), { level: 1 });
}

const rows = (row: string, count: number) => `<sheetData>${row.repeat(count)}</sheetData>`;
const group = (letter: string, sign: string) => Array.from({ length: 1200 }, (_, i) => `${letter}${i}`).join(sign);
const results = (inner: string) => `<result type="1"><title><narrative>T</narrative></title>${inner}</result>`;

interface Refusal {
  readonly ok: boolean;
  readonly problems?: readonly { readonly message: string }[];
}
const wordsOf = ({ ok, problems = [] }: Refusal) => (ok ? "read" : (problems[0]?.message ?? ""));
const errorOf = async (read: () => unknown) => {
  try {
    await read();
    return "read";
  } catch (error) {
    return (error as Error).message;
  }
};

/** A small file that takes much to read, and how a reader refuses it. */
export interface Attack<Input = string> {
  make(): Input;
  /** Returns what the reader said, or `read` where it refused nothing. */
  refuse(input: Input): Promise<string> | string;
}

const ofWorkbook = (make: () => Uint8Array): Attack<Uint8Array> => ({
  make,
  refuse: (bytes) => errorOf(() => readWorkbook(bytes)),
});
const ofText = (make: () => string, read: (text: string) => Promise<Refusal> | Refusal): Attack => ({
  make,
  refuse: async (text) => wordsOf(await read(text)),
});
const widerRows = () =>
  Array.from({ length: 400 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join("");

/** Small files that take much, by what they are. */
export const ATTACKS: { readonly [name: string]: Attack<string> | Attack<Uint8Array> } = {
  "a workbook of 20 million nested tags": ofWorkbook(() => workbook("<a>".repeat(20 * MILLION))),
  "a workbook of 5 million attributes": ofWorkbook(() => workbook(`<a${' a=""'.repeat(5 * MILLION)}/>`)),
  "a workbook of 24 million elements": ofWorkbook(() => workbook("<a/>".repeat(24 * MILLION))),
  "a workbook with cells in the last column": ofWorkbook(() => workbook(rows(widerRows(), 1))),
  "a workbook with a long text in many cells": ofWorkbook(() =>
    workbook(rows('<row><c t="s"><v>0</v></c></row>', 50_000), { strings: `<si><t>${"x".repeat(MILLION)}</t></si>` }),
  ),
  "a workbook of many sheets of one part": ofWorkbook(() =>
    workbook(rows("<row><c><v>1</v></c></row>", 100_000), { sheets: 900 }),
  ),
  "IATI of 2 million attributes": ofText(() => results(`<a${' a=""'.repeat(2 * MILLION)}/>`), readIati),
  "IATI with the long address of a namespace": ofText(
    () => results(`<a xmlns:p="${"x".repeat(5 * MILLION)}" ${"p:a=''".repeat(900)}/>`),
    readIati,
  ),
  "GraphML of 4 million elements": ofText(() => `<graphml>${"<a/>".repeat(4 * MILLION)}</graphml>`, readGraphml),
  "Mermaid of a million arrows": ofText(
    () => `flowchart LR\n${group("a", " & ")} --> ${group("b", " & ")}`,
    readMermaid,
  ),
  "DOT of a million edges": ofText(() => `digraph {{${group("a", " ")}} -> {${group("b", " ")}}}`, readDot),
  "JSON of 6 million objects": ofText(() => `[${"{},".repeat(6 * MILLION)}{}]`, readJson),
  "YAML of 2 million texts": ofText(() => `[${"a,".repeat(1_990_000)}]`, readYaml),
  "CSV of 20 million cells": {
    make: () => ",".repeat(20 * MILLION),
    refuse: (text: string) => errorOf(() => readCsv(text, { name: "x" })),
  },
};

/** Makes the file of an attack, and returns what refuses it. */
export function prepareAttack(name: string): () => Promise<string> | string {
  const attack = ATTACKS[name];
  if (attack === undefined)
    throw new Error(`No attack is called ${name}; there are ${Object.keys(ATTACKS).join(", ")}.`);
  return prepare(attack as Attack<unknown>);
}

function prepare<Input>({ make, refuse }: Attack<Input>): () => Promise<string> | string {
  const input = make();
  return () => refuse(input);
}
