import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkIati } from "./support/oracle.js";

const folder = fileURLToPath(new URL("../../standards/iati/examples/", import.meta.url));
const read = (name: string) => readFileSync(folder + name, "utf8");
const minimal = read("minimal-activity-with-results.xml");

test.each(["minimal-activity-with-results.xml", "minimal-with-namespaced-extension.xml"])("%s is valid", (name) => {
  expect(checkIati(read(name))).toEqual([]);
});

/** What the schema says of each file that is made wrong on purpose. */
const FAULTS: { readonly [name: string]: RegExp } = {
  "baseline-without-year": /'baseline': The attribute 'year' is required/,
  "boolean-spelled-with-capital": /'(True|False)' is not a valid value of the atomic type 'xs:boolean'/,
  "comment-before-document-link-in-baseline": /'document-link': This element is not expected/,
  "document-link-before-comment-in-target": /'comment': This element is not expected/,
  "document-link-without-category": /Element 'document-link': Missing child element\(s\)/,
  "indicator-without-measure": /'indicator': The attribute 'measure' is required/,
  "namespaced-attribute-on-target": /Element 'target', attribute '.*': The attribute '.*' is not allowed/,
  "plain-attribute-on-result": /Element 'result', attribute 'id': The attribute 'id' is not allowed/,
  "result-before-document-link-in-activity": /Element 'document-link': This element is not expected/,
  "result-without-indicator": /Element 'result': Missing child element\(s\)/,
  "title-without-narrative": /Element 'title': /,
};

describe("each invalid example is caught by its rule", () => {
  const files = readdirSync(`${folder}invalid`).map((file) => file.replace(/\.xml$/, ""));
  test("every file has its rule", () => expect(files.sort()).toEqual(Object.keys(FAULTS).sort()));
  test.each(files)("%s", (name) => {
    expect(checkIati(read(`invalid/${name}.xml`)).join("\n")).toMatch(FAULTS[name] ?? /never/);
  });
});

/** A change of the valid example that breaks one rule of the standard, and its number. */
const BREACHES: readonly (readonly [string, string | RegExp, string])[] = [
  ["rule 8.8.1", ' value="1000"', ""],
  ["rule 8.8.2", 'value="1000"', 'value="n/a"'],
  ["rule 8.8.3", '<baseline year="2022">', '<baseline year="2022" value="1">'],
  ["rule 8.9.1", '<target value="1500">', "<target>"],
  ["rule 8.9.2", 'value="1500"', 'value="1,500"'],
  ["rule 8.9.3", "<target><comment>", '<target value="3"><comment>'],
  ["rule 8.10.1", '<actual value="1420">', "<actual>"],
  ["rule 8.10.2", 'value="1420"', 'value="1420 people"'],
  ["rule 8.10.3", "<actual><comment>", '<actual value="2"><comment>'],
  ["rule 8.6.1", '<period-start iso-date="2023-01-01"/>', '<period-start iso-date="2024-01-01"/>'],
  [
    "rule 8.11.1",
    '<indicator measure="1"',
    '<reference vocabulary="99" code="R" vocabulary-uri="https://example.org"/><indicator measure="1"',
  ],
  ["rule 4.3.1", "<narrative>Quality of access to legal aid</narrative>", "<narrative/>"],
  ["rule 4.4.1", "<narrative>Output O1.</narrative>", "<narrative/>"],
  ["rule 4.1.1", 'iati-activity xml:lang="en"', "iati-activity"],
  ["rule 6.11.1", '<activity-date iso-date="2023-01-01" type="2"/>', ""],
  ["rule 6.2.2", /<sector .*\/>/, ""],
  ["rule 1.1.3", "<iati-identifier>XM-EXAMPLE-99999-PROT-001", "<iati-identifier>XM-EXAMPLE-99999"],
  ["rule 1.1.21", "<iati-identifier>XM", "<iati-identifier>XN"],
  ["rule 11.1.4", '"2023-01-01" type="2"', '"2033-01-01" type="2"'],
  ["code list ResultType: 7", 'result type="1"', 'result type="7"'],
  ["code list IndicatorMeasure: 6", 'measure="1"', 'measure="6"'],
  ["code list IndicatorVocabulary: 98", 'vocabulary="99" code="O1-I1"', 'vocabulary="98" code="O1-I1"'],
  ["code list DocumentCategory: A99", 'category code="A02"', 'category code="A99"'],
  ["code list FileFormat: application/none", 'format="application/pdf"', 'format="application/none"'],
  ["code list Language: EN", 'xml:lang="en"', 'xml:lang="EN"'],
];

test.each(BREACHES)("a breach of %s is caught", (rule, from, to) => {
  const changed = minimal.replace(from, to);
  expect(changed).not.toBe(minimal);
  expect(checkIati(changed)).toContain(rule);
});
