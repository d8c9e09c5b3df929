import { quote } from "../../schema/quote.js";
import { describePart } from "../../schema/shape.js";
import type { Expectation, FoundValue, ProblemTexts } from "../problem-reason.js";
import { formatRoles, ROLE_NAMES } from "../references.js";
import { CONVERT, RECODE } from "./encoding-repairs.js";
import { isDateAsNumber, isTextWithoutQuotes } from "./lacks-quotes.js";
import { listOptions } from "./list-options.js";

/** What problems say in English. */
export const en: ProblemTexts = {
  theTheory: "the theory",
  didYouMean: (suggestion) => `Did you mean ${quote(suggestion)}?`,
  reasons: {
    "unknown-key": ({ key }) => `${quote(key)} is not a key here.`,
    "bad-key": ({ shown, expected }) => `${shown} cannot be a key; expected ${expect(expected)}.`,
    missing: ({ expected }) => `missing; expected ${expect(expected)}.`,
    "wrong-type": ({ expected, found }) =>
      `expected ${isDateAsNumber(expected, found) ? DATE : expect(expected)}; found ${show(found)}.${advise(expected, found)}`,
    "bad-value": ({ expected, shown }) =>
      `expected ${expect(expected)}; found ${shown === '""' ? "nothing between the quotes" : shown}.`,
    "too-large-number": ({ most }) =>
      `too large a number to be kept exactly; expected at most ${most}, on either side of 0. Count in a larger unit, or write it as text.`,
    format: ({ expected, found }) =>
      `${found === undefined ? "missing" : `found ${show(found)}`}; expected ${quote(expected)}.`,
    "override-without-note": () => "missing; an override needs its reason.",
    "reserved-for-whole": ({ id }) =>
      `${quote(id)} is reserved: in \`on\` it stands for the whole theory. Use another id.`,
    "reserved-word": ({ id }) => `${quote(id)} is a reserved word of JavaScript. Use another id.`,
    "taken-by": ({ id, role }) => `${quote(id)} is already the id of ${ROLE_NAMES[role]}.`,
    "taken-in": ({ id, register }) => `${quote(id)} is already an id in ${register}.`,
    "taken-by-group": ({ id }) => `${quote(id)} is already the name of a group of evidence.`,
    "self-link": ({ id }) => `a link cannot lead from ${quote(id)} to itself.`,
    "repeated-link": ({ link }) => `there is already a link ${link}. Put both mechanisms in one link's \`because\`.`,
    "not-id-of": ({ id, roles }) => `${quote(id)} is not the id of ${formatRoles(roles)}.`,
    "other-way": ({ id, link, roles }) =>
      `${quote(id)} is not the id of ${formatRoles(roles)}; the link ${link} leads the other way.`,
    "id-of-other": ({ id, role, roles }) =>
      `${quote(id)} is ${ROLE_NAMES[role]}; expected the id of ${formatRoles(roles)}.`,
    "text-for-list": ({ text, parts }) => `${quote(text)} is one text; write a list: [${parts.join(", ")}].`,
    "test-against-stance": ({ result, test, stance }) =>
      `a ${result} ${test} test ${result === "passed" ? "supports" : "opposes"} the claim, but the stance is ${quote(stance)}.`,
    "strand-in-itself": ({ strand }) => `strand ${quote(strand)} is part of itself.`,
    "parts-too-deep": ({ most }) => `parts are nested more than ${most} deep.`,
    "strands-too-deep": ({ most }) =>
      `strands are nested more than ${most} deep. Make this strand part of one further out, or of none.`,
    "lone-surrogate": ({ shown }) =>
      `holds half of a character (${shown}), which no file in UTF-8 can hold. Delete it, or write the whole character.`,
    "inherited-key": () => 'holds a key "__proto__"; no key may have that name.',
    "reserved-key": () => "no key may have this name.",
    unreadable: ({ fault }) => `cannot be read: ${fault}`,
    "repeated-objects": () =>
      "the same objects stand within each other again and again, so that no text could hold them. Give each place data of its own.",
    "no-form": ({ found }) => `${show(found)} has no form in JSON; expected plain data.`,
    "custom-too-deep": ({ most }) => `objects and lists are nested more than ${most} deep in it.`,
    "no-nodes": () => "has no interventions, outcomes or factors. Add an outcome to begin with.",
    "more-problems": ({ count }) => `${count} more problem${count === 1 ? "" : "s"} not shown; repair these first.`,
    "repeated-key": ({ key, line, column }) =>
      `the key ${quote(key)} stands here again; it stood first on line ${line}${column === undefined ? "" : `, column ${column}`}.`,
    "takes-away": () => `the edit takes something away here; ${IN_PLACE}.`,
    "replaces-more": () => `the edit moves or replaces what holds other things here; ${IN_PLACE}.`,
    "no-text": () => `the text is empty. ${START}`,
    "no-data": ({ holds }) =>
      `the text holds ${holds === "comments" ? "only comments, and no theory" : "no data"}. ${START}`,
    "too-long": ({ length, most }) =>
      `the text is ${length} characters long; at most ${most} are read. Split it, or raise \`limits.characters\`.`,
    "too-deep": ({ depth, most }) => `objects and lists are nested ${depth} deep; at most ${most} are read.`,
    "too-many": ({ what, most, found }) =>
      `${found === undefined ? `there are more than ${most}` : `there are ${found}`} ${COUNTED[what]}; at most ${most} are read. Split the file, or raise \`limits.${what}\`.`,
    "several-documents": () => "the text holds more than one YAML document; put each theory in a file of its own.",
    "no-json": ({ fault }) => (fault === undefined ? "this is not JSON." : `this is not JSON: ${fault}.`),
    "no-yaml": ({ fault }) => `this is not a theory in YAML: ${fault}.`,
    "layout-in-the-way": () =>
      "the layout of this text is such that the edit cannot be put in without changing what else it says.",
    "other-encoding": ({ encoding }) => `the text is in ${encoding}; save it as UTF-8, for instance with: ${CONVERT}`,
    "said-encoding": ({ encoding }) =>
      `the text says that it is in ${encoding}; save it as UTF-8, for instance with: ${CONVERT}`,
    "bad-byte": ({ byte }) =>
      `the text is not in UTF-8 (byte 0x${byte} here); save it as UTF-8, for instance with: ${RECODE}`,
    "no-xml": ({ fault }) => `this is not XML: ${fault}.`,
    "text-outside": () => "this is not XML: there is text outside of it.",
    "document-type": () =>
      "a document type (DOCTYPE) stands here; none is read, as it could name other files or entities without end. Take it out.",
    entity: () => "an entity stands here that XML does not have; only &amp;, &lt;, &gt;, &quot; and &apos; are read.",
    "long-token": ({ most }) =>
      `a text or a tag goes on for more than ${most} characters; that is more than is read. Split it, or raise \`limits.tokenCharacters\`.`,
    "long-part": ({ most }) =>
      `one result or activity is longer than ${most} characters; that is more than is read. Split it, or raise \`limits.partCharacters\`.`,
    "deep-elements": ({ most }) => `elements are nested more than ${most} deep; that is more than is read.`,
    "after-the-end": ({ element }) => `<${element}> stands after the end of the file's outermost element.`,
    "no-iati": ({ element }) =>
      `${element === "iati-organisations" ? "this is an IATI file of organisations" : `this is not IATI but <${element}>`}; expected iati-activities, iati-activity or result.`,
    "iati-version": ({ version }) =>
      `this is IATI ${version}; 2.01, 2.02 and 2.03 are read. Version 1 had other forms of texts and codes; ask its publisher for a file of version 2.`,
    "nothing-in": ({ notation }) => NOTHING[notation],
  },
};

const START = "`toc init` writes a theory to start from.";

const COUNTED = {
  values: "texts, numbers, objects and lists",
  separators: "line ends, commas and other signs that separate values",
  links: "links, those that groups stand for counted one by one",
  elements: "elements",
  attributes: "attributes in one element",
  nameCharacters: "characters in a name or in the address of a namespace",
};

const IN_PLACE = "in place, things are only added and single values changed";

const NOTHING = {
  iati: "no activity in the file reports results, so there is nothing to make a theory of.",
  graph: "the graph has no node that could be an intervention, an outcome or a factor.",
  bibtex: "there are no entries in it; expected @article{key, title = {…}, …} and the like.",
  "csl-json": "this is no bibliography in CSL-JSON; expected a list of items: [{id: …, type: …}, …].",
  "causal-map": "there is no causal map in it; expected a table with the columns cause and effect.",
  logframe:
    "there is no logframe in it; expected a row of headings with results, indicators or assumptions, and levels below.",
  tables: "there is no table of nodes; expected a sheet or file called nodes, with the columns kind and title.",
  nodes: "the table nodes has no row that can be read, and there is no theory without a node.",
} as const;

/** What a date looks like to who wrote one without quotes. */
const DATE = 'a date in quotes: "2018", "2018-10" or "2018-10-05"';

function expect(expected: Expectation): string {
  switch (expected.kind) {
    case "described":
      return describePart(expected.as);
    case "choice":
      return listOptions(expected.options, { or: "or", others: (count) => `or one of ${count} others` });
    case "object":
      return `an object with ${expected.keys.length === 0 ? "keys of its own" : expected.keys.join(", ")}`;
    case "list":
      return `a list${expected.of === undefined ? "" : ` of ${expect(expected.of)}`}`;
    case "any":
      return expected.options.map(expect).join(", or ");
    case "type":
      return `a ${expected.type}`;
    case "entries":
      return "an object with an id for each entry";
    case "boolean":
      return "true or false";
    case "other":
      return "something else";
  }
}

function show(found: FoundValue): string {
  switch (found.kind) {
    case "null":
      return "nothing (null)";
    case "empty-list":
      return "an empty list";
    case "list":
      return "a list";
    case "object":
      return "an object";
    case "text":
      return found.shown;
    case "instance":
      return `an instance of ${found.shown}`;
    case "other":
      return `the ${found.type} ${found.shown}`;
    default:
      return `the ${found.kind} ${found.shown}`;
  }
}

function advise(expected: Expectation, found: FoundValue): string {
  if (isDateAsNumber(expected, found)) return ` Write "${found.shown}": a year without quotes is a number.`;
  return isTextWithoutQuotes(expected, found) ? " Put it in quotes to make it text." : "";
}
