import * as edits from "../../src/entries/edit.js";
import { addSources, readBibtex, readCslJson, writeCslJson } from "../../src/entries/formats/citations.js";
import * as document from "../../src/entries/formats/document.js";
import * as graphs from "../../src/entries/formats/graphs.js";
import {
  type CidsWriteOptions,
  readCids,
  readDot,
  readGraphml,
  writeCids,
  writeCypher,
  writeGraphml,
} from "../../src/entries/formats/graphs.js";
import * as iati from "../../src/entries/formats/iati.js";
import * as tables from "../../src/entries/formats/tables.js";
import {
  hasCausalMap,
  hasTables,
  readCausalMap,
  readCsv,
  readTables,
  readWorkbook,
  type Sheet,
  writeCsv,
  writeTables,
  writeWorkbook,
} from "../../src/entries/formats/tables.js";
import { fromGraph, toGraph } from "../../src/entries/graph.js";
import { renderHtml } from "../../src/entries/render/html.js";
import { renderDocx, renderRegisterCsv, renderWorkbook } from "../../src/entries/render/office.js";
import * as pictures from "../../src/entries/render/pictures.js";
import { listPictures, renderDot, renderMermaid, renderSvg } from "../../src/entries/render/pictures.js";
import * as text from "../../src/entries/render/text.js";
import {
  renderDiffMarkdown,
  renderDiffText,
  renderDueMarkdown,
  renderGithubAnnotations,
  renderJunit,
  renderNarrativeMarkdown,
  renderNarrativeText,
  renderPages,
  renderReviewMarkdown,
  renderSarif,
  renderTraceMarkdown,
} from "../../src/entries/render/text.js";
import * as toc from "../../src/index.js";
import type { Theory } from "../../src/theory/theory.js";
import { trust } from "./trust.js";

/** What operations are about, as users see it. */
export type OperationKind = "question" | "change" | "reader" | "writer" | "document";

/** A public function whose cost may grow with a theory, and how to call it on any theory. */
export interface Operation {
  /** The name that it is exported by. */
  readonly name: string;
  readonly kind: OperationKind;
  /** Prepares the input, which does not count, and returns the call. A call may be made once. */
  prepare(theory: Theory): () => unknown;
}

/** The same theory with no cache: answers are kept by identity. */
const fresh = (theory: Theory): Theory => trust(theory);
const ask = (call: (theory: Theory) => unknown) => (theory: Theory) => {
  const asked = fresh(theory);
  return () => call(asked);
};
/** A call on what another function made. */
const on =
  <T>(make: (theory: Theory) => T, call: (made: T, theory: Theory) => unknown) =>
  (theory: Theory) => {
    const asked = fresh(theory);
    const made = make(asked);
    return () => call(made, asked);
  };

/** The last outcome, to which most leads. */
const lastOf = ({ outcomes = {} }: Theory) => Object.keys(outcomes).at(-1)!;
const firstLinkOf = ({ links = [] }: Theory) => `${links[0]!.from}->${links[0]!.to}`;
const firstClaimOf = (theory: Theory) => toc.listAssumptions(theory)[0]!.id;
const changedOf = (theory: Theory) => {
  const id = lastOf(theory);
  return edits.editTheory(theory, (draft) => {
    draft.outcomes![id]!.title = "Another title";
  });
};
/** The theory with evidence on a claim that was reworded since. */
const rewordedOf = (theory: Theory) => {
  const on = firstClaimOf(theory);
  const attached = edits.attachEvidence(theory, "new-item", { on, stance: "supports", finding: "Found" });
  return edits.editTheory(attached, (draft) => {
    draft.assumptions![on]!.statement = "In other words";
  });
};
const withLoneOutcome = (theory: Theory) =>
  edits.editTheory(theory, (draft) => {
    draft.outcomes!["lone"] = { title: "Lone" };
  });
const SPAN = { from: "2000", until: "2060" };
const locatedOf = (theory: Theory) => [{ theory, findings: toc.listFindings(theory), file: "theory.yaml" }];
const readIn = (text: string, read: (text: string) => { readonly ok: boolean }) => {
  const result = read(text);
  // A cost of being refused would say nothing.
  if (!result.ok) throw new Error(`What was written is not read: ${JSON.stringify(result).slice(0, 500)}`);
  return result;
};
const UNLIMITED = { limits: { characters: Infinity } };

const QUESTIONS: { readonly [name: string]: Operation["prepare"] } = {
  countElements: ask(toc.countElements),
  getCoverage: ask((theory) => toc.getCoverage(theory)),
  getCriticalAssumptions: ask((theory) => toc.getCriticalAssumptions(theory, { pairs: true })),
  diffTheories: on(changedOf, (after, before) => toc.diffTheories(before, after)),
  getFingerprint: ask((theory) => toc.getFingerprint(theory, firstClaimOf(theory))),
  getEvidenceGapMap: ask((theory) => toc.getEvidenceGapMap(theory)),
  getPriorityMatrix: ask((theory) => toc.getPriorityMatrix(theory)),
  getVerdicts: ask((theory) => toc.getVerdicts(theory)),
  listKeystoneSources: ask((theory) => toc.listKeystoneSources(theory)),
  listAssumptionRegister: ask((theory) => toc.listAssumptionRegister(theory)),
  listAssumptions: ask((theory) => toc.listAssumptions(theory)),
  listContributionClaims: ask((theory) => toc.listContributionClaims(theory)),
  listDependents: ask((theory) => edits.listDependents(theory, lastOf(theory))),
  listDue: ask((theory) => toc.listDue(theory, SPAN)),
  listFindings: ask((theory) => toc.listFindings(theory)),
  listLearningAgenda: ask((theory) => toc.listLearningAgenda(theory)),
  listMovedFields: on(
    (theory) => toc.getFingerprint(theory, lastOf(theory)),
    (print, theory) => toc.listMovedFields(changedOf(theory), lastOf(theory), print),
  ),
  listPatches: on(changedOf, (after, before) => edits.listPatches(before, after)),
  listReviewLog: ask((theory) => toc.listReviewLog(theory)),
  parseTheory: on(
    (theory) => JSON.parse(JSON.stringify(theory)),
    (document) => toc.parseTheory(document),
  ),
  listSmallestCuts: ask((theory) => toc.listSmallestCuts(theory, { to: lastOf(theory) })),
  reviewTheory: ask((theory) => toc.reviewTheory(theory)),
  getHistory: ask((theory) => toc.getHistory(theory, { of: firstClaimOf(theory) })),
  listTensions: ask((theory) => toc.listTensions(theory)),
  prioritizeTests: ask((theory) => toc.prioritizeTests(theory)),
  toBaseline: on(
    (theory) => [toc.listFindings(theory)],
    (findings) => toc.toBaseline(findings),
  ),
  toGraph: ask(toGraph),
  traceTheory: ask((theory) => toc.traceTheory(theory, { limit: 10 })),
  iteratePaths: ask((theory) => [...toc.iteratePaths(theory, { limit: 10 })]),
  exploreScenario: ask((theory) => toc.exploreScenario(theory, { fail: firstClaimOf(theory) })),
  iterateSingleFailures: ask((theory) => [...toc.iterateSingleFailures(theory)]),
};

const CHANGES: { readonly [name: string]: Operation["prepare"] } = {
  addAssumption: ask((theory) =>
    edits.addAssumption(theory, "new-claim", { statement: "New", on: firstLinkOf(theory) }),
  ),
  addLink: on(withLoneOutcome, (theory) =>
    edits.addLink(theory, { from: Object.keys(theory.interventions!)[0]!, to: "lone" }),
  ),
  applyPatches: on(
    (theory) => edits.listPatches(theory, changedOf(theory)),
    (patches, theory) => edits.applyPatches(theory, patches),
  ),
  attachEvidence: ask((theory) =>
    edits.attachEvidence(theory, "new-item", { on: firstLinkOf(theory), stance: "supports", finding: "Found" }),
  ),
  editTheory: ask(changedOf),
  editWithPatches: ask((theory) =>
    edits.editWithPatches(theory, (draft) => {
      draft.title = "Another title";
    }),
  ),
  recordReview: ask((theory) =>
    edits.recordReview(theory, {
      assumption: firstClaimOf(theory),
      date: "2050",
      reviewer: "A. Reviewer",
      decision: "accept",
    }),
  ),
  recordRewording: on(rewordedOf, (reworded) =>
    edits.recordRewording(reworded, { on: firstClaimOf(reworded), date: "2050", by: "A. Author" }),
  ),
  removeElement: ask((theory) => edits.removeElement(theory, lastOf(theory), { withDependents: true })),
  renameElement: ask((theory) => edits.renameElement(theory, lastOf(theory), "renamed")),
};

const CIDS: CidsWriteOptions = { organization: { id: "https://example.org/", name: "Example" } };
const tablesOf = (theory: Theory) => writeTables(theory).output;
const logframeOf = (theory: Theory) => [tables.writeLogframe(theory).output];
const iatiOf = (theory: Theory) => iati.writeIati(theory).output;
/** The links as the table of a causal map. */
const mapOf = ({ links = [] }: Theory): Sheet[] => [
  {
    name: "links",
    rows: [["Cause", "Effect", "Quote"], ...links.map(({ from, to }) => [from, to, "Said by those who know"])],
  },
];
const bibtexOf = ({ sources = {} }: Theory) =>
  Object.entries(sources)
    .map(([id, { title = "" }]) => `@report{${id}, title = {${String(title)}}, year = {2020}}\n`)
    .join("");
const policyGraphOf = ({ interventions = {}, outcomes = {}, links = [] }: Theory) =>
  JSON.stringify({
    nodes: [
      ...Object.keys(interventions).map((id) => ({ id, soort: "maatregel", naam: id })),
      ...Object.keys(outcomes).map((id) => ({ id, soort: "doel", naam: id })),
    ],
    edges: links.map(({ from, to }) => ({ van: from, naar: to, relatie: "leidt_tot" })),
  });

const READERS: { readonly [name: string]: Operation["prepare"] } = {
  addSources: on(
    (theory) => readCslJson(writeCslJson(theory).output, UNLIMITED),
    (read, theory) => read.ok && addSources(theory, read.sources),
  ),
  editJson: on(document.writeJson, (given) => document.editJson(given, changedOf, UNLIMITED)),
  editYaml: on(document.writeYaml, (given) => document.editYaml(given, changedOf, UNLIMITED)),
  hasCausalMap: on(tablesOf, hasCausalMap),
  hasLogframe: on(logframeOf, tables.hasLogframe),
  hasTables: on(tablesOf, hasTables),
  locateInJson: on(document.writeJson, (given) => document.locateInJson(given)(["title"])),
  locateInYaml: on(document.writeYaml, (given) => document.locateInYaml(given)(["title"])),
  matchResults: on(iatiOf, (given, theory) => iati.matchResults(theory, iati.readIatiActivities(given))),
  readBibtex: on(bibtexOf, (given) => readBibtex(given, UNLIMITED)),
  readCausalMap: on(mapOf, (sheets) => readCausalMap(sheets)),
  readCids: on(
    (theory) => writeCids(theory, CIDS).output,
    (given) => readCids(given),
  ),
  readCslJson: on(
    (theory) => writeCslJson(theory).output,
    (given) => readCslJson(given, UNLIMITED),
  ),
  readCsv: on(
    (theory) => tablesOf(theory).map(({ name, rows }) => ({ name, text: writeCsv(rows) })),
    (files) => files.map((file) => readCsv(file.text, file)),
  ),
  readCytoscape: on(
    (theory) => graphs.writeCytoscape(theory).output,
    (given) => readIn(given, (text) => graphs.readCytoscape(text)),
  ),
  readDot: on(
    (theory) => renderDot(theory),
    (given) => readIn(given, (text) => readDot(text)),
  ),
  readGraphml: on(
    (theory) => writeGraphml(theory).output,
    (given) => readIn(given, (text) => readGraphml(text)),
  ),
  readIati: on(iatiOf, (given) => iati.readIati(given)),
  readIatiActivities: on(iatiOf, async (given) => {
    let count = 0;
    for await (const _ of iati.readIatiActivities(given)) count += 1;
    return count;
  }),
  fromGraph: on(toGraph, (graph) => fromGraph(graph)),
  readJgf: on(
    (theory) => graphs.writeJgf(theory).output,
    (given) => readIn(given, (text) => graphs.readJgf(text)),
  ),
  readJson: on(document.writeJson, (given) => readIn(given, (text) => document.readJson(text, UNLIMITED))),
  readKumu: on(
    (theory) => graphs.writeKumu(theory).output,
    (given) => readIn(given, (text) => graphs.readKumu(text)),
  ),
  readLogframe: on(logframeOf, (sheets) => tables.readLogframe(sheets)),
  readMermaid: on(
    (theory) => renderMermaid(theory),
    (given) => readIn(given, (text) => graphs.readMermaid(text)),
  ),
  readPolicyGraph: on(policyGraphOf, (given) =>
    readIn(given, (text) => graphs.readPolicyGraph(text, { title: "Policy", language: "nl" })),
  ),
  readTables: on(tablesOf, (sheets) => readIn("", () => readTables(sheets))),
  readWorkbook: (theory) => {
    const written = writeWorkbook(tablesOf(theory));
    return async () => readWorkbook(await written);
  },
  readYaml: on(document.writeYaml, (given) => readIn(given, (text) => document.readYaml(text, UNLIMITED))),
};

const WRITERS: { readonly [name: string]: Operation["prepare"] } = {
  renderContents: ask((theory) => text.renderContents(theory)),
  listDrawingLosses: ask((theory) => graphs.listDrawingLosses(theory, { lang: "en", notation: "dot" })),
  writeTypeDeclaration: ask(document.writeTypeDeclaration),
  writeCids: ask((theory) => writeCids(theory, CIDS)),
  writeCslJson: ask(writeCslJson),
  writeCsv: on(tablesOf, (sheets) => sheets.map(({ rows }) => writeCsv(rows))),
  writeCypher: ask(writeCypher),
  writeCytoscape: ask(graphs.writeCytoscape),
  writeGraphml: ask(writeGraphml),
  writeIati: ask(iatiOf),
  writeJgf: ask(graphs.writeJgf),
  writeJson: ask(document.writeJson),
  writeKumu: ask(graphs.writeKumu),
  writeLogframe: ask(logframeOf),
  writeMarkdownTable: on(logframeOf, ([sheet]) => tables.writeMarkdownTable(sheet!)),
  writeTables: ask(tablesOf),
  writeWorkbook: on(tablesOf, writeWorkbook),
  writeYaml: ask(document.writeYaml),
};

/** A page of an answer that another function gave. */
const page = <T>(answer: (theory: Theory) => T, render: (theory: Theory, answer: T) => unknown) =>
  on(answer, (found, theory) => render(theory, found));
const reviewOf = (theory: Theory) => toc.reviewTheory(theory);
const reviewWithFindings = (theory: Theory) => ({
  review: toc.reviewTheory(theory),
  findings: toc.listFindings(theory),
});
const traceOf = (theory: Theory) => toc.traceTheory(theory, { limit: 10 });
const dueOf = (theory: Theory) => toc.listDue(theory, SPAN);
const diffOf = (theory: Theory) => {
  const after = changedOf(theory);
  return { after, diff: toc.diffTheories(theory, after) };
};
const NAMES = text.REGISTER_NAMES;

const DOCUMENTS: { readonly [name: string]: Operation["prepare"] } = {
  buildRegister: ask((theory) => NAMES.map((name) => text.buildRegister(theory, name))),
  createFindingExplainer: page(
    (theory) => toc.listFindings(theory).findings,
    (theory, findings) => findings.map(text.createFindingExplainer(theory)),
  ),
  explainCoverage: page((theory) => toc.getCoverage(theory), text.explainCoverage),
  explainCriticalAssumptions: page((theory) => toc.getCriticalAssumptions(theory), text.explainCriticalAssumptions),
  explainKeystoneSources: page((theory) => toc.listKeystoneSources(theory), text.explainKeystoneSources),
  explainNext: page(
    (theory) => ({ tests: toc.prioritizeTests(theory), sources: toc.listKeystoneSources(theory) }),
    text.explainNext,
  ),
  explainSmallestCut: page(
    (theory) => toc.listSmallestCuts(theory, { to: lastOf(theory) })[0]!,
    text.explainSmallestCut,
  ),
  explainTensions: page((theory) => toc.listTensions(theory), text.explainTensions),
  explainTestPriorities: page((theory) => toc.prioritizeTests(theory), text.explainTestPriorities),
  explainScenario: page((theory) => toc.exploreScenario(theory, { fail: firstClaimOf(theory) }), text.explainScenario),
  explainSingleFailures: page((theory) => [...toc.iterateSingleFailures(theory)], text.explainSingleFailures),
  layoutDiagram: page(
    (theory) => pictures.toDiagram(theory),
    (_, made) => pictures.layoutDiagram(made, { nodeHeight: () => 40 }),
  ),
  listPictures: ask((theory) => listPictures(theory)),
  renderDiffMarkdown: page(diffOf, (before, { after, diff }) => renderDiffMarkdown(before, after, { diff })),
  renderDiffText: page(diffOf, (before, { after, diff }) => renderDiffText(before, after, { diff })),
  renderDocx: page(reviewOf, (theory, review) => renderDocx(theory, { review })),
  renderDot: ask((theory) => renderDot(theory)),
  renderDueMarkdown: page(dueOf, (theory, due) => renderDueMarkdown(theory, { due, ...SPAN })),
  renderDueText: page(dueOf, (theory, due) => text.renderDueText(theory, { due, ...SPAN })),
  renderExplanationMarkdown: on(
    (theory) => text.explainTestPriorities(theory, toc.prioritizeTests(theory)),
    (found) => text.renderExplanationMarkdown(found),
  ),
  renderExplanationText: on(
    (theory) => text.explainTestPriorities(theory, toc.prioritizeTests(theory)),
    (found) => text.renderExplanationText(found),
  ),
  renderGithubAnnotations: on(locatedOf, (found) => renderGithubAnnotations(found)),
  renderHtml: ask((theory) => renderHtml(theory)),
  renderJunit: on(locatedOf, (found) => renderJunit(found)),
  renderMermaid: ask((theory) => renderMermaid(theory)),
  renderNarrativeMarkdown: page(reviewOf, (theory, review) => renderNarrativeMarkdown(theory, { review })),
  renderNarrativeText: page(reviewOf, (theory, review) => renderNarrativeText(theory, { review })),
  renderPages: page(reviewOf, (theory, review) => renderPages(theory, { review })),
  renderRegisterCsv: on(
    (theory) => NAMES.map((name) => text.buildRegister(theory, name)),
    (built) => built.map((table) => renderRegisterCsv(table)),
  ),
  renderRegistersMarkdown: ask((theory) => text.renderRegistersMarkdown(theory, { names: NAMES })),
  renderRegistersText: ask((theory) => text.renderRegistersText(theory, { names: NAMES })),
  renderReviewMarkdown: page(reviewWithFindings, renderReviewMarkdown),
  renderReviewText: page(reviewWithFindings, text.renderReviewText),
  renderSarif: on(locatedOf, (found) => renderSarif(found)),
  renderSvg: ask((theory) => renderSvg(theory)),
  renderTraceMarkdown: page(traceOf, (theory, trace) => renderTraceMarkdown(theory, { trace })),
  renderTraceText: page(traceOf, (theory, trace) => text.renderTraceText(theory, { trace })),
  renderWorkbook: ask((theory) => renderWorkbook(theory)),
  toDiagram: ask((theory) => pictures.toDiagram(theory)),
};

const TABLES = {
  question: QUESTIONS,
  change: CHANGES,
  reader: READERS,
  writer: WRITERS,
  document: DOCUMENTS,
} satisfies Record<OperationKind, object>;

/** Every public function whose cost may grow with a theory. A test holds this list to what the entries export. */
export const OPERATIONS: readonly Operation[] = Object.entries(TABLES).flatMap(([kind, table]) =>
  Object.entries(table).map(([name, prepare]) => ({ name, kind: kind as OperationKind, prepare })),
);

/** The public functions that are none: what they are given is one text, one answer of this list, or nothing. */
export const SMALL_FUNCTIONS: readonly string[] = [
  "defineTheory",
  "escapeMarkdown",
  "explainRule",
  "explainTerm",
  "findNearest",
  "getPart",
  "renderPath",
  "renderProblem",
  "guardCell",
  "isPartialDate",
  "listCypherSchema",
  "listRules",
  "listTerms",
  "getText",
  "measureText",
  "parseTheoryOrThrow",
  "parseBaseline",
  "renderPng",
  "renderProblemAnnotations",
  "renderRule",
  "renderRuleList",
  "renderTerm",
  "explainLoss",
  "explainProblem",
  "explainUnknownId",
  "explainFinding",
  "toPrintable",
  "unguardCell",
  "wrapText",
];
