import { describe, expect, it } from "vitest";
import { listDue } from "../../../src/analysis/list-due.js";
import { LANGUAGES } from "../../../src/language/language.js";
import { getDueWords } from "../../../src/language/words.js";
import { renderDueMarkdown } from "../../../src/render/due/render-due-markdown.js";
import { renderDueText } from "../../../src/render/due/render-due-text.js";
import { buildTheory } from "../../support/build-theory.js";
import { fullDocument } from "../../support/full-document.js";

const theory = buildTheory({
  outcomes: ["o"],
  assumptions: {
    a: { statement: { en: "Held *firm*", nl: "Staat *vast*" }, reviewEvery: "P1Y", owner: "O" },
    b: { statement: "Later", test: { question: "Is it?", method: "Ask", owner: "T", due: "2021-05", informs: "All" } },
  },
  evidence: {
    e: { on: "b", stance: "supports", finding: "f", date: "2020-02-03", shelfLife: "P2Y", strength: "strong" },
  },
  reviews: [{ assumption: "a", date: "2020-01-01", reviewer: "R", decision: "accept" }],
  waivers: [
    { code: "untested", on: "a", reason: "Later", by: "W", date: "2020", until: "2022" },
    { code: "no-goal", reason: "Small", by: "W", date: "2020", until: "2019" },
  ],
});
const span = { asOf: "2021-06" };

describe("a calendar", () => {
  it("has what is overdue first, then the years, with all there is to know", () => {
    expect(renderDueText(theory, { due: listDue(theory, span), ...span, width: 60 })).toMatchInlineSnapshot(`
      "Sketch
      What falls due, seen from June 2021

      Overdue
      ────────────────────────────────────────────────────────────
        31 December 2019  Waiver: no-goal, everywhere
                          W, 2020: Small
        1 January 2021    Review: Held *firm* (a)
                          last reviewed 1 January 2020 by R
                          owner: O
        31 May 2021       Test: Later (b)
                          question: Is it?
                          method: Ask
                          owner: T
                          for decision: All

      2022
      ────────────────────────────────────────────────────────────
        3 February 2022   Evidence: Later (b)
                          all evidence behind the verdict is then
                          out of date: no source given
        31 December 2022  Waiver: untested, for Held *firm* (a)
                          W, 2020: Later
      "
    `);
  });

  it("is Markdown that the theory's texts cannot break, in Dutch", () => {
    expect(renderDueMarkdown(theory, { due: listDue(theory, span), ...span, lang: "nl" })).toMatchInlineSnapshot(`
      "# Sketch

      Wat er op de kalender staat, gezien vanaf juni 2021

      ## Achterstallig

      | Datum | Wat | Waarover | Bijzonderheden | Id |
      | --- | --- | --- | --- | --- |
      | 31 december 2019 | Uitzondering | no-goal, overal | W, 2020: Small |  |
      | 1 januari 2021 | Beoordeling | Staat \\*vast\\* | laatste beoordeling op 1 januari 2020 door R<br/>verantwoordelijke: O | a |
      | 31 mei 2021 | Onderzoek | Later | vraag: Is it?<br/>methode: Ask<br/>verantwoordelijke: T<br/>voor besluit: All | b |

      ## 2022

      | Datum | Wat | Waarover | Bijzonderheden | Id |
      | --- | --- | --- | --- | --- |
      | 3 februari 2022 | Bewijs | Later | al het bewijs achter het oordeel is dan verouderd: geen bron vermeld | b |
      | 31 december 2022 | Uitzondering | untested, bij Staat \\*vast\\* | W, 2020: Later | a |
      "
    `);
  });

  it("says that it is empty", () => {
    const until = { asOf: "2019", until: "2018" };
    expect(renderDueText(theory, { due: listDue(theory, until), ...until })).toBe(
      "Sketch\nWhat falls due until 2018, seen from 2019\n\nNothing falls due.\n",
    );
    expect(renderDueMarkdown(theory, { due: [], lang: "nl" })).toContain("Er staat niets op de kalender.");
  });

  it.each(LANGUAGES)("has words for everything that a full theory can have due, in %s", (lang) => {
    const full = buildTheory(fullDocument);
    const due = listDue(full);
    const page = renderDueText(full, { due, lang });
    for (const kind of new Set(due.map((item) => item.kind))) expect(page).toContain(getDueWords(lang).kinds[kind]);
    expect(page).not.toMatch(/undefined|null|\[object/);
  });
});
