import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { exploreScenario } from "../../src/analysis/explore-scenario.js";
import { getCriticalAssumptions } from "../../src/analysis/get-critical-assumptions.js";
import { iterateSingleFailures } from "../../src/analysis/iterate-single-failures.js";
import { listSmallestCuts } from "../../src/analysis/list-smallest-cuts.js";
import {
  type ExplainedAnswer,
  explainCriticalAssumptions,
  explainScenario,
  explainSingleFailures,
  explainSmallestCut,
  renderExplanationMarkdown,
  renderExplanationText,
} from "../../src/entries/render/text.js";
import { readYaml } from "../../src/formats/yaml/read.js";
import type { Language } from "../../src/index.js";
import { displayWidth } from "../../src/theory/printable.js";
import type { Theory } from "../../src/theory/theory.js";
import { buildTheory } from "../support/build-theory.js";
import { expectGolden } from "../support/golden.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";

const read = (path: string): Theory => {
  const result = readYaml(readFileSync(new URL(path, import.meta.url), "utf8"));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.theory;
};
const golden = (name: string) => new URL(`golden/${name}`, import.meta.url);
let wells: Theory;
let migration: Theory;
beforeAll(() => {
  wells = read("golden/wells.yaml");
  migration = read("../../examples/migration/theory.yaml");
});

describe("links that lower", () => {
  const theory = buildTheory({
    interventions: ["i", "j"],
    outcomes: ["harm", "less", "more", "never"],
    links: ["i->more", { from: "i", to: "harm", sign: "-" }, { from: "harm", to: "less", sign: "-" }, "j->less"],
    assumptions: { a: "i->harm", b: ["i->harm", "i->more"] },
  });
  const why = "Every path to this outcome has a link that works against an outcome.";

  it("are told as the reason why there is no route", () => {
    expect(explainCriticalAssumptions(theory, getCriticalAssumptions(theory)).answer.slice(-2)).toEqual([
      "The theory does not lead to: harm; never.",
      "Every path to these outcomes has a link that works against an outcome: harm.",
    ]);
    expect(explainSmallestCut(theory, listSmallestCuts(theory, { to: "harm" })[0]!).answer).toEqual([
      "The theory does not lead to “harm”.",
      why,
    ]);
    expect(explainSmallestCut(theory, listSmallestCuts(theory, { to: "never" })[0]!).answer).toHaveLength(1);
    // Here another cause is missing, and nothing is lowered.
    const half = buildTheory({
      interventions: ["i"],
      outcomes: { half: { needs: "all" }, never: {} },
      links: ["i->half", "never->half"],
    });
    expect(explainSmallestCut(half, listSmallestCuts(half, { to: "half" })[0]!).answer).toEqual([
      "The theory does not lead to “half”.",
    ]);
    // From elsewhere there is no path at all.
    const query = { from: "j" } as const;
    expect(
      explainSmallestCut(theory, listSmallestCuts(theory, { to: "harm", ...query })[0]!, { query }).answer,
    ).toHaveLength(1);
    expect(explainSmallestCut(theory, listSmallestCuts(theory, { to: "harm" })[0]!, { lang: "nl" }).answer[1]).toBe(
      "Elk pad naar deze uitkomst heeft een verband dat een uitkomst tegenwerkt.",
    );
  });

  it("take no route away by failing, and it is said", () => {
    const reasonsOf = (fail: string, lang: Language = "en") =>
      explainScenario(theory, exploreScenario(theory, { fail }), { lang }).sections[0]?.entries[0]?.reasons;
    expect(reasonsOf("i->harm")).toEqual([
      "supposed to be wrong",
      "no outcome is lost, because the link works against its outcome",
    ]);
    expect(reasonsOf("i->more")).toEqual(["supposed to be wrong"]);
    expect(reasonsOf("a")?.slice(1)).toEqual(["no outcome is lost, because the link works against its outcome"]);
    expect(reasonsOf("b")).toHaveLength(1);
    expect(reasonsOf("a", "nl")?.[1]).toBe("er vervalt geen uitkomst, want het verband werkt de uitkomst tegen");
  });
});

function explainAll(lang: Language): ExplainedAnswer[] {
  const words = { lang, asOf: "2018-10" };
  const to = "return-from-eu";
  return [
    explainScenario(
      migration,
      exploreScenario(migration, { fail: "awareness-changes-behaviour", asOf: "2018-10" }),
      words,
    ),
    explainSingleFailures(migration, iterateSingleFailures(migration), words),
    explainCriticalAssumptions(migration, getCriticalAssumptions(migration, { pairs: true }), words),
    explainSmallestCut(migration, listSmallestCuts(migration, { to, asOf: "2018-10" })[0]!, words),
  ];
}

describe.each(["en", "nl"] as const)("what rests on what in the reference case, in %s", (lang) => {
  it("as text", () => {
    const pages = explainAll(lang).map((explanation) => renderExplanationText(explanation));
    expectGolden(pages.join("\n\n"), golden(`explain.${lang}.txt`));
  });

  it("as Markdown", () => {
    expectGolden(explainAll(lang).map(renderExplanationMarkdown).join("\n\n"), golden(`explain.${lang}.md`));
  });
});

/** The entries under each heading, with their reasons. */
const outline = ({ answer, sections }: ExplainedAnswer) => ({
  answer,
  ...Object.fromEntries(
    sections.map(({ heading, entries }) => [
      heading,
      entries.map(({ id, name, reasons }) => [id ?? name, ...reasons].join(" | ")),
    ]),
  ),
});

describe("what if, in words,", () => {
  const theory = buildTheory({
    interventions: ["i", "j"],
    factors: ["f"],
    outcomes: { a: {}, b: { needs: "all" }, c: {}, d: {}, e: {} },
    links: ["i->a", "j->a", "a->b", "f->b", "b->c", "j->d", "i->d"],
    assumptions: {
      onLink: "i->a",
      onBoth: ["i->a", "j->a"],
      whole: { on: "b", combine: "any", parts: { p: { statement: "p" }, q: { statement: "q" } } },
      helps: { on: "a->b", role: "facilitating" },
      all: "theory",
      loose: {},
    },
    evidence: { x: { on: "onLink", strength: "strong" } },
  });
  const explain = (scenario: Parameters<typeof exploreScenario>[1]) =>
    outline(explainScenario(theory, exploreScenario(theory, scenario)));

  it("tells the chain of reasons, causes first", () => {
    expect(explain({ fail: "onBoth" })).toMatchInlineSnapshot(`
      {
        "Assumptions that are no longer relevant": [
          "onLink",
          "whole",
          "p",
          "q",
          "helps",
        ],
        "Lost: outcomes that the theory no longer leads to": [
          "a | the links from “i” and “j” are lost with “onBoth”",
          "b | all causes are needed, and this is lost: | the theory no longer leads to “a”",
          "c | the theory no longer leads to “b”",
        ],
        "Supposed to be wrong": [
          "onBoth | lost as a result: i → a; j → a",
        ],
        "answer": [
          "The theory no longer leads to 3 of the 5 outcomes.",
          "5 assumptions are no longer relevant.",
        ],
      }
    `);
  });

  it("tells what is gone by name, what merely helps and what is on nothing", () => {
    expect(explain({ fail: ["j", "i->a", "helps", "loose"] })).toMatchInlineSnapshot(`
      {
        "Assumptions that are no longer relevant": [
          "onLink",
          "onBoth",
          "whole",
          "p",
          "q",
        ],
        "Lost: outcomes that the theory no longer leads to": [
          "a | one of the causes would be enough, but all are lost: | the link from “i” is supposed to fail | “j” is lost",
          "b | all causes are needed, and this is lost: | the theory no longer leads to “a”",
          "c | the theory no longer leads to “b”",
        ],
        "Supposed to be wrong": [
          "j | supposed to be wrong",
          "i->a | supposed to be wrong",
          "helps | nothing is lost, because this assumption is only helpful",
          "loose | nothing is lost, because this assumption applies to nothing",
        ],
        "Weaker": [
          "d | no longer leads here: j",
        ],
        "answer": [
          "The theory no longer leads to 3 of the 5 outcomes.",
          "1 outcome is weaker: part of what led there is lost or has less support.",
          "5 assumptions are no longer relevant.",
        ],
      }
    `);
  });

  it("tells by what comes of it what a part takes away, and whether a harm befalls anything", () => {
    const wells = buildTheory({
      interventions: ["dig"],
      outcomes: ["water", "health", "trust"],
      links: [
        "dig->water",
        { from: "dig", to: "health", sign: "-" },
        "water->health",
        { from: "dig", to: "trust", sign: "-" },
      ],
      assumptions: {
        either: { on: "dig->water", combine: "any", parts: { one: { statement: "" }, other: { statement: "" } } },
        paid: { on: "water->health", parts: { harmless: { statement: "", kind: "side-effect" } } },
        safe: {
          on: "dig->health",
          kind: "side-effect",
          parts: { near: { statement: "", kind: "context" }, there: { statement: "", on: "water" } },
        },
        both: {
          on: "water->health",
          parts: { first: { statement: "", on: "dig->health", kind: "side-effect" } },
        },
        mere: { on: "water", role: "facilitating", parts: { little: { statement: "" } } },
        deep: {
          on: "water->health",
          parts: {
            middle: { statement: "", on: "dig->trust", kind: "side-effect", parts: { low: { statement: "" } } },
          },
        },
      },
    });
    const tell = (fail: string | string[]) => {
      const { sections } = explainScenario(wells, exploreScenario(wells, { fail }));
      const { entries } = sections.find(({ heading }) => heading === "Supposed to be wrong")!;
      return Object.fromEntries(entries.map(({ id, reasons }) => [id, reasons]));
    };
    const whole = (effect: string) => `the main assumption is then wrong too: ${effect}`;
    const harms = "no outcome is lost, but the side effect becomes possible";
    const harmsNothing = "no outcome is lost, and the side effect does not affect any remaining outcome";
    expect(tell("one")).toEqual({ one: ["nothing is lost, because another sub-assumption is enough"] });
    expect(tell(["one", "other"])).toMatchObject({
      one: [whole("lost as a result: dig → water")],
      other: [whole("lost as a result: dig → water")],
    });
    expect(tell("harmless")).toMatchObject({ harmless: [whole("lost as a result: water → health")] });
    expect(tell("near")).toEqual({ safe: ["wrong together with the sub-assumptions", harms], near: [whole(harms)] });
    expect(tell(["near", "paid"])).toMatchObject({ near: [whole(harmsNothing)] });
    expect(tell(["near", "dig->health"])).toMatchObject({ near: [whole(harmsNothing)] });
    expect(tell("first")).toMatchObject({ first: [harmsNothing, whole("lost as a result: water → health")] });
    expect(tell("little")).toMatchObject({
      little: [whole("nothing is lost, because this assumption is only helpful")],
    });
    expect(tell("low")).toMatchObject({
      low: [whole("lost as a result: water → health"), whole("the side effect becomes possible")],
    });
    const each = explainSingleFailures(wells, iterateSingleFailures(wells), { lang: "nl" }).sections[0]!.entries;
    expect(each.find(({ id }) => id === "harmless")?.reasons[0]).toBe(
      "dan klopt ook de hoofdaanname niet: daardoor vervalt: water → health",
    );
    expect(each.some(({ id }) => id === "one")).toBe(false);
  });

  it("tells of wholes that fail with their parts, and of the whole theory", () => {
    expect(explain({ fail: ["p", "q"] })).toMatchInlineSnapshot(`
      {
        "Assumptions that are no longer relevant": [
          "onLink",
          "onBoth",
          "helps",
        ],
        "Lost: outcomes that the theory no longer leads to": [
          "b | the outcome itself is lost with “whole”, “p” and “q”",
          "c | “b” is lost",
        ],
        "Supposed to be wrong": [
          "whole | wrong together with the sub-assumptions | lost as a result: b",
          "p | the main assumption is then wrong too: lost as a result: b",
          "q | the main assumption is then wrong too: lost as a result: b",
        ],
        "answer": [
          "The theory no longer leads to 2 of the 5 outcomes.",
          "3 assumptions are no longer relevant.",
        ],
      }
    `);
    expect(explain({ fail: "all" })).toMatchInlineSnapshot(`
      {
        "Assumptions that are no longer relevant": [
          "onLink",
          "onBoth",
          "whole",
          "p",
          "q",
          "helps",
        ],
        "Lost: outcomes that the theory no longer leads to": [
          "a | everything is lost with “all”",
          "d | everything is lost with “all”",
          "b | everything is lost with “all”",
          "c | everything is lost with “all”",
        ],
        "Supposed to be wrong": [
          "all | everything is lost, because this assumption is about the whole theory",
        ],
        "answer": [
          "The theory no longer leads to 4 of the 5 outcomes.",
          "6 assumptions are no longer relevant.",
        ],
      }
    `);
  });

  it("tells of links added and verdicts supposed", () => {
    expect(
      explain({
        add: [
          { from: "d", to: "e" },
          { from: "i", to: "c" },
        ],
        resolve: { onLink: "contested", onBoth: "refuted" },
      }),
    ).toMatchInlineSnapshot(`
      {
        "Assumptions that are no longer relevant": [
          "onLink",
          "whole",
          "p",
          "q",
          "helps",
        ],
        "Lost: outcomes that the theory no longer leads to": [
          "a | the links from “i” and “j” are lost with “onBoth”",
          "b | all causes are needed, and this is lost: | the theory no longer leads to “a”",
        ],
        "Outcomes that the theory now leads to": [
          "e",
        ],
        "Outcomes with an added link, about which the theory states nothing": [
          "c | no longer critical: whole | the outcome was lost if 1 assumption was wrong; now it cannot be lost by assumptions alone",
        ],
        "Supposed to be wrong": [
          "onLink | verdict now: supported; supposed: conflicting evidence",
          "onBoth | verdict now: untested; supposed: refuted | lost as a result: i → a; j → a",
        ],
        "Weaker": [
          "c | no longer leads here: j",
        ],
        "answer": [
          "The theory no longer leads to 2 of the 5 outcomes.",
          "1 outcome is weaker: part of what led there is lost or has less support.",
          "The theory now leads to 1 more outcome.",
          "1 outcome has an added link, about which the theory states nothing.",
          "5 assumptions are no longer relevant.",
        ],
      }
    `);
  });

  it("calls no outcome strengthened that only gets a route of which nothing is stated", () => {
    const theory = buildTheory({
      interventions: ["i", "j"],
      outcomes: ["o", "p"],
      links: ["i->o", "o->p"],
      assumptions: { doubted: "i->o" },
      evidence: { e: { on: "doubted", stance: "mixed", strength: "strong" } },
    });
    const tell = (lang: "en" | "nl", scenario: Parameters<typeof exploreScenario>[1] = {}) =>
      explainScenario(theory, exploreScenario(theory, { add: [{ from: "j", to: "o" }], ...scenario }), { lang });
    expect(tell("en").answer).toEqual([
      "The theory still leads to every outcome that it led to before.",
      "2 outcomes have an added link, about which the theory states nothing.",
    ]);
    expect(tell("nl").answer[1]).toBe("2 uitkomsten hebben een toegevoegd verband waarover de theorie niets noemt.");
    expect(tell("en").sections.map(({ heading }) => heading)).toEqual([
      "Outcomes with an added link, about which the theory states nothing",
    ]);
    expect(tell("en").sections[0]?.entries[0]?.reasons).toEqual([
      "now leads here: j",
      "no longer critical: doubted",
      "the outcome was lost if 1 assumption was wrong; now it cannot be lost by assumptions alone",
      "weakest point with the best support: “conflicting evidence” before; about the added link nothing is known",
    ]);
    // Without the added link a better verdict strengthens, also what follows from it.
    expect(tell("en", { add: [], resolve: { doubted: "supported" } }).answer[1]).toBe("2 outcomes are stronger.");
  });

  it("says so when nothing is lost", () => {
    expect(explain({ fail: "loose" }).answer).toEqual([
      "The theory still leads to every outcome that it led to before.",
    ]);
  });
});

describe("critical assumptions, in words,", () => {
  it("say when there is no route, and when there is a way around", () => {
    const theory = buildTheory({
      interventions: ["i"],
      outcomes: ["a", "b", "c"],
      links: ["i->a", "b->c"],
      assumptions: { x: "b->c", w: "theory" },
    });
    const found = explainCriticalAssumptions(theory, getCriticalAssumptions(theory));
    expect(outline(found)).toMatchInlineSnapshot(`
      {
        "About the whole theory, and so critical for everything": [
          "w",
        ],
        "answer": [
          "Apart from those about the whole theory, no assumption is critical for any of these outcomes. If one is wrong, the theory still leads there.",
          "The theory does not lead to: b; c.",
        ],
      }
    `);
    expect(explainCriticalAssumptions(theory, getCriticalAssumptions(theory, { to: "c" })).answer).toEqual([
      "The theory does not lead to: c.",
    ]);
  });
});

describe("the smallest cut, in words,", () => {
  it("says that nothing leads there, or that some route carries nothing", () => {
    const theory = buildTheory({
      interventions: ["i"],
      outcomes: { a: {}, b: { needs: "all" }, c: {} },
      links: ["i->a", "i->b", "a->b"],
      assumptions: { x: "i->b" },
      evidence: { e: { on: "x", strength: "strong" } },
    });
    const explain = (query: Parameters<typeof listSmallestCuts>[1]) =>
      outline(explainSmallestCut(theory, listSmallestCuts(theory, query)[0]!, { query }));
    expect(explain({ to: "c" }).answer).toEqual(["The theory does not lead to “c”."]);
    expect(explain({ to: "b", verdicts: "untested" })).toMatchInlineSnapshot(`
      {
        "A path without these assumptions": [
          "i->a",
          "i->b",
          "a->b",
        ],
        "answer": [
          "These assumptions are not enough: there is a path to “b” without any of them.",
        ],
      }
    `);
    expect(explain({ to: "b" })).toMatchInlineSnapshot(`
      {
        "The smallest set of assumptions": [
          "x | lost as a result: i → b",
        ],
        "Why this set is enough, causes first": [
          "b | all causes are needed, and this is lost: | the link from “i” is lost with “x”",
        ],
        "answer": [
          "One assumption is enough: if it is wrong, the theory no longer leads to “b”.",
          "Other sets can be as small.",
        ],
      }
    `);
  });

  it("says how sure it is when the search was given up", () => {
    const cut = { outcome: "welfare", hasRoute: true, size: 4, atLeast: 2, isExact: false, assumptions: [] } as const;
    const [answer] = explainSmallestCut(wells, cut).answer;
    expect(answer).toContain("at least 2 and at most 4");
  });
});

describe("a page", () => {
  it("keeps to its width, and says the same with colour as without", () => {
    for (const explanation of explainAll("nl")) {
      const page = renderExplanationText(explanation, { width: 60 });
      expect(page.split("\n").filter((line) => displayWidth(line) > 60)).toEqual([]);
      const colored = renderExplanationText(explanation, { color: true });
      expect(colored).toContain("\u001b[");
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken away.
      expect(colored.replace(/\u001b\[[\d;]*m/g, "")).toBe(renderExplanationText(explanation));
    }
  });

  it("shows the first two hundred of very many, and counts the rest", () => {
    const ids = Array.from({ length: 250 }, (_, i) => `o${i}`);
    const theory = buildTheory({
      interventions: ["i"],
      outcomes: ids,
      links: ids.map((id) => `i->${id}`),
      assumptions: { x: "i" },
    });
    const page = renderExplanationText(explainScenario(theory, exploreScenario(theory, { fail: "x" })));
    expect(page).toContain("The theory no longer leads to 250 of the 250 outcomes.");
    expect(page).toContain("\nAnd 50 more. The answer as JSON lists them all.\n");
    expect(page).not.toContain("o200");
  });

  it("gives the first thirty of very many reasons, and counts the rest", () => {
    const chain = Array.from({ length: 41 }, (_, i) => `n${i}`);
    const links = chain.slice(1).map((id, i) => `${chain[i]}->${id}`);
    const theory = buildTheory({
      interventions: ["n0"],
      outcomes: chain.slice(1),
      links,
      assumptions: Object.fromEntries(links.map((link, i) => [`a${i}`, link])),
    });
    const [{ reasons } = { reasons: [] }] = explainCriticalAssumptions(
      theory,
      getCriticalAssumptions(theory, { to: "n40" }),
    ).sections[0]!.entries;
    expect(reasons).toHaveLength(31);
    expect(reasons.at(-1)).toBe("And 10 more. The answer as JSON lists them all.");
  });

  it("sends no control character of a theory to the terminal, and formats nothing of it", () => {
    for (const text of HOSTILE_TEXTS) {
      const theory = buildTheory({
        title: text,
        interventions: { i: { title: text } },
        outcomes: { o: { title: text, code: text } },
        links: ["i->o"],
        assumptions: { a: { statement: text, on: "i->o" } },
      });
      const explanations = [
        explainScenario(theory, exploreScenario(theory, { fail: "a" })),
        explainSingleFailures(theory, iterateSingleFailures(theory)),
        explainCriticalAssumptions(theory, getCriticalAssumptions(theory)),
        explainSmallestCut(theory, listSmallestCuts(theory, { to: "o" })[0]!),
      ];
      for (const explanation of explanations) {
        const pages = [renderExplanationText(explanation), renderExplanationMarkdown(explanation)];
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
        for (const page of pages) expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
        expect(pages[1]).not.toMatch(/(?<!\\)<[a-z]/i);
      }
    }
  });
});
