/** What the parser of JSON says, in Dutch; a fault that is not known here stays as it is. */
export function translateJsonFault(fault: string): string {
  return Object.hasOwn(FAULTS, fault) ? FAULTS[fault]! : fault;
}

const FAULTS: { readonly [fault: string]: string } = {
  "invalid symbol": "onbekend teken",
  "invalid number format": "een getal in de verkeerde vorm",
  "property name expected": "hier hoort een sleutel",
  "value expected": "hier hoort een waarde",
  "colon expected": "hier hoort een dubbele punt",
  "comma expected": "hier hoort een komma",
  "close brace expected": "hier hoort een accolade sluiten",
  "close bracket expected": "hier hoort een vierkante haak sluiten",
  "end of file expected": "hier hoort het einde van de tekst",
  "invalid comment token": "commentaar kan niet",
  "unexpected end of comment": "het commentaar is niet afgesloten",
  "unexpected end of string": "de tekst tussen aanhalingstekens is niet afgesloten",
  "unexpected end of number": "het getal is niet af",
  "invalid unicode": "een ongeldige Unicode-code",
  "invalid escape character": "een ongeldig teken na \\",
  "invalid character": "een teken dat hier niet mag staan",
};
