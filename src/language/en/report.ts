import { joinWords } from "../../schema/join-words.js";
import { plural } from "../plural.js";
import { dropWays } from "./vocabulary.js";

const strengths = { none: "no", weak: "weak", moderate: "moderate", strong: "strong" } as const;

/** What pages say in English. */
export const report = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  /** What stands between groups of three digits. */
  thousands: ",",
  more: (count: number) => `and ${count} more`,
  /** How many there are besides those named, as the last of a list. */
  others: (count: number) => `${count} more`,
  /** A list in words: `a, b and c`. */
  join: (items: readonly string[]) => joinWords(items, "and"),
  quote: (text: string) => `“${text}”`,
  wholeTheory: "the whole theory",
  verdicts: {
    refuted: "refuted",
    challenged: "challenged",
    contested: "conflicting evidence",
    untested: "untested",
    insufficient: "too little evidence",
    supported: "supported",
  },
  verdictMeanings: {
    refuted: "strong evidence shows that it does not hold",
    challenged: "the evidence points against it",
    contested: "there is evidence both for and against it",
    untested: "no evidence recorded",
    insufficient: "there is some evidence, but too little to judge",
    supported: "there is enough evidence for it, in the setting that was studied",
  },
  flags: {
    "under-test": "test planned",
    "test-intended": "test plan incomplete",
    "test-overdue": "test overdue",
    stale: "old evidence",
    suspect: "content changed",
    "review-overdue": "review overdue",
    "never-reviewed": "not reviewed",
    "single-source": "single source",
    "one-sided": "one-sided evidence",
    "non-independent": "overlapping evidence",
    "mixed-source": "source on both sides",
    "out-of-scope": "other setting only",
    dissent: "some evidence against",
    "failed-part": "limited by a sub-assumption",
    "inconsistent-decomposition": "conflicts with sub-assumptions",
    overridden: "reviewer disagrees",
    undated: "undated evidence",
  },
  flagDetails: {
    underTest: ({ method, owner, due }: { method: string; owner: string; due: string }) =>
      `test planned: ${method} (${owner}, due ${due})`,
    testIntended: "a test is announced without a method, an owner or a due date",
    testLacks: (missing: readonly string[]) => `a test is announced without ${joinWords(missing, "and")}`,
    testOverdue: (due: string) => `the test was due on ${due}`,
    stale: (since: string) => `all evidence behind the verdict has been out of date since ${since}`,
    /** Evidence that was attached to another wording; `fields` have changed since. */
    suspectEvidence: (sources: string, fields: readonly string[]) =>
      `changed (${fields.join(", ")}) after evidence was recorded: ${sources}`,
    /** A review of another wording. */
    suspectReview: ({ by, date }: { by: string; date: string }, fields: readonly string[]) =>
      `changed (${fields.join(", ")}) after the review by ${by}, ${date}`,
    reviewOverdue: (since: string) => `the next review was due by ${since}`,
    neverReviewed: "the review log has no entry for this assumption",
    singleSource: (sources: string) => `the verdict depends on one independent source: ${sources}`,
    /** The sources of parts. */
    thoseOf: (parts: string) => `through ${parts}`,
    oneSidedFor: "all evidence is for, and no search for evidence against is recorded",
    oneSidedAgainst: "all evidence is against, and no search for supporting evidence is recorded",
    nonIndependent: (sources: string) => `these findings are not independent and count as one: ${sources}`,
    mixedSource: (sources: string) => `has findings for and against: ${sources}`,
    outOfScope: "all evidence behind the verdict comes from another setting",
    dissent: (sources: string) => `supported despite evidence against from ${sources}`,
    failedPart: (parts: string) => `limited by a sub-assumption: ${parts}`,
    inconsistent: (parts: string) =>
      `the evidence on this assumption and on its sub-assumptions cannot both be right (${parts}): a reviewer must choose`,
    overridden: ({ verdict, by, date, reason }: { verdict: string; by: string; date: string; reason: string }) =>
      `verdict of ${by}: ${verdict}, ${date}${reason && `: ${reason}`}`,
    undated: (sources: string) => `without a date, so counted at every date: ${sources}`,
  },
  testPlan: { method: "a method", owner: "an owner", due: "a due date" },
  /** In place of the fields that have changed, where the fingerprint does not say which. */
  unreadableFingerprint: "unreadable fingerprint",
  kinds: {
    "cause-effect": "cause and effect",
    "causal-link": "condition for a link",
    reach: "reach",
    capacity: "capacity",
    behaviour: "behaviour",
    benefit: "benefit",
    context: "context",
    driver: "condition we can influence",
    rationale: "reasoning",
    diagnostic: "problem analysis",
    prescriptive: "means to an end",
    implementation: "implementation",
    normative: "value or norm",
    epistemic: "what is known",
    "side-effect": "side effect",
  },
  roles: { necessary: "necessary", "likely-necessary": "likely necessary", facilitating: "helpful" },
  importances: { low: "less important", medium: "important", high: "very important" },
  grades: { 1: "weak", 2: "moderate", 3: "strong" },
  designs: {
    "systematic-review": "systematic review",
    experiment: "experiment",
    "quasi-experiment": "quasi-experiment",
    observational: "observational study",
    qualitative: "qualitative study",
    monitoring: "monitoring",
    expert: "expert judgement",
    journalism: "journalism",
    "official-statement": "official statement",
    "programme-experience": "programme experience",
  },
  interests: {
    none: "no interest",
    funder: "by the funder",
    implementer: "by the implementer",
    "author-of-policy": "by the author of the policy",
    undeclared: "interest not stated",
  },
  indirect: "other setting",
  measures: {
    awareness: "measures awareness",
    knowledge: "measures knowledge",
    attitude: "measures attitude",
    intention: "measures intention",
    behaviour: "measures behaviour",
    outcome: "measures the outcome",
  },
  testNames: {
    hoop: "hoop",
    "smoking-gun": "smoking gun",
    "doubly-decisive": "doubly decisive",
    "straw-in-the-wind": "straw in the wind",
  },
  tests: { passed: (test: string) => `${test} test passed`, failed: (test: string) => `${test} test failed` },
  unnamedSource: "no source given",
  counts: {
    interventions: (n: number) => plural(n, "intervention", "interventions"),
    outcomes: (n: number) => plural(n, "outcome", "outcomes"),
    factors: (n: number) => plural(n, "external factor", "external factors"),
    links: (n: number) => plural(n, "link", "links"),
    assumptions: (n: number) => plural(n, "assumption", "assumptions"),
    withParts: (assumptions: string, parts: number) =>
      `${assumptions} (including ${plural(parts, "sub-assumption", "sub-assumptions")})`,
    evidence: (n: number) => plural(n, "finding", "findings"),
    sources: (n: number) => plural(n, "source", "sources"),
    indicators: (n: number) => plural(n, "indicator", "indicators"),
    reviews: (n: number) => plural(n, "review", "reviews"),
  },
  review: {
    title: (asOf: string | null) =>
      asOf === null ? "Status of the assumptions" : `Status of the assumptions on ${asOf}`,
    theoryOf: (date: string) => `the theory dates from ${date}`,
    total: (count: number, parts: number) =>
      count === 0
        ? "The theory states no assumptions."
        : `${plural(count, "assumption", "assumptions")}${parts === 0 ? "" : `, including ${plural(parts, "sub-assumption", "sub-assumptions")}`}:`,
    bareLinks: (bare: number, all: number) =>
      bare === 0
        ? `Every link has an assumption (${all}).`
        : `${bare} of the ${plural(all, "link", "links")} ${bare === 1 ? "has" : "have"} no assumption.`,
    noLinks: "The theory has no links.",
    flagCounts: (flags: readonly (readonly [string, number])[]) =>
      `Flags: ${flags.map(([flag, count]) => `${flag} (${count})`).join(", ")}.`,
    headings: {
      untested: "Untested: the theory records no usable evidence",
      refuted: "Refuted: strong evidence shows that these assumptions do not hold",
      challenged: "Challenged: the evidence points against these assumptions",
      contested: "Conflicting evidence: there is evidence both for and against",
      insufficient: "Too little evidence: there is some evidence, but too little to judge",
      supported: "Supported: there is enough evidence, in the setting that was studied",
    },
    elsewhere: "Also, as a sub-assumption",
    labels: {
      on: "applies to",
      outcomes: "affects",
      because: "reason",
      supports: "for",
      opposes: "against",
      both: "for and against",
      neither: "inconclusive",
      leftOut: "not counted",
      searched: "searches",
      falsifier: "wrong if",
      flags: "flags",
    },
    nobodyAttached: "the theory records no evidence",
    /** Of a whole with evidence on its parts. */
    nobodyAttachedToWhole: "the theory records no evidence for the main assumption",
    nothingCounts: "the recorded evidence does not count",
    partsDoNotSettle: "the sub-assumptions do not decide the matter",
    /** Why an item does not count. */
    leftOut: {
      withdrawn: (date: string, reason: string) => `withdrawn, ${date}: ${reason}`,
      later: (date: string) => `counts from ${date}`,
      "logic-model": () => "a logic model without data",
    },
    strengths: (
      support: "weak" | "moderate" | "strong" | "none",
      opposition: "weak" | "moderate" | "strong" | "none",
    ) => `${strengths[support]} evidence for, ${strengths[opposition]} evidence against`,
    doesNotTell: "the findings are inconclusive",
    onNothing: "nothing: name a link or an element",
    noOutcome: "no outcome",
    partIs: (part: string, verdict: string) => `sub-assumption “${part}”: ${verdict}`,
    searchFound: (where: string, date: string, found: string) => `${where}, ${date}${found === "" ? "" : `: ${found}`}`,
    parts: {
      all: "All sub-assumptions are needed, and there may be more:",
      any: "One of the sub-assumptions is enough:",
      exhaustive: "All sub-assumptions are needed, and there are no others:",
    },
    links: "Links with evidence of their own",
    register: "Register",
    columns: {
      number: "No.",
      verdict: "Verdict",
      count: "Number",
      meaning: "Meaning",
      assumption: "Assumption",
      on: "Applies to",
      evidence: "Evidence",
      flags: "Flags",
    },
    footer: (policy: string) =>
      `This report is about the theory as written. The verdicts are computed from the recorded evidence (rules, version ${policy}).`,
  },
  /** How an assumption was let go of. */
  drops: dropWays,
  findings: {
    heading: (profile: "review" | "draft" | "publish") => `Issues (profile ${profile})`,
    severities: { error: "Errors", warning: "Warnings", info: "Info" },
    severity: { error: "error", warning: "warning", info: "info" },
    counts: {
      error: (n: number) => plural(n, "error", "errors"),
      warning: (n: number) => plural(n, "warning", "warnings"),
      info: (n: number) => `${n} info`,
    },
    found: (counts: string) => `${counts}. To see what a code means, use toc explain CODE.`,
    none: "No issues.",
    known: (n: number) => `${plural(n, "known issue is", "known issues are")} left out.`,
    gone: (n: number) => `${plural(n, "earlier issue has", "earlier issues have")} been resolved.`,
    wasKnown: (finding: string) => `${finding} This issue was known before.`,
    /** What is added to a finding on a whole where its parts have the same. */
    ofParts: (finding: string, parts: string, count: number) =>
      `${finding} The same applies to the ${count === 1 ? "sub-assumption" : "sub-assumptions"} ${parts}.`,
    waivedHeading: "Waivers",
    waived: ({ finding, by, date, reason }: { finding: string; by: string; date: string; reason: string }) =>
      `${finding} Waiver by ${by}, ${date}: ${reason}`,
  },
  rules: {
    labels: { why: "why", consequence: "consequence", repair: "what to do", source: "source", page: "page" },
    columns: { code: "Code", reference: "Rule", severity: "Severity", profiles: "Profiles", title: "Issue" },
    reference: (number: string) => `rule ${number}`,
    profiles: (profiles: string) => `profiles ${profiles}`,
    isHeuristic: "The rule looks for certain words, in English and Dutch, and can be wrong.",
    heuristic: "based on words, can be wrong",
  },
  terms: {
    kinds: { verdict: "verdict", flag: "flag" },
    labels: { cause: "when", repair: "what to do" },
  },
  trace: {
    title: (asOf: string | null) => (asOf === null ? "Paths" : `Paths, with verdicts on ${asOf}`),
    labels: { from: "from", to: "to", via: "via", avoiding: "avoiding" },
    found: (count: string, isOne: boolean, isExact: boolean) =>
      `${isExact ? "" : "at least "}${count} ${isOne ? "path" : "paths"}`,
    shown: (count: string) => `the first ${count} below`,
    givenUp: "The search stopped early, so there may be more paths.",
    between: (links: string) => `through ${links}`,
    path: (number: number) => `Path ${number}`,
    best: "Path with the best support",
    /** The path that is best at its weakest point, where no other can be as good there. */
    bestIs: (number: number, sign: string) => `Path ${number} has the best support${sign && `, and ${sign}`}.`,
    /** The same where others may be; as many of those shown are. */
    noneBetter: (number: number, sign: string, others: number) => {
      const alike = others === 0 ? "" : `, together with ${others} other ${others === 1 ? "path" : "paths"}`;
      return `Path ${number}${sign && `, which ${sign},`} has the best support${alike}.`;
    },
    signs: { "+": "contributes to the outcome", "-": "works against the outcome" },
    lowers: "works against",
    weakest: "weakest point",
    bare: (link: string) => `no assumption stated for ${link}`,
    byItself: (link: string) => `the evidence for ${link}`,
    bareLink: "no assumption stated",
    ownEvidence: "evidence on the link itself",
    restsOn: "Assumptions behind these paths",
    columns: { claim: "Link or element", verdict: "Verdict", assumption: "Assumption" },
    /** The same where the search was given up. */
    noneFound: (from: string, to: string) => `No path from ${from} to ${to} was found.`,
    noRoute: (from: string, to: string) => `The theory does not lead from ${from} to ${to}.`,
    reasons: {
      "no-from": "The theory has no interventions to start from.",
      "no-to": "There is nothing to end at: the theory has no outcomes.",
      "same-node": (node: string) => `A path visits no element twice, so there is no path from ${node} to itself.`,
      avoided: (avoided: string) => `There is a path, but only through ${avoided}.`,
      via: (via: string) => `There are paths, but not via ${via}.`,
      reversed: (from: string, to: string) => `The links go the other way: ${to} leads to ${from}.`,
      "no-link-leaves": (from: string) => `No link leads onwards from ${from}.`,
      "dead-ends": (ends: string) => `The paths from there end at ${ends}.`,
    },
    nearest: (node: string, distance: number) =>
      `The closest element that can be reached is ${node}, ${plural(distance, "link", "links")} away.`,
    footer: "These paths are those of the theory as written. A path visits no element twice.",
  },
  /** What a page of HTML says by itself; its script has words of its own. */
  page: {
    /** The name of the links over what is at the top. */
    skips: "Skip links",
    skip: { diagram: "Skip to the diagram", details: "Skip to the details", tables: "Skip to the tables" },
    language: "Language",
    languageName: "English",
    print: "Print",
    verdictsAsOf: (asOf: string | null) => (asOf === null ? "Verdicts on all evidence" : `Verdicts on ${asOf}`),
    headings: {
      summary: "Status of the assumptions",
      diagram: "Causal diagram",
      details: "Details",
      search: "Search",
      assumptions: "Assumptions",
      links: "Links",
      nodes: "Interventions, outcomes and external factors",
      sources: "Sources",
    },
    help: "Choose a box to see its paths and assumptions. Use the arrow keys to follow links, and Esc to clear your choice.",
    noScript:
      "The diagram needs JavaScript, which is off or did not start. The tables below contain the same information.",
    view: "In the diagram",
    whole: "The whole theory",
    chains: "Only what leads to the chosen box",
    source: "Source",
    allSources: "All sources",
    reset: "Show everything",
    columns: {
      from: "From",
      because: "Why",
      assumptions: "Assumptions",
      node: "Name",
      description: "Description",
    },
    feedback: "feedback",
    partOf: (number: string) => `sub-assumption of ${number}`,
    noEvidence: "No evidence recorded.",
    none: "The theory states no assumptions.",
    noLinks: "The theory has no links.",
    linksNote: "Links are grouped by outcome. A dash (–) means that the theory states nothing.",
    open: "Open the source",
  },
};
