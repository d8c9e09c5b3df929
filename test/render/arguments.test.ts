import { describe, expect, test } from "vitest";
import { listCypherSchema } from "../../src/formats/cypher.js";
import { writeIati } from "../../src/formats/iati.js";
import { writeLogframe } from "../../src/formats/logframe.js";
import { sayLoss, sayProblem, sayUnknownId } from "../../src/formats/problem.js";
import { writeCsv, writeTables } from "../../src/formats/tables.js";
import * as library from "../../src/index.js";
import { findPart, toDiagram } from "../../src/render/diagram.js";
import { renderDiffMarkdown, renderDiffText } from "../../src/render/diff.js";
import { renderDocx } from "../../src/render/docx.js";
import { renderDot } from "../../src/render/dot.js";
import * as explain from "../../src/render/explain.js";
import {
  explainRule,
  listRules,
  renderGithubAnnotations,
  renderJunit,
  renderRule,
  renderRuleList,
  renderSarif,
} from "../../src/render/findings.js";
import { renderHtml } from "../../src/render/html.js";
import { renderDueMarkdown, renderReviewMarkdown, renderTraceMarkdown } from "../../src/render/markdown.js";
import { renderMermaid } from "../../src/render/mermaid.js";
import { renderNarrativeMarkdown, renderNarrativeText } from "../../src/render/narrative.js";
import { renderPages } from "../../src/render/pages.js";
import {
  buildRegister,
  renderRegisterCsv,
  renderRegistersMarkdown,
  renderRegistersText,
} from "../../src/render/registers.js";
import { renderSvg } from "../../src/render/svg.js";
import * as text from "../../src/render/text.js";
import { renderWorkbook } from "../../src/render/xlsx.js";
import { loadTheory } from "../support/load-theory.js";

const theory = loadTheory("examples/handwashing/theory.yaml");
const review = library.review(theory);
const findings = library.listFindings(theory);
const finding = findings.findings[0]!;
const due = library.listDue(theory);
const trace = library.trace(theory);
const diff = library.diffTheories(theory, theory);
const reports = [{ theory, findings, file: "theory.yaml" }];
const cut = library.smallestCut(theory, { to: "attendance" });
const critical = library.criticalAssumptions(theory);
const rule = explainRule("untested");

/** Options as a caller without types may give them. */
type Options = never;

/** Every function of the entries that says something in a language. */
const SAID: { readonly [name: string]: (options: Options) => unknown } = {
  buildRegister: (options) => buildRegister(theory, "log", options),
  createFindingTeller: (options) => text.createFindingTeller(theory, options),
  describeContents: (options) => text.describeContents(theory, options),
  explainCoverage: (options) => explain.explainCoverage(theory, library.coverage(theory), options),
  explainCritical: (options) => explain.explainCritical(theory, critical, options),
  explainKeystoneSources: (options) => explain.explainKeystoneSources(theory, library.keystoneSources(theory), options),
  explainNext: (options) =>
    explain.explainNext(
      theory,
      {
        testFirst: library.testFirst(theory),
        critical,
        keystones: library.keystoneSources(theory),
        cuts: [cut],
        tensions: library.tensions(theory),
        coverage: library.coverage(theory),
        due,
      } as never,
      options,
    ),
  explainRule: (options) => explainRule("untested", options),
  explainSmallestCut: (options) => explain.explainSmallestCut(theory, cut, options),
  explainTensions: (options) => explain.explainTensions(theory, library.tensions(theory), options),
  explainTestFirst: (options) => explain.explainTestFirst(theory, library.testFirst(theory), options),
  explainWhatIf: (options) => explain.explainWhatIf(theory, library.whatIf(theory, { fail: "water-lasts" }), options),
  explainWhatIfEach: (options) => explain.explainWhatIfEach(theory, library.whatIfEach(theory), options),
  listRules: (options) => listRules(options),
  renderDiffMarkdown: (options) => renderDiffMarkdown(theory, theory, diff, options),
  renderDiffText: (options) => renderDiffText(theory, theory, diff, options),
  renderDocx: (options) => renderDocx(theory, review, options),
  renderDot: (options) => renderDot(theory, options),
  renderDueMarkdown: (options) => renderDueMarkdown(theory, due, options),
  renderDueText: (options) => text.renderDueText(theory, due, options),
  renderGithubAnnotations: (options) => renderGithubAnnotations(reports, options),
  renderHtml: (options) => renderHtml(theory, options),
  renderJunit: (options) => renderJunit(reports, options),
  renderMermaid: (options) => renderMermaid(theory, options),
  renderNarrativeMarkdown: (options) => renderNarrativeMarkdown(theory, review, options),
  renderNarrativeText: (options) => renderNarrativeText(theory, review, options),
  renderPages: (options) => renderPages(theory, review, options),
  renderRegistersMarkdown: (options) => renderRegistersMarkdown(theory, ["log"], options),
  renderRegistersText: (options) => renderRegistersText(theory, ["log"], options),
  renderReviewMarkdown: (options) => renderReviewMarkdown(theory, review, options),
  renderReviewText: (options) => text.renderReviewText(theory, review, options),
  renderRule: (options) => renderRule(rule, options),
  renderRuleList: (options) => renderRuleList([rule], options),
  renderSarif: (options) => renderSarif(reports, options),
  renderSvg: (options) => renderSvg(theory, options),
  renderTraceMarkdown: (options) => renderTraceMarkdown(theory, trace, options),
  renderTraceText: (options) => text.renderTraceText(theory, trace, options),
  renderWorkbook: (options) => renderWorkbook(theory, options),
  tellFinding: (options) => text.tellFinding(theory, finding, options),
  toDiagram: (options) => toDiagram(theory, options),
};

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
    expect(await refusal(() => SAID[name]?.({ lang: "nl" } as never))).toMatch(/^an answer: (string|object|function)$/);
  });

  const problem = { path: [], message: "m" };
  const unknown = new library.UnknownIdError("x", { roles: ["outcome"], candidates: [] });
  test.each([
    ["sayProblem", () => sayProblem(problem, "fr" as never)],
    ["sayLoss", () => sayLoss({ code: "c", kind: "lost", at: [], message: "m" }, "fr" as never)],
    ["sayUnknownId", () => sayUnknownId(unknown, "fr" as never)],
    ["writeTables", () => writeTables(theory, { lang: "fr" as never })],
    ["writeLogframe", () => writeLogframe(theory, { lang: "fr" as never })],
  ])("%s", (_, say) => {
    expect(say).toThrow(RangeError);
    expect(say).toThrow('"fr" is not a language of ');
  });
});

describe("a date that is none is refused", () => {
  const dated = [
    "buildRegister",
    "explainTestFirst",
    "explainWhatIf",
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
    ["findPart", () => findPart(theory, "washin"), 'Did you mean "washing"?'],
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
      () => renderJunit(reports, { failOn: "warnings" as never }),
      '"warnings" is not a severity; expected one of error, warning, info. Did you mean "warning"?',
    ],
    [
      "listDependents",
      () => library.listDependents(theory, "washing", { register: "outcome" as string as "outcomes" }),
      '"outcome" is not a register; ',
    ],
    [
      "removeElement",
      () => library.removeElement(theory, "washing", { register: "outcome" as string as "outcomes" }),
      'Did you mean "outcomes"?',
    ],
    [
      "renameId",
      () => library.renameId(theory, "washing", "washes", { register: "outcome" as string as "outcomes" }),
      'Did you mean "outcomes"?',
    ],
  ] as [string, () => unknown, string | RegExp][])("%s", (_, ask, message) => {
    expect(ask).toThrow(message);
  });
});
