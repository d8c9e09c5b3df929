import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { criticalAssumptions } from "../../src/analysis/critical-assumptions.js";
import { criticalPairs } from "../../src/analysis/critical-pairs.js";
import { smallestCut } from "../../src/analysis/smallest-cut.js";
import { whatIf } from "../../src/analysis/what-if.js";
import { whatIfEach } from "../../src/analysis/what-if-each.js";
import { readYaml } from "../../src/formats/yaml/read.js";
import {
  type Explanation,
  explainCritical,
  explainSmallestCut,
  explainWhatIf,
  explainWhatIfEach,
  type Language,
  renderExplanationMarkdown,
  renderExplanationText,
} from "../../src/render/explain.js";
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
  const why = "Every path to it has a link that lowers, and such a link carries no route.";

  it("are told as the reason why there is no route", () => {
    expect(explainCritical(theory, criticalAssumptions(theory)).answer.slice(-2)).toEqual([
      "Without any modelled route in the first place: harm; never.",
      "Every path to these has a link that lowers, and such a link carries no route: harm.",
    ]);
    expect(explainSmallestCut(theory, smallestCut(theory, { to: "harm" })).answer).toEqual([
      "No modelled route leads to “harm” in the first place.",
      why,
    ]);
    expect(explainSmallestCut(theory, smallestCut(theory, { to: "never" })).answer).toHaveLength(1);
    // Here another cause is missing, and nothing is lowered.
    const half = buildTheory({
      interventions: ["i"],
      outcomes: { half: { needs: "all" }, never: {} },
      links: ["i->half", "never->half"],
    });
    expect(explainSmallestCut(half, smallestCut(half, { to: "half" })).answer).toEqual([
      "No modelled route leads to “half” in the first place.",
    ]);
    // From elsewhere there is no path at all.
    const query = { from: "j" } as const;
    expect(explainSmallestCut(theory, smallestCut(theory, { to: "harm", ...query }), { query }).answer).toHaveLength(1);
    expect(explainSmallestCut(theory, smallestCut(theory, { to: "harm" }), { lang: "nl" }).answer[1]).toBe(
      "Op elk pad erheen staat een verband dat verlaagt, en zo’n verband draagt geen route.",
    );
  });

  it("take no route away by failing, and it is said", () => {
    const reasonsOf = (fail: string, lang: Language = "en") =>
      explainWhatIf(theory, whatIf(theory, { fail }), { lang }).sections[0]?.entries[0]?.reasons;
    expect(reasonsOf("i->harm")).toEqual([
      "is supposed to fail",
      "takes no route away, as a link that lowers carries none",
    ]);
    expect(reasonsOf("i->more")).toEqual(["is supposed to fail"]);
    expect(reasonsOf("a")?.slice(1)).toEqual(["takes no route away, as a link that lowers carries none"]);
    expect(reasonsOf("b")).toHaveLength(1);
    expect(reasonsOf("a", "nl")?.[1]).toBe("neemt geen route weg, want een verband dat verlaagt draagt er geen");
  });
});

function explainAll(lang: Language): Explanation[] {
  const words = { lang, asOf: "2018-10" };
  const to = "return-from-eu";
  return [
    explainWhatIf(migration, whatIf(migration, { fail: "awareness-changes-behaviour", asOf: "2018-10" }), words),
    explainWhatIfEach(migration, whatIfEach(migration), words),
    explainCritical(migration, criticalAssumptions(migration), { ...words, pairs: criticalPairs(migration) }),
    explainSmallestCut(migration, smallestCut(migration, { to, asOf: "2018-10" }), words),
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
const outline = ({ answer, sections }: Explanation) => ({
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
  const explain = (scenario: Parameters<typeof whatIf>[1]) => outline(explainWhatIf(theory, whatIf(theory, scenario)));

  it("tells the chain of reasons, causes first", () => {
    expect(explain({ fail: "onBoth" })).toMatchInlineSnapshot(`
      {
        "No longer matters: bears on no route to a last outcome any more": [
          "onLink",
          "whole",
          "p",
          "q",
          "helps",
        ],
        "No modelled route remains": [
          "a | the links from “i” and “j” are gone, with “onBoth”",
          "b | it needs all its causes, and there is missing: | no route to “a” remains",
          "c | no route to “b” remains",
        ],
        "What is supposed": [
          "onBoth | takes away: i → a; j → a",
        ],
        "answer": [
          "No modelled route remains to 3 of 5 outcomes.",
          "5 assumptions no longer matter.",
        ],
      }
    `);
  });

  it("tells what is gone by name, what merely helps and what is on nothing", () => {
    expect(explain({ fail: ["j", "i->a", "helps", "loose"] })).toMatchInlineSnapshot(`
      {
        "No longer matters: bears on no route to a last outcome any more": [
          "onLink",
          "onBoth",
          "whole",
          "p",
          "q",
        ],
        "No modelled route remains": [
          "a | one of its causes would do, and none is left: | the link from “i” is supposed to fail | “j” is gone",
          "b | it needs all its causes, and there is missing: | no route to “a” remains",
          "c | no route to “b” remains",
        ],
        "Weakened": [
          "d | no route leads here any more from: j",
        ],
        "What is supposed": [
          "j | is supposed to fail",
          "i->a | is supposed to fail",
          "helps | takes no route away, as it merely helps",
          "loose | takes nothing away, as it is on nothing",
        ],
        "answer": [
          "No modelled route remains to 3 of 5 outcomes.",
          "1 outcome is weakened: a route is left, but others are lost or worse.",
          "5 assumptions no longer matter.",
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
      const { sections } = explainWhatIf(wells, whatIf(wells, { fail }));
      const { entries } = sections.find(({ heading }) => heading === "What is supposed")!;
      return Object.fromEntries(entries.map(({ id, reasons }) => [id, reasons]));
    };
    const whole = (effect: string) => `the assumption that it is part of fails with it, and ${effect}`;
    const harms = "takes no route away, but the harm that it speaks of is no longer ruled out";
    const harmsNothing = "takes no route away, and the harm that it speaks of befalls nothing that is left";
    expect(tell("one")).toEqual({ one: ["takes no route away by itself, as another part would do"] });
    expect(tell(["one", "other"])).toMatchObject({
      one: [whole("takes away: dig → water")],
      other: [whole("takes away: dig → water")],
    });
    expect(tell("harmless")).toMatchObject({ harmless: [whole("takes away: water → health")] });
    expect(tell("near")).toEqual({ safe: ["fails with its parts", harms], near: [whole(harms)] });
    expect(tell(["near", "paid"])).toMatchObject({ near: [whole(harmsNothing)] });
    expect(tell(["near", "dig->health"])).toMatchObject({ near: [whole(harmsNothing)] });
    expect(tell("first")).toMatchObject({ first: [harmsNothing, whole("takes away: water → health")] });
    expect(tell("little")).toMatchObject({ little: [whole("takes no route away, as it merely helps")] });
    expect(tell("low")).toMatchObject({
      low: [whole("takes away: water → health"), whole("no longer rules out the harm that it speaks of")],
    });
    const each = explainWhatIfEach(wells, whatIfEach(wells), { lang: "nl" }).sections[0]!.entries;
    expect(each.find(({ id }) => id === "harmless")?.reasons[0]).toBe(
      "de aanname waarvan zij een sub-aanname is, valt met haar weg en neemt weg: water → health",
    );
    expect(each.some(({ id }) => id === "one")).toBe(false);
  });

  it("tells of wholes that fail with their parts, and of the whole theory", () => {
    expect(explain({ fail: ["p", "q"] })).toMatchInlineSnapshot(`
      {
        "No longer matters: bears on no route to a last outcome any more": [
          "onLink",
          "onBoth",
          "helps",
        ],
        "No modelled route remains": [
          "b | it is gone itself, with “whole”, “p” and “q”",
          "c | “b” is gone",
        ],
        "What is supposed": [
          "whole | fails with its parts | takes away: b",
          "p | the assumption that it is part of fails with it, and takes away: b",
          "q | the assumption that it is part of fails with it, and takes away: b",
        ],
        "answer": [
          "No modelled route remains to 2 of 5 outcomes.",
          "3 assumptions no longer matter.",
        ],
      }
    `);
    expect(explain({ fail: "all" })).toMatchInlineSnapshot(`
      {
        "No longer matters: bears on no route to a last outcome any more": [
          "onLink",
          "onBoth",
          "whole",
          "p",
          "q",
          "helps",
        ],
        "No modelled route remains": [
          "a | everything is gone with “all”",
          "d | everything is gone with “all”",
          "b | everything is gone with “all”",
          "c | everything is gone with “all”",
        ],
        "What is supposed": [
          "all | takes everything away, as it is on the whole theory",
        ],
        "answer": [
          "No modelled route remains to 4 of 5 outcomes.",
          "6 assumptions no longer matter.",
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
        "Get another route, over an added link on which nothing is stated": [
          "c | no longer on all routes: whole | it took 1 failing assumption to leave no route; now some route carries no stated assumption",
        ],
        "Has a modelled route now": [
          "e",
        ],
        "No longer matters: bears on no route to a last outcome any more": [
          "onLink",
          "whole",
          "p",
          "q",
          "helps",
        ],
        "No modelled route remains": [
          "a | the links from “i” and “j” are gone, with “onBoth”",
          "b | it needs all its causes, and there is missing: | no route to “a” remains",
        ],
        "Weakened": [
          "c | no route leads here any more from: j",
        ],
        "What is supposed": [
          "onLink | is supported as things stand, and turns out contested",
          "onBoth | is untested as things stand, and turns out refuted | takes away: i → a; j → a",
        ],
        "answer": [
          "No modelled route remains to 2 of 5 outcomes.",
          "1 outcome is weakened: a route is left, but others are lost or worse.",
          "1 outcome that had no route has one.",
          "1 outcome gets another route, over an added link on which nothing is stated.",
          "5 assumptions no longer matter.",
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
    const tell = (lang: "en" | "nl", scenario: Parameters<typeof whatIf>[1] = {}) =>
      explainWhatIf(theory, whatIf(theory, { add: [{ from: "j", to: "o" }], ...scenario }), { lang });
    expect(tell("en").answer).toEqual([
      "Every outcome that had a modelled route keeps one.",
      "2 outcomes get another route, over an added link on which nothing is stated.",
    ]);
    expect(tell("nl").answer[1]).toBe(
      "2 uitkomsten krijgen er een route bij, over een toegevoegd verband waarover niets is gesteld.",
    );
    expect(tell("en").sections.map(({ heading }) => heading)).toEqual([
      "Get another route, over an added link on which nothing is stated",
    ]);
    expect(tell("en").sections[0]?.entries[0]?.reasons).toEqual([
      "a route leads here now from: j",
      "no longer on all routes: doubted",
      "it took 1 failing assumption to leave no route; now some route carries no stated assumption",
      "the weakest point of its best-supported route was contested; of the new one nothing is known, which is no better support",
    ]);
    // Without the added link a better verdict strengthens, also what follows from it.
    expect(tell("en", { add: [], resolve: { doubted: "supported" } }).answer[1]).toBe("2 outcomes are strengthened.");
  });

  it("says so when nothing is lost", () => {
    expect(explain({ fail: "loose" }).answer).toEqual(["Every outcome that had a modelled route keeps one."]);
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
    const found = explainCritical(theory, criticalAssumptions(theory));
    expect(outline(found)).toMatchInlineSnapshot(`
      {
        "On the whole theory, and so critical for everything": [
          "w",
        ],
        "answer": [
          "Apart from those on the whole theory, no assumption is critical for any outcome asked for: whichever fails, a modelled route remains.",
          "Without any modelled route in the first place: b; c.",
        ],
      }
    `);
    expect(explainCritical(theory, criticalAssumptions(theory, { to: "c" })).answer).toEqual([
      "Without any modelled route in the first place: c.",
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
    const explain = (query: Parameters<typeof smallestCut>[1]) =>
      outline(explainSmallestCut(theory, smallestCut(theory, query), { query }));
    expect(explain({ to: "c" }).answer).toEqual(["No modelled route leads to “c” in the first place."]);
    expect(explain({ to: "b", verdicts: "untested" })).toMatchInlineSnapshot(`
      {
        "A route that carries none": [
          "i->a",
          "i->b",
          "a->b",
        ],
        "answer": [
          "No number of these assumptions will do: some route to “b” rests on none of them.",
        ],
      }
    `);
    expect(explain({ to: "b" })).toMatchInlineSnapshot(`
      {
        "The smallest set": [
          "x | takes away: i → b",
        ],
        "Why that is enough, causes before effects": [
          "b | it needs all its causes, and there is missing: | the link from “i” is gone, with “x”",
        ],
        "answer": [
          "One assumption is enough: if it fails, no modelled route to “b” remains.",
          "Other sets may be as small.",
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
    const page = renderExplanationText(explainWhatIf(theory, whatIf(theory, { fail: "x" })));
    expect(page).toContain("No modelled route remains to 250 of 250 outcomes.");
    expect(page).toContain("\nAnd 50 more, which the answer as JSON has.\n");
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
    const [{ reasons } = { reasons: [] }] = explainCritical(theory, criticalAssumptions(theory, { to: "n40" }))
      .sections[0]!.entries;
    expect(reasons).toHaveLength(31);
    expect(reasons.at(-1)).toBe("And 10 more, which the answer as JSON has.");
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
        explainWhatIf(theory, whatIf(theory, { fail: "a" })),
        explainWhatIfEach(theory, whatIfEach(theory)),
        explainCritical(theory, criticalAssumptions(theory)),
        explainSmallestCut(theory, smallestCut(theory, { to: "o" })),
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
