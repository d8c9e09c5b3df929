import { describe, expect, test } from "vitest";
import * as edits from "../../src/entries/edit.js";
import { explainLoss, explainProblem, explainUnknownId } from "../../src/entries/formats/document.js";
import { listCypherSchema } from "../../src/entries/formats/graphs.js";
import { writeIati } from "../../src/entries/formats/iati.js";
import { writeCsv, writeLogframe, writeTables } from "../../src/entries/formats/tables.js";
import { renderHtml } from "../../src/entries/render/html.js";
import { renderDocx, renderRegisterCsv, renderWorkbook } from "../../src/entries/render/office.js";
import { getPart, renderDot, renderMermaid, renderSvg, toDiagram } from "../../src/entries/render/pictures.js";
import * as text from "../../src/entries/render/text.js";
import {
  buildRegister,
  explainRule,
  listRules,
  renderDiffMarkdown,
  renderDiffText,
  renderDueMarkdown,
  renderGithubAnnotations,
  renderJunit,
  renderNarrativeMarkdown,
  renderNarrativeText,
  renderPages,
  renderRegistersMarkdown,
  renderRegistersText,
  renderReviewMarkdown,
  renderRule,
  renderRuleList,
  renderSarif,
  renderTraceMarkdown,
} from "../../src/entries/render/text.js";
import * as library from "../../src/index.js";
import { loadTheory } from "../support/load-theory.js";

/** Options as a caller without types may give them. */
type Options = never;

/** Every function of the entries that says something of a theory in a language. */
function listSpeakers(theory: library.Theory): { readonly [name: string]: (options: Options) => unknown } {
  const review = library.reviewTheory(theory);
  const findings = library.listFindings(theory);
  const finding = findings.findings[0]!;
  const due = library.listDue(theory);
  const trace = library.traceTheory(theory);
  const diff = library.diffTheories(theory, theory);
  const reports = [{ theory, findings, file: "theory.yaml" }];
  const cut = library.listSmallestCuts(theory, { to: "attendance" })[0]!;
  const critical = library.getCriticalAssumptions(theory);
  const rule = explainRule("untested");
  return {
    buildRegister: (options) => buildRegister(theory, "log", options),
    createFindingExplainer: (options) => text.createFindingExplainer(theory, options)(finding),
    renderContents: (options) => text.renderContents(theory, options),
    explainCoverage: (options) => text.explainCoverage(theory, library.getCoverage(theory), options),
    explainCriticalAssumptions: (options) => text.explainCriticalAssumptions(theory, critical, options),
    explainKeystoneSources: (options) =>
      text.explainKeystoneSources(theory, library.listKeystoneSources(theory), options),
    explainNext: (options) =>
      text.explainNext(
        theory,
        {
          tests: library.prioritizeTests(theory),
          sources: library.listKeystoneSources(theory),
          tensions: library.listTensions(theory),
          coverage: library.getCoverage(theory),
        },
        options,
      ),
    explainRule: (options) => explainRule("untested", options),
    explainSmallestCut: (options) => text.explainSmallestCut(theory, cut, options),
    explainTensions: (options) => text.explainTensions(theory, library.listTensions(theory), options),
    explainTestPriorities: (options) => text.explainTestPriorities(theory, library.prioritizeTests(theory), options),
    explainScenario: (options) =>
      text.explainScenario(theory, library.exploreScenario(theory, { fail: "water-lasts" }), options),
    explainSingleFailures: (options) =>
      text.explainSingleFailures(theory, library.iterateSingleFailures(theory), options),
    listRules: (options) => listRules(options),
    renderDiffMarkdown: (options) => renderDiffMarkdown(theory, theory, { diff, ...(options as object) }),
    renderDiffText: (options) => renderDiffText(theory, theory, { diff, ...(options as object) }),
    renderDocx: (options) => renderDocx(theory, { review, ...(options as object) }),
    renderDot: (options) => renderDot(theory, options),
    renderDueMarkdown: (options) => renderDueMarkdown(theory, { due, ...(options as object) }),
    renderDueText: (options) => text.renderDueText(theory, { due, ...(options as object) }),
    renderGithubAnnotations: (options) => renderGithubAnnotations(reports, options),
    renderHtml: (options) => renderHtml(theory, options),
    renderJunit: (options) => renderJunit(reports, options),
    renderMermaid: (options) => renderMermaid(theory, options),
    renderNarrativeMarkdown: (options) => renderNarrativeMarkdown(theory, { review, ...(options as object) }),
    renderNarrativeText: (options) => renderNarrativeText(theory, { review, ...(options as object) }),
    renderPages: (options) => renderPages(theory, { review, ...(options as object) }),
    renderRegistersMarkdown: (options) => renderRegistersMarkdown(theory, { names: ["log"], ...(options as object) }),
    renderRegistersText: (options) => renderRegistersText(theory, { names: ["log"], ...(options as object) }),
    renderReviewMarkdown: (options) => renderReviewMarkdown(theory, { review, ...(options as object) }),
    renderReviewText: (options) => text.renderReviewText(theory, { review, ...(options as object) }),
    renderRule: (options) => renderRule(rule, options),
    renderRuleList: (options) => renderRuleList([rule], options),
    renderSarif: (options) => renderSarif(reports, options),
    renderSvg: (options) => renderSvg(theory, options),
    renderTraceMarkdown: (options) => renderTraceMarkdown(theory, { trace, ...(options as object) }),
    renderTraceText: (options) => text.renderTraceText(theory, { trace, ...(options as object) }),
    renderWorkbook: (options) => renderWorkbook(theory, options),
    explainFinding: (options) => text.explainFinding(theory, finding, options),
    toDiagram: (options) => toDiagram(theory, options),
  };
}

const theory = loadTheory("examples/handwashing/theory.yaml");
const SAID = listSpeakers(theory);

const refusal = async (ask: () => unknown): Promise<unknown> => {
  try {
    return `an answer: ${typeof (await ask())}`;
  } catch (error) {
    return error;
  }
};

describe("a language that pages are not written in is refused, and named", () => {
  const cases = Object.keys(SAID).flatMap((name) => ["fr", "NL", null].map((lang) => [name, lang] as const));
  test.each(cases)("%s in %j", async (name, lang) => {
    expect(await refusal(() => SAID[name]?.({ lang } as never))).toEqual(
      new RangeError(`${JSON.stringify(lang)} is not a language of pages; expected en or nl.`),
    );
  });

  test.each(Object.keys(SAID))("%s in Dutch is answered", async (name) => {
    expect(await refusal(() => SAID[name]?.({ lang: "nl" } as never))).toMatch(/^an answer: (string|object)$/);
  });

  const problem = { path: [], message: "m" };
  const unknown = new library.UnknownIdError("x", { roles: ["outcome"], candidates: [] });
  test.each([
    ["explainProblem", () => explainProblem(problem, { lang: "fr" as never })],
    ["explainLoss", () => explainLoss({ code: "c", kind: "lost", at: [], message: "m" }, { lang: "fr" as never })],
    ["explainUnknownId", () => explainUnknownId(unknown, { lang: "fr" as never })],
    ["writeTables", () => writeTables(theory, { lang: "fr" as never })],
    ["writeLogframe", () => writeLogframe(theory, { lang: "fr" as never })],
  ])("%s", (_, say) => {
    expect(say).toThrow(RangeError);
    expect(say).toThrow('"fr" is not a language of ');
  });
});

describe("a page is in the language of its theory unless another is asked", () => {
  const dutch = listSpeakers(library.parseTheoryOrThrow({ ...JSON.parse(JSON.stringify(theory)), language: "nl-NL" }));
  const frisian = listSpeakers(library.parseTheoryOrThrow({ ...JSON.parse(JSON.stringify(theory)), language: "fy" }));
  // These are about no theory, or about several.
  const ofNone = ["explainRule", "listRules", "renderRule", "renderRuleList", "renderSarif", "renderJunit"];
  const names = Object.keys(SAID).filter((name) => ![...ofNone, "renderGithubAnnotations"].includes(name));
  test.each(names)("%s", async (name) => {
    const say = async (speakers: typeof SAID, options: object) =>
      JSON.stringify(await speakers[name]?.(options as never));
    expect(await say(dutch, {})).toBe(await say(dutch, { lang: "nl" }));
    expect(await say(frisian, {})).toBe(await say(frisian, { lang: "en" }));
  });
});

describe("a review that a page cannot show is refused", () => {
  const theirs = library.reviewTheory(loadTheory("examples/first-job/theory.yaml"));
  const shown = Object.entries({ ...text, renderHtml, renderDocx }).filter(([name]) =>
    /^render(Html|Docx|Pages|Narrative.*|Review.*)$/.test(name),
  ) as [string, (theory: library.Theory, options: object) => unknown][];
  test.each(shown)("%s", async (_, render) => {
    expect(await refusal(() => render(theory, { review: theirs }))).toEqual(
      new RangeError('The review is of the theory "first-job", and not of "handwashing".'),
    );
    expect(String(await refusal(() => render(theory, { review: {} })))).toMatch(/^TypeError: .*reviewTheory/);
  });

  test("so it is by the questions that take one", () => {
    expect(() => library.listFindings(theory, { review: theirs })).toThrow("The review is of the theory");
  });
});

describe("a date that is none is refused", () => {
  const dated = [
    "buildRegister",
    "explainTestPriorities",
    "explainScenario",
    "renderDot",
    "renderHtml",
    "renderMermaid",
    "renderSvg",
    "renderWorkbook",
    "toDiagram",
  ];
  test.each(dated)("%s", async (name) => {
    expect(await refusal(() => SAID[name]?.({ asOf: "2024-13" } as never))).toEqual(
      new RangeError('"2024-13" is not a date; expected one such as "2018", "2018-10" or "2018-10-05".'),
    );
  });
});

describe("a name that is none of the choices is refused, and what would do is told", () => {
  const parts = "expected { outcome: id }, { strand: id } or { path: [id, id] }.";
  test.each([
    [
      "buildRegister",
      () => buildRegister(theory, "logs" as never),
      '"logs" is not the name of a register; expected one of assumptions, priorities, contributions, gaps, agenda, log. Did you mean "log"?',
    ],
    [
      "explainRule",
      () => explainRule("untestd" as never),
      /^"untestd" is not the code of a rule; expected one of .* and \d+ more\. Did you mean "untested"\?$/,
    ],
    ["explainRule", () => explainRule("toString" as never), /^"toString" is not the code of a rule; /],
    ["renderSvg", () => renderSvg(theory, { only: "washing" as never }), `"washing" is no part of a theory; ${parts}`],
    ["renderDot", () => renderDot(theory, { only: {} as never }), `{} is no part of a theory; ${parts}`],
    ["renderMermaid", () => renderMermaid(theory, { only: null as never }), `null is no part of a theory; ${parts}`],
    [
      "toDiagram",
      () => toDiagram(theory, { only: { path: "a->b" } as never }),
      `{"path":"a->b"} is no part of a theory; ${parts}`,
    ],
    ["getPart", () => getPart(theory, "washin"), 'Did you mean "washing"?'],
    [
      "listCypherSchema",
      () => listCypherSchema("neo4" as never),
      '"neo4" is not an engine; expected one of neo4j, kuzu. Did you mean "neo4j"?',
    ],
    [
      "writeCsv",
      () => writeCsv([], { dialect: "exel" as never }),
      '"exel" is not a dialect of CSV; expected one of rfc4180, excel, excel-nl.',
    ],
    [
      "renderRegisterCsv",
      () => renderRegisterCsv({ columns: [], rows: [] }, { dialect: "toString" as never }),
      "is not a dialect of CSV",
    ],
    ["writeTables", () => writeTables(theory, { only: ["link" as never] }), 'Did you mean "links"?'],
    [
      "writeIati",
      () => writeIati(theory, { profile: "metsi" as never }),
      '"metsi" is not a profile of IATI; expected one of standard, metis. Did you mean "metis"?',
    ],
    [
      "renderJunit",
      () => renderJunit([], { failOn: "warnings" as never }),
      '"warnings" is not a severity; expected one of error, warning, info. Did you mean "warning"?',
    ],
    [
      "listDependents",
      () => edits.listDependents(theory, "washing", { collection: "outcome" as string as "outcomes" }),
      '"outcome" is not a collection; ',
    ],
    [
      "removeElement",
      () => edits.removeElement(theory, "washing", { collection: "outcome" as string as "outcomes" }),
      'Did you mean "outcomes"?',
    ],
    [
      "renameElement",
      () => edits.renameElement(theory, "washing", "washes", { collection: "outcome" as string as "outcomes" }),
      'Did you mean "outcomes"?',
    ],
  ] as [string, () => unknown, string | RegExp][])("%s", (_, ask, message) => {
    expect(ask).toThrow(message);
  });
});
