import { printParseErrorCode } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { readBibtex } from "../../src/entries/formats/citations.js";
import {
  explainProblem,
  explainUnknownId,
  readJson,
  readYaml,
  renderProblem,
} from "../../src/entries/formats/document.js";
import { readGraphml } from "../../src/entries/formats/graphs.js";
import { readIati } from "../../src/entries/formats/iati.js";
import { type Problem, parseTheory, type Theory, traceTheory, UnknownIdError } from "../../src/index.js";
import { describePart, listDescribed } from "../../src/schema/shape.js";
import { createProblem } from "../../src/theory/create-problem.js";
import { translateJsonFault } from "../../src/theory/problem-texts/translate-json-fault.js";

const HEAD = { format: "theory-of-change/1", id: "t", title: "T", language: "nl" };
const NODES = { interventions: { a: { title: "A" } }, outcomes: { b: { title: "B" }, c: { title: "C" } } };

/** Each problem in English and Dutch, one above the other. */
function tell(problems: readonly Problem[]): string {
  return problems.map((problem) => `${problem.message}\n${explainProblem(problem, { lang: "nl" })}`).join("\n");
}

function problemsOf(data: unknown): readonly Problem[] {
  const result = parseTheory(data);
  return result.ok ? [] : result.problems;
}

describe("what is wrong with a theory, in both languages", () => {
  it("says what has the wrong shape", () => {
    const data = {
      ...HEAD,
      format: "theory-of-change/2",
      titel: "T",
      asOf: 2018,
      description: ["x"],
      outcomes: {
        "-b": { title: "B" },
        b: { title: "", level: "longterm", needs: 3, sdg: "x", indicators: [] },
        c: null,
      },
      links: { a: "b" },
      assumptions: { d: { statement: "D", on: 7, exhaustive: "ja", kind: "reech", parts: [] } },
      evidence: { e: { on: "d", stance: "supports", finding: "F", strength: "strogn", source: null } },
    };
    expect(tell(problemsOf(data))).toMatchInlineSnapshot(`
      "format: found "theory-of-change/2"; expected "theory-of-change/1".
      format: er staat "theory-of-change/2"; verwacht "theory-of-change/1".
      titel: "titel" is not a key here. Did you mean "title"?
      titel: "titel" is hier geen sleutel. Bedoelt u "title"?
      asOf: expected a date in quotes: "2018", "2018-10" or "2018-10-05"; found the number 2018. Write "2018": a year without quotes is a number.
      asOf: verwacht een datum tussen aanhalingstekens: "2018", "2018-10" of "2018-10-05"; er staat het getal 2018. Schrijf "2018": een jaartal zonder aanhalingstekens is een getal.
      description: expected text, or text by language: {nl: …, en: …}; found a list.
      description: verwacht tekst, of tekst per taal: {nl: …, en: …}; er staat een lijst.
      outcomes["-b"]: "-b" cannot be a key; expected an id: a letter or digit, then letters, digits, '.', '_' or '-'.
      outcomes["-b"]: "-b" kan geen sleutel zijn; verwacht een id: een letter of cijfer, dan letters, cijfers, '.', '_' of '-'.
      outcomes.b.title: expected text, or text by language: {nl: …, en: …}; found nothing between the quotes.
      outcomes.b.title: verwacht tekst, of tekst per taal: {nl: …, en: …}; er staat niets tussen de aanhalingstekens.
      outcomes.b.level: expected output, intermediate, long-term or impact; found "longterm". Did you mean "long-term"?
      outcomes.b.level: verwacht output, intermediate, long-term of impact; er staat "longterm". Bedoelt u "long-term"?
      outcomes.b.needs: expected all or any; found the number 3. Put it in quotes to make it text.
      outcomes.b.needs: verwacht all of any; er staat het getal 3. Zet er aanhalingstekens om, dan is het tekst.
      outcomes.b.sdg: expected a list of a Sustainable Development Goal or target in quotes, such as "4" or "10.7"; found "x".
      outcomes.b.sdg: verwacht een lijst met steeds een duurzaam ontwikkelingsdoel of subdoel tussen aanhalingstekens, zoals "4" of "10.7"; er staat "x".
      outcomes.c: expected an object with title; found nothing (null).
      outcomes.c: verwacht een object met title; er staat niets (null).
      links: expected a list of an object with from, to; found an object.
      links: verwacht een lijst met steeds een object met from, to; er staat een object.
      assumptions.d.on: expected a link (from->to) or node, several of them in a list, or theory for the whole; found the number 7. Put it in quotes to make it text.
      assumptions.d.on: verwacht een verband (van->naar) of knoop, een lijst daarvan, of theory voor het geheel; er staat het getal 7. Zet er aanhalingstekens om, dan is het tekst.
      assumptions.d.exhaustive: expected true or false; found "ja".
      assumptions.d.exhaustive: verwacht true of false; er staat "ja".
      assumptions.d.kind: expected cause-effect, causal-link, reach, capacity, behaviour, benefit, context, driver, rationale, diagnostic, prescriptive, implementation, normative, epistemic or side-effect; found "reech". Did you mean "reach"?
      assumptions.d.kind: verwacht cause-effect, causal-link, reach, capacity, behaviour, benefit, context, driver, rationale, diagnostic, prescriptive, implementation, normative, epistemic of side-effect; er staat "reech". Bedoelt u "reach"?
      assumptions.d.parts: expected an object with an id for each entry; found an empty list.
      assumptions.d.parts: verwacht een object met een id voor elk onderdeel; er staat een lege lijst.
      evidence.e.strength: expected weak, moderate or strong; found "strogn". Did you mean "strong"?
      evidence.e.strength: verwacht weak, moderate of strong; er staat "strogn". Bedoelt u "strong"?
      evidence.e.source: expected an id: a letter or digit, then letters, digits, '.', '_' or '-'; found nothing (null).
      evidence.e.source: verwacht een id: een letter of cijfer, dan letters, cijfers, '.', '_' of '-'; er staat niets (null)."
    `);
  });

  it("says what does not hold together", () => {
    const data = {
      ...HEAD,
      ...NODES,
      factors: { a: { title: "Again" }, theory: { title: "T" }, constructor: { title: "C" } },
      strands: { s: { title: "S", partOf: "s" } },
      links: [
        { from: "a", to: "b" },
        { from: "a", to: "b" },
        { from: "b", to: "b" },
        { from: "b", to: "a" },
        { from: "b", to: "cc" },
      ],
      assumptions: { d: { statement: "D", on: "b,c" }, f: { statement: "F", on: "b → a" } },
      evidence: {
        e: { on: "d", stance: "opposes", finding: "F", processTracing: { test: "hoop", result: "passed" } },
      },
      reviews: [{ assumption: "x", date: "2018", reviewer: "R", decision: "accept", override: "supported" }],
    };
    expect(tell(problemsOf(data))).toMatchInlineSnapshot(`
      "factors.a: "a" is already the id of an intervention.
      factors.a: "a" is al de id van een interventie.
      factors.theory: "theory" is reserved: in \`on\` it stands for the whole theory. Use another id.
      factors.theory: "theory" is gereserveerd: in \`on\` staat het voor de hele theorie. Kies een andere id.
      factors.constructor: "constructor" is a reserved word of JavaScript. Use another id.
      factors.constructor: "constructor" is een gereserveerd woord van JavaScript. Kies een andere id.
      links[1]: there is already a link a->b. Put both mechanisms in one link's \`because\`.
      links[1]: er is al een verband a->b. Zet beide mechanismen in de \`because\` van één verband.
      links[2]: a link cannot lead from "b" to itself.
      links[2]: een verband kan niet van "b" naar zichzelf leiden.
      links[3].to: "a" is an intervention; expected the id of an outcome.
      links[3].to: "a" is een interventie; verwacht de id van een uitkomst.
      links[4].to: "cc" is not the id of an outcome. Did you mean "c"?
      links[4].to: "cc" is geen id van een uitkomst. Bedoelt u "c"?
      assumptions.d.on: "b,c" is one text; write a list: [b, c].
      assumptions.d.on: "b,c" is één tekst; schrijf een lijst: [b, c].
      assumptions.f.on: "b → a" is not the id of a link, an intervention, an outcome or a factor; the link a->b leads the other way. Did you mean "a->b"?
      assumptions.f.on: "b → a" is geen id van een verband, interventie, uitkomst of factor; het verband a->b gaat de andere kant op. Bedoelt u "a->b"?
      evidence.e.processTracing: a passed hoop test supports the claim, but the stance is "opposes".
      evidence.e.processTracing: een toets (hoop) met resultaat passed spreekt voor de bewering, maar de stance is "opposes".
      reviews[0].note: missing; an override needs its reason.
      reviews[0].note: ontbreekt; een afwijkend oordeel heeft een reden nodig.
      reviews[0].assumption: "x" is not the id of an assumption.
      reviews[0].assumption: "x" is geen id van een aanname.
      strands.s.partOf: strand "s" is part of itself.
      strands.s.partOf: spoor "s" is deel van zichzelf."
    `);
  });

  it("says what custom data cannot be", () => {
    const custom = { a: Number.NaN, b: 10n, c: new Date(0), d: 2 ** 53 };
    expect(tell(problemsOf({ ...HEAD, ...NODES, sources: { s: { type: "report", custom } } }))).toMatchInlineSnapshot(`
      "sources.s.custom.a: the number NaN has no form in JSON; expected plain data.
      sources.s.custom.a: het getal NaN heeft geen vorm in JSON; verwacht gewone gegevens.
      sources.s.custom.b: the bigint 10 has no form in JSON; expected plain data.
      sources.s.custom.b: 10 heeft geen vorm in JSON; verwacht gewone gegevens.
      sources.s.custom.c: an instance of Date has no form in JSON; expected plain data.
      sources.s.custom.c: Date heeft geen vorm in JSON; verwacht gewone gegevens.
      sources.s.custom.d: too large a number to be kept exactly; expected at most 9007199254740991, on either side of 0. Count in a larger unit, or write it as text.
      sources.s.custom.d: een te groot getal om precies te bewaren; verwacht ten hoogste 9007199254740991, aan weerszijden van 0. Tel in een grotere eenheid, of schrijf het als tekst."
    `);
  });

  it("says what the whole lacks, and how much more there is", () => {
    const many = Array.from({ length: 102 }, () => ({ from: "a", to: "nobody" }));
    expect(tell(problemsOf(HEAD))).toMatchInlineSnapshot(`
      "the theory: has no interventions, outcomes or factors. Add an outcome to begin with.
      de theorie: heeft geen interventies, uitkomsten of factoren. Voeg om te beginnen een uitkomst toe."
    `);
    expect(tell(problemsOf({ ...HEAD, ...NODES, links: many }).slice(-1))).toMatchInlineSnapshot(`
      "103 more problems not shown; repair these first.
      103 andere problemen zijn niet getoond; los eerst deze op."
    `);
  });

  it("has words for every kind of value that the schema describes", () => {
    for (const as of listDescribed()) {
      const problem = createProblem("missing-key", {
        reason: { name: "missing", expected: { kind: "described", as } },
      });
      expect(problem.message).toBe(`the theory: missing; expected ${describePart(as)}.`);
      expect(explainProblem(problem, { lang: "nl" })).toMatch(
        /^de theorie: ontbreekt; verwacht (een|de|tekst|intended)/,
      );
    }
  });
});

describe("what is wrong with a text, in both languages", () => {
  it.each([
    ["id: [a", /: een haak of accolade is niet gesloten\.$/],
    ["a: 1\na: 2", /^a: de sleutel "a" staat hier opnieuw; hij staat al op regel 1\.$/],
    ["{a: 1, a: 2}", /^a: de sleutel "a" staat hier opnieuw; hij staat al op regel 1, kolom 2\.$/],
    ["a:\n  b: 1\n c: 2", /: een regel springt verkeerd in\.$/],
    ["a: 'b", /: het aanhalingsteken dat hier opent is niet gesloten\.$/],
    ["a: &x 1\nb: *x", /: aliassen \(\*naam\) horen niet bij het formaat/],
    ["1.1: x", /: de sleutel 1\.1 is hier een getal; zet er aanhalingstekens om\.$/],
    ["a: 1\n---\nb: 2", /^de tekst bevat meer dan één YAML-document/],
    ["a: {b: 1 c: 2}", /: (er ontbreekt een komma|hier hoort)/],
    ["a:\n\t- b", /: inspringen gaat met spaties, niet met tabs\.$/],
    ["a: !foo x", /: tags \(!naam\) horen niet bij het formaat\.$/],
    ["", /^de tekst is leeg\. `toc init` schrijft een theorie om mee te beginnen\.$/],
    ["# later", /^de tekst bevat alleen commentaar, en geen theorie\. `toc init`/],
    ["---", /^de tekst bevat geen gegevens\. `toc init`/],
  ])("%j", (text, dutch) => {
    const result = readYaml(text);
    expect(result.ok ? "" : explainProblem(result.problems[0]!, { lang: "nl" })).toMatch(dutch);
  });

  it("knows all that the parser of JSON says", () => {
    for (let code = 1; code <= 16; code += 1) {
      const words = printParseErrorCode(code).replace(/(?<=[a-z])(?=[A-Z])/g, " ");
      expect(translateJsonFault(words.toLowerCase())).not.toBe(words.toLowerCase());
    }
    const result = readJson('{"a": 1,}');
    expect(result.ok ? "" : tell(result.problems)).toMatchInlineSnapshot(`
      "this is not JSON: property name expected.
      dit is geen JSON: hier hoort een sleutel."
    `);
  });

  it("says what is wrong with other notations", async () => {
    const iati = await readIati("<html></html>");
    const version = await readIati('<iati-activities version="1.05"><iati-activity/></iati-activities>');
    const graph = readGraphml("<graphml><graph></graphml>");
    const bibtex = readBibtex("nothing");
    expect(
      [iati, version, graph, bibtex].map((result) => (result.ok ? "" : tell(result.problems))).join("\n"),
    ).toMatchInlineSnapshot(`
      "this is not IATI but <html>; expected iati-activities, iati-activity or result.
      dit is geen IATI maar <html>; verwacht iati-activities, iati-activity of result.
      this is IATI 1.05; 2.01, 2.02 and 2.03 are read. Version 1 had other forms of texts and codes; ask its publisher for a file of version 2.
      dit is IATI 1.05; 2.01, 2.02 en 2.03 worden gelezen. Versie 1 had andere vormen van teksten en codes; vraag de uitgever om een bestand van versie 2.
      this is not XML: unexpected close tag.
      dit is geen XML: een eindtag zonder begin.
      there are no entries in it; expected @article{key, title = {…}, …} and the like.
      er staan geen bronnen in; verwacht @article{sleutel, title = {…}, …} en dergelijke."
    `);
  });
});

describe("renderProblem and explainUnknownId", () => {
  it("take a language", () => {
    const text = "format: theory-of-change/1\nid: t\ntitle: T\nlanguage: nl\noutcmes: {}\n";
    const result = readYaml(text);
    expect(
      result.ok ? "" : renderProblem(result.problems[0]!, { file: "t.yaml", text, lang: "nl" }),
    ).toMatchInlineSnapshot(`
      "t.yaml:5:1: outcmes: "outcmes" is hier geen sleutel. Bedoelt u "outcomes"?
        5 | outcmes: {}
          | ^"
    `);
  });

  it("words an id that is nobody's", () => {
    const theory = parseTheory({ ...HEAD, ...NODES });
    let error: unknown;
    try {
      if (theory.ok) traceTheory(theory.theory as Theory, { to: "bb" });
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(UnknownIdError);
    expect(explainUnknownId(error as UnknownIdError, { lang: "nl" })).toMatchInlineSnapshot(
      `""bb" is geen id van een interventie, uitkomst of factor. Bedoelt u "b"?"`,
    );
    expect(explainUnknownId(error as UnknownIdError, { lang: "en" })).toBe((error as UnknownIdError).message);
  });

  it.each([
    ["a → b", "", 'Did you mean "a->b"?', 'Bedoelt u "a->b"?'],
    ["b->a", "; the link a->b leads the other way", 'Did you mean "a->b"?', 'Bedoelt u "a->b"?'],
    ["b → a", "; the link a->b leads the other way", 'Did you mean "a->b"?', 'Bedoelt u "a->b"?'],
  ])("words a link that is written as %s", (id, aside, english, dutch) => {
    const error = new UnknownIdError(id, { roles: ["link"], candidates: ["a->b"] });
    expect(error.message).toBe(`"${id}" is not the id of a link${aside}. ${english}`);
    const also = aside === "" ? "" : "; het verband a->b gaat de andere kant op";
    expect(explainUnknownId(error, { lang: "nl" })).toBe(`"${id}" is geen id van een verband${also}. ${dutch}`);
  });
});
