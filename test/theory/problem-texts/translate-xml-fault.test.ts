import { expect, it } from "vitest";
import { translateXmlFault } from "../../../src/theory/problem-texts/translate-xml-fault.js";

const FAULTS: readonly (readonly [string, string])[] = [
  ["document must contain a root element", "er is geen buitenste element"],
  ["documents may contain only one root", "er is meer dan één buitenste element"],
  ["text data outside of root node", "er staat tekst buiten het buitenste element"],
  ["unexpected end", "het houdt te vroeg op"],
  ["unexpected close tag", "een eindtag zonder begin"],
  ["weird empty close tag", "een eindtag zonder naam"],
  ["disallowed character", "een teken dat niet mag"],
  ["disallowed character in tag name", "een teken dat niet mag in de naam van een tag"],
  ["disallowed character in closing tag", "een teken dat niet mag in een eindtag"],
  ["disallowed character in attribute name", "een teken dat niet mag in de naam van een attribuut"],
  ['the string "]]>" is disallowed in char data', "]]> mag niet in een tekst staan"],
  ["attribute without value", "een attribuut zonder waarde"],
  ["unquoted attribute value", "een waarde zonder aanhalingstekens"],
  ["no whitespace between attributes", "geen spatie tussen attributen"],
  ["forward-slash in opening tag not followed by >", "na / in een tag hoort >"],
  ["malformed character entity", "een ongeldige tekencode"],
  ["malformed comment", "ongeldig commentaar"],
  ["an XML declaration must be at the start of the document", "de XML-declaratie hoort aan het begin"],
  ["the XML declaration must appear at the start of the document", "de XML-declaratie hoort aan het begin"],
  ["unclosed tag: edge", "tag edge is niet gesloten"],
  ["unmatched closing tag: edge", "eindtag edge past nergens bij"],
  ["duplicate attribute: id", "attribuut id staat er twee keer"],
  ['unbound namespace prefix: "dc"', 'prefix "dc" hoort bij geen naamruimte'],
  ["malformed name: :a", ":a kan geen naam zijn"],
];

it.each(FAULTS)("says in Dutch: %s", (fault, dutch) => {
  expect(translateXmlFault(fault)).toBe(dutch);
});

it("leaves what it does not know as it is, whatever is in it", () => {
  for (const [fault] of FAULTS) expect(translateXmlFault(`so ${fault}`)).toBe(`so ${fault}`);
  expect(translateXmlFault("toString")).toBe("toString");
});
