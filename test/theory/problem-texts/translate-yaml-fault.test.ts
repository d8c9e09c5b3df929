import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { translateYamlFault } from "../../../src/theory/problem-texts/translate-yaml-fault.js";

const FAULTS: readonly (readonly [string, string])[] = [
  ["duplicated mapping key", "een sleutel staat er twee keer"],
  ['a - that stands alone needs quotes; write "-"', 'een - op zichzelf moet tussen aanhalingstekens; schrijf "-"'],
  [
    'a comma is missing, or quotes around a text with ": " in it',
    'er ontbreekt een komma, of aanhalingstekens om een tekst met ": " erin',
  ],
  ["the quote that opens here is not closed", "het aanhalingsteken dat hier opent is niet gesloten"],
  [
    "there is text after the closing quote; put quotes around all of it",
    "er staat tekst na het sluitende aanhalingsteken; zet aanhalingstekens om het geheel",
  ],
  ["bad indentation of a mapping entry", "een regel springt verkeerd in"],
  ["bad indentation of a sequence entry", "een regel van een lijst springt verkeerd in"],
  ["deficient indentation", "een regel springt te weinig in"],
  ["tab characters must not be used in indentation", "inspringen gaat met spaties, niet met tabs"],
  [
    "can not read a block mapping entry; a multiline key may not be an implicit key",
    "hier hoort een dubbele punt na de sleutel",
  ],
  ["expected ':' after a mapping key", "hier hoort een dubbele punt na de sleutel"],
  [
    "a whitespace character is expected after the key-value separator within a block mapping",
    "na de dubbele punt hoort een spatie",
  ],
  ["a line break is expected", "hier hoort een nieuwe regel"],
  ["end of the stream or a document separator is expected", "hier hoort de tekst op te houden"],
  ["missed comma between flow collection entries", "er ontbreekt een komma tussen haken of accolades"],
  ["unexpected end of the stream within a flow collection", "een haak of accolade is niet gesloten"],
  ["unexpected end of the document within a double quoted scalar", "een aanhalingsteken is niet gesloten"],
  ["unexpected end of the document within a single quoted scalar", "een aanhalingsteken is niet gesloten"],
  ["unexpected end of the stream within a double quoted scalar", "een aanhalingsteken is niet gesloten"],
  ["unexpected end of the stream within a single quoted scalar", "een aanhalingsteken is niet gesloten"],
  ["unknown escape sequence", "onbekend teken na \\"],
  ["the stream contains non-printable characters", "er staan tekens in die niet afgedrukt kunnen worden"],
  ["expected the node content, but found ','", "hier hoort een waarde, en er staat ','"],
  [
    "aliases (*name) are not part of the format; write the value out",
    "aliassen (*naam) horen niet bij het formaat; schrijf de waarde uit",
  ],
  ["a key reads as nothing (null); put it in quotes", "een sleutel is hier niets (null); zet er aanhalingstekens om"],
  ["a key is a list or an object; expected text", "een sleutel is een lijst of een object; verwacht tekst"],
  ['the key "__proto__" is a reserved word', 'de sleutel "__proto__" is een gereserveerd woord'],
  ["expected hexadecimal character", "hier staat een teken dat niet kan"],
  ["expected valid JSON character", "hier staat een teken dat niet kan"],
  ["null byte is not allowed in input", "er staat een nulteken in"],
  ["repeat of a chomping mode identifier", "na | of > hoort hooguit één + of - en één cijfer"],
  ["repeat of an indentation width identifier", "na | of > hoort hooguit één + of - en één cijfer"],
  [
    "bad explicit indentation width of a block scalar; it cannot be less than one",
    "na | of > hoort hooguit één + of - en één cijfer",
  ],
  ["duplication of an anchor property", "ankers (&naam) en aliassen (*naam) horen niet bij het formaat"],
  [
    "name of an anchor node must contain at least one character",
    "ankers (&naam) en aliassen (*naam) horen niet bij het formaat",
  ],
  [
    "TAG directive accepts exactly two arguments",
    "een regel met % (%YAML, %TAG) hoort niet bij het formaat; haal hem weg",
  ],
  [
    "YAML directive accepts exactly one argument",
    "een regel met % (%YAML, %TAG) hoort niet bij het formaat; haal hem weg",
  ],
  [
    "directive name must not be less than one character in length",
    "een regel met % (%YAML, %TAG) hoort niet bij het formaat; haal hem weg",
  ],
  ["directives end mark is expected", "een regel met % (%YAML, %TAG) hoort niet bij het formaat; haal hem weg"],
  ["duplication of %YAML directive", "een regel met % (%YAML, %TAG) hoort niet bij het formaat; haal hem weg"],
  [
    "ill-formed argument of the YAML directive",
    "een regel met % (%YAML, %TAG) hoort niet bij het formaat; haal hem weg",
  ],
  [
    "ill-formed tag handle (first argument) of the TAG directive",
    "een regel met % (%YAML, %TAG) hoort niet bij het formaat; haal hem weg",
  ],
  [
    "ill-formed tag prefix (second argument) of the TAG directive",
    "een regel met % (%YAML, %TAG) hoort niet bij het formaat; haal hem weg",
  ],
  [
    "unacceptable YAML version of the document",
    "een regel met % (%YAML, %TAG) hoort niet bij het formaat; haal hem weg",
  ],
  ["duplication of a tag property", "tags (!naam) horen niet bij het formaat"],
  ["named tag handle cannot contain such characters", "tags (!naam) horen niet bij het formaat"],
  ["tag suffix cannot contain exclamation marks", "tags (!naam) horen niet bij het formaat"],
  ["tag suffix cannot contain flow indicator characters", "tags (!naam) horen niet bij het formaat"],
  ["unexpected end of the stream within a verbatim tag", "tags (!naam) horen niet bij het formaat"],
  [
    'a text with ": " in it needs quotes; write "Als: het regent"',
    'een tekst met ": " erin moet tussen aanhalingstekens; schrijf "Als: het regent"',
  ],
  [
    'a text that begins with @ needs quotes; write "@x en y"',
    'een tekst die met @ begint moet tussen aanhalingstekens; schrijf "@x en y"',
  ],
  ["nesting exceeded maxDepth (150)", "er is meer dan 150 diep genest"],
  ["the key 1.25 reads as a number; put it in quotes", "de sleutel 1.25 is hier een getal; zet er aanhalingstekens om"],
  [
    "the key true reads as a truth value; put it in quotes",
    "de sleutel true is hier een waarheidswaarde; zet er aanhalingstekens om",
  ],
  [
    'there is a previously declared suffix for "!e!" tag handle',
    "een regel met % (%YAML, %TAG) hoort niet bij het formaat; haal hem weg",
  ],
  ['undeclared tag handle "!x!"', "tags (!naam) horen niet bij het formaat"],
  ["tag name cannot contain such characters: !^x", "tags (!naam) horen niet bij het formaat"],
  ["unknown scalar tag !<!YAML>", "tags (!naam) horen niet bij het formaat"],
  ["unknown sequence tag !<!x>", "tags (!naam) horen niet bij het formaat"],
  ["unknown mapping tag !<!x>", "tags (!naam) horen niet bij het formaat"],
  ["cannot resolve a node with !<tag:yaml.org,2002:int> explicit tag", "tags (!naam) horen niet bij het formaat"],
];

it.each(FAULTS)("says in Dutch: %s", (fault, dutch) => {
  expect(translateYamlFault(fault)).toBe(dutch);
});

it("leaves what it does not know as it is, whatever is in it", () => {
  for (const [fault] of FAULTS) expect(translateYamlFault(`so ${fault}`)).toBe(`so ${fault}`);
  expect(translateYamlFault("toString")).toBe("toString");
});

it("leaves a fault with more in it than it knows", () => {
  for (const [fault] of FAULTS) {
    if (!/write|<|handle|characters:/.test(fault)) expect(translateYamlFault(`${fault}, so`)).toBe(`${fault}, so`);
  }
});

it("knows all that the parser says of a text", () => {
  const source = readFileSync(fileURLToPath(import.meta.resolve("js-yaml")), "utf8");
  const faults = [...source.matchAll(/\bthrowError(?:\$1)?\((?:state|frame), "(.*?)"\)/g)].map(([, fault]) => fault!);
  expect(faults.length).toBeGreaterThan(30);
  // What it says of aliases, our reader says otherwise; documents are read whole, and nothing is merged.
  const others = /alias node|^can not read a document$|merge|event stream/;
  expect(faults.filter((fault) => !others.test(fault) && translateYamlFault(fault) === fault)).toEqual([]);
});
