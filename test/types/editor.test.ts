import { expect, test } from "vitest";
import { VERDICTS } from "../../src/schema/vocabulary.js";
import { openEditor } from "../support/editor.js";

const { complete, hover } = openEditor(`
import { getCriticalAssumptions } from "../../src/analysis/get-critical-assumptions.js";
import { getVerdicts } from "../../src/analysis/get-verdicts.js";
import { listSmallestCuts } from "../../src/analysis/list-smallest-cuts.js";
import { reviewTheory } from "../../src/analysis/review-theory.js";
import { traceTheory } from "../../src/analysis/trace-theory.js";
import { exploreScenario } from "../../src/analysis/explore-scenario.js";
import { defineTheory } from "../../src/theory/define-theory.js";
import { attachEvidence } from "../../src/theory/edit/attach-evidence.js";
import { parseTheoryOrThrow } from "../../src/theory/parse.js";
const beginning = {
  format: "theory-of-change/1",
  id: "hands",
  title: "Clean hands",
  language: "en",
  strands: { water: { title: "Water" }, school: { title: "School" } },
  sources: { survey: { type: "report" }, trial: { type: "article-journal" } },
  interventions: { campaign: { title: "Campaign" } },
  outcomes: { awareness: { title: "Awareness" }, health: { title: "Health" } },
  factors: { drought: { title: "Drought" } },
  actors: { club: { name: "Club" } },
  places: { village: { name: "Village" } },
  indicators: { washing: { title: "Washing" } },
} as const;
const links = [
  { from: "campaign", to: "awareness" },
  { from: "awareness", to: "health" },
] as const;
const assumptions = {
  believed: { on: "awareness->health", statement: "s", parts: { heard: { statement: "s" } } },
} as const;
const theory = defineTheory({ ...beginning, links, assumptions });
`);

const nodes = ["campaign", "awareness", "health", "drought"];
const outcomes = ["awareness", "health"];
const linkIds = ["campaign->awareness", "awareness->health"];
const claims = ["believed", "heard", ...linkIds];
const targets = [...nodes, ...linkIds, "theory"];

const inTheory = (text: string) => `defineTheory({ ...beginning, ${text} });`;
const inLinks = (text: string) => inTheory(`links: [{ from: "campaign", to: "awareness" }, ${text}, ...links]`);
const inAssumption = (text: string) => inTheory(`links, assumptions: { a: { statement: "s", ${text} } }`);
const inEvidence = (text: string) => inTheory(`links, assumptions, evidence: { e: { ${text} } }`);
const inOutcome = (text: string) => inTheory(`outcomes: { o: { title: "o", ${text} } }`);

test.each<[string, string, readonly string[]]>([
  ["the start of a link", inLinks('{ from: "|", to: "health" }'), nodes],
  ["the start of a link that is half typed", inLinks('{ from: "|" }'), nodes],
  ["the start of the first link", inTheory('links: [{ from: "|" }]'), nodes],
  ["the end of a link", inLinks('{ from: "campaign", to: "|" }'), outcomes],
  ["the end of a link that was there", inLinks('{ from: "campaign", to: "h|ealth", because: "x" }'), outcomes],
  ["the sign of a link", inLinks('{ from: "campaign", to: "health", sign: "|" }'), ["+", "-"]],
  ["what an assumption is on", inAssumption('on: "|"'), targets],
  ["one of the things it is on", inAssumption('on: ["campaign", "|"]'), targets],
  ["what a part is on", inAssumption('parts: { b: { statement: "s", on: "|" } }'), targets],
  [
    "what a part of a part is on",
    inAssumption('parts: { b: { statement: "s", parts: { c: { statement: "s", on: "|" } } } }'),
    targets,
  ],
  ["its role", inAssumption('role: "|"'), ["necessary", "likely-necessary", "facilitating"]],
  ["what evidence is on", inEvidence('on: "|"'), claims],
  ["its stance", inEvidence('on: "believed", stance: "|"'), ["supports", "opposes", "mixed", "inconclusive"]],
  ["its source", inEvidence('on: "believed", stance: "supports", finding: "f", source: "|"'), ["survey", "trial"]],
  ["its strength", inEvidence('strength: "|"'), ["weak", "moderate", "strong"]],
  ["the strand of an outcome", inOutcome('strand: "|"'), ["water", "school"]],
  ["its level", inOutcome('level: "|"'), ["output", "intermediate", "long-term", "impact"]],
  ["its actors", inOutcome('actors: ["|"]'), ["club"]],
  ["its places", inOutcome('places: ["|"]'), ["village"]],
  ["its indicators", inOutcome('indicators: ["|"]'), ["washing"]],
  ["the strand of an intervention", inTheory('interventions: { i: { title: "i", strand: "|" } }'), ["water", "school"]],
  [
    "the strand of a strand",
    inTheory('strands: { water: { title: "w" }, b: { title: "b", partOf: "|" } }'),
    ["water", "b"],
  ],
  ["what is reviewed", inTheory('links, assumptions, reviews: [{ assumption: "|" }]'), ["believed", "heard"]],
  [
    "where a baseline is from",
    inTheory('indicators: { i: { title: "i", baseline: { source: "|" } } }'),
    ["survey", "trial"],
  ],
  ["where paths start", 'traceTheory(theory, { from: "|" });', nodes],
  ["where paths end", 'traceTheory(theory, { to: ["health", "|"] });', nodes],
  ["what paths go through", 'traceTheory(theory, { via: "|" });', [...nodes, ...linkIds]],
  ["what paths avoid", 'traceTheory(theory, { avoiding: "|" });', [...nodes, ...linkIds, "believed", "heard"]],
  ["where routes start", 'getCriticalAssumptions(theory, { from: "|" });', nodes],
  ["what routes lead to", 'getCriticalAssumptions(theory, { to: ["health", "|"] });', outcomes],
  ["where routes of pairs start", 'getCriticalAssumptions(theory, { pairs: true, from: ["|"] });', nodes],
  ["what fails", 'exploreScenario(theory, { fail: "|" });', [...nodes, ...linkIds, "believed", "heard"]],
  [
    "what fails with something else",
    'exploreScenario(theory, { fail: ["believed", "|"] });',
    [...nodes, ...linkIds, "believed", "heard"],
  ],
  ["the start of a link that is supposed", 'exploreScenario(theory, { add: [{ from: "|", to: "health" }] });', nodes],
  [
    "the end of a link that is supposed",
    'exploreScenario(theory, { add: [{ from: "campaign", to: "|" }] });',
    outcomes,
  ],
  ["a verdict that is supposed", 'exploreScenario(theory, { resolve: { heard: "|" } });', [...VERDICTS]],
  ["what is to be cut off", 'listSmallestCuts(theory, { to: "|" });', outcomes],
  ["what may fail for that", 'listSmallestCuts(theory, { to: "health", among: "|" });', ["believed", "heard"]],
  ["the verdicts of what may fail", 'listSmallestCuts(theory, { verdicts: ["|"] });', [...VERDICTS]],
  ["what new evidence is on", 'attachEvidence(theory, "e", { on: "|" });', claims],
  ["its source, when attached", 'attachEvidence(theory, "e", { on: "heard", source: "|" });', ["survey", "trial"]],
  ["where paths start in data", 'traceTheory(parseTheoryOrThrow(beginning), { from: "|" });', nodes],
])("completes %s", (_, text, expected) => {
  expect(complete(text).sort()).toEqual([...expected].sort());
});

test.each([
  ["a link", inLinks('{ from: "campaign", | }'), ["to", "because", "sign", "feedback", "locator", "note"]],
  ["a review", inTheory("links, assumptions, reviews: [{ | }]"), ["assumption", "date", "decision", "reviewer"]],
  ["evidence", inEvidence("|"), ["on", "stance", "finding", "source", "strength"]],
  ["an outcome", inOutcome("|"), ["level", "strand", "needs", "indicators"]],
  ["an assumption", inAssumption("|"), ["on", "parts", "kind", "test"]],
  ["what is supposed to turn out", "exploreScenario(theory, { resolve: { | } });", ["believed", "heard"]],
  ["a theory", "defineTheory({ | });", ["format", "links", "interventions", "principles", "waivers"]],
])("completes the keys of %s", (_, text, expected) => {
  expect(complete(text)).toEqual(expect.arrayContaining([...expected]));
});

test("shows the ids of a theory", () => {
  expect(hover("|theory;")).toMatchInlineSnapshot(`
    "const theory: Theory<{
        intervention: "campaign";
        outcome: "awareness" | "health";
        factor: "drought";
        link: "awareness->health" | "campaign->awareness";
        assumption: "believed" | "heard";
        evidence: never;
        source: "survey" | "trial";
    }>"
  `);
});

test("shows the ids in answers", () => {
  expect(hover("const verdicts = getVerdicts(theory); |verdicts;")).toMatchInlineSnapshot(
    `"const verdicts: Verdicts<"believed" | "heard", "awareness->health" | "campaign->awareness">"`,
  );
  expect(hover("traceTheory(theory).paths[0]!.|nodes;")).toMatchInlineSnapshot(
    `"(property) CausalPath<"campaign" | "awareness" | "health" | "drought", "awareness->health" | "campaign->awareness", "believed" | "heard">.nodes: readonly ("campaign" | "awareness" | "health" | "drought")[]"`,
  );
  expect(hover('const answer = exploreScenario(theory, { fail: "heard" }); |answer;')).toMatchInlineSnapshot(
    `"const answer: ScenarioResult<"campaign" | "awareness" | "health" | "drought", "awareness->health" | "campaign->awareness", "believed" | "heard", "awareness" | "health", "campaign">"`,
  );
  expect(hover("const [first] = reviewTheory(theory).assumptions; first!.|evidence;")).toContain("readonly never[]");
  expect(
    hover('const next = attachEvidence(theory, "e", { on: "heard", stance: "mixed", finding: "f" }); |next;'),
  ).toMatchInlineSnapshot(`
    "const next: Theory<WithEvidence<{
        intervention: "campaign";
        outcome: "awareness" | "health";
        factor: "drought";
        link: "awareness->health" | "campaign->awareness";
        assumption: "believed" | "heard";
        evidence: never;
        source: "survey" | "trial";
    }, "e">>"
  `);
});

test("stays short over a large theory", () => {
  const many = Array.from({ length: 200 }, (_, i) => `outcome${i}: { title: "o" }`).join(", ");
  const shown = hover(`const large = defineTheory({ ...beginning, outcomes: { ${many} } }); |large;`);
  expect(shown).toContain('"outcome0"');
  expect(shown.length).toBeLessThan(1000);
});
