import { quote } from "../../schema/quote.js";
import type { DescriptionName } from "../../schema/shape.js";
import type { Expectation, FoundValue, ProblemTexts } from "../problem-reason.js";
import { CONVERT, RECODE } from "./encoding-repairs.js";
import { formatRolesInDutch } from "./format-roles-in-dutch.js";
import { isDateAsNumber, isTextWithoutQuotes } from "./lacks-quotes.js";
import { listOptions } from "./list-options.js";
import { translateJsonFault } from "./translate-json-fault.js";
import { translateXmlFault } from "./translate-xml-fault.js";
import { translateYamlFault } from "./translate-yaml-fault.js";

/** What problems say in Dutch. */
export const nl: ProblemTexts = {
  theTheory: "de theorie",
  didYouMean: (suggestion) => `Bedoelt u ${quote(suggestion)}?`,
  reasons: {
    "unknown-key": ({ key }) => `${quote(key)} is hier geen sleutel.`,
    "bad-key": ({ shown, expected }) => `${shown} kan geen sleutel zijn; verwacht ${expect(expected)}.`,
    missing: ({ expected }) => `ontbreekt; verwacht ${expect(expected)}.`,
    "wrong-type": ({ expected, found }) =>
      `verwacht ${isDateAsNumber(expected, found) ? DATE : expect(expected)}; er staat ${show(found)}.${advise(expected, found)}`,
    "bad-value": ({ expected, shown }) =>
      `verwacht ${expect(expected)}; er staat ${shown === '""' ? "niets tussen de aanhalingstekens" : shown}.`,
    "too-large-number": ({ most }) =>
      `een te groot getal om precies te bewaren; verwacht ten hoogste ${most}, aan weerszijden van 0. Tel in een grotere eenheid, of schrijf het als tekst.`,
    format: ({ expected, found }) =>
      `${found === undefined ? "ontbreekt" : `er staat ${show(found)}`}; verwacht ${quote(expected)}.`,
    "override-without-note": () => "ontbreekt; een afwijkend oordeel heeft een reden nodig.",
    "reserved-for-whole": ({ id }) =>
      `${quote(id)} is gereserveerd: in \`on\` staat het voor de hele theorie. Kies een andere id.`,
    "reserved-word": ({ id }) => `${quote(id)} is een gereserveerd woord van JavaScript. Kies een andere id.`,
    "taken-by": ({ id, role }) => `${quote(id)} is al de id van ${formatRolesInDutch([role])}.`,
    "taken-in": ({ id, register }) => `${quote(id)} is al een id in ${register}.`,
    "taken-by-group": ({ id }) => `${quote(id)} is al de naam van een groep bewijs.`,
    "self-link": ({ id }) => `een verband kan niet van ${quote(id)} naar zichzelf leiden.`,
    "repeated-link": ({ link }) =>
      `er is al een verband ${link}. Zet beide mechanismen in de \`because\` van één verband.`,
    "not-id-of": ({ id, roles }) => `${quote(id)} is geen id van ${formatRolesInDutch(roles)}.`,
    "other-way": ({ id, link, roles }) =>
      `${quote(id)} is geen id van ${formatRolesInDutch(roles)}; het verband ${link} gaat de andere kant op.`,
    "id-of-other": ({ id, role, roles }) =>
      `${quote(id)} is ${formatRolesInDutch([role])}; verwacht de id van ${formatRolesInDutch(roles)}.`,
    "text-for-list": ({ text, parts }) => `${quote(text)} is één tekst; schrijf een lijst: [${parts.join(", ")}].`,
    "test-against-stance": ({ result, test, stance }) =>
      `een toets (${test}) met resultaat ${result} spreekt ${result === "passed" ? "voor" : "tegen"} de bewering, maar de stance is ${quote(stance)}.`,
    "strand-in-itself": ({ strand }) => `spoor ${quote(strand)} is deel van zichzelf.`,
    "parts-too-deep": ({ most }) => `sub-aannames zijn meer dan ${most} diep genest.`,
    "strands-too-deep": ({ most }) =>
      `sporen zijn meer dan ${most} diep genest. Maak dit spoor deel van een minder diep spoor, of van geen.`,
    "lone-surrogate": ({ shown }) =>
      `bevat een half teken (${shown}), dat geen bestand in UTF-8 kan bevatten. Verwijder het, of schrijf het hele teken.`,
    "inherited-key": () => 'bevat een sleutel "__proto__"; zo mag geen sleutel heten.',
    "reserved-key": () => "zo mag geen sleutel heten.",
    unreadable: ({ fault }) => `kan niet worden gelezen: ${fault}`,
    "repeated-objects": () =>
      "dezelfde objecten staan steeds weer in elkaar, zodat geen tekst ze kan bevatten. Geef elke plaats eigen gegevens.",
    "no-form": ({ found }) => `${show(found)} heeft geen vorm in JSON; verwacht gewone gegevens.`,
    "custom-too-deep": ({ most }) => `objecten en lijsten zijn er meer dan ${most} diep in genest.`,
    "no-nodes": () => "heeft geen interventies, uitkomsten of factoren. Voeg om te beginnen een uitkomst toe.",
    "more-problems": ({ count }) =>
      `${count === 1 ? "1 ander probleem is" : `${count} andere problemen zijn`} niet getoond; los eerst deze op.`,
    "repeated-key": ({ key, line, column }) =>
      `de sleutel ${quote(key)} staat hier opnieuw; hij staat al op regel ${line}${column === undefined ? "" : `, kolom ${column}`}.`,
    "takes-away": () => `de bewerking haalt hier iets weg; ${IN_PLACE}.`,
    "replaces-more": () => `de bewerking verplaatst of vervangt hier iets met andere dingen erin; ${IN_PLACE}.`,
    "no-text": () => `de tekst is leeg. ${START}`,
    "no-data": ({ holds }) =>
      `de tekst bevat ${holds === "comments" ? "alleen commentaar, en geen theorie" : "geen gegevens"}. ${START}`,
    "too-long": ({ length, most }) =>
      `de tekst is ${length} tekens lang; hooguit ${most} worden gelezen. Splits hem, of verhoog \`limits.characters\`.`,
    "too-deep": ({ depth, most }) =>
      `objecten en lijsten zijn ${depth} diep genest; hooguit ${most} diep wordt gelezen.`,
    "too-many": ({ what, most, found }) =>
      `er zijn ${found === undefined ? `meer dan ${most}` : found} ${COUNTED[what]}; hooguit ${most} worden gelezen. Splits het bestand, of verhoog \`limits.${what}\`.`,
    "several-documents": () => "de tekst bevat meer dan één YAML-document; zet elke theorie in een eigen bestand.",
    "no-json": ({ fault }) =>
      fault === undefined ? "dit is geen JSON." : `dit is geen JSON: ${translateJsonFault(fault)}.`,
    "no-yaml": ({ fault }) => `dit is geen theorie in YAML: ${translateYamlFault(fault)}.`,
    "layout-in-the-way": () =>
      "de tekst is zo opgemaakt dat de bewerking er niet in past zonder te veranderen wat er verder staat.",
    "other-encoding": ({ encoding }) =>
      `de tekst is in ${encoding}; bewaar hem als UTF-8, bijvoorbeeld met: ${CONVERT}`,
    "said-encoding": ({ encoding }) =>
      `de tekst zegt dat hij in ${encoding} is; bewaar hem als UTF-8, bijvoorbeeld met: ${CONVERT}`,
    "bad-byte": ({ byte }) =>
      `de tekst is niet in UTF-8 (hier staat byte 0x${byte}); bewaar hem als UTF-8, bijvoorbeeld met: ${RECODE}`,
    "no-xml": ({ fault }) => `dit is geen XML: ${translateXmlFault(fault)}.`,
    "text-outside": () => "dit is geen XML: er staat tekst buiten.",
    "document-type": () =>
      "hier staat een documenttype (DOCTYPE); dat wordt niet gelezen, want het kan andere bestanden noemen, of entiteiten zonder eind. Haal het weg.",
    entity: () =>
      "hier staat een entiteit die XML niet kent; alleen &amp;, &lt;, &gt;, &quot; en &apos; worden gelezen.",
    "long-token": ({ most }) =>
      `een tekst of tag is langer dan ${most} tekens; dat is meer dan er wordt gelezen. Splits het, of verhoog \`limits.tokenCharacters\`.`,
    "long-part": ({ most }) =>
      `één resultaat of activiteit is langer dan ${most} tekens; dat is meer dan er wordt gelezen. Splits het, of verhoog \`limits.partCharacters\`.`,
    "deep-elements": ({ most }) => `elementen zijn meer dan ${most} diep genest; dat is dieper dan er wordt gelezen.`,
    "after-the-end": ({ element }) => `<${element}> staat na het einde van het buitenste element van het bestand.`,
    "no-iati": ({ element }) =>
      `${element === "iati-organisations" ? "dit is een IATI-bestand van organisaties" : `dit is geen IATI maar <${element}>`}; verwacht iati-activities, iati-activity of result.`,
    "iati-version": ({ version }) =>
      `dit is IATI ${version}; 2.01, 2.02 en 2.03 worden gelezen. Versie 1 had andere vormen van teksten en codes; vraag de uitgever om een bestand van versie 2.`,
    "nothing-in": ({ notation }) => NOTHING[notation],
  },
};

const START = "`toc init` schrijft een theorie om mee te beginnen.";

const COUNTED = {
  values: "teksten, getallen, objecten en lijsten",
  separators: "regeleinden, komma's en andere tekens die waarden scheiden",
  links: "verbanden, als elk verband van een groep apart telt",
  elements: "elementen",
  attributes: "attributen in één element",
  nameCharacters: "tekens in een naam of in het adres van een naamruimte",
};

const IN_PLACE = "ter plaatse kan alleen iets worden toegevoegd of een enkele waarde veranderd";

const NOTHING = {
  iati: "geen activiteit in het bestand rapporteert resultaten, dus er is niets om een theorie van te maken.",
  graph: "de graaf heeft geen knoop die een interventie, uitkomst of factor kan zijn.",
  bibtex: "er staan geen bronnen in; verwacht @article{sleutel, title = {…}, …} en dergelijke.",
  "csl-json": "dit is geen bibliografie in CSL-JSON; verwacht een lijst: [{id: …, type: …}, …].",
  "causal-map": "er staat geen causale kaart in; verwacht een tabel met de kolommen cause en effect.",
  logframe:
    "er staat geen logframe in; verwacht een rij koppen met resultaten, indicatoren of aannames, en daaronder niveaus.",
  tables: "er is geen tabel met knopen; verwacht een blad of bestand met de naam nodes, met de kolommen kind en title.",
  nodes: "in de tabel nodes is geen rij te lezen, en zonder knoop is er geen theorie.",
} as const;

const DESCRIBED: { readonly [D in DescriptionName]: string } = {
  Target: "een verband (van->naar) of knoop, een lijst daarvan, of theory voor het geheel",
  Test: "intended, of een plan met question, method, owner, due of informs",
  PartialDate: "een datum: 2018, 2018-10 of 2018-10-05",
  Duration: "een duur: P5Y, P18M of P30D",
  Country: "een landcode van twee hoofdletters, zoals KE",
  Id: "een id: een letter of cijfer, dan letters, cijfers, '.', '_' of '-'",
  OneTarget: "de id van een verband (van->naar) of knoop, of theory voor het geheel",
  Claim: "de id van een aanname, een knoop of een verband (van->naar)",
  Goal: 'een duurzaam ontwikkelingsdoel of subdoel tussen aanhalingstekens, zoals "4" of "10.7"',
  Language: "een taalcode, zoals nl of en",
  Line: "tekst",
  Text: "tekst, of tekst per taal: {nl: …, en: …}",
};

/** What a date looks like to who wrote one without quotes. */
const DATE = 'een datum tussen aanhalingstekens: "2018", "2018-10" of "2018-10-05"';

const TYPES: { readonly [type: string]: string } = {
  string: "tekst",
  number: "een getal",
};

function expect(expected: Expectation): string {
  switch (expected.kind) {
    case "described":
      return DESCRIBED[expected.as];
    case "choice":
      return listOptions(expected.options, { or: "of", others: (count) => `of een van ${count} andere` });
    case "object":
      return `een object met ${expected.keys.length === 0 ? "eigen sleutels" : expected.keys.join(", ")}`;
    case "list":
      return expected.of === undefined ? "een lijst" : `een lijst met steeds ${expect(expected.of)}`;
    case "any":
      return expected.options.map(expect).join(", of ");
    case "type":
      return TYPES[expected.type] ?? expected.type;
    case "entries":
      return "een object met een id voor elk onderdeel";
    case "boolean":
      return "true of false";
    case "other":
      return "iets anders";
  }
}

function show(found: FoundValue): string {
  switch (found.kind) {
    case "null":
      return "niets (null)";
    case "empty-list":
      return "een lege lijst";
    case "list":
      return "een lijst";
    case "object":
      return "een object";
    case "number":
      return `het getal ${found.shown}`;
    case "boolean":
      return `de waarheidswaarde ${found.shown}`;
    default:
      return found.shown;
  }
}

function advise(expected: Expectation, found: FoundValue): string {
  if (isDateAsNumber(expected, found))
    return ` Schrijf "${found.shown}": een jaartal zonder aanhalingstekens is een getal.`;
  return isTextWithoutQuotes(expected, found) ? " Zet er aanhalingstekens om, dan is het tekst." : "";
}
