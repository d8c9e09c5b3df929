import { toGraph } from "../../src/entries/graph.js";
import { writeCids } from "../../src/formats/cids/write.js";
import { readCslJson } from "../../src/formats/citations/read-csl-json.js";
import { writeCslJson } from "../../src/formats/citations/write-csl-json.js";
import { writeCytoscape } from "../../src/formats/graphs/cytoscape.js";
import { writeGraphml } from "../../src/formats/graphs/graphml.js";
import { writeJgf } from "../../src/formats/graphs/jgf.js";
import { writeKumu } from "../../src/formats/graphs/kumu.js";
import { readIatiActivities } from "../../src/formats/iati/read-activities.js";
import { writeIati } from "../../src/formats/iati/write.js";
import { writeJson } from "../../src/formats/json/write.js";
import { writeLogframe } from "../../src/formats/logframe/write.js";
import { writeTables } from "../../src/formats/tables/write.js";
import { writeYaml } from "../../src/formats/yaml/write.js";
import * as toc from "../../src/index.js";
import { toDiagram } from "../../src/render/diagram/to-diagram.js";
import { renderDot } from "../../src/render/dot/render-dot.js";
import { explainTestPriorities } from "../../src/render/explain/explain-test-priorities.js";
import { explainRule, listRules } from "../../src/render/findings/explain-rule.js";
import { renderMermaid } from "../../src/render/mermaid/render-mermaid.js";
import { buildRegister } from "../../src/render/registers/build-register.js";
import { renderSvg } from "../../src/render/svg/render-svg.js";
import { explainTerm } from "../../src/render/terms/explain-term.js";
import { loadTheory } from "./load-theory.js";

const theory = loadTheory("examples/handwashing/theory.yaml");
const OPTIONS = {};
const findings = toc.listFindings(theory);
const found = [{ theory, findings, file: "theory.yaml" }];
const review = toc.reviewTheory(theory);
const due = toc.listDue(theory);
const tables = writeTables(theory).output;
const [table] = tables;
const edit = (given: toc.Theory) => given;
const problems = toc.parseTheory<unknown>({}).ok
  ? []
  : (toc.parseTheory<unknown>({ id: 1 }) as { problems: readonly toc.Problem[] }).problems;
const loss = writeKumu(theory).losses[0]!;
const unknown = new toc.UnknownIdError("x", { roles: ["outcome"], candidates: ["y"], theory });
const sources = (() => {
  const read = readCslJson(writeCslJson(theory).output);
  return read.ok ? read.sources : {};
})();
const organization = { id: "https://example.org/", name: "Example" };
const policyGraph = JSON.stringify({ nodes: [{ id: "a", soort: "doel", naam: "A" }], edges: [] });

/** For each exported function arguments that it takes, the options included, which come last. */
export const RIGHT_ARGUMENTS: { readonly [name: string]: readonly unknown[] } = {
  addAssumption: [theory, "new", { statement: "New" }, OPTIONS],
  addLink: [theory, { from: "pupil-teams", to: "washing" }],
  addSources: [theory, sources],
  applyPatches: [theory, []],
  attachEvidence: [theory, "new", { on: "water-lasts", stance: "supports", finding: "F" }],
  buildRegister: [theory, "assumptions", OPTIONS],
  countElements: [theory],
  getCoverage: [theory, OPTIONS],
  createFindingExplainer: [theory, OPTIONS],
  getCriticalAssumptions: [theory, OPTIONS],
  defineTheory: [JSON.parse(JSON.stringify(theory))],
  renderContents: [theory, OPTIONS],
  diffTheories: [theory, theory, OPTIONS],
  editJson: [writeJson(theory), edit, OPTIONS],
  editTheory: [theory, () => undefined],
  editWithPatches: [theory, () => undefined],
  editYaml: [writeYaml(theory), edit, OPTIONS],
  escapeMarkdown: ["text"],
  explainCoverage: [theory, toc.getCoverage(theory), OPTIONS],
  explainCriticalAssumptions: [theory, toc.getCriticalAssumptions(theory), OPTIONS],
  explainKeystoneSources: [theory, toc.listKeystoneSources(theory), OPTIONS],
  explainNext: [theory, { tests: toc.prioritizeTests(theory) }, OPTIONS],
  explainRule: ["untested", OPTIONS],
  explainSmallestCut: [theory, toc.listSmallestCuts(theory, { to: "attendance" })[0]!, OPTIONS],
  explainTensions: [theory, toc.listTensions(theory), OPTIONS],
  explainTerm: ["contested", OPTIONS],
  explainTestPriorities: [theory, toc.prioritizeTests(theory), OPTIONS],
  explainScenario: [theory, toc.exploreScenario(theory, { fail: "water-lasts" }), OPTIONS],
  explainSingleFailures: [theory, [...toc.iterateSingleFailures(theory)], OPTIONS],
  findNearest: ["a", ["b"]],
  getPart: [theory, "attendance"],
  getFingerprint: [theory, "attendance"],
  renderPath: [["a", 1]],
  renderProblem: [problems[0], OPTIONS],
  getEvidenceGapMap: [theory, OPTIONS],
  getPriorityMatrix: [theory, OPTIONS],
  getVerdicts: [theory, OPTIONS],
  guardCell: ["=1"],
  hasCausalMap: [tables],
  hasLogframe: [tables],
  hasTables: [tables],
  isPartialDate: ["2018"],
  listKeystoneSources: [theory, OPTIONS],
  layoutDiagram: [toDiagram(theory), { nodeHeight: () => 40 }],
  listAssumptionRegister: [theory, OPTIONS],
  listAssumptions: [theory],
  listContributionClaims: [theory, OPTIONS],
  listCypherSchema: ["neo4j"],
  listDependents: [theory, "attendance", OPTIONS],
  listDue: [theory, OPTIONS],
  listFindings: [theory, OPTIONS],
  listLearningAgenda: [theory, OPTIONS],
  listMovedFields: [theory, "attendance", toc.getFingerprint(theory, "attendance")],
  listPatches: [theory, theory],
  listPictures: [theory, OPTIONS],
  listReviewLog: [theory, OPTIONS],
  listRules: [OPTIONS],
  listTerms: [OPTIONS],
  listDrawingLosses: [theory, { lang: "en", notation: "dot" }],
  getText: ["text", "en", "en"],
  locateInJson: [writeJson(theory)],
  locateInYaml: [writeYaml(theory)],
  matchResults: [theory, readIatiActivities(writeIati(theory).output), OPTIONS],
  measureText: ["text", { size: 12 }],
  parseTheory: [theory],
  parseTheoryOrThrow: [theory],
  parseBaseline: [toc.toBaseline([findings])],
  readBibtex: ["@book{a, title={T}}", OPTIONS],
  readCausalMap: [
    [
      {
        name: "links",
        rows: [
          ["Cause", "Effect"],
          ["a", "b"],
        ],
      },
    ],
    OPTIONS,
  ],
  readCids: [writeCids(theory, { organization }).output, OPTIONS],
  readCslJson: [writeCslJson(theory).output, OPTIONS],
  readCsv: ["a,b", { name: "links" }],
  readCytoscape: [writeCytoscape(theory).output, OPTIONS],
  readDot: [renderDot(theory), OPTIONS],
  readGraphml: [writeGraphml(theory).output, OPTIONS],
  readIati: [writeIati(theory).output, OPTIONS],
  readIatiActivities: [writeIati(theory).output, OPTIONS],
  readJgf: [writeJgf(theory).output, OPTIONS],
  readJson: [writeJson(theory), OPTIONS],
  readKumu: [writeKumu(theory).output, OPTIONS],
  readLogframe: [[writeLogframe(theory).output], OPTIONS],
  readMermaid: [renderMermaid(theory), OPTIONS],
  readPolicyGraph: [policyGraph, { title: "P", language: "nl" }],
  readTables: [tables, OPTIONS],
  readWorkbook: [new Uint8Array([1, 2, 3]), OPTIONS],
  readYaml: [writeYaml(theory), OPTIONS],
  recordReview: [theory, { assumption: "water-lasts", date: "2030", reviewer: "R", decision: "accept" }],
  recordRewording: [theory, { on: "water-lasts", date: "2030", by: "A" }],
  listSmallestCuts: [theory, { to: "attendance" }],
  removeElement: [theory, "water-lasts", { withDependents: true }],
  renameElement: [theory, "water-lasts", "water-stays", OPTIONS],
  renderDiffMarkdown: [theory, theory, { diff: toc.diffTheories(theory, theory), ...OPTIONS }],
  renderDiffText: [theory, theory, { diff: toc.diffTheories(theory, theory), ...OPTIONS }],
  renderDocx: [theory, { review, ...OPTIONS }],
  renderDot: [theory, OPTIONS],
  renderDueMarkdown: [theory, { due, ...OPTIONS }],
  renderDueText: [theory, { due, ...OPTIONS }],
  renderExplanationMarkdown: [explainTestPriorities(theory, toc.prioritizeTests(theory)), OPTIONS],
  renderExplanationText: [explainTestPriorities(theory, toc.prioritizeTests(theory)), OPTIONS],
  renderGithubAnnotations: [found, OPTIONS],
  renderHtml: [theory, OPTIONS],
  renderJunit: [found, OPTIONS],
  renderMermaid: [theory, OPTIONS],
  renderNarrativeMarkdown: [theory, { review, ...OPTIONS }],
  renderNarrativeText: [theory, { review, ...OPTIONS }],
  renderPages: [theory, { review, ...OPTIONS }],
  renderPng: [renderSvg(theory), OPTIONS],
  renderProblemAnnotations: [problems, "a.yaml"],
  renderRegisterCsv: [buildRegister(theory, "assumptions"), OPTIONS],
  renderRegistersMarkdown: [theory, { names: ["assumptions"], ...OPTIONS }],
  renderRegistersText: [theory, { names: ["assumptions"], ...OPTIONS }],
  renderReviewMarkdown: [theory, { review, ...OPTIONS }],
  renderReviewText: [theory, { review, ...OPTIONS }],
  renderRule: [explainRule("untested"), OPTIONS],
  renderRuleList: [listRules(), OPTIONS],
  renderSarif: [found, OPTIONS],
  renderSvg: [theory, OPTIONS],
  renderTerm: [explainTerm("contested"), OPTIONS],
  renderTraceMarkdown: [theory, { trace: toc.traceTheory(theory), ...OPTIONS }],
  renderTraceText: [theory, { trace: toc.traceTheory(theory), ...OPTIONS }],
  renderWorkbook: [theory, OPTIONS],
  reviewTheory: [theory, OPTIONS],
  explainLoss: [loss, { lang: "nl" }],
  explainProblem: [problems[0], { lang: "nl" }],
  explainUnknownId: [unknown, { lang: "nl" }],
  getHistory: [theory, { of: "water-lasts" }],
  explainFinding: [theory, findings.findings[0], OPTIONS],
  listTensions: [theory, OPTIONS],
  prioritizeTests: [theory, OPTIONS],
  toBaseline: [[findings]],
  toDiagram: [theory, OPTIONS],
  fromGraph: [toGraph(theory)],
  toGraph: [theory],
  toPrintable: ["text"],
  writeTypeDeclaration: [theory],
  traceTheory: [theory, OPTIONS],
  iteratePaths: [theory, OPTIONS],
  unguardCell: ["'=1"],
  exploreScenario: [theory, { fail: "water-lasts" }],
  iterateSingleFailures: [theory, OPTIONS],
  wrapText: ["text", { width: 10, size: 12 }],
  writeCids: [theory, { organization }],
  writeCslJson: [theory],
  writeCsv: [table?.rows, OPTIONS],
  writeCypher: [theory],
  writeCytoscape: [theory, OPTIONS],
  writeGraphml: [theory, OPTIONS],
  writeIati: [theory, OPTIONS],
  writeJgf: [theory],
  writeJson: [theory, OPTIONS],
  writeKumu: [theory],
  writeLogframe: [theory, OPTIONS],
  writeMarkdownTable: [writeLogframe(theory).output],
  writeTables: [theory, OPTIONS],
  writeWorkbook: [tables, OPTIONS],
  writeYaml: [theory, OPTIONS],
};
