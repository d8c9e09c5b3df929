import { LANGUAGES } from "../language/language.js";
import { requireObject, requireOptions } from "../limits/require-argument.js";
import { renderPath } from "../theory/problem.js";
import { requireOneOf } from "../theory/require-one-of.js";
import type { Loss } from "./conversion.js";
import { explainProblem, type WordingOptions } from "./explain-problem.js";
import { WRITE_LOSSES as IATI_WRITE_LOSSES } from "./iati/losses.js";
import { WRITE_LOSSES_NL as IATI_WRITE_LOSSES_NL } from "./iati/losses-nl.js";
import { READ_LOSSES as IATI_READ_LOSSES } from "./iati/read-losses.js";
import { READ_LOSSES_NL as IATI_READ_LOSSES_NL } from "./iati/read-losses-nl.js";
import { LOSS_SENTENCES } from "./loss-sentences.js";
import { WRITE_LOSSES as TABLE_WRITE_LOSSES, type WriteLossCode as TableWriteLossCode } from "./tables/losses.js";
import { translatePlace, translateSentence } from "./translate-sentence.js";

/**
 * Words a loss in a language; its message says the same in English. Names stay as they are. In English only remain why
 * an entry of BibTeX cannot be parsed, and messages of more than 2,000 characters.
 *
 * @example
 * explainLoss({ code: "no-address", kind: "lost", at: ["sources", "x"], message: "IATI takes documents with a web address and a title only." }, { lang: "nl" })
 * // => "IATI neemt alleen documenten met een webadres en een titel."
 */
export function explainLoss(loss: Loss, options: WordingOptions = {}): string {
  requireObject(loss, "a loss, as readers and writers give", ["message"]);
  const { message, problem } = loss;
  requireOptions(options, '{ lang: "nl" }');
  const { lang: language = "en" } = options;
  requireOneOf(language, LANGUAGES, "a language of messages");
  if (language === "en") return message;
  return DUTCH.get(message) ?? sayBroken(message, problem) ?? translateSentence(message, LOSS_SENTENCES) ?? message;
}

/** What breaks a rule of the format is told as a problem with that rule is, and then what becomes of it. */
function sayBroken(message: string, problem: Loss["problem"]): string | undefined {
  if (problem === undefined) return undefined;
  const path = `${renderPath(problem.path)}: `;
  const [english, dutch] = LANGUAGES.map((one) => explainProblem(problem, { lang: one }).replace(path, "")) as [
    string,
    string,
  ];
  const at = message.indexOf(english);
  if (at < 0) return undefined;
  const after = message.slice(at + english.length);
  const said = AFTER.get(after.trim());
  return `${translatePlace(message.slice(0, at))}${dutch}${said === undefined ? after : ` ${said}`}`;
}

/** What becomes of it, by what is said in English. */
const AFTER: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["It is left out.", "Het is weggelaten."],
  ["The cell is left out.", "De cel is weggelaten."],
  ["What is said of it is left out.", "Wat ervan is gezegd, is weggelaten."],
  ["The row is left out.", "De rij is weggelaten."],
]);

const TABLE_WRITE_LOSSES_NL: { readonly [C in TableWriteLossCode]: string } = {
  "not-asked-for": "alleen een deel van de tabellen is gevraagd, en dit staat in een andere.",
  "empty-text": "een tekst met alleen spaties heeft geen cel.",
  cut: "een cel van een werkmap bevat 32.767 tekens, en de tekst is daartoe ingekort.",
  surrogate: "een half teken heeft geen vorm in UTF-8; er staat � voor.",
};

/** What writers say that have no table of it. */
const OTHERS: readonly (readonly [english: string, dutch: string])[] = [
  ["a logframe has no place for it.", "een logframe heeft er geen plaats voor."],
  [
    "a logframe has no links, only the order of its levels.",
    "een logframe heeft geen verbanden, alleen de volgorde van niveaus.",
  ],
  [
    "a logframe does not tell whether it is on a link or a node.",
    "een logframe zegt niet of zij bij een verband of bij een knoop hoort.",
  ],
  ["a logframe has one level between output and goal.", "een logframe heeft één niveau tussen output en doel."],
  [
    "the outcome has no level; it stands under the purpose.",
    "de uitkomst heeft geen niveau; zij staat onder de doelstelling.",
  ],
  [
    "a logframe has sources for an indicator, not for each value.",
    "een logframe heeft bronnen bij een indicator, niet bij elke waarde.",
  ],
  ["a logframe has no ids.", "een logframe heeft geen ids."],
  ["the cell has one line, so line ends are blanks.", "de cel heeft één regel, dus zijn regeleinden spaties."],
  ["a logframe is in one language.", "een logframe is in één taal."],
  ["a drawing does not show it.", "een tekening toont het niet."],
  ["the drawing has ids of its own.", "de tekening heeft eigen ids."],
  ["the graph has no place for it.", "de graaf heeft er geen plaats voor."],
  ["a bibliography has sources only.", "een bibliografie heeft alleen bronnen."],
  ["Kumu has no place for it.", "Kumu heeft er geen plaats voor."],
  ["the standard has no place for it.", "de standaard heeft er geen plaats voor."],
  ["the standard asks for a unit, and none is known.", "de standaard eist een eenheid, en er is er geen bekend."],
];

/** What is said in Dutch, by what is said in English. */
const DUTCH = /* @__PURE__ */ new Map<string, string>([
  ...pair(IATI_WRITE_LOSSES, IATI_WRITE_LOSSES_NL),
  ...pair(IATI_READ_LOSSES, IATI_READ_LOSSES_NL),
  ...pair(TABLE_WRITE_LOSSES, TABLE_WRITE_LOSSES_NL),
  ...OTHERS,
]);

function pair<C extends string>(
  english: { readonly [K in C]: readonly [unknown, string] },
  dutch: { readonly [K in C]: string },
): [string, string][] {
  return (Object.keys(dutch) as C[]).map((code) => [english[code][1], dutch[code]]);
}
