import { describe, expect, it } from "vitest";
import { writeCids } from "../../src/formats/cids.js";
import { listUndrawn, writeKumu } from "../../src/formats/graphs.js";
import { writeIati } from "../../src/formats/iati.js";
import { writeLogframe } from "../../src/formats/logframe.js";
import { sayLoss } from "../../src/formats/problem.js";
import { writeTables } from "../../src/formats/tables.js";
import type { Loss } from "../../src/index.js";
import { parseTheoryOrThrow, type Theory } from "../../src/index.js";
import { fullDocument } from "../support/full-document.js";

const theory = parseTheoryOrThrow(fullDocument) as Theory;
const organization = { id: "https://example.org/us", name: "Us" };

describe("what a conversion loses", () => {
  it.each<[string, () => readonly Loss[]]>([
    ["IATI", () => writeIati(theory).losses],
    ["a logframe", () => writeLogframe(theory).losses],
    ["tables", () => writeTables(theory, { only: ["nodes"] }).losses],
    ["a drawing in DOT", () => listUndrawn(theory, { lang: "nl", notation: "dot" })],
    ["a drawing in Mermaid", () => listUndrawn(theory, { lang: "nl", notation: "mermaid" })],
    ["the impact standard", () => writeCids(theory, { organization }).losses],
    ["Kumu", () => writeKumu(theory).losses],
  ])("in writing %s is said in Dutch", (_, write) => {
    const losses = write();
    expect(losses.length).toBeGreaterThan(0);
    const untold = losses.filter((loss) => sayLoss(loss, "nl") === loss.message).map(({ message }) => message);
    expect([...new Set(untold)]).toEqual([]);
  });

  it("is said in English as it is, and by name in English only", () => {
    const loss: Loss = { code: "x", kind: "lost", at: [], message: "row 3: something of its own." };
    expect([sayLoss(loss, "en"), sayLoss(loss, "nl")]).toEqual([loss.message, loss.message]);
  });
});
