/** What the parser of XML says, in Dutch; a fault that is not known here stays as it is. */
export function translateXmlFault(fault: string): string {
  if (Object.hasOwn(FAULTS, fault)) return FAULTS[fault]!;
  return NAME_FAULTS.reduce((text, [pattern, dutch]) => text.replace(pattern, dutch), fault);
}

const NO_PLACE = "de XML-declaratie hoort aan het begin";

const FAULTS: { readonly [fault: string]: string } = {
  "document must contain a root element": "er is geen buitenste element",
  "documents may contain only one root": "er is meer dan één buitenste element",
  "text data outside of root node": "er staat tekst buiten het buitenste element",
  "unexpected end": "het houdt te vroeg op",
  "unexpected close tag": "een eindtag zonder begin",
  "weird empty close tag": "een eindtag zonder naam",
  "disallowed character": "een teken dat niet mag",
  "disallowed character in tag name": "een teken dat niet mag in de naam van een tag",
  "disallowed character in closing tag": "een teken dat niet mag in een eindtag",
  "disallowed character in attribute name": "een teken dat niet mag in de naam van een attribuut",
  'the string "]]>" is disallowed in char data': "]]> mag niet in een tekst staan",
  "attribute without value": "een attribuut zonder waarde",
  "unquoted attribute value": "een waarde zonder aanhalingstekens",
  "no whitespace between attributes": "geen spatie tussen attributen",
  "forward-slash in opening tag not followed by >": "na / in een tag hoort >",
  "malformed character entity": "een ongeldige tekencode",
  "malformed comment": "ongeldig commentaar",
  "an XML declaration must be at the start of the document": NO_PLACE,
  "the XML declaration must appear at the start of the document": NO_PLACE,
};

const NAME_FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^unclosed tag: (.*)/, "tag $1 is niet gesloten"],
  [/^unmatched closing tag: (.*)/, "eindtag $1 past nergens bij"],
  [/^duplicate attribute: (.*)/, "attribuut $1 staat er twee keer"],
  [/^unbound namespace prefix: (.*)/, "prefix $1 hoort bij geen naamruimte"],
  [/^malformed name: (.*)/, "$1 kan geen naam zijn"],
];
