import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import { getCriticalAssumptions } from "../../../src/analysis/get-critical-assumptions.js";
import { reviewTheory } from "../../../src/analysis/review-theory.js";
import { traceTheory } from "../../../src/analysis/trace-theory.js";
import { type CypherStatement, listCypherSchema, writeCypher } from "../../../src/entries/formats/graphs.js";
import { parseTheoryOrThrow } from "../../../src/theory/parse.js";
import type { Theory } from "../../../src/theory/theory.js";
import { findUnaccounted } from "../../support/account.js";
import { fullDocument } from "../../support/full-document.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";
import { loadTheory } from "../../support/load-theory.js";

type Rows = readonly { readonly [key: string]: unknown }[];
interface Result {
  isSuccess(): boolean;
  getErrorMessage(): string;
  getAllObjects(): Rows;
  close(): void;
}
interface Connection {
  query(text: string): Result;
  prepare(text: string): { isSuccess(): boolean; getErrorMessage(): string };
  execute(statement: object, parameters: object): Result;
}
const kuzu: {
  init(): Promise<void>;
  Database: new (path: string) => object;
  Connection: new (database: object) => Connection;
} = createRequire(import.meta.url)("kuzu-wasm/nodejs/sync");

beforeAll(() => kuzu.init(), 60_000);

/** A database with one theory in it, as a function that asks it. */
function load(theory: Theory): (text: string, parameters?: object) => Rows {
  const connection = new kuzu.Connection(new kuzu.Database(":memory:"));
  const ask = (text: string, parameters?: object) => {
    const statement = connection.prepare(text);
    if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
    const result = parameters === undefined ? connection.query(text) : connection.execute(statement, parameters);
    if (!result.isSuccess()) throw new Error(result.getErrorMessage());
    const rows = result.getAllObjects();
    result.close();
    return rows;
  };
  for (const text of listCypherSchema("kuzu")) ask(text);
  const { statements } = writeCypher(theory).output;
  // Twice, as running them again is to change nothing.
  for (const { text, parameters } of [...statements, ...statements]) ask(text, parameters);
  return ask;
}

const page = readFileSync(new URL("../../../docs/formats/cypher.md", import.meta.url), "utf8");
const [TRACE = "", UNTESTED = "", CRITICAL = ""] = Array.from(
  page.matchAll(/^```cypher\n([\s\S]*?)^```$/gm),
  ([, query]) => query,
);
const listIds = (rows: Rows) => rows.map(({ id }) => String(id)).sort();

const handwashing = loadTheory("examples/handwashing/theory.yaml");
const migration = loadTheory("examples/migration/theory.yaml");
/** The same without the join that asks for all its causes, which no path shows. */
const outcomes = Object.entries(handwashing.outcomes ?? {}).map(([id, { needs: _, ...outcome }]) => [id, outcome]);
const joinless = parseTheoryOrThrow<unknown>({ ...handwashing, outcomes: Object.fromEntries(outcomes) }) as Theory;

describe.each([
  ["handwashing", handwashing],
  ["migration", migration],
  ["handwashing without a join", joinless],
])("%s in a graph database", (name, theory) => {
  let ask: ReturnType<typeof load>;
  beforeAll(() => {
    ask = load(theory);
  }, 60_000);

  test("has each element once", () => {
    const count = (label: string) => Number(ask(`MATCH (n:${label}) RETURN count(*) AS n`)[0]?.["n"]);
    expect(count("Link")).toBe(theory.links?.length);
    expect(Number(ask("MATCH ()-[r:LEADS_TO]->() RETURN count(*) AS n")[0]?.["n"])).toBe(theory.links?.length);
    expect(count("Evidence")).toBe(Object.keys(theory.evidence ?? {}).length);
    expect(count("Source")).toBe(Object.keys(theory.sources ?? {}).length);
    expect(count("Assumption")).toBe(reviewTheory(theory, { asOf: "2026-01-01" }).assumptions.length);
  });

  test("is traced as trace does", () => {
    const starts = Object.keys(theory.interventions ?? {}).slice(0, 4);
    const ends = Object.keys(theory.outcomes ?? {}).slice(0, 4);
    for (const from of starts)
      for (const to of ends)
        expect([from, to, listIds(ask(TRACE, { from, to }))]).toEqual([
          from,
          to,
          [...traceTheory(theory, { from, to }).slice.links].sort(),
        ]);
  });

  test("has as many untested assumptions as a review finds among those without parts", () => {
    const { assumptions } = reviewTheory(theory, { asOf: "2026-01-01" });
    const wholes = new Set(assumptions.map(({ partOf }) => partOf));
    const untested = assumptions.filter(({ id, verdict }) => verdict === "untested" && !wholes.has(id));
    expect(untested.length).toBeGreaterThan(0);
    expect(listIds(ask(UNTESTED))).toEqual(untested.map(({ id }) => id).sort());
  });

  test("has on every path what getCriticalAssumptions finds", () => {
    for (const { outcome, assumptions } of getCriticalAssumptions(theory).outcomes) {
      const found = listIds(ask(CRITICAL, { to: outcome }));
      if (name === "handwashing") expect(assumptions).toEqual(expect.arrayContaining(found));
      else expect([outcome, found]).toEqual([outcome, [...assumptions].sort()]);
    }
  }, 60_000);
});

test("hostile texts come back to the letter, and none stands in a statement", () => {
  const texts = HOSTILE_TEXTS.filter((text) => !/[\0\p{Cs}]/u.test(text)).concat([
    "'}) DETACH DELETE n //",
    "$rows",
    "`x`",
  ]);
  const nodes = Object.fromEntries(texts.map((title, i) => [`n${i}`, { title }]));
  const theory = parseTheoryOrThrow<unknown>({
    ...{ format: "theory-of-change/1", id: "x", title: "x", language: "en" },
    outcomes: nodes,
  }) as Theory;
  const rows = load(theory)("MATCH (n:Node) RETURN n.id AS id, n.title AS title");
  expect(Object.fromEntries(rows.map(({ id, title }) => [id, { title }]))).toEqual(nodes);
  const plain = writeCypher(handwashing).output.statements.map(({ text }) => text);
  for (const { text } of writeCypher(theory).output.statements) expect(plain).toContain(text);
}, 60_000);

test("every element of a theory is in the graph or in the losses", async () => {
  const unaccounted = await findUnaccounted(fullDocument, (theory) => {
    const { output, losses } = writeCypher(theory);
    return { text: JSON.stringify(output), losses };
  });
  // To say what holds anyway is to say the same.
  const isDefault = (place: string) => /^\["links",.*,"(sign|feedback)"\]$/.test(place);
  expect(unaccounted.filter((place) => !isDefault(place))).toEqual([]);
});

test("all rows of a statement have the same keys, with texts, flags and nothing in them", () => {
  const check = ({ parameters: { rows } }: CypherStatement) => {
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(Object.keys(rows[0] ?? {}));
      for (const value of Object.values(row)) expect(value === null || /string|boolean/.test(typeof value)).toBe(true);
    }
  };
  for (const statement of writeCypher(parseTheoryOrThrow<unknown>(fullDocument) as Theory).output.statements)
    check(statement);
});
