/** What the parser of YAML and our reader say, in Dutch; a fault that is not known here stays as it is. */
export function translateYamlFault(fault: string): string {
  const [pattern, dutch] = FAULTS.find(([one]) => one.test(fault)) ?? [];
  if (pattern !== undefined && dutch !== undefined) return fault.replace(pattern, dutch);
  return MENTIONS.find(([one]) => one.test(fault))?.[1] ?? fault;
}

const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^duplicated mapping key(.*)$/, "een sleutel staat er twee keer$1"],
  [
    /^a text with ": " in it needs quotes; write (.*)$/,
    'een tekst met ": " erin moet tussen aanhalingstekens; schrijf $1',
  ],
  [
    /^a text that begins with (.) needs quotes; write (.*)$/,
    "een tekst die met $1 begint moet tussen aanhalingstekens; schrijf $2",
  ],
  [/^a - that stands alone needs quotes; write (.*)$/, "een - op zichzelf moet tussen aanhalingstekens; schrijf $1"],
  [
    /^a comma is missing, or quotes around a text with ": " in it$/,
    'er ontbreekt een komma, of aanhalingstekens om een tekst met ": " erin',
  ],
  [/^the quote that opens here is not closed$/, "het aanhalingsteken dat hier opent is niet gesloten"],
  [
    /^there is text after the closing quote; put quotes around all of it$/,
    "er staat tekst na het sluitende aanhalingsteken; zet aanhalingstekens om het geheel",
  ],
  [/^bad indentation of a mapping entry.*$/, "een regel springt verkeerd in"],
  [/^bad indentation of a sequence entry.*$/, "een regel van een lijst springt verkeerd in"],
  [/^deficient indentation.*$/, "een regel springt te weinig in"],
  [/^tab characters must not be used in indentation$/, "inspringen gaat met spaties, niet met tabs"],
  [
    /^can not read a block mapping entry; a multiline key may not be an implicit key$/,
    "hier hoort een dubbele punt na de sleutel",
  ],
  [
    /^a whitespace character is expected after the key-value separator within a block mapping$/,
    "na de dubbele punt hoort een spatie",
  ],
  [/^a line break is expected$/, "hier hoort een nieuwe regel"],
  [/^end of the stream or a document separator is expected$/, "hier hoort de tekst op te houden"],
  [/^missed comma between flow collection entries$/, "er ontbreekt een komma tussen haken of accolades"],
  [/^unexpected end of the (?:stream|document) within a flow collection$/, "een haak of accolade is niet gesloten"],
  [
    /^unexpected end of the (?:stream|document) within a (?:single|double) quoted scalar$/,
    "een aanhalingsteken is niet gesloten",
  ],
  [/^unknown escape sequence$/, "onbekend teken na \\"],
  [/^the stream contains non-printable characters$/, "er staan tekens in die niet afgedrukt kunnen worden"],
  [/^nesting exceeded maxDepth \((\d+)\)$/, "er is meer dan $1 diep genest"],
  [/^expected the node content, but found '(.*)'$/, "hier hoort een waarde, en er staat '$1'"],
  [
    /^aliases \(\*name\) are not part of the format; write the value out$/,
    "aliassen (*naam) horen niet bij het formaat; schrijf de waarde uit",
  ],
  [/^the key (.*) reads as a number; put it in quotes$/, "de sleutel $1 is hier een getal; zet er aanhalingstekens om"],
  [
    /^the key (.*) reads as a truth value; put it in quotes$/,
    "de sleutel $1 is hier een waarheidswaarde; zet er aanhalingstekens om",
  ],
  [
    /^a key reads as nothing \(null\); put it in quotes$/,
    "een sleutel is hier niets (null); zet er aanhalingstekens om",
  ],
  [/^a key is a list or an object; expected text$/, "een sleutel is een lijst of een object; verwacht tekst"],
  [/^the key "__proto__" is a reserved word$/, 'de sleutel "__proto__" is een gereserveerd woord'],
  [/^expected ':' after a mapping key$/, "hier hoort een dubbele punt na de sleutel"],
  [/^(?:expected hexadecimal character|expected valid JSON character)$/, "hier staat een teken dat niet kan"],
  [/^null byte is not allowed in input$/, "er staat een nulteken in"],
  [
    /^(?:repeat of a (?:chomping|indentation)|bad explicit indentation width).*$/,
    "na | of > hoort hooguit één + of - en één cijfer",
  ],
];

/** What a fault is about, whatever it says of it. */
const MENTIONS: readonly (readonly [RegExp, string])[] = [
  [
    /%YAML|YAML directive|YAML version|TAG directive|directive name|directives end|previously declared suffix/,
    "een regel met % (%YAML, %TAG) hoort niet bij het formaat; haal hem weg",
  ],
  [/anchor|alias node/, "ankers (&naam) en aliassen (*naam) horen niet bij het formaat"],
  [
    /^undeclared tag handle|^unknown (?:scalar|sequence|mapping|tag)|verbatim tag|tag property|tag handle|tag suffix|tag name/,
    "tags (!naam) horen niet bij het formaat",
  ],
];
