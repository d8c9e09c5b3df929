import { describe, expect, it } from "vitest";
import { reviewTheory } from "../../src/analysis/review-theory.js";
import { renderNarrativeMarkdown, renderNarrativeText } from "../../src/entries/render/text.js";
import { UnknownIdError } from "../../src/theory/errors.js";
import { buildTheory } from "../support/build-theory.js";
import { expectGolden } from "../support/golden.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { layeredTheory } from "../support/layered-theory.js";
import { loadTheory } from "../support/load-theory.js";
import { trust } from "../support/trust.js";

const handwashing = loadTheory("examples/handwashing/theory.yaml");
const wells = loadTheory("test/render/golden/wells.yaml");

describe.each(["en", "nl"] as const)("the story in %s", (lang) => {
  it.each([
    ["md", renderNarrativeMarkdown],
    ["txt", renderNarrativeText],
  ] as const)("is kept as %s", (extension, render) => {
    const page = render(wells, { lang });
    expectGolden(page, new URL(`golden/narrative.${lang}.${extension}`, import.meta.url));
  });
});

describe("the story of an outcome", () => {
  const page = (theory = handwashing, options = {}) =>
    renderNarrativeMarkdown(theory, { review: reviewTheory(theory), ...options });

  it("says what each link leads to, why and on which assumptions, with the verdict and the evidence by number", () => {
    expect(page(handwashing, { only: "washing" })).toContain(
      [
        "**Cause:** Pupils know when and how to wash\\",
        "**Contributes to:** Pupils wash their hands with soap\\",
        "**Why:** Those who know why it matters are more willing.\\",
        "**Assumptions:**\n",
        "- ◐ Pupils who know how to wash will do so (conflicting evidence; for \\[2\\] p. 22; against \\[1\\] p. 5-6)",
      ].join("\n"),
    );
  });

  it("tells the outcome that is asked for, then those that lead to it, and no others", () => {
    const headings = page(handwashing, { only: "washing" }).match(/^## .*/gm);
    expect(headings?.[0]).toContain("wash their hands");
    expect(headings).not.toContain("## Fewer pupils have diarrhoea");
    expect(() => page(handwashing, { only: "lessons" })).toThrow(UnknownIdError);
  });

  it("counts what it needs, what works against it and what comes back to it apart", () => {
    const needing = (given: Parameters<typeof buildTheory>[0]["links"], needs: "all" | "any" = "all") => {
      const theory = buildTheory({ interventions: ["i", "j"], outcomes: { o: { needs }, p: {} }, links: given ?? [] });
      return (["en", "nl"] as const).map(
        (lang) =>
          /^(?:.*lead(?:s)? directly to|Naar deze uitkomst leid)[^.]*\./m.exec(page(theory, { only: "o", lang }))?.[0],
      );
    };
    const against = { from: "p", to: "o", sign: "-" } as const;
    const back = { from: "p", to: "o", feedback: true } as const;
    expect(needing(["i->o", "j->o"])).toEqual([
      "2 links lead directly to this outcome: all are needed.",
      "Naar deze uitkomst leiden rechtstreeks 2 verbanden: alle zijn nodig.",
    ]);
    expect(needing(["i->o", "j->o", "o->p", against])).toEqual([
      "3 links lead directly to this outcome: 2 are needed and 1 works against the outcome.",
      "Naar deze uitkomst leiden rechtstreeks 3 verbanden: 2 zijn nodig en 1 werkt tegen.",
    ]);
    expect(needing(["i->o", "j->o", "o->p", back])).toEqual([
      "3 links lead directly to this outcome: 2 are needed and 1 is feedback.",
      "Naar deze uitkomst leiden rechtstreeks 3 verbanden: 2 zijn nodig en 1 is terugkoppeling.",
    ]);
    expect(needing(["i->o", "i->p", against], "any")).toEqual([
      "2 links lead directly to this outcome: 1 works against the outcome.",
      "Naar deze uitkomst leiden rechtstreeks 2 verbanden: 1 werkt tegen.",
    ]);
    expect(needing(["i->p", against])).toEqual([
      "One link leads directly to this outcome and works against it.",
      "Naar deze uitkomst leidt rechtstreeks één verband, en dat werkt tegen.",
    ]);
  });

  it("counts the links that are on a path, and not those of a ring that only comes back to it", () => {
    const theory = buildTheory({
      interventions: ["i"],
      outcomes: ["a", "b", "o"],
      links: ["i->a", "a->b", "b->a", "a->o"],
      assumptions: { ring: "b->a", way: "a->o" },
    });
    const told = page(theory, { only: "o" });
    expect(told).toContain("1 path leads to this outcome from the interventions, through 2 links.");
    expect(told).toContain(
      "depend on 1 assumption: 1 untested. For 1 of these 2 links, the theory states no assumption.",
    );
  });

  it("lists assumptions weakest first, on each link and for the whole chain", () => {
    const theory = buildTheory({
      interventions: ["i"],
      outcomes: ["o"],
      links: ["i->o"],
      assumptions: { held: "i->o", bare: "i->o", broken: "i->o" },
      evidence: {
        e1: { on: "held", stance: "supports", strength: "strong" },
        e2: { on: "broken", stance: "opposes", strength: "strong" },
      },
    });
    const verdicts = page(theory)
      .match(/^- . .*?\((\w+)/gm)
      ?.map((line) => /\((\w+)$/.exec(line)?.[1]);
    expect(verdicts).toEqual(["challenged", "untested", "supported", "challenged", "untested", "supported"]);
  });

  it("counts paths that nobody can list, and shows the weakest few", () => {
    const theory = layeredTheory(12, 10);
    const story = renderNarrativeMarkdown(theory, { only: "11.0", maxPaths: 2 });
    expect(story).toContain("100,000,000,000 paths lead to this outcome from the interventions, through 1010 links.");
    expect(story).toContain("The 2 weakest of 100,000,000,000 paths:");
    expect(story.length).toBeLessThan(2_000_000);
  });

  it("does not change with the order of evidence, and is the same each time", () => {
    const { evidence = {} } = handwashing;
    const shuffled = trust({ ...handwashing, evidence: Object.fromEntries(Object.entries(evidence).reverse()) });
    expect(page(handwashing)).toBe(page(handwashing));
    expect(page(shuffled).length).toBe(page(handwashing).length);
  });

  it("copes with an empty theory, one without links, harms, feedback and factors", () => {
    expect(page(buildTheory({}))).toContain("the theory has no outcomes");
    expect(page(buildTheory({ outcomes: ["o"] }))).toContain("No link leads to this outcome.");
    const theory = buildTheory({
      factors: ["f"],
      outcomes: ["a", "b"],
      links: [
        { from: "f", to: "a", sign: "-" },
        { from: "a", to: "b" },
        { from: "b", to: "a", feedback: true },
      ],
    });
    const story = page(theory);
    expect(story).toContain("**External factor:** f\\\n**Works against:** a\\");
    expect(story).toContain("**Contributes to:** a (feedback)\\");
  });

  it("lets no text format, link or start a block", () => {
    const titles = HOSTILE_TEXTS.map((title, i) => [`o${i}`, { title, description: title }]);
    const theory = buildTheory({
      outcomes: Object.fromEntries(titles),
      links: HOSTILE_TEXTS.slice(1).map((because, i) => ({ from: `o${i}`, to: `o${i + 1}`, because })),
    });
    const story = page(theory);
    expect(story).not.toMatch(/(?<!\\)<(script|b|img)/);
    expect(story).not.toMatch(/(?<!\\)\]\(javascript/);
    expect(story.match(/^# /gm)).toHaveLength(1);
    expect(story.match(/^## /gm)).toHaveLength(HOSTILE_TEXTS.length);
  });
});
