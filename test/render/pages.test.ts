import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { reviewTheory } from "../../src/analysis/review-theory.js";
import { traceTheory } from "../../src/analysis/trace-theory.js";
import { renderHtml } from "../../src/entries/render/html.js";
import {
  renderContents,
  renderReviewMarkdown,
  renderReviewText,
  renderTraceMarkdown,
  renderTraceText,
} from "../../src/entries/render/text.js";
import { readYaml } from "../../src/formats/yaml/read.js";
import { displayWidth } from "../../src/theory/printable.js";
import type { Theory } from "../../src/theory/theory.js";
import { buildTheory } from "../support/build-theory.js";
import { expectGolden } from "../support/golden.js";
import { trust } from "../support/trust.js";

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
    expectGolden(
      renderReviewText(wells, { review: reviewTheory(wells, { asOf }), lang }),
      golden(`review.${lang}.txt`),
    );
  });

  it("review as Markdown", () => {
    expectGolden(
      renderReviewMarkdown(wells, { review: reviewTheory(wells, { asOf }), lang }),
      golden(`review.${lang}.md`),
    );
  });

  it("trace as text", () => {
    const found = traceTheory(wells, { from: "dig", to: "welfare", avoiding: ["queues", "spare-parts"], asOf });
    expect(found.count).toBe(0);
    const all = traceTheory(wells, { to: "health", limit: 2, asOf });
    const pages = [found, all].map((answer) => renderTraceText(wells, { trace: answer, lang, asOf }));
    expectGolden(pages.join("\n"), golden(`trace.${lang}.txt`));
  });

  it("trace as Markdown", () => {
    const found = traceTheory(wells, { from: ["dig", "teach"], to: "welfare", via: "habits", asOf });
    expectGolden(renderTraceMarkdown(wells, { trace: found, lang, asOf }), golden(`trace.${lang}.md`));
  });
});

describe("a page of text", () => {
  it("keeps to its width", () => {
    const page = renderReviewText(wells, { review: reviewTheory(wells, { asOf }), width: 60 });
    const tooWide = page.split("\n").filter((line) => displayWidth(line) > 60);
    expect(tooWide).toEqual([]);
  });

  it("says the same with colour as without", () => {
    const answer = reviewTheory(wells, { asOf });
    const colored = renderReviewText(wells, { review: answer, color: true });
    expect(colored).toContain("\u001b[");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken away.
    expect(colored.replace(/\u001b\[[\d;]*m/g, "")).toBe(renderReviewText(wells, { review: answer }));
    const found = traceTheory(wells, { asOf });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken away.
    expect(renderTraceText(wells, { trace: found, color: true, asOf }).replace(/\u001b\[[\d;]*m/g, "")).toBe(
      renderTraceText(wells, { trace: found, asOf }),
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
      renderReviewText(theory),
      renderTraceText(theory, { trace: traceTheory(theory) }),
      renderReviewMarkdown(theory),
      renderTraceMarkdown(theory, { trace: traceTheory(theory) }),
    ];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
    for (const page of pages) expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    for (const page of pages) expect(page).toContain("␛");
  });

  it("shows a text in the theory's own language where it lacks the page's", () => {
    const theory = buildTheory({ language: "fr", outcomes: { o: { title: { fr: "Santé", de: "Gesundheit" } } } });
    expect(renderTraceText(theory, { trace: traceTheory(theory), lang: "nl" })).toContain("Santé");
  });
});

describe("a theory without", () => {
  it("assumptions, links or anything to trace", () => {
    const theory = buildTheory({ outcomes: ["o"] });
    expect(renderReviewText(theory)).toBe(
      [
        "Sketch",
        "Status of the assumptions",
        "",
        "The theory states no assumptions.",
        "The theory has no links.",
        "",
        "This report is about the theory as written. The verdicts are computed from the recorded evidence",
        "(rules, version 1).",
        "",
      ].join("\n"),
    );
    expect(renderReviewMarkdown(theory)).toContain("The theory states no assumptions.");
    expect(renderTraceText(theory, { trace: traceTheory(theory) })).toContain(
      "The theory has no interventions to start from",
    );
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
    const page = renderReviewMarkdown(theory);
    expect(page).toContain("- **affects** e; d; f and 3 more\n");
    expect(page).toContain("- **affects** e; d\n");
    expect(renderReviewMarkdown(theory, { lang: "nl" })).toContain("e; d; f en nog 3\n");
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
  const answer = reviewTheory(theory, { asOf: "2022" });

  it("is told with the reason, on its assumption or link, and apart from where there is none", () => {
    const page = renderReviewMarkdown(theory, { review: answer });
    expect(page).toContain(
      [
        "- **reason** the recorded evidence does not count",
        "- **not counted**",
        "  - no source given, p. 3: fake (withdrawn, February 2021: Made up)",
        "  - no source given: soon (counts from 1 January 2023)",
      ].join("\n"),
    );
    expect(page).toContain("- **not counted** no source given: plan (a logic model without data)");
    expect(page).toContain("- **not counted** no source given: late (counts from 1 January 2023)");
    expect(page).toMatch(/for: no source given; not counted: no source given \|/);
    const dutch = renderReviewText(theory, { review: answer, lang: "nl" });
    expect(dutch).toMatch(/reden +het vastgelegde bewijs telt niet mee\n/);
    expect(dutch).toMatch(/telt niet mee +geen bron vermeld, p\. 3: fake \(ingetrokken, februari 2021: Made up\)\n/);
    expect(dutch).toMatch(/geen bron vermeld: soon \(telt mee vanaf 1 januari 2023\)\n/);
    expect(dutch).toMatch(/telt niet mee +geen bron vermeld: plan \(een logisch model zonder gegevens\)/);
    expect(dutch.match(/reden +de theorie noemt geen bewijs\n/g)).toHaveLength(1);
  });

  it("is told apart from evidence on parts that do not settle their whole", () => {
    const said =
      "the theory records no evidence for the main assumption; the sub-assumptions do not decide the matter\n";
    const page = renderReviewMarkdown(theory, { review: answer });
    expect(page.split(`- **reason** ${said}`)).toHaveLength(3);
    expect(renderReviewText(theory, { review: answer, lang: "nl", width: 200 })).toContain(
      "bij de hoofdaanname noemt de theorie geen bewijs; de subaannames geven geen uitsluitsel\n",
    );
  });

  it("is on the page of HTML", () => {
    const page = renderHtml(theory, { asOf: "2022", lang: "en" });
    for (const said of [
      "the recorded evidence does not count",
      "no source given, p. 3: fake (withdrawn, February 2021: Made up)",
      "no source given: plan (a logic model without data)",
      "the theory records no evidence for the main assumption; the sub-assumptions do not decide the matter",
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
    renderTraceText(given, { trace: traceTheory(given, options), lang })
      .split("\n\n")[2]
      ?.replaceAll("\n", " ");

  it("is not said to be better than others that are as good at their weakest point", () => {
    expect(say(theory)).toBe("3 paths through 3 links. Path 1 has the best support, together with 1 other path.");
    expect(say(theory, {}, "nl")).toBe("3 paden via 3 verbanden. Pad 1 is het best onderbouwd, samen met 1 ander pad.");
    expect(say(theory, { limit: 1 })).toMatch(/Path 1 has the best support\.$/);
    const alone = trust({ ...theory, evidence: { b: theory.evidence!["b"]! } });
    expect(say(alone)).toMatch(/Path 2 has the best support\.$/);
    expect(say(alone, {}, "nl")).toMatch(/Pad 2 is het best onderbouwd\.$/);
  });
});

describe("why there is no route", () => {
  it("is all that is said where there is nothing to start from", () => {
    const bare = buildTheory({ outcomes: ["z"] });
    for (const [lang, said] of [
      ["en", ["to  z", "The theory has no interventions to start from."]],
      ["nl", ["naar  z", "Er is geen begin: de theorie heeft geen interventies."]],
    ] as const) {
      expect(
        renderTraceText(bare, { trace: traceTheory(bare), lang })
          .split("\n\n")
          .slice(1, 3),
      ).toEqual(said);
    }
  });

  const theory = buildTheory({
    interventions: ["i", "j"],
    outcomes: ["a", "b", "c", "d"],
    links: ["i->a", "a->b", "c->b", "d->c"],
  });
  const explain = (query: Parameters<typeof traceTheory>[1]) => {
    const page = renderTraceText(theory, { trace: traceTheory(theory, query) });
    return page.split("\n\n")[2]?.replaceAll("\n", " ");
  };

  it("is said for every reason", () => {
    expect(explain({ from: "i", to: "c" })).toMatchInlineSnapshot(
      `"The theory does not lead from “i” to “c”. The paths from there end at “b”. The closest element that can be reached is “b”, 1 link away."`,
    );
    expect(explain({ from: "b", to: "i" })).toMatchInlineSnapshot(
      `"The theory does not lead from “b” to “i”. The links go the other way: “i” leads to “b”."`,
    );
    expect(explain({ from: "j", to: "b" })).toMatchInlineSnapshot(
      `"The theory does not lead from “j” to “b”. No link leads onwards from “j”."`,
    );
    expect(explain({ from: "a", to: "a" })).toMatchInlineSnapshot(
      `"The theory does not lead from “a” to “a”. A path visits no element twice, so there is no path from “a” to itself."`,
    );
    expect(explain({ from: "i", to: "b", avoiding: ["a", "d"] })).toMatchInlineSnapshot(
      `"The theory does not lead from “i” to “b”. There is a path, but only through “a”."`,
    );
    expect(explain({ from: "i", to: "b", via: "d" })).toMatchInlineSnapshot(
      `"The theory does not lead from “i” to “b”. There are paths, but not via “d”."`,
    );
  });
});

describe("renderContents", () => {
  it("says what a theory is and holds", () => {
    expect(renderContents(wells)).toMatchInlineSnapshot(
      `"Wells for *all* | a made-up theory, March 2020: 2 interventions, 5 outcomes, 1 external factor, 9 links, 14 assumptions (including 6 sub-assumptions), 16 findings, 6 sources, 2 reviews"`,
    );
    expect(renderContents(wells, { lang: "nl" })).toMatchInlineSnapshot(
      `"Putten voor *iedereen* | een verzonnen theorie, maart 2020: 2 interventies, 5 uitkomsten, 1 externe factor, 9 verbanden, 14 aannames (waaronder 6 subaannames), 16 bevindingen, 6 bronnen, 2 beoordelingen"`,
    );
  });
});
