import { describe, expect, it } from "vitest";
import { getCoverage } from "../../src/analysis/get-coverage.js";
import { listKeystoneSources } from "../../src/analysis/list-keystone-sources.js";
import { listTensions } from "../../src/analysis/list-tensions.js";
import { prioritizeTests } from "../../src/analysis/prioritize-tests.js";
import {
  explainCoverage,
  explainNext,
  explainTestPriorities,
  type NextOptions,
  renderExplanationMarkdown,
  renderExplanationText,
} from "../../src/entries/render/text.js";
import type { Language } from "../../src/index.js";
import { displayWidth } from "../../src/theory/printable.js";
import type { Theory } from "../../src/theory/theory.js";
import { buildTheory } from "../support/build-theory.js";
import { expectGolden } from "../support/golden.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { loadTheory } from "../support/load-theory.js";
import { trust } from "../support/trust.js";

const golden = (name: string) => new URL(`golden/${name}`, import.meta.url);
const explain = (theory: Theory, options: NextOptions = {}) =>
  explainNext(
    theory,
    {
      tests: prioritizeTests(theory, { asOf: options.asOf }),
      coverage: getCoverage(theory, { asOf: options.asOf }),
      sources: listKeystoneSources(theory, { asOf: options.asOf }),
      tensions: listTensions(theory),
    },
    options,
  );

describe.each<Language>(["en", "nl"])("what to do next in %s", (lang) => {
  const migration = loadTheory("examples/migration/theory.yaml");
  const wells = loadTheory("test/render/golden/wells.yaml");
  const pages = [
    explain(migration, { lang, asOf: "2018-10", limit: 6 }),
    explain(wells, { lang, asOf: "2021-03" }),
    explainNext(wells, { coverage: getCoverage(wells, { least: 2 }) }, { lang }),
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
    trust({ ...theory, links: (theory.links ?? []).filter((_, i) => links.includes(i)) });

  it("is counted apart from trade-offs, comes after them and wants no argument", () => {
    const [loop, both] = [only([0, 1, 2]), theory].map((given) =>
      explainNext(given, { tensions: listTensions(given) }),
    );
    expect(loop?.answer).toEqual(["In 2 cases one of the two paths goes round a loop, which keeps itself in balance."]);
    expect(loop?.sections[0]?.entries.map(({ reasons }) => reasons.length)).toEqual([2, 2]);
    expect(both?.answer).toEqual([
      "In 1 case an element contributes to an outcome and also works against it. In 1 of these the theory does not say which effect is stronger.",
      expect.stringMatching(/^In \d cases one of the two paths goes round a loop/),
    ]);
    expect(both?.sections[0]?.entries[0]).toMatchObject({ name: "j → income", reasons: { length: 3 } });
    const dutch = explainNext(only([0, 1, 2]), { tensions: listTensions(only([0, 1, 2])) }, { lang: "nl" });
    expect(dutch.answer).toEqual([
      "In 2 gevallen loopt een van beide paden door een kringloop, die zichzelf in evenwicht houdt.",
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

  it("counts the decisive ones among the sources", () => {
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
      return renderExplanationText(explainNext(theory, { sources: listKeystoneSources(theory) }, { lang }))
        .replace(/\s+/g, " ")
        .match(/[^.]*(?:decisive:|doorslaggevend:)[^.]*\./)?.[0]
        .trim();
    };
    expect([tell(1, 1, "en"), tell(2, 1, "en"), tell(2, 2, "en")]).toMatchInlineSnapshot(`
      [
        "Sketch Decisive sources The only source is decisive: without that source a verdict changes.",
        "Sketch Decisive sources 1 of the 2 sources is decisive: without that source a verdict changes.",
        "Sketch Decisive sources 2 of the 2 sources are decisive: without that source a verdict changes.",
      ]
    `);
    expect([tell(1, 1, "nl"), tell(2, 1, "nl"), tell(2, 2, "nl")]).toMatchInlineSnapshot(`
      [
        "Sketch Doorslaggevende bronnen De enige bron is doorslaggevend: zonder die bron verandert een oordeel.",
        "Sketch Doorslaggevende bronnen 1 van de 2 bronnen is doorslaggevend: zonder die bron verandert een oordeel.",
        "Sketch Doorslaggevende bronnen 2 van de 2 bronnen zijn doorslaggevend: zonder die bron verandert een oordeel.",
      ]
    `);
  });

  it("tells what carries through a whole path", () => {
    const [section] = explainCoverage(covered, getCoverage(covered)).sections;
    expect(section?.entries[0]?.reasons).toEqual([
      "2 of the 2 links on the way have evidence.",
      "The only path has evidence for every link.",
      "The first of these paths: i → o → p",
      "One source has evidence for every link of a path: “S” n.d.",
      "The evidence for all links of a path is about the same setting: place: Mali; setting: the setting of the theory",
    ]);
  });

  it("tells what does not", () => {
    const evidence = {
      e: { ...covered.evidence!["e"]!, scope: { place: "Mali" } },
      f: { ...covered.evidence!["f"]!, source: "t", scope: { place: "Chad" } },
    };
    const apart = trust({ ...covered, evidence });
    expect(explainCoverage(apart, getCoverage(apart)).sections[0]?.entries[0]?.reasons.slice(-2)).toEqual([
      "No single source has evidence for every link of a path.",
      "On none of these paths is all evidence about the same place.",
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
    const page = explainTestPriorities(theory, prioritizeTests(theory));
    expect(page.answer[1]).toBe("Left out: 1 about a value or norm and 1 not on a path from start to end.");
    expect(page.sections[1]?.entries[0]?.reasons).toEqual([
      "Less urgent than “first”: less depends on it, it is less important and more is already known.",
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
    const tell = (lang: "en" | "nl") => explainTestPriorities(theory, prioritizeTests(theory), { lang }).answer[1];
    expect(tell("en")).toBe(
      "Left out: 1 already supported, 2 already refuted and 2 sub-assumptions that cannot change the verdict.",
    );
    expect(tell("nl")).toBe(
      "Weggelaten: 1 al onderbouwd, 2 al weerlegd en 2 subaannames die het oordeel over de hoofdaanname niet kunnen veranderen.",
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
