import { describe, expect, it } from "vitest";
import { coverage } from "../../src/analysis/coverage.js";
import { keystoneSources } from "../../src/analysis/keystone-sources.js";
import { tensions } from "../../src/analysis/tensions.js";
import { testFirst } from "../../src/analysis/test-first.js";
import {
  explainCoverage,
  explainNext,
  explainTestFirst,
  type Language,
  type NextOptions,
  renderExplanationMarkdown,
  renderExplanationText,
} from "../../src/render/explain.js";
import { displayWidth } from "../../src/theory/printable.js";
import type { Theory } from "../../src/theory/theory.js";
import { buildTheory } from "../support/build-theory.js";
import { expectGolden } from "../support/golden.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { loadTheory } from "../support/load-theory.js";

const golden = (name: string) => new URL(`golden/${name}`, import.meta.url);
const explain = (theory: Theory, options: NextOptions = {}) =>
  explainNext(
    theory,
    {
      tests: testFirst(theory, { asOf: options.asOf }),
      coverage: coverage(theory, { asOf: options.asOf }),
      sources: keystoneSources(theory, { asOf: options.asOf }),
      tensions: tensions(theory),
    },
    options,
  );

describe.each<Language>(["en", "nl"])("what to do next in %s", (lang) => {
  const migration = loadTheory("examples/migration/theory.yaml");
  const wells = loadTheory("test/render/golden/wells.yaml");
  const pages = [
    explain(migration, { lang, asOf: "2018-10", limit: 6 }),
    explain(wells, { lang, asOf: "2021-03" }),
    explainNext(wells, { coverage: coverage(wells, { least: 2 }) }, { lang }),
  ];

  it("as text", () => {
    expectGolden(pages.map((page) => renderExplanationText(page)).join("\n\n"), golden(`next.${lang}.txt`));
  });

  it("as Markdown", () => {
    expectGolden(pages.map(renderExplanationMarkdown).join("\n\n"), golden(`next.${lang}.md`));
  });
});

describe("a loop that balances itself", () => {
  // Queues drive away those who make them; and lessons take the time of the work that brings the income.
  const theory = buildTheory({
    interventions: ["i", "j"],
    outcomes: ["visits", "queues", "skills", "income"],
    links: [
      "i->visits",
      "visits->queues",
      { from: "queues", to: "visits", sign: "-" },
      "j->skills",
      "skills->income",
      { from: "j", to: "income", sign: "-" },
    ],
  });
  const only = (links: readonly number[]) =>
    ({ ...theory, links: (theory.links ?? []).filter((_, i) => links.includes(i)) }) as typeof theory;

  it("is counted apart from trade-offs, comes after them and wants no argument", () => {
    const [loop, both] = [only([0, 1, 2]), theory].map((given) => explainNext(given, { tensions: tensions(given) }));
    expect(loop?.answer).toEqual([
      "In 2 cases one of the two routes goes round a ring: a loop that balances itself, and no trade-off.",
    ]);
    expect(loop?.sections[0]?.entries.map(({ reasons }) => reasons.length)).toEqual([2, 2]);
    expect(both?.answer).toEqual([
      "In 1 case the same start raises an outcome by one route and lowers it by another; in 1 of them no assumption argues which weighs more.",
      expect.stringMatching(/^In \d cases one of the two routes goes round a ring/),
    ]);
    expect(both?.sections[0]?.entries[0]).toMatchObject({ name: "j → income", reasons: { length: 3 } });
    const dutch = explainNext(only([0, 1, 2]), { tensions: tensions(only([0, 1, 2])) }, { lang: "nl" });
    expect(dutch.answer).toEqual([
      "In 2 gevallen loopt een van beide routes langs een kring: die houdt zichzelf in evenwicht, dus er valt niets af te wegen.",
    ]);
  });
});

describe("a page on what to do next", () => {
  const covered = buildTheory({
    interventions: ["i"],
    outcomes: ["o", "p"],
    links: ["i->o", "o->p"],
    sources: { s: { type: "report", title: "S" }, t: { type: "report", title: "T" } },
    evidence: {
      e: { on: "i->o", source: "s", scope: { place: "Mali", match: "direct" } },
      f: { on: "o->p", source: "s", scope: { place: "Mali", match: "direct" } },
    },
  });

  it("counts the keystones among the sources", () => {
    const tell = (sources: number, keystones: number, lang: Language) => {
      const ids = Array.from({ length: sources }, (_, i) => `s${i}`);
      const theory = buildTheory({
        outcomes: ["o"],
        assumptions: Object.fromEntries(ids.map((id) => [`on-${id}`, "o"])),
        sources: Object.fromEntries(ids.map((id) => [id, { type: "report", title: id }])),
        evidence: Object.fromEntries(
          ids.slice(0, keystones).map((id) => [`of-${id}`, { on: `on-${id}`, source: id, strength: "strong" }]),
        ),
      });
      return renderExplanationText(explainNext(theory, { sources: keystoneSources(theory) }, { lang }))
        .replace(/\s+/g, " ")
        .match(/[^.]*(?:keystone|sluitsteen|sluitstenen)[^.]*\./)?.[0]
        .trim();
    };
    expect([tell(1, 1, "en"), tell(2, 1, "en"), tell(2, 2, "en")]).toMatchInlineSnapshot(`
      [
        "Sketch What hangs on one source The only source is a keystone: without it, some verdict would be another.",
        "Sketch What hangs on one source 1 of 2 sources is a keystone: without it, some verdict would be another.",
        "Sketch What hangs on one source 2 of 2 sources are keystones: without one of them, some verdict would be another.",
      ]
    `);
    expect([tell(1, 1, "nl"), tell(2, 1, "nl"), tell(2, 2, "nl")]).toMatchInlineSnapshot(`
      [
        "Sketch Wat op één bron rust De enige bron is een sluitsteen: zonder die bron zou een oordeel anders luiden.",
        "Sketch Wat op één bron rust 1 van 2 bronnen is een sluitsteen: zonder die bron zou een oordeel anders luiden.",
        "Sketch Wat op één bron rust 2 van 2 bronnen zijn sluitstenen: zonder één ervan zou een oordeel anders luiden.",
      ]
    `);
  });

  it("tells what carries through a whole path", () => {
    const [section] = explainCoverage(covered, coverage(covered)).sections;
    expect(section?.entries[0]?.reasons).toEqual([
      "2 of 2 links on the way have evidence.",
      "The only path has it on every link.",
      "The first of them: i → o → p",
      "A source follows a whole path: “S” n.d.",
      "Evidence on every link of a path is about the same: place: Mali; scope: what the theory is about",
    ]);
  });

  it("tells what does not", () => {
    const evidence = {
      e: { ...covered.evidence!["e"]!, scope: { place: "Mali" } },
      f: { ...covered.evidence!["f"]!, source: "t", scope: { place: "Chad" } },
    };
    const apart = { ...covered, evidence } as Theory;
    expect(explainCoverage(apart, coverage(apart)).sections[0]?.entries[0]?.reasons.slice(-2)).toEqual([
      "No source follows a whole path: each is put together from several.",
      "No such path is about one place throughout.",
    ]);
  });

  it("tells in which respects others come later, and what is left out", () => {
    const theory = buildTheory({
      interventions: ["i"],
      outcomes: ["o"],
      links: ["i->o"],
      assumptions: {
        first: { on: "i->o", importance: "high" },
        later: { on: "i", role: "facilitating", importance: "low" },
        ought: { on: "i", kind: "normative" },
        away: {},
      },
      evidence: { e: { on: "later", strength: "weak" } },
    });
    const page = explainTestFirst(theory, testFirst(theory));
    expect(page.answer[1]).toBe("Left out: 1 normative and 1 on no path between them.");
    expect(page.sections[1]?.entries[0]?.reasons).toEqual([
      "After “first”: less turns on it, it is judged less important and it is less open.",
    ]);
  });

  it("tells what is settled by its verdict, and which parts cannot change that", () => {
    const against = (on: string, source: string) => ({ on, stance: "opposes", strength: "strong", source }) as const;
    const theory = buildTheory({
      interventions: ["i"],
      outcomes: ["o"],
      links: ["i->o"],
      assumptions: {
        whole: { on: "o", parts: { bad: { statement: "" }, one: { statement: "" }, other: { statement: "" } } },
        good: "i->o",
      },
      sources: { s: { type: "report" }, t: { type: "report" } },
      evidence: { e: against("bad", "s"), f: against("bad", "t"), g: { on: "good", strength: "strong" } },
    });
    const tell = (lang: "en" | "nl") => explainTestFirst(theory, testFirst(theory), { lang }).answer[1];
    expect(tell("en")).toBe(
      "Left out: 1 settled as supported, 2 settled as refuted and 2 parts of a whole that is settled however they turn out.",
    );
    expect(tell("nl")).toBe(
      "Buiten beschouwing: 1 met als vaststaand oordeel ‘onderbouwd’, 2 met als vaststaand oordeel ‘weerlegd’ en 2 sub-aannames van een geheel dat vaststaat, hoe zij ook uitvallen.",
    );
  });

  it("keeps to its width, and says the same with colour as without", () => {
    const page = explain(loadTheory("examples/migration/theory.yaml"));
    const lines = renderExplanationText(page, { width: 60 }).split("\n");
    expect(lines.filter((line) => displayWidth(line) > 60 && line.trim().includes(" "))).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken away.
    expect(renderExplanationText(page, { color: true }).replace(/\u001b\[[\d;]*m/g, "")).toBe(
      renderExplanationText(page),
    );
  });

  it("sends no control character of a theory to the terminal, and formats nothing of it", () => {
    for (const text of HOSTILE_TEXTS) {
      const theory = buildTheory({
        title: text,
        interventions: { i: { title: text } },
        outcomes: { o: { title: text, code: text }, h: { title: text } },
        links: ["i->o", "i->h", { from: "h", to: "o", sign: "-" }],
        assumptions: {
          a: { statement: text, on: "i->o", test: { method: text, owner: text, due: "2030" } },
          b: { statement: text, on: "h->o", kind: "side-effect" },
        },
        sources: { s: { type: "report", title: text } },
        evidence: { e: { on: "a", source: "s", scope: { place: text } } },
      });
      const page = explain(theory);
      const pages = [renderExplanationText(page), renderExplanationMarkdown(page)];
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
      for (const one of pages) expect(one).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      expect(pages[1]).not.toMatch(/(?<!\\)<[a-z]/i);
    }
  });
});
