import { expect, it } from "vitest";
import type { DescriptionName } from "../../../src/schema/shape.js";
import { createProblem } from "../../../src/theory/create-problem.js";
import type { Expectation, FoundValue, ProblemReason, ProblemReasons } from "../../../src/theory/problem-reason.js";
import { nl } from "../../../src/theory/problem-texts/nl.js";
import type { IdRole, Role } from "../../../src/theory/references.js";
import { wordProblem } from "../../../src/theory/word-problem.js";

const path = ["outcomes", "a"];

/** What a reason says in English and, below it, in Dutch. */
function tell(reasons: readonly ProblemReason[]): string {
  return reasons
    .map((reason) => `${createProblem("syntax", { path, reason }).message}\n${wordProblem({ path, reason }, nl)}`)
    .join("\n");
}

const of = (kind: "described" | "choice", ...rest: string[]): Expectation =>
  kind === "choice" ? { kind, options: rest } : { kind, as: rest[0] as DescriptionName };
const text = of("described", "Text");
const sixteen = Array.from({ length: 16 }, (_, i) => `c${i + 1}`);

/** Every reason there is, the compiler sees to that, with what makes it say something else. */
const SAMPLES: { readonly [N in keyof ProblemReasons]: readonly ProblemReasons[N][] } = {
  "unknown-key": [{ key: "titel" }],
  "bad-key": [{ shown: '"a b"', expected: of("described", "Id") }],
  missing: [{ expected: text }],
  "wrong-type": [{ expected: text, found: { kind: "list" } }],
  "bad-value": [
    { expected: text, shown: '"x"' },
    { expected: text, shown: '""' },
  ],
  "too-large-number": [{ most: 9007199254740991 }],
  format: [
    { expected: "theory-of-change/1" },
    { expected: "theory-of-change/1", found: { kind: "text", shown: '"theory-of-change/2"' } },
  ],
  "override-without-note": [{}],
  "reserved-for-whole": [{ id: "theory" }],
  "reserved-word": [{ id: "constructor" }],
  "taken-by": [{ id: "a", role: "outcome" }],
  "taken-in": [{ id: "a", register: "sources" }],
  "taken-by-group": [{ id: "a" }],
  "self-link": [{ id: "a" }],
  "repeated-link": [{ link: "a->b" }],
  "not-id-of": [{ id: "a", roles: ["outcome", "factor"] }],
  "other-way": [{ id: "a->b", link: "b->a", roles: ["link"] }],
  "id-of-other": [{ id: "a", role: "factor", roles: ["outcome"] }],
  "text-for-list": [{ text: "a, b", parts: ["a", "b"] }],
  "test-against-stance": [
    { result: "passed", test: "hoop", stance: "opposes" },
    { result: "failed", test: "hoop", stance: "supports" },
  ],
  "strand-in-itself": [{ strand: "a" }],
  "parts-too-deep": [{ most: 50 }],
  "strands-too-deep": [{ most: 50 }],
  "lone-surrogate": [{ shown: "U+D83D" }],
  "inherited-key": [{}],
  "reserved-key": [{}],
  unreadable: [{ fault: "The file is closed." }],
  "repeated-objects": [{}],
  "no-form": [{ found: { kind: "instance", shown: "Date" } }, { found: { kind: "number", shown: "NaN" } }],
  "custom-too-deep": [{ most: 150 }],
  "no-nodes": [{}],
  "more-problems": [{ count: 1 }, { count: 2 }],
  "repeated-key": [
    { key: "a", line: 3 },
    { key: "a", line: 3, column: 7 },
  ],
  "takes-away": [{}],
  "replaces-more": [{}],
  "no-text": [{}],
  "no-data": [{ holds: "comments" }, { holds: "nothing" }],
  "too-long": [{ length: 20, most: 10 }],
  "too-deep": [{ depth: 200, most: 150 }],
  "too-many": [
    { what: "values", found: 20, most: 10 },
    { what: "separators", found: 20, most: 10 },
    { what: "links", found: 20, most: 10 },
    { what: "elements", most: 10 },
    { what: "attributes", most: 10 },
    { what: "nameCharacters", most: 10 },
  ],
  "several-documents": [{}],
  "no-json": [{}, { fault: "comma expected" }],
  "no-yaml": [{ fault: "deficient indentation" }],
  "layout-in-the-way": [{}],
  "other-encoding": [{ encoding: "UTF-16" }],
  "said-encoding": [{ encoding: "ISO-8859-1" }],
  "bad-byte": [{ byte: "E9" }],
  "no-xml": [{ fault: "malformed comment" }],
  "text-outside": [{}],
  "document-type": [{}],
  entity: [{}],
  "long-token": [{ most: 10 }],
  "long-part": [{ most: 10 }],
  "deep-elements": [{ most: 10 }],
  "after-the-end": [{ element: "a" }],
  "no-iati": [{ element: "iati-organisations" }, { element: "html" }],
  "iati-version": [{ version: "1.05" }],
  "nothing-in": [
    { notation: "iati" },
    { notation: "graph" },
    { notation: "bibtex" },
    { notation: "csl-json" },
    { notation: "causal-map" },
    { notation: "logframe" },
    { notation: "tables" },
    { notation: "nodes" },
  ],
};

it("says every reason, that of the whole text without a place", () => {
  const reasons = Object.entries(SAMPLES).flatMap(([name, given]) =>
    given.map((one) => ({ name, ...one }) as ProblemReason),
  );
  expect(tell(reasons)).toMatchInlineSnapshot(`
    "outcomes.a: "titel" is not a key here.
    outcomes.a: "titel" is hier geen sleutel.
    outcomes.a: "a b" cannot be a key; expected an id: a letter or digit, then letters, digits, '.', '_' or '-'.
    outcomes.a: "a b" kan geen sleutel zijn; verwacht een id: een letter of cijfer, dan letters, cijfers, '.', '_' of '-'.
    outcomes.a: missing; expected text, or text by language: {nl: …, en: …}.
    outcomes.a: ontbreekt; verwacht tekst, of tekst per taal: {nl: …, en: …}.
    outcomes.a: expected text, or text by language: {nl: …, en: …}; found a list.
    outcomes.a: verwacht tekst, of tekst per taal: {nl: …, en: …}; er staat een lijst.
    outcomes.a: expected text, or text by language: {nl: …, en: …}; found "x".
    outcomes.a: verwacht tekst, of tekst per taal: {nl: …, en: …}; er staat "x".
    outcomes.a: expected text, or text by language: {nl: …, en: …}; found nothing between the quotes.
    outcomes.a: verwacht tekst, of tekst per taal: {nl: …, en: …}; er staat niets tussen de aanhalingstekens.
    outcomes.a: too large a number to be kept exactly; expected at most 9007199254740991, on either side of 0. Count in a larger unit, or write it as text.
    outcomes.a: een te groot getal om precies te bewaren; verwacht ten hoogste 9007199254740991, aan weerszijden van 0. Tel in een grotere eenheid, of schrijf het als tekst.
    outcomes.a: missing; expected "theory-of-change/1".
    outcomes.a: ontbreekt; verwacht "theory-of-change/1".
    outcomes.a: found "theory-of-change/2"; expected "theory-of-change/1".
    outcomes.a: er staat "theory-of-change/2"; verwacht "theory-of-change/1".
    outcomes.a: missing; an override needs its reason.
    outcomes.a: ontbreekt; een afwijkend oordeel heeft een reden nodig.
    outcomes.a: "theory" is reserved: in \`on\` it stands for the whole theory. Use another id.
    outcomes.a: "theory" is gereserveerd: in \`on\` staat het voor de hele theorie. Kies een andere id.
    outcomes.a: "constructor" is a reserved word of JavaScript. Use another id.
    outcomes.a: "constructor" is een gereserveerd woord van JavaScript. Kies een andere id.
    outcomes.a: "a" is already the id of an outcome.
    outcomes.a: "a" is al de id van een uitkomst.
    outcomes.a: "a" is already an id in sources.
    outcomes.a: "a" is al een id in sources.
    outcomes.a: "a" is already the name of a group of evidence.
    outcomes.a: "a" is al de naam van een groep bewijs.
    outcomes.a: a link cannot lead from "a" to itself.
    outcomes.a: een verband kan niet van "a" naar zichzelf leiden.
    outcomes.a: there is already a link a->b. Put both mechanisms in one link's \`because\`.
    outcomes.a: er is al een verband a->b. Zet beide mechanismen in de \`because\` van één verband.
    outcomes.a: "a" is not the id of an outcome or a factor.
    outcomes.a: "a" is geen id van een uitkomst of factor.
    outcomes.a: "a->b" is not the id of a link; the link b->a leads the other way.
    outcomes.a: "a->b" is geen id van een verband; het verband b->a gaat de andere kant op.
    outcomes.a: "a" is a factor; expected the id of an outcome.
    outcomes.a: "a" is een factor; verwacht de id van een uitkomst.
    outcomes.a: "a, b" is one text; write a list: [a, b].
    outcomes.a: "a, b" is één tekst; schrijf een lijst: [a, b].
    outcomes.a: a passed hoop test supports the claim, but the stance is "opposes".
    outcomes.a: een toets (hoop) met resultaat passed spreekt voor de bewering, maar de stance is "opposes".
    outcomes.a: a failed hoop test opposes the claim, but the stance is "supports".
    outcomes.a: een toets (hoop) met resultaat failed spreekt tegen de bewering, maar de stance is "supports".
    outcomes.a: strand "a" is part of itself.
    outcomes.a: spoor "a" is deel van zichzelf.
    outcomes.a: parts are nested more than 50 deep.
    outcomes.a: sub-aannames zijn meer dan 50 diep genest.
    outcomes.a: strands are nested more than 50 deep. Make this strand part of one further out, or of none.
    outcomes.a: sporen zijn meer dan 50 diep genest. Maak dit spoor deel van een minder diep spoor, of van geen.
    outcomes.a: holds half of a character (U+D83D), which no file in UTF-8 can hold. Delete it, or write the whole character.
    outcomes.a: bevat een half teken (U+D83D), dat geen bestand in UTF-8 kan bevatten. Verwijder het, of schrijf het hele teken.
    outcomes.a: holds a key "__proto__"; no key may have that name.
    outcomes.a: bevat een sleutel "__proto__"; zo mag geen sleutel heten.
    outcomes.a: no key may have this name.
    outcomes.a: zo mag geen sleutel heten.
    outcomes.a: cannot be read: The file is closed.
    outcomes.a: kan niet worden gelezen: The file is closed.
    outcomes.a: the same objects stand within each other again and again, so that no text could hold them. Give each place data of its own.
    outcomes.a: dezelfde objecten staan steeds weer in elkaar, zodat geen tekst ze kan bevatten. Geef elke plaats eigen gegevens.
    outcomes.a: an instance of Date has no form in JSON; expected plain data.
    outcomes.a: Date heeft geen vorm in JSON; verwacht gewone gegevens.
    outcomes.a: the number NaN has no form in JSON; expected plain data.
    outcomes.a: het getal NaN heeft geen vorm in JSON; verwacht gewone gegevens.
    outcomes.a: objects and lists are nested more than 150 deep in it.
    outcomes.a: objecten en lijsten zijn er meer dan 150 diep in genest.
    outcomes.a: has no interventions, outcomes or factors. Add an outcome to begin with.
    outcomes.a: heeft geen interventies, uitkomsten of factoren. Voeg om te beginnen een uitkomst toe.
    1 more problem not shown; repair these first.
    1 ander probleem is niet getoond; los eerst deze op.
    2 more problems not shown; repair these first.
    2 andere problemen zijn niet getoond; los eerst deze op.
    outcomes.a: the key "a" stands here again; it stood first on line 3.
    outcomes.a: de sleutel "a" staat hier opnieuw; hij staat al op regel 3.
    outcomes.a: the key "a" stands here again; it stood first on line 3, column 7.
    outcomes.a: de sleutel "a" staat hier opnieuw; hij staat al op regel 3, kolom 7.
    outcomes.a: the edit takes something away here; in place, things are only added and single values changed.
    outcomes.a: de bewerking haalt hier iets weg; ter plaatse kan alleen iets worden toegevoegd of een enkele waarde veranderd.
    outcomes.a: the edit moves or replaces what holds other things here; in place, things are only added and single values changed.
    outcomes.a: de bewerking verplaatst of vervangt hier iets met andere dingen erin; ter plaatse kan alleen iets worden toegevoegd of een enkele waarde veranderd.
    the text is empty. \`toc init\` writes a theory to start from.
    de tekst is leeg. \`toc init\` schrijft een theorie om mee te beginnen.
    the text holds only comments, and no theory. \`toc init\` writes a theory to start from.
    de tekst bevat alleen commentaar, en geen theorie. \`toc init\` schrijft een theorie om mee te beginnen.
    the text holds no data. \`toc init\` writes a theory to start from.
    de tekst bevat geen gegevens. \`toc init\` schrijft een theorie om mee te beginnen.
    the text is 20 characters long; at most 10 are read. Split it, or raise \`limits.characters\`.
    de tekst is 20 tekens lang; hooguit 10 worden gelezen. Splits hem, of verhoog \`limits.characters\`.
    objects and lists are nested 200 deep; at most 150 are read.
    objecten en lijsten zijn 200 diep genest; hooguit 150 diep wordt gelezen.
    there are 20 texts, numbers, objects and lists; at most 10 are read. Split the file, or raise \`limits.values\`.
    er zijn 20 teksten, getallen, objecten en lijsten; hooguit 10 worden gelezen. Splits het bestand, of verhoog \`limits.values\`.
    there are 20 line ends, commas and other signs that separate values; at most 10 are read. Split the file, or raise \`limits.separators\`.
    er zijn 20 regeleinden, komma's en andere tekens die waarden scheiden; hooguit 10 worden gelezen. Splits het bestand, of verhoog \`limits.separators\`.
    there are 20 links, those that groups stand for counted one by one; at most 10 are read. Split the file, or raise \`limits.links\`.
    er zijn 20 verbanden, als elk verband van een groep apart telt; hooguit 10 worden gelezen. Splits het bestand, of verhoog \`limits.links\`.
    there are more than 10 elements; at most 10 are read. Split the file, or raise \`limits.elements\`.
    er zijn meer dan 10 elementen; hooguit 10 worden gelezen. Splits het bestand, of verhoog \`limits.elements\`.
    there are more than 10 attributes in one element; at most 10 are read. Split the file, or raise \`limits.attributes\`.
    er zijn meer dan 10 attributen in één element; hooguit 10 worden gelezen. Splits het bestand, of verhoog \`limits.attributes\`.
    there are more than 10 characters in a name or in the address of a namespace; at most 10 are read. Split the file, or raise \`limits.nameCharacters\`.
    er zijn meer dan 10 tekens in een naam of in het adres van een naamruimte; hooguit 10 worden gelezen. Splits het bestand, of verhoog \`limits.nameCharacters\`.
    the text holds more than one YAML document; put each theory in a file of its own.
    de tekst bevat meer dan één YAML-document; zet elke theorie in een eigen bestand.
    this is not JSON.
    dit is geen JSON.
    this is not JSON: comma expected.
    dit is geen JSON: hier hoort een komma.
    this is not a theory in YAML: deficient indentation.
    dit is geen theorie in YAML: een regel springt te weinig in.
    the layout of this text is such that the edit cannot be put in without changing what else it says.
    de tekst is zo opgemaakt dat de bewerking er niet in past zonder te veranderen wat er verder staat.
    the text is in UTF-16; save it as UTF-8, for instance with: xmllint --encode UTF-8 old.xml --output new.xml
    de tekst is in UTF-16; bewaar hem als UTF-8, bijvoorbeeld met: xmllint --encode UTF-8 old.xml --output new.xml
    the text says that it is in ISO-8859-1; save it as UTF-8, for instance with: xmllint --encode UTF-8 old.xml --output new.xml
    de tekst zegt dat hij in ISO-8859-1 is; bewaar hem als UTF-8, bijvoorbeeld met: xmllint --encode UTF-8 old.xml --output new.xml
    the text is not in UTF-8 (byte 0xE9 here); save it as UTF-8, for instance with: iconv -f WINDOWS-1252 -t UTF-8 old.xml > new.xml
    de tekst is niet in UTF-8 (hier staat byte 0xE9); bewaar hem als UTF-8, bijvoorbeeld met: iconv -f WINDOWS-1252 -t UTF-8 old.xml > new.xml
    this is not XML: malformed comment.
    dit is geen XML: ongeldig commentaar.
    this is not XML: there is text outside of it.
    dit is geen XML: er staat tekst buiten.
    a document type (DOCTYPE) stands here; none is read, as it could name other files or entities without end. Take it out.
    hier staat een documenttype (DOCTYPE); dat wordt niet gelezen, want het kan andere bestanden noemen, of entiteiten zonder eind. Haal het weg.
    an entity stands here that XML does not have; only &amp;, &lt;, &gt;, &quot; and &apos; are read.
    hier staat een entiteit die XML niet kent; alleen &amp;, &lt;, &gt;, &quot; en &apos; worden gelezen.
    a text or a tag goes on for more than 10 characters; that is more than is read. Split it, or raise \`limits.tokenCharacters\`.
    een tekst of tag is langer dan 10 tekens; dat is meer dan er wordt gelezen. Splits het, of verhoog \`limits.tokenCharacters\`.
    one result or activity is longer than 10 characters; that is more than is read. Split it, or raise \`limits.partCharacters\`.
    één resultaat of activiteit is langer dan 10 tekens; dat is meer dan er wordt gelezen. Splits het, of verhoog \`limits.partCharacters\`.
    elements are nested more than 10 deep; that is more than is read.
    elementen zijn meer dan 10 diep genest; dat is dieper dan er wordt gelezen.
    <a> stands after the end of the file's outermost element.
    <a> staat na het einde van het buitenste element van het bestand.
    this is an IATI file of organisations; expected iati-activities, iati-activity or result.
    dit is een IATI-bestand van organisaties; verwacht iati-activities, iati-activity of result.
    this is not IATI but <html>; expected iati-activities, iati-activity or result.
    dit is geen IATI maar <html>; verwacht iati-activities, iati-activity of result.
    this is IATI 1.05; 2.01, 2.02 and 2.03 are read. Version 1 had other forms of texts and codes; ask its publisher for a file of version 2.
    dit is IATI 1.05; 2.01, 2.02 en 2.03 worden gelezen. Versie 1 had andere vormen van teksten en codes; vraag de uitgever om een bestand van versie 2.
    no activity in the file reports results, so there is nothing to make a theory of.
    geen activiteit in het bestand rapporteert resultaten, dus er is niets om een theorie van te maken.
    the graph has no node that could be an intervention, an outcome or a factor.
    de graaf heeft geen knoop die een interventie, uitkomst of factor kan zijn.
    there are no entries in it; expected @article{key, title = {…}, …} and the like.
    er staan geen bronnen in; verwacht @article{sleutel, title = {…}, …} en dergelijke.
    this is no bibliography in CSL-JSON; expected a list of items: [{id: …, type: …}, …].
    dit is geen bibliografie in CSL-JSON; verwacht een lijst: [{id: …, type: …}, …].
    there is no causal map in it; expected a table with the columns cause and effect.
    er staat geen causale kaart in; verwacht een tabel met de kolommen cause en effect.
    there is no logframe in it; expected a row of headings with results, indicators or assumptions, and levels below.
    er staat geen logframe in; verwacht een rij koppen met resultaten, indicatoren of aannames, en daaronder niveaus.
    there is no table of nodes; expected a sheet or file called nodes, with the columns kind and title.
    er is geen tabel met knopen; verwacht een blad of bestand met de naam nodes, met de kolommen kind en title.
    the table nodes has no row that can be read, and there is no theory without a node.
    in de tabel nodes is geen rij te lezen, en zonder knoop is er geen theorie."
  `);
});

it("says what was expected", () => {
  const expectations: readonly Expectation[] = [
    ...(
      ["Target", "Test", "PartialDate", "Duration", "Country", "Id", "Claim", "OneTarget", "Goal", "Language"] as const
    ).map((as) => of("described", as)),
    of("described", "Line"),
    text,
    of("choice", "all"),
    of("choice", ...sixteen),
    of("choice", ...sixteen, "c17"),
    { kind: "object", keys: ["from", "to"] },
    { kind: "object", keys: [] },
    { kind: "list" },
    { kind: "list", of: { kind: "type", type: "number" } },
    { kind: "any", options: [{ kind: "type", type: "string" }, { kind: "boolean" }] },
    { kind: "type", type: "bigint" },
    { kind: "entries" },
    { kind: "other" },
  ];
  expect(tell(expectations.map((expected) => ({ name: "missing", expected })))).toMatchInlineSnapshot(`
    "outcomes.a: missing; expected a link (from->to) or node, several of them in a list, or theory for the whole.
    outcomes.a: ontbreekt; verwacht een verband (van->naar) of knoop, een lijst daarvan, of theory voor het geheel.
    outcomes.a: missing; expected intended, or a plan with question, method, owner, due or informs.
    outcomes.a: ontbreekt; verwacht intended, of een plan met question, method, owner, due of informs.
    outcomes.a: missing; expected a date: 2018, 2018-10 or 2018-10-05.
    outcomes.a: ontbreekt; verwacht een datum: 2018, 2018-10 of 2018-10-05.
    outcomes.a: missing; expected a duration: P5Y, P18M or P30D.
    outcomes.a: ontbreekt; verwacht een duur: P5Y, P18M of P30D.
    outcomes.a: missing; expected a country code of two capitals, such as KE.
    outcomes.a: ontbreekt; verwacht een landcode van twee hoofdletters, zoals KE.
    outcomes.a: missing; expected an id: a letter or digit, then letters, digits, '.', '_' or '-'.
    outcomes.a: ontbreekt; verwacht een id: een letter of cijfer, dan letters, cijfers, '.', '_' of '-'.
    outcomes.a: missing; expected the id of an assumption, a node or a link (from->to).
    outcomes.a: ontbreekt; verwacht de id van een aanname, een knoop of een verband (van->naar).
    outcomes.a: missing; expected the id of a link (from->to) or node, or theory for the whole.
    outcomes.a: ontbreekt; verwacht de id van een verband (van->naar) of knoop, of theory voor het geheel.
    outcomes.a: missing; expected a Sustainable Development Goal or target in quotes, such as "4" or "10.7".
    outcomes.a: ontbreekt; verwacht een duurzaam ontwikkelingsdoel of subdoel tussen aanhalingstekens, zoals "4" of "10.7".
    outcomes.a: missing; expected a language tag, such as nl or en.
    outcomes.a: ontbreekt; verwacht een taalcode, zoals nl of en.
    outcomes.a: missing; expected text.
    outcomes.a: ontbreekt; verwacht tekst.
    outcomes.a: missing; expected text, or text by language: {nl: …, en: …}.
    outcomes.a: ontbreekt; verwacht tekst, of tekst per taal: {nl: …, en: …}.
    outcomes.a: missing; expected all.
    outcomes.a: ontbreekt; verwacht all.
    outcomes.a: missing; expected c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15 or c16.
    outcomes.a: ontbreekt; verwacht c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15 of c16.
    outcomes.a: missing; expected c1, c2, c3, c4, c5, c6, c7, c8 or one of 9 others.
    outcomes.a: ontbreekt; verwacht c1, c2, c3, c4, c5, c6, c7, c8 of een van 9 andere.
    outcomes.a: missing; expected an object with from, to.
    outcomes.a: ontbreekt; verwacht een object met from, to.
    outcomes.a: missing; expected an object with keys of its own.
    outcomes.a: ontbreekt; verwacht een object met eigen sleutels.
    outcomes.a: missing; expected a list.
    outcomes.a: ontbreekt; verwacht een lijst.
    outcomes.a: missing; expected a list of a number.
    outcomes.a: ontbreekt; verwacht een lijst met steeds een getal.
    outcomes.a: missing; expected a string, or true or false.
    outcomes.a: ontbreekt; verwacht tekst, of true of false.
    outcomes.a: missing; expected a bigint.
    outcomes.a: ontbreekt; verwacht bigint.
    outcomes.a: missing; expected an object with an id for each entry.
    outcomes.a: ontbreekt; verwacht een object met een id voor elk onderdeel.
    outcomes.a: missing; expected something else.
    outcomes.a: ontbreekt; verwacht iets anders."
  `);
});

it("says what was found", () => {
  const found: readonly FoundValue[] = [
    { kind: "null" },
    { kind: "empty-list" },
    { kind: "list" },
    { kind: "object" },
    { kind: "text", shown: '"x"' },
    { kind: "number", shown: "3" },
    { kind: "boolean", shown: "true" },
    { kind: "other", type: "bigint", shown: "10" },
  ];
  const expected: Expectation = { kind: "entries" };
  expect(tell(found.map((one) => ({ name: "wrong-type", expected, found: one })))).toMatchInlineSnapshot(`
    "outcomes.a: expected an object with an id for each entry; found nothing (null).
    outcomes.a: verwacht een object met een id voor elk onderdeel; er staat niets (null).
    outcomes.a: expected an object with an id for each entry; found an empty list.
    outcomes.a: verwacht een object met een id voor elk onderdeel; er staat een lege lijst.
    outcomes.a: expected an object with an id for each entry; found a list.
    outcomes.a: verwacht een object met een id voor elk onderdeel; er staat een lijst.
    outcomes.a: expected an object with an id for each entry; found an object.
    outcomes.a: verwacht een object met een id voor elk onderdeel; er staat een object.
    outcomes.a: expected an object with an id for each entry; found "x".
    outcomes.a: verwacht een object met een id voor elk onderdeel; er staat "x".
    outcomes.a: expected an object with an id for each entry; found the number 3.
    outcomes.a: verwacht een object met een id voor elk onderdeel; er staat het getal 3.
    outcomes.a: expected an object with an id for each entry; found the boolean true.
    outcomes.a: verwacht een object met een id voor elk onderdeel; er staat de waarheidswaarde true.
    outcomes.a: expected an object with an id for each entry; found the bigint 10.
    outcomes.a: verwacht een object met een id voor elk onderdeel; er staat 10."
  `);
});

it("advises quotes where they make it right, and a year where a date was expected", () => {
  const year: FoundValue = { kind: "number", shown: "2018" };
  const day: FoundValue = { kind: "number", shown: "20180101" };
  const truth: FoundValue = { kind: "boolean", shown: "true" };
  const date = of("described", "PartialDate");
  const string: Expectation = { kind: "type", type: "string" };
  const number: Expectation = { kind: "type", type: "number" };
  const cases: readonly (readonly [Expectation, FoundValue])[] = [
    [date, year],
    [date, day],
    [date, { kind: "number", shown: "201" }],
    [date, truth],
    [text, year],
    [text, truth],
    [text, { kind: "null" }],
    [text, { kind: "other", type: "bigint", shown: "10" }],
    [of("choice", "all", "any"), truth],
    [string, year],
    [number, truth],
    [{ kind: "any", options: [number, string] }, truth],
    [{ kind: "any", options: [number, { kind: "boolean" }] }, truth],
    [{ kind: "list" }, year],
  ];
  expect(tell(cases.map(([expected, found]) => ({ name: "wrong-type", expected, found })))).toMatchInlineSnapshot(`
    "outcomes.a: expected a date in quotes: "2018", "2018-10" or "2018-10-05"; found the number 2018. Write "2018": a year without quotes is a number.
    outcomes.a: verwacht een datum tussen aanhalingstekens: "2018", "2018-10" of "2018-10-05"; er staat het getal 2018. Schrijf "2018": een jaartal zonder aanhalingstekens is een getal.
    outcomes.a: expected a date: 2018, 2018-10 or 2018-10-05; found the number 20180101.
    outcomes.a: verwacht een datum: 2018, 2018-10 of 2018-10-05; er staat het getal 20180101.
    outcomes.a: expected a date: 2018, 2018-10 or 2018-10-05; found the number 201.
    outcomes.a: verwacht een datum: 2018, 2018-10 of 2018-10-05; er staat het getal 201.
    outcomes.a: expected a date: 2018, 2018-10 or 2018-10-05; found the boolean true.
    outcomes.a: verwacht een datum: 2018, 2018-10 of 2018-10-05; er staat de waarheidswaarde true.
    outcomes.a: expected text, or text by language: {nl: …, en: …}; found the number 2018. Put it in quotes to make it text.
    outcomes.a: verwacht tekst, of tekst per taal: {nl: …, en: …}; er staat het getal 2018. Zet er aanhalingstekens om, dan is het tekst.
    outcomes.a: expected text, or text by language: {nl: …, en: …}; found the boolean true. Put it in quotes to make it text.
    outcomes.a: verwacht tekst, of tekst per taal: {nl: …, en: …}; er staat de waarheidswaarde true. Zet er aanhalingstekens om, dan is het tekst.
    outcomes.a: expected text, or text by language: {nl: …, en: …}; found nothing (null).
    outcomes.a: verwacht tekst, of tekst per taal: {nl: …, en: …}; er staat niets (null).
    outcomes.a: expected text, or text by language: {nl: …, en: …}; found the bigint 10.
    outcomes.a: verwacht tekst, of tekst per taal: {nl: …, en: …}; er staat 10.
    outcomes.a: expected all or any; found the boolean true. Put it in quotes to make it text.
    outcomes.a: verwacht all of any; er staat de waarheidswaarde true. Zet er aanhalingstekens om, dan is het tekst.
    outcomes.a: expected a string; found the number 2018. Put it in quotes to make it text.
    outcomes.a: verwacht tekst; er staat het getal 2018. Zet er aanhalingstekens om, dan is het tekst.
    outcomes.a: expected a number; found the boolean true.
    outcomes.a: verwacht een getal; er staat de waarheidswaarde true.
    outcomes.a: expected a number, or a string; found the boolean true. Put it in quotes to make it text.
    outcomes.a: verwacht een getal, of tekst; er staat de waarheidswaarde true. Zet er aanhalingstekens om, dan is het tekst.
    outcomes.a: expected a number, or true or false; found the boolean true.
    outcomes.a: verwacht een getal, of true of false; er staat de waarheidswaarde true.
    outcomes.a: expected a list; found the number 2018.
    outcomes.a: verwacht een lijst; er staat het getal 2018."
  `);
});

it("has a word for every kind of element", () => {
  const roles: { readonly [R in Role]: true } = {
    ...{ intervention: true, outcome: true, factor: true, link: true, assumption: true, evidence: true },
    ...{ strand: true, source: true, indicator: true, actor: true, place: true, principle: true },
  };
  const all = [...(Object.keys(roles) as Role[]), "node", "element"] as const satisfies readonly IdRole[];
  expect(tell(all.map((role) => ({ name: "not-id-of", id: "x", roles: [role] })))).toMatchInlineSnapshot(`
    "outcomes.a: "x" is not the id of an intervention.
    outcomes.a: "x" is geen id van een interventie.
    outcomes.a: "x" is not the id of an outcome.
    outcomes.a: "x" is geen id van een uitkomst.
    outcomes.a: "x" is not the id of a factor.
    outcomes.a: "x" is geen id van een factor.
    outcomes.a: "x" is not the id of a link.
    outcomes.a: "x" is geen id van een verband.
    outcomes.a: "x" is not the id of an assumption.
    outcomes.a: "x" is geen id van een aanname.
    outcomes.a: "x" is not the id of a piece of evidence.
    outcomes.a: "x" is geen id van een stuk bewijs.
    outcomes.a: "x" is not the id of a strand.
    outcomes.a: "x" is geen id van een spoor.
    outcomes.a: "x" is not the id of a source.
    outcomes.a: "x" is geen id van een bron.
    outcomes.a: "x" is not the id of an indicator.
    outcomes.a: "x" is geen id van een indicator.
    outcomes.a: "x" is not the id of an actor.
    outcomes.a: "x" is geen id van een actor.
    outcomes.a: "x" is not the id of a place.
    outcomes.a: "x" is geen id van een plaats.
    outcomes.a: "x" is not the id of a principle.
    outcomes.a: "x" is geen id van een uitgangspunt.
    outcomes.a: "x" is not the id of a node.
    outcomes.a: "x" is geen id van een knoop.
    outcomes.a: "x" is not the id of an element of the theory.
    outcomes.a: "x" is geen id van een onderdeel van de theorie."
  `);
});

it("says what may have been meant, and where the whole is meant", () => {
  const reason: ProblemReason = { name: "unknown-key", key: "titel" };
  const problem = { path: [], reason, suggestion: "title" };
  expect(createProblem("unknown-key", problem).message).toBe(
    'the theory: "titel" is not a key here. Did you mean "title"?',
  );
  expect(wordProblem(problem, nl)).toBe('de theorie: "titel" is hier geen sleutel. Bedoelt u "title"?');
});
