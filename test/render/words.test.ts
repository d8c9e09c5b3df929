import { describe, expect, it } from "vitest";
import { FLAGS } from "../../src/analysis/evidence/flags.js";
import { LANGUAGES } from "../../src/language/language.js";
import { getWords } from "../../src/language/words.js";
import { VERDICTS } from "../../src/schema/vocabulary.js";

/** The paths of all words, with what kind of thing stands there. */
function listKeys(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${path} ${typeof value}`];
  return Object.entries(value).flatMap(([key, item]) => listKeys(item, `${path}.${key}`));
}

describe("the words of every language", () => {
  it.each(LANGUAGES.filter((language) => language !== "en"))("%s says all that English says", (language) => {
    expect(listKeys(getWords(language)).sort()).toEqual(listKeys(getWords("en")).sort());
  });

  it.each(LANGUAGES)("%s has a word of its own for every verdict and flag", (language) => {
    const { verdicts, flags, months } = getWords(language);
    expect(new Set(VERDICTS.map((verdict) => verdicts[verdict])).size).toBe(VERDICTS.length);
    expect(new Set(FLAGS.map((flag) => flags[flag])).size).toBe(FLAGS.length);
    expect(new Set(months).size).toBe(12);
  });

  it.each(LANGUAGES)("%s tells one from many", (language) => {
    const { counts } = getWords(language);
    for (const [kind, count] of Object.entries(counts)) {
      if (kind === "withParts") continue;
      const phrase = count as (n: number) => string;
      expect(phrase(1)).toMatch(/^1 /);
      expect(phrase(2).slice(2)).not.toBe(phrase(1).slice(2));
    }
  });

  it("nl has one word for the part of an assumption", () => {
    const { review, flags, drops, page, findings } = getWords("nl");
    const said = [
      ...[review.parts, review.elsewhere, flags, drops].map((words) => JSON.stringify(words)),
      review.partIs("x", "tegenstrijdig bewijs"),
      page.partOf("4"),
      findings.ofParts("Zo is het.", "x", 1),
    ];
    for (const text of said) expect(text).not.toMatch(/\b(?:deel|delen|onderdelen)\b/);
    expect(said.join(" ").match(/subaanname/g)?.length).toBeGreaterThan(8);
  });
});
