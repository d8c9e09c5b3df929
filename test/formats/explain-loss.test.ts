import { describe, expect, it } from "vitest";
import { explainLoss } from "../../src/entries/formats/document.js";
import { listDrawingLosses, writeCids, writeKumu } from "../../src/entries/formats/graphs.js";
import { writeIati } from "../../src/entries/formats/iati.js";
import { writeLogframe, writeTables } from "../../src/entries/formats/tables.js";
import { type Loss, parseTheoryOrThrow, type Theory } from "../../src/index.js";
import { fullDocument } from "../support/full-document.js";

const theory = parseTheoryOrThrow(fullDocument) as Theory;
const organization = { id: "https://example.org/us", name: "Us" };

describe("what a conversion loses", () => {
  it.each<[string, () => readonly Loss[]]>([
    ["IATI", () => writeIati(theory).losses],
    ["a logframe", () => writeLogframe(theory).losses],
    ["tables", () => writeTables(theory, { only: ["nodes"] }).losses],
    ["a drawing in DOT", () => listDrawingLosses(theory, { lang: "nl", notation: "dot" })],
    ["a drawing in Mermaid", () => listDrawingLosses(theory, { lang: "nl", notation: "mermaid" })],
    ["the impact standard", () => writeCids(theory, { organization }).losses],
    ["Kumu", () => writeKumu(theory).losses],
  ])("in writing %s is said in Dutch", (_, write) => {
    const losses = write();
    expect(losses.length).toBeGreaterThan(0);
    const untold = losses
      .filter((loss) => explainLoss(loss, { lang: "nl" }) === loss.message)
      .map(({ message }) => message);
    expect([...new Set(untold)]).toEqual([]);
  });

  it("is said in English as it is, and by name in English only", () => {
    const loss: Loss = { code: "x", kind: "lost", at: [], message: "row 3: something of its own." };
    expect([explainLoss(loss, { lang: "en" }), explainLoss(loss, { lang: "nl" })]).toEqual([
      loss.message,
      loss.message,
    ]);
  });
});
