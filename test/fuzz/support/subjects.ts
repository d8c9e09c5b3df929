import { readBaseline } from "../../../src/analysis/findings/baseline.js";
import { listFindings } from "../../../src/analysis/findings/list-findings.js";
import { readCausalMap } from "../../../src/formats/causal-map.js";
import { readIati } from "../../../src/formats/iati.js";
import { type EditResult, editJson, readJson } from "../../../src/formats/json.js";
import { readLogframe } from "../../../src/formats/logframe.js";
import { readCsv, readTables } from "../../../src/formats/tables.js";
import { readWorkbook, WorkbookError } from "../../../src/formats/xlsx.js";
import { editYaml, readYaml } from "../../../src/formats/yaml.js";
import type { Sheet } from "../../../src/sheets/sheet.js";
import { addAssumption } from "../../../src/theory/edit/add-assumption.js";
import { editTheory } from "../../../src/theory/edit/edit-theory.js";
import { recordReview } from "../../../src/theory/edit/record-review.js";
import { listAssumptions } from "../../../src/theory/list-assumptions.js";
import { parseTheory } from "../../../src/theory/parse.js";
import type { Theory } from "../../../src/theory/theory.js";
import type { Chance } from "./chance.js";
import { mutateArchive, mutateBytes } from "./mutate-bytes.js";
import { anyData, mutateData, mutateTheory } from "./mutate-data.js";
import { anyText, mutateText } from "./mutate-text.js";
import type { Seeds } from "./seeds.js";

/** A reader, what it is given, and the theories that it accepts. */
export interface Subject {
  readonly name: string;
  /** How often its turn comes, beside the others. */
  readonly weight: number;
  readonly make: (seeds: Seeds, chance: Chance) => unknown;
  readonly read: (input: never, chance: Chance, seeds: Seeds) => readonly Theory[] | Promise<readonly Theory[]>;
}

const mutateOne = (texts: readonly string[], chance: Chance) =>
  chance.oneIn(20) ? anyText(chance) : mutateText(chance.pick(texts), texts, chance);

const accepted = (result: { ok: true; theory: Theory } | { ok: false }) => (result.ok ? [result.theory] : []);

function readSheets(sheets: readonly Sheet[], chance: Chance, { theories }: Seeds): Theory[] {
  const options = { title: "T", language: chance.pick(["en", "nl"]) };
  const base = chance.oneIn(3) ? chance.pick(theories) : undefined;
  return [readTables(sheets, { base }), readLogframe(sheets, options), readCausalMap(sheets, options)].flatMap(
    accepted,
  );
}

/** Says what one may say of any theory: a review of its first assumption, one more assumption, or another title. */
function editAny(theory: Theory, chance: Chance): Theory {
  const [first] = listAssumptions(theory);
  if (first !== undefined && chance.oneIn(2)) {
    const entry = { date: "2026-01-02", reviewer: "R: #", decision: "accept", note: chance.pick(["x", "a: b\n# c\n"]) };
    return recordReview(theory, { assumption: first.id, ...entry } as Parameters<typeof recordReview>[1]);
  }
  if (chance.oneIn(2))
    return editTheory(theory, (draft) => {
      draft.title = "Another: title # here";
    });
  const id = "one-more";
  if (theory.assumptions !== undefined && Object.hasOwn(theory.assumptions, id)) return theory;
  return isFree(theory, id) ? addAssumption(theory, id, { statement: "x: y", on: "theory" }) : theory;
}

const isFree = (theory: Theory, id: string) => !JSON.stringify(theory).includes(JSON.stringify(id));

function readEdited(text: string, result: EditResult): Theory[] {
  if (result.ok && result.text.length < text.length / 2) throw new Error("the edit took the text away");
  return accepted(result);
}

export const SUBJECTS: readonly Subject[] = [
  {
    name: "readJson",
    weight: 14,
    make: ({ json }, chance) => mutateOne(json, chance),
    read: (text: string) => accepted(readJson(text)),
  },
  {
    name: "readYaml",
    weight: 20,
    make: ({ yaml, json }, chance) => mutateOne(chance.oneIn(5) ? json : yaml, chance),
    read: (text: string) => accepted(readYaml(text)),
  },
  {
    name: "parseTheory",
    weight: 20,
    make: ({ theories }, chance) => {
      if (chance.oneIn(10)) return anyData(chance, 4);
      return (chance.oneIn(2) ? mutateTheory : mutateData)(chance.pick(theories), chance);
    },
    read: (data: unknown) => accepted(parseTheory(data)),
  },
  {
    name: "editYaml",
    weight: 10,
    make: ({ yaml }, chance) => mutateOne(yaml, chance),
    read: (text: string, chance) =>
      readEdited(
        text,
        editYaml(text, (theory) => editAny(theory, chance)),
      ),
  },
  {
    name: "editJson",
    weight: 6,
    make: ({ json }, chance) => mutateOne(json, chance),
    read: (text: string, chance) =>
      readEdited(
        text,
        editJson(text, (theory) => editAny(theory, chance)),
      ),
  },
  {
    name: "readIati",
    weight: 10,
    make: ({ iati }, chance) => {
      const text = mutateOne(iati, chance);
      return chance.oneIn(3) ? mutateBytes(new TextEncoder().encode(text), chance) : text;
    },
    read: async (input: string | Uint8Array) => {
      const result = await readIati(input);
      return result.ok ? [result.output] : [];
    },
  },
  {
    name: "tables of CSV",
    weight: 2,
    make: ({ tables }, chance) => {
      const all = tables.flat().map(({ csv }) => csv);
      return chance.pick(tables).map(({ name, csv }) => {
        const mutated = chance.oneIn(2) ? csv : mutateText(csv, all, chance);
        return { name, csv: chance.oneIn(6) ? mutateBytes(new TextEncoder().encode(mutated), chance) : mutated };
      });
    },
    read: (tables: readonly { name: string; csv: string | Uint8Array }[], chance, seeds) =>
      readSheets(
        tables.map(({ name, csv }) => readCsv(csv, { name })),
        chance,
        seeds,
      ),
  },
  {
    name: "logframe and causal map of CSV",
    weight: 6,
    make: ({ csv }, chance) => mutateOne(chance.oneIn(3) ? csv.slice(0, 1) : csv, chance),
    read: (csv: string, chance, seeds) => readSheets([readCsv(csv, { name: "sheet" })], chance, seeds),
  },
  {
    name: "readWorkbook",
    weight: 1,
    make: ({ workbooks }, chance) => {
      const bytes = chance.pick(workbooks);
      return chance.oneIn(2) ? mutateArchive(bytes, chance) : mutateBytes(bytes, chance);
    },
    read: async (bytes: Uint8Array, chance, seeds) => {
      try {
        return readSheets(await readWorkbook(bytes), chance, seeds);
      } catch (error) {
        if (error instanceof WorkbookError) return [];
        throw error;
      }
    },
  },
  {
    name: "readBaseline",
    weight: 4,
    make: (_, chance) =>
      mutateData(
        {
          format: "theory-of-change-baseline/1",
          theories: {
            t: [
              { code: "untested", on: "a", values: { links: ["a->b"], n: 1 } },
              { code: "x", on: "b" },
            ],
          },
        },
        chance,
      ),
    read: (data: unknown, chance, { theories }) => {
      try {
        const known = Object.values(readBaseline(data).theories);
        for (const baseline of known) listFindings(chance.pick(theories), { baseline });
      } catch (error) {
        if (!(error instanceof TypeError && error.message.startsWith("This is not a baseline"))) throw error;
      }
      return [];
    },
  },
];
