import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { review } from "../../src/analysis/review/review.js";
import { trace } from "../../src/analysis/trace.js";
import { readYaml } from "../../src/formats/yaml/read.js";
import { renderHtml } from "../../src/render/html.js";
import { renderReviewMarkdown, renderTraceMarkdown } from "../../src/render/markdown.js";
import { describeContents, renderReviewText, renderTraceText } from "../../src/render/text.js";
import { displayWidth } from "../../src/theory/printable.js";
import type { Theory } from "../../src/theory/theory.js";
import { buildTheory } from "../support/build-theory.js";
import { expectGolden } from "../support/golden.js";

const golden = (name: string) => new URL(`golden/${name}`, import.meta.url);
const asOf = "2021-03";
let wells: Theory;

beforeAll(() => {
  const result = readYaml(readFileSync(golden("wells.yaml"), "utf8"));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  wells = result.theory;
});

describe.each(["en", "nl"] as const)("pages in %s", (lang) => {
  it("review as text", () => {
    expectGolden(renderReviewText(wells, review(wells, { asOf }), { lang }), golden(`review.${lang}.txt`));
  });

  it("review as Markdown", () => {
    expectGolden(renderReviewMarkdown(wells, review(wells, { asOf }), { lang }), golden(`review.${lang}.md`));
  });

  it("trace as text", () => {
    const found = trace(wells, { from: "dig", to: "welfare", avoiding: ["queues", "spare-parts"], asOf });
    expect(found.count).toBe(0n);
    const all = trace(wells, { to: "health", limit: 2, asOf });
    const pages = [found, all].map((answer) => renderTraceText(wells, answer, { lang, asOf }));
    expectGolden(pages.join("\n"), golden(`trace.${lang}.txt`));
  });

  it("trace as Markdown", () => {
    const found = trace(wells, { from: ["dig", "teach"], to: "welfare", via: "habits", asOf });
    expectGolden(renderTraceMarkdown(wells, found, { lang, asOf }), golden(`trace.${lang}.md`));
  });
});

describe("a page of text", () => {
  it("keeps to its width", () => {
    const page = renderReviewText(wells, review(wells, { asOf }), { width: 60 });
    const tooWide = page.split("\n").filter((line) => displayWidth(line) > 60);
    expect(tooWide).toEqual([]);
  });

  it("says the same with colour as without", () => {
    const answer = review(wells, { asOf });
    const colored = renderReviewText(wells, answer, { color: true });
    expect(colored).toContain("\u001b[");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken away.
    expect(colored.replace(/\u001b\[[\d;]*m/g, "")).toBe(renderReviewText(wells, answer));
    const found = trace(wells, { asOf });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken away.
    expect(renderTraceText(wells, found, { color: true, asOf }).replace(/\u001b\[[\d;]*m/g, "")).toBe(
      renderTraceText(wells, found, { asOf }),
    );
  });

  it("sends no control character of the theory to the terminal", () => {
    const steer = "a\u001b[2Jb\u0007c\u009bd\u202ee";
    const theory = buildTheory({
      title: steer,
      interventions: { i: { title: steer } },
      outcomes: { o: { title: steer, code: steer } },
      links: ["i->o"],
      assumptions: { a: { statement: steer, on: "i->o", locator: steer, test: { method: steer, owner: steer } } },
      evidence: { e: { on: "a", finding: steer, locator: steer, source: "s" } },
      sources: { s: { type: "book", author: [{ literal: steer }] } },
    });
    const pages = [
      renderReviewText(theory, review(theory)),
      renderTraceText(theory, trace(theory)),
      renderReviewMarkdown(theory, review(theory)),
      renderTraceMarkdown(theory, trace(theory)),
    ];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
    for (const page of pages) expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    for (const page of pages) expect(page).toContain("␛");
  });

  it("shows a text in the theory's own language where it lacks the page's", () => {
    const theory = buildTheory({ language: "fr", outcomes: { o: { title: { fr: "Santé", de: "Gesundheit" } } } });
    expect(renderTraceText(theory, trace(theory), { lang: "nl" })).toContain("Santé");
  });
});

describe("a theory without", () => {
  it("assumptions, links or anything to trace", () => {
    const theory = buildTheory({ outcomes: ["o"] });
    expect(renderReviewText(theory, review(theory))).toBe(
      [
        "Sketch",
        "Review of the assumptions",
        "",
        "The theory states no assumptions.",
        "The theory has no causal links.",
        "",
        "A review of the theory as it is stated, not of the world. Verdicts follow from the attached evidence",
        "alone, by policy 1.",
        "",
      ].join("\n"),
    );
    expect(renderReviewMarkdown(theory, review(theory))).toContain("The theory states no assumptions.");
    expect(renderTraceText(theory, trace(theory))).toContain("There is nothing to start from");
  });
});

describe("what is at stake", () => {
  it("starts with the highest level where it is cut short", () => {
    const theory = buildTheory({
      interventions: ["i"],
      outcomes: {
        a: { level: "output" },
        b: { level: "intermediate" },
        c: {},
        d: { level: "long-term" },
        e: { level: "impact" },
        f: { level: "long-term" },
      },
      links: ["i->a", "a->b", "b->c", "c->d", "c->f", "d->e"],
      assumptions: { first: "i->a", last: "c->d" },
    });
    const page = renderReviewMarkdown(theory, review(theory));
    expect(page).toContain("- **at stake** e; d; f and 3 more\n");
    expect(page).toContain("- **at stake** e; d\n");
    expect(renderReviewMarkdown(theory, review(theory), { lang: "nl" })).toContain("e; d; f en nog 3\n");
  });
});

describe("evidence that does not count", () => {
  const theory = buildTheory({
    interventions: ["i"],
    outcomes: ["o"],
    links: ["i->o"],
    assumptions: {
      gone: { on: "i->o" },
      held: { on: "i->o" },
      none: { on: "i->o" },
      whole: { on: "i->o", parts: { part: { statement: "part", parts: { deep: { statement: "deep" } } } } },
    },
    evidence: {
      fake: { on: "gone", date: "2020", locator: "p. 3", withdrawn: { date: "2021-02", reason: "Made up" } },
      soon: { on: "gone", date: "2023" },
      plan: { on: "i->o", ratings: [{ scale: "nesta", value: "1" }] },
      seen: { on: "held", strength: "strong" },
      late: { on: "held", date: "2023" },
      part: { on: "deep" },
    },
  });
  const answer = review(theory, { asOf: "2022" });

  it("is told with the reason, on its assumption or link, and apart from where there is none", () => {
    const page = renderReviewMarkdown(theory, answer);
    expect(page).toContain(
      [
        "- **because** none of the evidence attached to it counts",
        "- **left out**",
        "  - no source given, p. 3: fake (withdrawn February 2021: Made up)",
        "  - no source given: soon (counts from 1 January 2023)",
      ].join("\n"),
    );
    expect(page).toContain("- **left out** no source given: plan (a logic model without data)");
    expect(page).toContain("- **left out** no source given: late (counts from 1 January 2023)");
    expect(page).toMatch(/for: no source given; left out: no source given \|/);
    const dutch = renderReviewText(theory, answer, { lang: "nl" });
    expect(dutch).toMatch(/omdat +van het bewijs dat erbij staat telt niets mee\n/);
    expect(dutch).toMatch(/telt niet +geen bron vermeld, p\. 3: fake \(ingetrokken, februari 2021: Made up\)\n/);
    expect(dutch).toMatch(/geen bron vermeld: soon \(telt mee vanaf 1 januari 2023\)\n/);
    expect(dutch).toMatch(/telt niet +geen bron vermeld: plan \(een logisch model zonder gegevens\)/);
    expect(dutch.match(/omdat +niemand heeft er bewijs bij gezet\n/g)).toHaveLength(1);
  });

  it("is told apart from evidence on parts that do not settle their whole", () => {
    const said = "nobody attached evidence to it as a whole; its parts do not settle it\n";
    const page = renderReviewMarkdown(theory, answer);
    expect(page.split(`- **because** ${said}`)).toHaveLength(3);
    expect(renderReviewText(theory, answer, { lang: "nl" })).toContain(
      "bij het geheel heeft niemand bewijs gezet; de sub-aannames geven geen uitsluitsel\n",
    );
  });

  it("is on the page of HTML", () => {
    const page = renderHtml(theory, { asOf: "2022", lang: "en" });
    for (const said of [
      "none of the evidence attached to it counts",
      "no source given, p. 3: fake (withdrawn February 2021: Made up)",
      "no source given: plan (a logic model without data)",
      "nobody attached evidence to it as a whole; its parts do not settle it",
    ]) {
      expect(page).toContain(said);
    }
    expect(page.match(/No evidence recorded/g)).toHaveLength(3);
  });
});

describe("the best-supported path", () => {
  const theory = buildTheory({
    interventions: ["i", "j", "k"],
    outcomes: ["o"],
    links: ["i->o", "j->o", "k->o"],
    assumptions: { a: "i->o", b: "j->o", c: "k->o" },
    evidence: { a: { on: "a" }, b: { on: "b" } },
  });
  const say = (given: typeof theory, options = {}, lang: "en" | "nl" = "en") =>
    renderTraceText(given, trace(given, options), { lang }).split("\n\n")[2]?.replaceAll("\n", " ");

  it("is not said to be better than others that are as good at their weakest point", () => {
    expect(say(theory)).toBe(
      "3 paths over 3 causal links. No path is better supported at its weakest point than path 1; 1 of the others shown is as good there.",
    );
    expect(say(theory, {}, "nl")).toBe(
      "3 paden over 3 causale verbanden. Geen pad is op zijn zwakste punt beter onderbouwd dan pad 1; 1 van de andere die er staan is daar even goed.",
    );
    expect(say(theory, { limit: 1 })).toMatch(/No path is better supported at its weakest point than path 1\.$/);
    const alone = { ...theory, evidence: { b: theory.evidence!["b"]! } } as typeof theory;
    expect(say(alone)).toMatch(/The best-supported path is path 2\.$/);
    expect(say(alone, {}, "nl")).toMatch(/Het best onderbouwde pad is pad 2\.$/);
  });
});

describe("why there is no route", () => {
  it("is all that is said where there is nothing to start from", () => {
    const bare = buildTheory({ outcomes: ["z"] });
    for (const [lang, said] of [
      ["en", ["to  z", "There is nothing to start from: the theory has no interventions."]],
      ["nl", ["naar  z", "Er is geen begin: de theorie heeft geen interventies."]],
    ] as const) {
      expect(renderTraceText(bare, trace(bare), { lang }).split("\n\n").slice(1, 3)).toEqual(said);
    }
  });

  const theory = buildTheory({
    interventions: ["i", "j"],
    outcomes: ["a", "b", "c", "d"],
    links: ["i->a", "a->b", "c->b", "d->c"],
  });
  const explain = (query: Parameters<typeof trace>[1]) => {
    const page = renderTraceText(theory, trace(theory, query));
    return page.split("\n\n")[2]?.replaceAll("\n", " ");
  };

  it("is said for every reason", () => {
    expect(explain({ from: "i", to: "c" })).toMatchInlineSnapshot(
      `"No modelled route leads from “i” to “c”. What is reached ends at “b”. The nearest that is reached is “b”, 1 link off."`,
    );
    expect(explain({ from: "b", to: "i" })).toMatchInlineSnapshot(
      `"No modelled route leads from “b” to “i”. The links run the other way: “i” leads to “b”."`,
    );
    expect(explain({ from: "j", to: "b" })).toMatchInlineSnapshot(
      `"No modelled route leads from “j” to “b”. No causal link leaves “j”."`,
    );
    expect(explain({ from: "a", to: "a" })).toMatchInlineSnapshot(
      `"No modelled route leads from “a” to “a”. A path visits no node twice, so “a” has none to itself."`,
    );
    expect(explain({ from: "i", to: "b", avoiding: ["a", "d"] })).toMatchInlineSnapshot(
      `"No modelled route leads from “i” to “b”. There would be one, but it cannot avoid “a”."`,
    );
    expect(explain({ from: "i", to: "b", via: "d" })).toMatchInlineSnapshot(
      `"No modelled route leads from “i” to “b”. There are routes, but none via “d”."`,
    );
  });
});

describe("describeContents", () => {
  it("says what a theory is and holds", () => {
    expect(describeContents(wells)).toMatchInlineSnapshot(
      `"Wells for *all* | a made-up theory, March 2020: 2 interventions, 5 outcomes, 1 factor, 9 causal links, 14 assumptions (6 of them parts of another), 16 items of evidence, 6 sources, 2 reviews"`,
    );
    expect(describeContents(wells, { lang: "nl" })).toMatchInlineSnapshot(
      `"Putten voor *iedereen* | een verzonnen theorie, maart 2020: 2 interventies, 5 uitkomsten, 1 factor, 9 causale verbanden, 14 aannames (waarvan 6 sub-aannames), 16 stukken bewijs, 6 bronnen, 2 toetsingen"`,
    );
  });
});
