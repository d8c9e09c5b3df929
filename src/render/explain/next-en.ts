import { joinWords } from "../../theory/join-words.js";
import type { NextWords } from "./next-words.js";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const WAYS = { stake: "less turns on it", judged: "it is judged less important", uncertainty: "it is less open" };

/** What answers about what to do next say in English. */
export const nextEn: NextWords = {
  subtitles: {
    next: "What to do next",
    tests: "What to test first",
    coverage: "How far evidence covers the paths",
    sources: "What hangs on one source",
    tensions: "Tensions",
  },
  headings: {
    first: "Test these first",
    later: "Then these",
    coverage: "How far evidence covers what leads there",
    paths: "Paths",
    gaps: "Links on the way into which nobody has looked",
    sources: "Sources on which verdicts hang",
    tensions: "Raised by one route and lowered by another",
  },
  footers: {
    tests: "What a test costs is not in a theory; that is for people to weigh.",
    coverage: "Coverage is what was looked at, not what was found.",
    sources: "That much hangs on a source says where a second one is worth most, not that it is weak.",
    tensions: "That a route is drawn does not say how strong it is.",
  },
  tests: {
    found: (first, all) =>
      `${first} of ${plural(all, "open assumption", "open assumptions")} ${first === 1 ? "comes" : "come"} first: no other is as pressing in every respect and more so in one.`,
    none: "No open assumption lies on a path: there is nothing to test.",
    others: ({ supported, refuted, wholeSettled, normative, offPath }) => {
      const parts = [
        ...(supported > 0 ? [`${supported} settled as supported`] : []),
        ...(refuted > 0 ? [`${refuted} settled as refuted`] : []),
        ...(wholeSettled > 0
          ? [
              `${plural(wholeSettled, "part of a whole that is settled however it turns", "parts of a whole that is settled however they turn")} out`,
            ]
          : []),
        ...(normative > 0 ? [`${normative} normative`] : []),
        ...(offPath > 0 ? [`${offPath} on no path between them`] : []),
      ];
      return `Left out: ${joinWords(parts, "and")}.`;
    },
    criticalFor: (outcomes) => `If it fails, no modelled route remains to ${outcomes}.`,
    strands: (interventions, count) =>
      `If it fails, ${interventions} ${count === 1 ? "loses its" : "lose their"} modelled routes to an outcome that counts.`,
    harms: (outcomes) => `If it fails, harm to ${outcomes} is no longer ruled out.`,
    raises: (outcomes) => `Were it supported, the best-supported route to ${outcomes} would be better supported.`,
    lowers: (outcomes) => `Were it refuted, the best-supported route to ${outcomes} would be worse supported.`,
    noStake: "No route turns on it.",
    judged: {
      high: "Its importance is judged high.",
      medium: "Its importance is judged medium.",
      low: "Its importance is judged low.",
      null: "Nobody has judged its importance.",
    },
    settled: "It counts as settled, but what settled it is old or speaks of other words.",
    status: {
      planned: "A test is planned.",
      intended: "A test is intended; its plan is incomplete.",
      open: "No test is planned.",
    },
    due: ({ method, owner, due }) => `A test is planned, ${owner}, ${due}: ${method}`,
    after: (best, ways) =>
      `After ${best}: ${joinWords(
        ways.map((way) => WAYS[way]),
        "and",
      )}.`,
  },
  coverage: {
    least: { 1: "", 2: "Only evidence from moderate on counts.", 3: "Only strong evidence counts." },
    noOutcome: "The theory has no outcome to lead to.",
    found: (covered, all) =>
      `${covered} of ${plural(all, "outcome", "outcomes")} ${covered === 1 || all === 1 ? "has" : "have"} a path with evidence on every link.`,
    noPath: "No path leads there.",
    links: (covered, links, bothSides) =>
      `${covered} of ${plural(links, "link", "links")} on the way ${covered === 1 ? "has" : "have"} evidence${bothSides === 0 ? "" : `, ${bothSides} of them for and against`}.`,
    paths: (covered, all, isExact, isNone) => {
      if (all === "1" && isExact) return `The only path ${isNone ? "does not have" : "has"} it on every link.`;
      return `${isNone ? "None" : covered} of ${isExact ? "" : "at least "}${all} paths ${isNone || covered === "1" ? "has" : "have"} it on every link.`;
    },
    fewest: (gaps, links, path) =>
      `Nearest to that, with ${plural(gaps, "gap", "gaps")} in ${plural(links, "link", "links")}: ${path}`,
    whole: (path) => `The first of them: ${path}`,
    without: (links) => `Without evidence: ${links}`,
    threads: (sources) => `A source follows a whole path: ${sources}`,
    noThread: "No source follows a whole path: each is put together from several.",
    scopes: (scopes) => `Evidence on every link of a path is about the same: ${scopes}`,
    mismatches: (respects) => `No such path is about one ${joinWords(respects, "or")} throughout.`,
    respects: {
      population: "population",
      place: "place",
      period: "period",
      intervention: "intervention",
      match: "scope",
    },
    direct: "what the theory is about",
    path: (covered, links) => `${covered} of ${plural(links, "link", "links")} with evidence.`,
    morePaths: "There are more paths.",
  },
  sources: {
    found: (keystones, all) =>
      all === 1
        ? "The only source is a keystone: without it, some verdict would be another."
        : `${keystones} of ${all} sources ${keystones === 1 ? "is a keystone: without it" : "are keystones: without one of them"}, some verdict would be another.`,
    none: (all) =>
      all === 0
        ? "The theory has no sources."
        : "No source is a keystone: without any one of them, every verdict would stand.",
    verdict: (claim, before, after) => `${claim}: ${before} → ${after}`,
    outcome: (outcome, before, after) => `best-supported route to ${outcome}: ${before} → ${after}`,
    more: (count) => `and ${plural(count, "more verdict", "more verdicts")}`,
  },
  tensions: {
    found: (count, unargued) =>
      `In ${plural(count, "case", "cases")} the same start raises an outcome by one route and lowers it by another; ${unargued === 0 ? "an assumption always argues which weighs more" : `in ${unargued} of them no assumption argues which weighs more`}.`,
    loops: (count) =>
      `In ${plural(count, "case", "cases")} one of the two routes goes round a ring: a loop that balances itself, and no trade-off.`,
    none: "No outcome is both raised and lowered by the same cause.",
    raises: (path, goesRound) => `raised: ${path}${goesRound ? ", round a ring" : ""}`,
    lowers: (path, goesRound) => `lowered: ${path}${goesRound ? ", round a ring" : ""}`,
    arguedBy: (assumptions) => `argued by ${assumptions}`,
    unargued: "no assumption about side effects says which weighs more",
  },
};
