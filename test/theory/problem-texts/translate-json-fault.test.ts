import { expect, it } from "vitest";
import { translateJsonFault } from "../../../src/theory/problem-texts/translate-json-fault.js";

const FAULTS: readonly (readonly [string, string])[] = [
  ["invalid symbol", "onbekend teken"],
  ["invalid number format", "een getal in de verkeerde vorm"],
  ["property name expected", "hier hoort een sleutel"],
  ["value expected", "hier hoort een waarde"],
  ["colon expected", "hier hoort een dubbele punt"],
  ["comma expected", "hier hoort een komma"],
  ["close brace expected", "hier hoort een accolade sluiten"],
  ["close bracket expected", "hier hoort een vierkante haak sluiten"],
  ["end of file expected", "hier hoort het einde van de tekst"],
  ["invalid comment token", "commentaar kan niet"],
  ["unexpected end of comment", "het commentaar is niet afgesloten"],
  ["unexpected end of string", "de tekst tussen aanhalingstekens is niet afgesloten"],
  ["unexpected end of number", "het getal is niet af"],
  ["invalid unicode", "een ongeldige Unicode-code"],
  ["invalid escape character", "een ongeldig teken na \\"],
  ["invalid character", "een teken dat hier niet mag staan"],
];

it.each(FAULTS)("says in Dutch: %s", (fault, dutch) => {
  expect(translateJsonFault(fault)).toBe(dutch);
});

it("leaves what it does not know as it is, whatever is in it", () => {
  for (const [fault] of FAULTS) expect(translateJsonFault(`so ${fault}`)).toBe(`so ${fault}`);
  expect(translateJsonFault("toString")).toBe("toString");
});
