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
    "this workbook cannot be read: it has more cells than are read, 20 million.",
    "deze werkmap is niet te lezen: hij heeft meer dan de 20 miljoen cellen die worden gelezen.",
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
    "the text is longer than the {1} characters that are read.",
    "de tekst is langer dan de {1} tekens die worden gelezen.",
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
  ["this is not a graph as {1} has it.", "dit is geen graaf zoals {1} die heeft."],
];
