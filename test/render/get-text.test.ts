import { describe, expect, it } from "vitest";
import { getWords } from "../../src/language/words.js";
import { formatDate } from "../../src/render/format-date.js";
import { getText } from "../../src/render/get-text.js";

describe("localize", () => {
  it.each([
    ["as it is", "nl", "en", "as it is"],
    [{ nl: "Bewustwording", en: "Awareness" }, "nl", "en", "Bewustwording"],
    [{ nl: "Bewustwording", en: "Awareness" }, "nl-BE", "en", "Bewustwording"],
    [{ "nl-BE": "Bewustmaking", en: "Awareness" }, "nl", "en", "Bewustmaking"],
    [{ fr: "Sensibilisation", en: "Awareness" }, "nl", "en", "Awareness"],
    [{ fr: "Sensibilisation" }, "nl", "en", "Sensibilisation"],
    [{ nl: "Bewustwording", en: "Awareness" }, "EN", "nl", "Awareness"],
    [{ "nl-NL": "Bewustwording", "nl-BE": "Bewustmaking" }, "nl-be", "en", "Bewustmaking"],
    [{}, "nl", "en", ""],
  ])("%j in %s, else %s", (text, language, fallback, expected) => {
    expect(getText(text as never, language, fallback)).toBe(expected);
  });

  it("finds nothing under a name that every object seems to have", () => {
    expect(getText({ en: "x" }, "constructor", "en")).toBe("x");
  });
});

describe("formatDate", () => {
  it.each([
    ["2018", "2018", "2018"],
    ["2018-10", "October 2018", "oktober 2018"],
    ["2018-03-05", "5 March 2018", "5 maart 2018"],
  ])("%s", (date, english, dutch) => {
    expect(formatDate(date, getWords("en"))).toBe(english);
    expect(formatDate(date, getWords("nl"))).toBe(dutch);
  });
});
