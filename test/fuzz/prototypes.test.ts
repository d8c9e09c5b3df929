import { describe, expect, it } from "vitest";
import { parseBaseline } from "../../src/analysis/baseline.js";
import { listFindings } from "../../src/analysis/list-findings.js";
import { readJson, readYaml } from "../../src/entries/formats/document.js";
import { readIati } from "../../src/entries/formats/iati.js";
import { readCausalMap, readLogframe, readTables } from "../../src/entries/formats/tables.js";
import type { CellValue } from "../../src/sheets/sheet.js";
import { parseTheory } from "../../src/theory/parse.js";
import type { Theory } from "../../src/theory/theory.js";
import { createChance } from "./support/chance.js";
import { useTheory } from "./support/use-theory.js";

/** Every name that an object has without being given it. */
const NAMES = Object.getOwnPropertyNames(Object.prototype);

const inherited = () => [Object.prototype, Array.prototype, String.prototype].map((one) => Reflect.ownKeys(one));

/** The theories that were accepted, which are then used, and whatever happens to objects. */
async function tryAll(read: () => readonly Theory[] | Promise<readonly Theory[]>): Promise<readonly Theory[]> {
  const before = inherited();
  const theories = await read();
  for (const theory of theories) for (let i = 0; i < 12; i += 1) await useTheory(theory, createChance(1, i));
  expect(inherited()).toEqual(before);
  return theories;
}

const accepted = (result: { ok: true; theory: Theory } | { ok: false }) => (result.ok ? [result.theory] : []);

const write = (name: string, value = '{"title": "x", "polluted": true}') =>
  `{"format": "theory-of-change/1", "id": "t", "title": "T", "language": "en", "outcomes": {"${name}": ${value}}}`;

describe.each(NAMES)("%s", (name) => {
  it("is no id in JSON, YAML and data, nor a key of anything", async () => {
    for (const text of [write(name), write("a", `{"title": "x", "${name}": {"polluted": true}}`), `{"${name}": 1}`]) {
      expect(await tryAll(() => accepted(readJson(text)))).toEqual([]);
      expect(await tryAll(() => accepted(readYaml(text)))).toEqual([]);
      expect(await tryAll(() => accepted(parseTheory(JSON.parse(text))))).toEqual([]);
    }
  });

  it("is a text as any other", async () => {
    const text = write("a", `{"title": "${name}"}`);
    expect(await tryAll(() => accepted(readJson(text)))).toHaveLength(1);
    expect(await tryAll(() => accepted(readYaml(text)))).toHaveLength(1);
  });

  it("is a reference to nothing", async () => {
    const link = write("a", '{"title": "x"}').replace(/\}$/, `, "links": [{"from": "${name}", "to": "a"}]}`);
    expect(await tryAll(() => accepted(readJson(link)))).toEqual([]);
    const on = write("a", '{"title": "x"}').replace(
      /\}$/,
      `, "assumptions": {"b": {"statement": "s", "on": "${name}"}}}`,
    );
    expect(await tryAll(() => accepted(readJson(on)))).toEqual([]);
  });

  it("is a title or heading in tables, of which an id is made", async () => {
    const sheet = (rows: CellValue[][]) => [
      { name: "nodes", rows },
      { name, rows: [[name], [name]] },
    ];
    const nodes = sheet([
      ["kind", "id", "title", name],
      ["intervention", name, name, name],
      ["outcome", null, name, name],
      [name, name, name, name],
    ]);
    const logframe = sheet([
      ["Level", "Result", "Indicators", "Assumptions", name],
      ["Goal", name, name, name, name],
      [name, name, name, name, name],
      ["Output", name, name, name, name],
    ]);
    const map = sheet([
      ["cause", "effect", "source", "quote", name],
      [name, "b", name, name, name],
      ["b", `${name}; ${name}`, name, name, name],
    ]);
    await tryAll(() => accepted(readTables(nodes)));
    expect(await tryAll(() => accepted(readLogframe(logframe, { title: name })))).toHaveLength(1);
    expect(await tryAll(() => accepted(readCausalMap(map, { title: name })))).toHaveLength(1);
  });

  it("is a reference, code and title in IATI, of which ids are made", async () => {
    const xml = `<iati-activities version="2.03"><iati-activity default-currency="EUR">
<iati-identifier>${name}</iati-identifier><reporting-org ref="${name}" type="${name}"/>
<result type="${name}"><title><narrative xml:lang="${name}">${name}</narrative></title>
<reference vocabulary="${name}" code="${name}"/><indicator measure="${name}"><title><narrative>${name}</narrative></title>
<reference vocabulary="${name}" code="${name}"/><baseline year="2020" value="${name}"><location ref="${name}"/>
<dimension name="${name}" value="${name}"/><document-link url="http://x/${name}.${name}" format="${name}">
<title><narrative>${name}</narrative></title></document-link></baseline></indicator></result>
</iati-activity></iati-activities>`;
    const read = async () => {
      const result = await readIati(xml);
      return result.ok ? [result.output] : [];
    };
    expect(await tryAll(read)).toHaveLength(1);
  });

  it("is a theory, a code and a value in a baseline", async () => {
    const text = `{"format": "theory-of-change-baseline/1", "theories": {"${name}":
      [{"code": "${name}", "on": "${name}", "values": {"${name}": {"polluted": true}}}]}}`;
    const [theory] = accepted(readJson(write("a", '{"title": "x"}')));
    await tryAll(() => {
      for (const known of Object.values(parseBaseline(JSON.parse(text)).theories)) {
        listFindings(theory as Theory, { baseline: known });
      }
      return [];
    });
  });
});
