import { describe, expect, it } from "vitest";
import { ruleMessages as rulesEn } from "../../src/language/en/rules.js";
import type { Language } from "../../src/language/language.js";
import { ruleMessages as rulesNl } from "../../src/language/nl/rules.js";
import {
  getDiagramWords,
  getDiffWords,
  getDueWords,
  getExplainWords,
  getNarrativeWords,
  getNextWords,
  getPagesWords,
  getRegisterWords,
  getTermTexts,
  getWords,
  LIVE_WORDS,
} from "../../src/language/words.js";
import { BANNED_IN_DUTCH, BANNED_IN_ENGLISH } from "./support/banned-words.js";

/** Every table of words of a language. */
const listTables = (language: Language): Readonly<Record<string, unknown>> => ({
  report: getWords(language),
  narrative: getNarrativeWords(language),
  pages: getPagesWords(language),
  registers: getRegisterWords(language),
  diagram: getDiagramWords(language),
  explain: getExplainWords(language),
  next: getNextWords(language),
  due: getDueWords(language),
  diff: getDiffWords(language),
  terms: getTermTexts(language),
  live: LIVE_WORDS[language],
  rules: { en: rulesEn, nl: rulesNl }[language],
});

/** Every text of a table by its place. Of a sentence with a gap the source, so that no branch of it is left out. */
function listTexts(table: unknown, place: string): [place: string, text: string][] {
  if (typeof table === "string") return [[place, table]];
  if (typeof table === "function") return [[place, String(table)]];
  return Object.entries(Object(table)).flatMap(([key, item]) => listTexts(item, `${place}.${key}`));
}

/** The texts of a language in which one of some words stands. */
const findTexts = (language: Language, banned: RegExp) =>
  Object.entries(listTables(language))
    .flatMap(([name, table]) => listTexts(table, name))
    .filter(([, text]) => banned.test(text))
    .map(([place, text]) => `${place}: ${banned.exec(text)?.[0]}`);

describe("the texts in English", () => {
  it.each(BANNED_IN_ENGLISH)("have no %s", (_, banned) => {
    expect(findTexts("en", banned)).toEqual([]);
  });
});

describe("the texts in Dutch", () => {
  it.each(BANNED_IN_DUTCH)("have no %s", (_, banned) => {
    expect(findTexts("nl", banned)).toEqual([]);
  });
});
