/** What the parser of YAML and our reader say, in Dutch; a fault that is not known here stays as it is. */
export function translateYamlFault(fault: string): string {
  if (Object.hasOwn(FAULTS, fault)) return FAULTS[fault]!;
  return PATTERNS.reduce((text, [pattern, dutch]) => text.replace(pattern, dutch), fault);
}

const DIRECTIVE = "een regel met % (%YAML, %TAG) hoort niet bij het formaat; haal hem weg";
const ANCHOR = "ankers (&naam) en aliassen (*naam) horen niet bij het formaat";
const TAG = "tags (!naam) horen niet bij het formaat";
const KEY = "hier hoort een dubbele punt na de sleutel";
const QUOTE = "een aanhalingsteken is niet gesloten";
const WRONG_SIGN = "hier staat een teken dat niet kan";
const BLOCK = "na | of > hoort hooguit één + of - en één cijfer";

const FAULTS: { readonly [fault: string]: string } = {
  "duplicated mapping key": "een sleutel staat er twee keer",
  'a - that stands alone needs quotes; write "-"': 'een - op zichzelf moet tussen aanhalingstekens; schrijf "-"',
  'a comma is missing, or quotes around a text with ": " in it':
    'er ontbreekt een komma, of aanhalingstekens om een tekst met ": " erin',
  "the quote that opens here is not closed": "het aanhalingsteken dat hier opent is niet gesloten",
  "there is text after the closing quote; put quotes around all of it":
    "er staat tekst na het sluitende aanhalingsteken; zet aanhalingstekens om het geheel",
  "bad indentation of a mapping entry": "een regel springt verkeerd in",
  "bad indentation of a sequence entry": "een regel van een lijst springt verkeerd in",
  "deficient indentation": "een regel springt te weinig in",
  "tab characters must not be used in indentation": "inspringen gaat met spaties, niet met tabs",
  "can not read a block mapping entry; a multiline key may not be an implicit key": KEY,
  "expected ':' after a mapping key": KEY,
  "a whitespace character is expected after the key-value separator within a block mapping":
    "na de dubbele punt hoort een spatie",
  "a line break is expected": "hier hoort een nieuwe regel",
  "end of the stream or a document separator is expected": "hier hoort de tekst op te houden",
  "missed comma between flow collection entries": "er ontbreekt een komma tussen haken of accolades",
  "unexpected end of the stream within a flow collection": "een haak of accolade is niet gesloten",
  "unexpected end of the document within a double quoted scalar": QUOTE,
  "unexpected end of the document within a single quoted scalar": QUOTE,
  "unexpected end of the stream within a double quoted scalar": QUOTE,
  "unexpected end of the stream within a single quoted scalar": QUOTE,
  "unknown escape sequence": "onbekend teken na \\",
  "the stream contains non-printable characters": "er staan tekens in die niet afgedrukt kunnen worden",
  "expected the node content, but found ','": "hier hoort een waarde, en er staat ','",
  "aliases (*name) are not part of the format; write the value out":
    "aliassen (*naam) horen niet bij het formaat; schrijf de waarde uit",
  "a key reads as nothing (null); put it in quotes": "een sleutel is hier niets (null); zet er aanhalingstekens om",
  "a key is a list or an object; expected text": "een sleutel is een lijst of een object; verwacht tekst",
  'the key "__proto__" is a reserved word': 'de sleutel "__proto__" is een gereserveerd woord',
  "expected hexadecimal character": WRONG_SIGN,
  "expected valid JSON character": WRONG_SIGN,
  "null byte is not allowed in input": "er staat een nulteken in",
  "repeat of a chomping mode identifier": BLOCK,
  "repeat of an indentation width identifier": BLOCK,
  "bad explicit indentation width of a block scalar; it cannot be less than one": BLOCK,
  "duplication of an anchor property": ANCHOR,
  "name of an anchor node must contain at least one character": ANCHOR,
  "TAG directive accepts exactly two arguments": DIRECTIVE,
  "YAML directive accepts exactly one argument": DIRECTIVE,
  "directive name must not be less than one character in length": DIRECTIVE,
  "directives end mark is expected": DIRECTIVE,
  "duplication of %YAML directive": DIRECTIVE,
  "ill-formed argument of the YAML directive": DIRECTIVE,
  "ill-formed tag handle (first argument) of the TAG directive": DIRECTIVE,
  "ill-formed tag prefix (second argument) of the TAG directive": DIRECTIVE,
  "unacceptable YAML version of the document": DIRECTIVE,
  "duplication of a tag property": TAG,
  "named tag handle cannot contain such characters": TAG,
  "tag suffix cannot contain exclamation marks": TAG,
  "tag suffix cannot contain flow indicator characters": TAG,
  "unexpected end of the stream within a verbatim tag": TAG,
};

/** Those that tell what stands there. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^a text with ": " in it needs quotes; write /, 'een tekst met ": " erin moet tussen aanhalingstekens; schrijf '],
  [
    /^a text that begins with (.) needs quotes; write /,
    "een tekst die met $1 begint moet tussen aanhalingstekens; schrijf ",
  ],
  [/^nesting exceeded maxDepth \((\d+)\)$/, "er is meer dan $1 diep genest"],
  [/^the key (.*) reads as a number; put it in quotes$/, "de sleutel $1 is hier een getal; zet er aanhalingstekens om"],
  [
    /^the key (.*) reads as a truth value; put it in quotes$/,
    "de sleutel $1 is hier een waarheidswaarde; zet er aanhalingstekens om",
  ],
  [/^there is a previously declared suffix for .*/, DIRECTIVE],
  [/^(?:undeclared tag handle|tag name cannot contain such characters:) .*/, TAG],
  [/^(?:unknown (?:scalar|sequence|mapping) tag|cannot resolve a node with) !<.*/, TAG],
];
