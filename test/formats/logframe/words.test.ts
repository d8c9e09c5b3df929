import { expect, it } from "vitest";
import { readLogframe } from "../../../src/entries/formats/tables.js";
import type { CellValue } from "../../../src/sheets/sheet.js";

// The words that donors write in Dutch and English, as docs/formats/logframe.md lists them.
const HEADINGS = [
  "Level",
  "Code",
  "Result",
  "Indicators",
  "Baseline",
  "Target",
  "Means of verification",
  "Assumptions",
];
const ROWS: readonly (readonly CellValue[])[] = [
  ["Goal", "1", "Health", "Ill", 10, 5, "Register", null],
  ["Purpose", "1.1", "Washing", null, null, null, null, "There is soap"],
  ["Output", "1.1.1", "Taps", null, null, null, null, null],
  ["Activity", "1.1.1.1", "Install", null, null, null, null, null],
  ["Preconditions", null, null, null, null, null, null, "There is peace"],
];

function read(headings: readonly CellValue[], rows = ROWS) {
  const result = readLogframe([{ name: "plan", rows: [headings, ...rows] }], { title: "T", language: "en" });
  return result.ok ? result.theory : result.problems;
}
const expected = read(HEADINGS);

it("a logframe in the usual words has all of it", () => {
  expect(expected).toMatchObject({
    interventions: { install: { title: "Install", code: "1.1.1.1" } },
    outcomes: {
      health: { title: "Health", code: "1", level: "impact", indicators: ["ill"] },
      washing: { title: "Washing", code: "1.1", level: "intermediate" },
      taps: { title: "Taps", code: "1.1.1", level: "output" },
    },
    links: [
      { from: "washing", to: "health" },
      { from: "taps", to: "washing" },
      { from: "install", to: "taps" },
    ],
    assumptions: {
      "there-is-soap": { statement: "There is soap", on: "washing->health" },
      "there-is-peace": { statement: "There is peace", on: "theory" },
    },
    indicators: { ill: { title: "Ill", baseline: { value: 10 }, targets: [{ value: 5 }] } },
  });
});

it.each([
  ["Level", "level; niveau; type; soort"],
  ["Code", "code; nr; no; number; nummer"],
  [
    "Result",
    "result; results; narrative; narrative summary; intervention logic; results chain; description; project description; objective; objectives; title; summary; resultaat; resultaten; omschrijving; interventielogica; resultatenketen; doelen; titel; logic",
  ],
  ["Indicators", "indicator; indicators; objectively verifiable indicators; OVI; OVIs; indicatoren"],
  ["Baseline", "baseline; nulmeting; baseline value; beginwaarde"],
  ["Target", "target; targets; streefwaarde; streefwaarden; target value"],
  [
    "Means of verification",
    "means of verification; MoV; sources of verification; source of verification; sources and means of verification; verificatiebronnen; verificatiebron; verificatiemiddelen; bronnen; bron; source; sources",
  ],
  [
    "Assumptions",
    "assumption; assumptions; important assumptions; risks; assumptions and risks; risks and assumptions; assumptions/risks; aanname; aannames; veronderstellingen; aannames en risico's; risico's",
  ],
])("a column %s has other names as well", (heading, words) => {
  for (const word of words.split("; "))
    expect(read(HEADINGS.map((one) => (one === heading ? word : one))), word).toEqual(expected);
});

it.each([
  [
    "Goal",
    "goal; overall objective; general objective; impact; einddoel; hoofddoel; doel; algemene doelstelling; Overall Objective(s)",
  ],
  [
    "Purpose",
    "purpose; project purpose; outcome; specific objective; objective; doelstelling; specifieke doelstelling; uitkomst; effect",
  ],
  ["Output", "output; result; expected result; resultaat; verwacht resultaat; prestatie; Outputs"],
  ["Activity", "activity; activities; activiteit; activiteiten; input; intervention; interventie"],
  ["Preconditions", "precondition; pre-condition; pre-conditions; randvoorwaarde; randvoorwaarden; voorwaarde"],
])("a level %s has other names as well", (level, words) => {
  for (const word of words.split("; ")) {
    const rows = ROWS.map(([first, ...cells]) => [first === level ? word : first!, ...cells]);
    expect(read(HEADINGS, rows), word).toEqual(expected);
  }
});
