import type { SentencePair } from "./translate-sentence.js";

/** Why a text or workbook in another notation is not read, in English and Dutch. */
export const REFUSAL_SENTENCES: readonly SentencePair[] = [
  [
    "this is an old workbook (.xls) or one with a password; save it as .xlsx without one.",
    "dit is een oude werkmap (.xls) of een met een wachtwoord; bewaar hem als .xlsx zonder wachtwoord.",
  ],
  ["this is no workbook (.xlsx).", "dit is geen werkmap (.xlsx)."],
  [
    "this workbook unpacks to {1} bytes or more; at most {2} are read.",
    "deze werkmap is uitgepakt {1} bytes of meer; hooguit {2} worden gelezen.",
  ],
  ["this workbook is damaged: invalid zip data.", "deze werkmap is beschadigd: het is geen heel zipbestand."],
  ["this workbook is damaged: unexpected EOF.", "deze werkmap is beschadigd: het einde ontbreekt."],
  ["this workbook is damaged: {1}.", "deze werkmap is beschadigd ({1})."],
  ["this workbook cannot be read: it has no part {1}.", "deze werkmap is niet te lezen: het deel {1} ontbreekt."],
  [
    "this workbook cannot be read: a sheet that it lists is not in it.",
    "deze werkmap is niet te lezen: een blad dat hij noemt zit er niet in.",
  ],
  [
    "this workbook cannot be read: a cell of it has a place that there is not.",
    "deze werkmap is niet te lezen: een cel staat op een plaats die er niet is.",
  ],
  [
    "this workbook has more parts than are read, at most {1}.",
    "deze werkmap heeft meer delen dan er worden gelezen; dat zijn er hooguit {1}.",
  ],
  [
    "this workbook cannot be read: it has more {1} than are read, at most {2}.",
    "deze werkmap is niet te lezen: hij heeft te veel {1}; hooguit {2} worden gelezen.",
  ],
  [
    "this workbook cannot be read: its cells have more characters than are read, at most {1}.",
    "deze werkmap is niet te lezen: de cellen hebben te veel tekens; hooguit {1} worden gelezen.",
  ],
  [
    "this workbook cannot be read: it has more formulas without a value than are told of, at most {1}; open it in Excel and save it.",
    "deze werkmap is niet te lezen: hij heeft meer dan {1} formules zonder waarde; open hem in Excel en bewaar hem.",
  ],
  [
    "this workbook cannot be read: elements are nested in it more than {1} deep, the most that is read.",
    "deze werkmap is niet te lezen: elementen zijn er meer dan {1} diep in genest, en dieper wordt niet gelezen.",
  ],
  [
    "this workbook cannot be read: an element of it has more attributes than are read, at most {1}.",
    "deze werkmap is niet te lezen: een element heeft te veel attributen; hooguit {1} worden gelezen.",
  ],
  [
    "this workbook cannot be read: a name in it is longer than the {1} characters that are read.",
    "deze werkmap is niet te lezen: een naam is langer dan de {1} tekens die worden gelezen.",
  ],
  [
    "this workbook cannot be read: a text or a tag of it is longer than the {1} characters that are read.",
    "deze werkmap is niet te lezen: een tekst of tag is langer dan de {1} tekens die worden gelezen.",
  ],
  [
    "this workbook cannot be read: a cell of it has a text that is not there.",
    "deze werkmap is niet te lezen: een cel heeft een tekst die er niet is.",
  ],
  [
    "this workbook cannot be read: a row of it has a number that there is not.",
    "deze werkmap is niet te lezen: een rij heeft een nummer dat er niet is.",
  ],
  [
    "this workbook cannot be read: a part of it has a document type, which none has.",
    "deze werkmap is niet te lezen: een deel heeft een documenttype, en dat heeft er geen.",
  ],
  ["this workbook cannot be read: {1}.", "deze werkmap is niet te lezen ({1})."],
  [
    "this table is {1} bytes or characters long; at most {2} are read.",
    "deze tabel is {1} bytes of tekens lang; hooguit {2} worden gelezen.",
  ],
  [
    "this table may have {1} cells; at most {2} are read. Split it, or raise `limits.cells`.",
    "deze tabel kan {1} cellen hebben; hooguit {2} worden gelezen. Splits hem, of verhoog `limits.cells`.",
  ],
  ["there is no graph in the text.", "er staat geen graaf in de tekst."],
  [
    "the edges of this graph have no direction; expected digraph.",
    "de pijlen van deze graaf hebben geen richting; verwacht digraph.",
  ],
  ["subgraphs are nested too deep.", "deelgrafen zijn te diep genest."],
  [
    "this is not a graph in DOT: Expected {1} but end of input found.",
    "dit is geen graaf in DOT: hier houdt de tekst op, en er hoort meer te staan.",
  ],
  [
    "this is not a graph in DOT: Expected {1} but {2} found.",
    "dit is geen graaf in DOT: hier staat {2}, en dat hoort hier niet.",
  ],
  [
    "there are {1} entries in it; at most {2} are read. Split the file.",
    "er staat {1} keer iets in; hooguit {2} worden gelezen. Splits het bestand.",
  ],
  ["this is no graph in the form of {1}.", "dit is geen graaf in de vorm van {1}."],
];
