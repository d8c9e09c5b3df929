import { joinWords } from "../../schema/join-words.js";
import { plural } from "../plural.js";

const WAYS = { stake: "less depends on it", judged: "it is less important", uncertainty: "more is already known" };

/** What answers about what to do next say in English. */
export const next = {
  subtitles: {
    next: "What to do next",
    tests: "What to test first",
    coverage: "Evidence for the paths",
    sources: "Decisive sources",
    tensions: "Opposing effects",
  },
  headings: {
    first: "Test these first",
    later: "Then these",
    coverage: "Evidence for each outcome",
    paths: "Paths",
    gaps: "Links without evidence",
    sources: "Sources that decide a verdict",
    tensions: "Outcomes with opposing effects",
  },
  footers: {
    tests: "The theory does not record what a test costs. Weigh the cost yourself.",
    coverage: "Coverage shows where evidence is recorded, not what the evidence says.",
    sources: "A decisive source is not weak. A second source is most useful here.",
    tensions: "The drawing does not show how strong each effect is.",
  },
  tests: {
    found: (first: number, all: number) =>
      `Test ${first === 1 ? "this assumption" : `these ${first} assumptions`} first, out of ${all}. Most depends on ${first === 1 ? "it" : "them"}, and least is known about ${first === 1 ? "it" : "them"}.`,
    none: "No assumption without a settled verdict lies on a path: there is nothing to test.",
    others: ({
      supported,
      refuted,
      wholeSettled,
      normative,
      offPath,
    }: {
      readonly supported: number;
      readonly refuted: number;
      readonly wholeSettled: number;
      readonly normative: number;
      readonly offPath: number;
    }) => {
      const parts = [
        ...(supported > 0 ? [`${supported} already supported`] : []),
        ...(refuted > 0 ? [`${refuted} already refuted`] : []),
        ...(wholeSettled > 0
          ? [
              plural(
                wholeSettled,
                "sub-assumption that cannot change the verdict",
                "sub-assumptions that cannot change the verdict",
              ),
            ]
          : []),
        ...(normative > 0 ? [`${normative} about a value or norm`] : []),
        ...(offPath > 0 ? [`${offPath} not on a path from start to end`] : []),
      ];
      return `Left out: ${joinWords(parts, "and")}.`;
    },
    criticalFor: (outcomes: string) => `If this assumption is wrong, the theory no longer leads to ${outcomes}.`,
    strands: (interventions: string, count: number) =>
      `If this assumption is wrong, ${interventions} no longer ${count === 1 ? "leads" : "lead"} to a final outcome.`,
    harms: (outcomes: string) => `If this assumption is wrong, a side effect on ${outcomes} becomes possible.`,
    raises: (outcomes: string) => `If a test supports this assumption, the evidence for ${outcomes} becomes stronger.`,
    lowers: (outcomes: string) => `If a test refutes this assumption, the evidence for ${outcomes} becomes weaker.`,
    noStake: "No path depends on this assumption.",
    judged: {
      high: "Importance: very important.",
      medium: "Importance: important.",
      low: "Importance: less important.",
      null: "Importance: not stated.",
    },
    settled: "The verdict is settled, but the evidence is old or about an earlier wording.",
    status: {
      planned: "A test is planned.",
      intended: "A test is announced, but the plan is incomplete.",
      open: "No test is planned.",
    },
    due: ({ method, owner, due }: { readonly method: string; readonly owner: string; readonly due: string }) =>
      `A test is planned, ${owner}, ${due}: ${method}`,
    after: (best: string, ways: readonly ("stake" | "judged" | "uncertainty")[]) =>
      `Less urgent than ${best}: ${joinWords(
        ways.map((way) => WAYS[way]),
        "and",
      )}.`,
  },
  coverage: {
    least: { 1: "", 2: "Only moderate and strong evidence counts.", 3: "Only strong evidence counts." },
    noOutcome: "The theory has no outcomes.",
    found: (covered: number, all: number) =>
      `${covered} of the ${plural(all, "outcome", "outcomes")} ${covered === 1 || all === 1 ? "has" : "have"} a path with evidence for every link.`,
    noPath: "No path leads to this outcome.",
    links: (covered: number, links: number, bothSides: number) =>
      `${covered} of the ${plural(links, "link", "links")} on the way ${covered === 1 ? "has" : "have"} evidence${bothSides === 0 ? "" : `, ${bothSides} of these both for and against`}.`,
    paths: (covered: string, all: string, isExact: boolean, isNone: boolean) => {
      if (all === "1" && isExact) return `The only path ${isNone ? "does not have" : "has"} evidence for every link.`;
      return `${isNone ? "None" : covered} of ${isExact ? "the" : "at least"} ${all} paths ${isNone || covered === "1" ? "has" : "have"} evidence for every link.`;
    },
    fewest: (gaps: number, links: number, path: string) =>
      `The path with the fewest gaps has no evidence for ${gaps} of its ${plural(links, "link", "links")}: ${path}`,
    whole: (path: string) => `The first of these paths: ${path}`,
    without: (links: string) => `Without evidence: ${links}`,
    threads: (sources: string) => `One source has evidence for every link of a path: ${sources}`,
    noThread: "No single source has evidence for every link of a path.",
    scopes: (scopes: string) => `The evidence for all links of a path is about the same setting: ${scopes}`,
    mismatches: (respects: readonly string[]) =>
      `On none of these paths is all evidence about the same ${joinWords(respects, "or")}.`,
    respects: {
      population: "population",
      place: "place",
      period: "period",
      intervention: "intervention",
      match: "setting",
    },
    direct: "the setting of the theory",
    path: (covered: number, links: number) => `${covered} of ${plural(links, "link", "links")} with evidence.`,
    morePaths: "There are more paths.",
  },
  sources: {
    found: (decisive: number, all: number) =>
      all === 1
        ? "The only source is decisive: without that source a verdict changes."
        : `${decisive} of the ${all} sources ${decisive === 1 ? "is" : "are"} decisive: without that source a verdict changes.`,
    none: (all: number) =>
      all === 0
        ? "The theory has no sources."
        : "No source is decisive: without any one source, every verdict stays the same.",
    verdict: (claim: string, before: string, after: string) => `${claim}: ${before} → ${after}`,
    outcome: (outcome: string, before: string, after: string) => `best support for ${outcome}: ${before} → ${after}`,
    more: (count: number) => `and ${plural(count, "more verdict", "more verdicts")}`,
  },
  tensions: {
    found: (count: number, unargued: number) =>
      `In ${plural(count, "case", "cases")} an element contributes to an outcome and also works against it. ${unargued === 0 ? "An assumption always says which effect is stronger." : `In ${unargued} of these the theory does not say which effect is stronger.`}`,
    loops: (count: number) =>
      `In ${plural(count, "case", "cases")} one of the two paths goes round a loop, which keeps itself in balance.`,
    none: "No element contributes to an outcome and also works against it.",
    raises: (path: string, goesRound: boolean) => `contributes: ${path}${goesRound ? ", round a loop" : ""}`,
    lowers: (path: string, goesRound: boolean) => `works against: ${path}${goesRound ? ", round a loop" : ""}`,
    arguedBy: (assumptions: string) => `which effect is stronger: see ${assumptions}`,
    unargued: "the theory does not say which effect is stronger",
  },
};
