import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explainProblem } from "../../src/entries/formats/document.js";
import { writeCids } from "../../src/entries/formats/graphs.js";
import { type IatiActivity, IatiWriteError, type IatiWriteOptions, writeIati } from "../../src/entries/formats/iati.js";
import { parseTheoryOrThrow } from "../../src/index.js";

const theory = parseTheoryOrThrow({
  format: "theory-of-change/1",
  id: "t",
  title: "T",
  language: "en",
  outcomes: { o: { title: "O" } },
});

/** What is wrong with activities, all that can be said of them and each time something else. */
const ACTIVITIES: readonly object[] = [
  {},
  {
    satus: "2",
    ["x".repeat(5_000)]: 1,
    identifier: "A-1",
    title: "",
    reportingOrg: { ref: "B", type: "12", name: "" },
    participatingOrgs: [{ role: "9" }, { role: "1", ref: "a b", type: "12", name: "" }],
    defaultCurrency: "euro",
    dates: [
      { type: "5", date: "2025" },
      { type: "1", date: "2025-01-01" },
      { type: "3", date: "2024-01-01" },
      { type: "2", date: "2025-01-01" },
      { type: "4", date: "2024-01-01" },
    ],
    generated: "2024-06-15T00:00:00Z",
    sectors: [
      { code: "", vocabulary: "99" },
      { code: "1", percentage: 50 },
      { code: "2", vocabulary: "2", percentage: 101 },
    ],
    recipientCountries: [{ code: "Kenya", percentage: "half" }],
  },
  { generated: "yesterday" },
];

const refusalsOf = (options: IatiWriteOptions): readonly string[] => {
  try {
    writeIati(theory, options);
  } catch (error) {
    if (error instanceof IatiWriteError) return error.problems;
    throw error;
  }
  return [];
};

const ofIati = [
  ...ACTIVITIES.flatMap((activity) => refusalsOf({ activity: activity as IatiActivity })),
  ...refusalsOf({ withoutIndicator: "error" }),
];

const ofCids = (id: string): string => {
  try {
    writeCids(theory, { organization: { id, name: "Us" } });
  } catch (error) {
    return (error as RangeError).message;
  }
  return "";
};

const say = (message: string) => explainProblem({ path: [], message }, { lang: "nl" });

describe("why a theory cannot be written", () => {
  it("is all told here, of IATI", () => {
    const source = readFileSync(new URL("../../src/formats/iati/check-activity.ts", import.meta.url), "utf8");
    const sentences = [...source.matchAll(/\byield (["`])(.*)\1;/g)].map(([, , sentence = ""]) => sentence);
    expect(sentences).toHaveLength(source.match(/\byield (?!\*)/g)?.length ?? 0);
    const untold = sentences.filter((sentence) => {
      const pieces = sentence.split(/\$\{(?:[^{}]|\{[^}]*\})*\}/).map((piece) => piece.replace(/[^\w ]/g, "\\$&"));
      const form = new RegExp(`^${pieces.join(".+")}$`);
      return !ofIati.some((message) => form.test(message));
    });
    expect(untold).toEqual([]);
  });

  it("is said in Dutch", () => {
    expect(ofIati.filter((message) => /\b(?:is not|expected|has|the|need|lies)\b/.test(say(message)))).toEqual([]);
    expect(ofIati.filter((message) => message.length > 400)).toEqual([]);
    expect(say("activity.sectors of vocabulary 2: expected percentages that add up to 100.")).toBe(
      "activity.sectors van vocabulaire 2: verwacht percentages die samen 100 zijn.",
    );
    expect(say(ofIati.at(-1) ?? "")).toBe('de uitkomst "o" heeft geen indicator, en IATI heeft geen resultaat zonder.');
    expect(say(ofCids("us: ours"))).toBe('"us: ours" is geen adres; verwacht er een zoals https://example.org/us.');
  });
});
