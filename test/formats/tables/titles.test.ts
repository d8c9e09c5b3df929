import { describe, expect, it } from "vitest";
import { readTables, writeTables } from "../../../src/entries/formats/tables.js";
import type { CellValue, Sheet } from "../../../src/sheets/sheet.js";
import { fullDocument } from "../../support/full-document.js";

const { $schema: _, ...full } = fullDocument;

/** What people call the elements of the full document, by their ids. */
const TITLES: { readonly [column: string]: { readonly [id: string]: string } } = {
  nodes: { campaign: "Campaign", awareness: "Awareness", health: "Health", cost: "Cost", rain: "Rain" },
  assumptions: { believed: "The message is believed", heard: "It is heard", loud: "It is loud", lasting: "It lasts" },
  evidence: { survey: "Most believed it", trial: "Here yes, there no" },
  strand: { goal: "Goal", reach: "Reach" },
  source: { report: "A report" },
  indicators: { heard: "People who heard it" },
  actors: { school: "School" },
  places: { village: "Village" },
};
const CLAIMS = { ...TITLES["nodes"], ...TITLES["assumptions"] };
/** The columns that refer to others, by the table that they are in. */
const REFERENCES: { readonly [table: string]: { readonly [column: string]: { readonly [id: string]: string } } } = {
  strands: { "part of": TITLES["strand"]! },
  nodes: {
    strand: TITLES["strand"]!,
    indicators: TITLES["indicators"]!,
    actors: TITLES["actors"]!,
    places: TITLES["places"]!,
  },
  links: { from: TITLES["nodes"]!, to: TITLES["nodes"]! },
  assumptions: { "applies to": CLAIMS, "part of": TITLES["assumptions"]! },
  searches: { assumption: TITLES["assumptions"]! },
  evidence: { "applies to": CLAIMS, source: TITLES["source"]! },
  ratings: { evidence: TITLES["evidence"]! },
  values: { indicator: TITLES["indicators"]!, place: TITLES["places"]!, source: TITLES["source"]! },
  reviews: { assumption: TITLES["assumptions"]! },
  waivers: { "applies to": CLAIMS },
};

/** The same sheet with titles in the place of ids, and how many cells that changes. */
function byTitles({ name, rows: [heading = [], ...rows], ...rest }: Sheet): { sheet: Sheet; count: number } {
  let count = 0;
  const replace = (cell: CellValue, column: CellValue) => {
    const titles = REFERENCES[name]?.[String(column)];
    if (titles === undefined || typeof cell !== "string" || titles[cell] === undefined) return cell;
    count += 1;
    return titles[cell];
  };
  const replaced = rows.map((row) => row.map((cell, i) => replace(cell, heading[i] ?? null)));
  return { sheet: { name, rows: [heading, ...replaced], ...rest }, count };
}

describe("tables whose rows refer to each other by titles", () => {
  const { output } = writeTables(full);
  const replaced = output.map(byTitles);
  const result = readTables(replaced.map(({ sheet }) => sheet));

  it("say the same as with ids", () => {
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
    expect(replaced.map(({ count }) => count).reduce((sum, count) => sum + count)).toBeGreaterThan(25);
    const { $schema, ...theory } = result.theory;
    expect(theory).toEqual(full);
  });

  it("and each title that stands for an id is told, with its place", () => {
    const told = result.losses.filter(({ code }) => code === "found-by-title");
    expect(told).toHaveLength(replaced.map(({ count }) => count).reduce((sum, count) => sum + count));
    expect(told[0]).toMatchObject({ kind: "guessed", position: { line: expect.any(Number) } });
    const messages = told.map(({ message }) => message);
    expect(messages).toContainEqual(
      expect.stringContaining('"People who heard it" is taken for heard, whose title it is.'),
    );
    expect(messages.filter((message) => !message.includes("is taken for"))).toEqual([]);
  });
});

describe("words of tables as people write them", () => {
  const row = (table: string, cells: { readonly [heading: string]: CellValue }): Sheet => ({
    name: table,
    rows: [Object.keys(cells), Object.values(cells)],
  });
  const nodes: Sheet = {
    name: "stappen",
    rows: [
      ["soort", "naam", "niveau", "vereist", "nr"],
      ["activiteit", "Les", null, null, "1"],
      ["resultaat", "Kennis", "tussendoel", "allemaal", "2"],
      ["Effect", "Werk", "lange termijn", "één", "3"],
      ["externe factor", "Crisis", null, null, "4"],
    ],
  };
  const theory = row("theorie", { naam: "T", taal: "Nederlands", peildatum: "2020" });
  const read = (...sheets: Sheet[]) => {
    const result = readTables([theory, nodes, ...sheets]);
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
    return result.theory;
  };

  it("are those of the format in Dutch: kinds, levels, dates and languages", () => {
    expect(read()).toMatchObject({
      ...{ title: "T", language: "nl", asOf: "2020" },
      interventions: { les: { title: "Les", code: "1" } },
      outcomes: {
        kennis: { title: "Kennis", level: "intermediate", needs: "all" },
        werk: { title: "Werk", level: "long-term", needs: "any" },
      },
      factors: { crisis: { title: "Crisis" } },
    });
  });

  it.each([
    ["nodes", "note", ["note", "opmerking", "notes", "notitie", "opmerkingen"]],
    ["nodes", "description", ["description", "omschrijving", "beschrijving", "toelichting"]],
    ["nodes", "code", ["code", "nummer", "number", "nr"]],
    ["nodes", "title", ["title", "titel", "naam", "name", "label"]],
    ["nodes", "kind", ["kind", "soort", "type"]],
    ["nodes", "indicators", ["indicators", "indicatoren", "indicator"]],
    ["nodes", "actors", ["actors", "actoren", "actor"]],
    ["nodes", "places", ["places", "plaatsen", "place", "plaats"]],
    ["nodes", "SDGs", ["sdg", "sdgs", "SDG’s"]],
    ["links", "from", ["from", "van", "cause", "oorzaak", "source", "bron"]],
    ["links", "to", ["to", "naar", "effect", "gevolg", "target", "doel"]],
    ["links", "mechanism", ["because", "omdat", "mechanisme"]],
    ["links", "direction", ["sign", "teken", "richting", "polarity"]],
    ["assumptions", "wording", ["statement", "formulering", "stelling", "assumption", "aanname", "tekst", "text"]],
    ["assumptions", "applies to", ["on", "hoort bij", "over", "link", "verband", "bij"]],
    ["assumptions", "kind", ["kind", "soort", "type"]],
    ["assumptions", "part of", ["part of", "deel van", "onderdeel van"]],
    ["assumptions", "test question", ["onderzoek vraag", "toetsvraag"]],
    ["evidence", "applies to", ["on", "hoort bij", "over", "claim", "assumption", "aanname", "bij"]],
    ["evidence", "stance", ["wijst op", "strekking", "standpunt"]],
    ["evidence", "finding", ["finding", "uitkomst", "bevinding"]],
    ["evidence", "strength", ["strength", "sterkte", "kracht"]],
    ["values", "kind", ["kind", "soort", "type"]],
    ["actors", "name", ["name", "naam", "title", "titel"]],
  ])("of the table %s are headings for %s", (table, heading, words) => {
    for (const word of words) {
      const sheets = writeTables(full).output.map((sheet) => {
        if (sheet.name !== table) return sheet;
        const [headings = [], ...rows] = sheet.rows;
        expect(headings).toContain(heading);
        return { ...sheet, rows: [headings.map((one) => (one === heading ? word : one)), ...rows] };
      });
      const result = readTables(sheets);
      const { $schema, ...said } = result.ok ? result.theory : { $schema: undefined };
      expect(said, word).toEqual(full);
    }
  });

  it.each([
    ["nodes", ["stappen", "steps", "elements", "elementen", "knopen"]],
    ["links", ["verbanden", "connections", "edges", "relaties", "causal links"]],
    ["evidence", ["bewijs", "bewijzen"]],
    ["values", ["waarden", "measurements", "metingen"]],
    ["assumptions", ["aannames"]],
    ["searches", ["zoekacties"]],
    ["ratings", ["waarderingen"]],
    ["sources", ["bronnen"]],
    ["indicators", ["indicatoren"]],
    ["actors", ["actoren"]],
    ["places", ["plaatsen"]],
    ["principles", ["uitgangspunten"]],
    ["strands", ["sporen"]],
    ["theory", ["theorie"]],
    ["reviews", ["beoordelingen", "toetsingen"]],
    ["rewordings", ["herformuleringen"]],
    ["waivers", ["uitzonderingen", "ontheffingen"]],
  ])("are names of the table %s", (table, names) => {
    for (const name of names) {
      const sheets = writeTables(full).output.map((sheet) => (sheet.name === table ? { ...sheet, name } : sheet));
      const result = readTables(sheets);
      const { $schema, ...said } = result.ok ? result.theory : { $schema: undefined };
      expect(said, name).toEqual(full);
    }
  });

  it.each([
    ["nodes", "kind", "intervention", "interventie; activity; activiteit; input; Intervention"],
    ["nodes", "kind", "outcome", "uitkomst; doelstelling; resultaat; result; effect"],
    ["nodes", "kind", "factor", "outside cause; externe factor"],
    ["nodes", "level", "output", "prestatie"],
    ["nodes", "level", "intermediate", "tussendoel; tussentijds"],
    ["nodes", "level", "long-term", "lange termijn; langetermijn"],
    ["nodes", "level", "impact", "Impact"],
    ["nodes", "needs", "all", "alle; allemaal"],
    ["nodes", "needs", "any", "een; één"],
    ["theory", "language", "nl", "Nederlands; Dutch"],
    ["indicators", "direction", "up", "omhoog; stijgend"],
    ["indicators", "direction", "down", "omlaag; dalend"],
    ["assumptions", "sub-assumptions complete", "yes", "ja; true; 1; waar; x"],
    ["assumptions", "sub-assumptions complete", "no", "nee; false; 0; onwaar"],
    ["assumptions", "sub-assumptions together", "any", "een; één"],
  ])("in the table %s stand in the column %s for %s", (table, column, word, others) => {
    const readWith = (value: string) => {
      const sheets = writeTables(full).output.map((sheet) => {
        if (sheet.name !== table) return sheet;
        const [headings = [], ...rows] = sheet.rows;
        const place = headings.indexOf(column);
        const last = rows.findLastIndex((row) => row[place] !== null && row[place] !== undefined);
        const change = (row: readonly CellValue[]) => row.map((cell, i) => (i === place ? value : cell));
        return { ...sheet, rows: [headings, ...rows.map((row, i) => (i === Math.max(last, 0) ? change(row) : row))] };
      });
      const result = readTables(sheets);
      return result.ok ? result.theory : result.problems;
    };
    for (const other of others.split("; ")) expect(readWith(other), other).toEqual(readWith(word));
    expect(readWith("nonsense")).not.toEqual(readWith(word));
  });

  it.each([
    ["positief", undefined],
    ["plus", undefined],
    ["negatief", "-"],
    ["min", "-"],
    ["minus", "-"],
    ["−", "-"],
  ])("of a link are its sign: %s", (word, sign) => {
    const links = read(row("verbanden", { oorzaak: "Les", gevolg: "Kennis", mechanisme: "zo", richting: word })).links;
    expect(links).toHaveLength(1);
    expect(links![0]).toMatchObject({ from: "les", to: "kennis", because: "zo" });
    expect(links![0]!.sign === "-" ? "-" : undefined).toBe(sign);
  });

  it.each([
    ["laag", "low", "ja", true],
    ["klein", "low", "yes", true],
    ["midden", "medium", "nee", false],
    ["middelgroot", "medium", "no", false],
    ["hoog", "high", "true", true],
    ["groot", "high", "false", false],
  ])("of an assumption are its importance: %s", (word, importance, yesOrNo, exhaustive) => {
    const sheet = row("aannames", { aanname: "A", bij: "Kennis", belang: word, uitputtend: yesOrNo, toets: "beoogd" });
    const { parts, ...rest } = Object.values(read(sheet).assumptions!)[0]!;
    expect(rest).toEqual({ statement: "A", on: "kennis", importance, exhaustive, test: "intended" });
  });

  it.each([
    ["voor", "supports", "zwak", "weak"],
    ["steunt", "supports", "redelijk", "moderate"],
    ["ondersteunt", "supports", "sterk", "strong"],
    ["tegen", "opposes", "weak", "weak"],
    ["weerspreekt", "opposes", "moderate", "moderate"],
    ["gemengd", "mixed", "strong", "strong"],
    ["onbeslist", "inconclusive", "zwak", "weak"],
  ])("of evidence are which way it points and how strongly: %s", (word, stance, much, strength) => {
    const claims = row("aannames", { tekst: "A", over: "Kennis" });
    const sheet = row("bewijzen", { aanname: "A", standpunt: word, bevinding: "F", kracht: much });
    expect(Object.values(read(claims, sheet).evidence!)).toEqual([{ on: "a", stance, finding: "F", strength }]);
  });

  it.each([
    ["nulmeting", "baseline"],
    ["beginwaarde", "baseline"],
    ["streefwaarde", "targets"],
    ["doel", "targets"],
    ["realisatie", "actuals"],
    ["gemeten", "actuals"],
  ])("of an indicator are its values: %s", (word, kind) => {
    const indicators = row("indicatoren", { naam: "I", eenheid: "mensen", richting: "stijgend", beschrijving: "d" });
    const values = row("metingen", { indicator: "I", type: word, waarde: 5, datum: "2020" });
    const value = { value: 5, date: "2020" };
    expect(read(indicators, values).indicators).toEqual({
      i: {
        ...{ title: "I", unit: "mensen", direction: "up", description: "d" },
        [kind]: kind === "baseline" ? value : [value],
      },
    });
  });
});
