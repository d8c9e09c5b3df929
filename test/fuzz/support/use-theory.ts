import { diffTheories } from "../../../src/analysis/diff-theories.js";
import { exploreScenario } from "../../../src/analysis/explore-scenario.js";
import { PROFILES } from "../../../src/analysis/findings/profiles.js";
import { getCoverage } from "../../../src/analysis/get-coverage.js";
import { getCriticalAssumptions } from "../../../src/analysis/get-critical-assumptions.js";
import { getHistory } from "../../../src/analysis/get-history.js";
import { iterateSingleFailures } from "../../../src/analysis/iterate-single-failures.js";
import { listDue } from "../../../src/analysis/list-due.js";
import { listFindings } from "../../../src/analysis/list-findings.js";
import { listKeystoneSources } from "../../../src/analysis/list-keystone-sources.js";
import { listSmallestCuts } from "../../../src/analysis/list-smallest-cuts.js";
import { listTensions } from "../../../src/analysis/list-tensions.js";
import { prioritizeTests } from "../../../src/analysis/prioritize-tests.js";
import { reviewTheory } from "../../../src/analysis/review-theory.js";
import { traceTheory } from "../../../src/analysis/trace-theory.js";
import { addSources, readCslJson, writeCslJson } from "../../../src/entries/formats/citations.js";
import {
  readJson,
  readYaml,
  writeJson,
  writeTypeDeclaration,
  writeYaml,
} from "../../../src/entries/formats/document.js";
import {
  readCytoscape,
  readGraphml,
  readJgf,
  readKumu,
  writeCids,
  writeCypher,
  writeCytoscape,
  writeGraphml,
  writeJgf,
  writeKumu,
} from "../../../src/entries/formats/graphs.js";
import { readIati, writeIati } from "../../../src/entries/formats/iati.js";
import {
  readTables,
  readWorkbook,
  writeLogframe,
  writeTables,
  writeWorkbook,
} from "../../../src/entries/formats/tables.js";
import { renderHtml } from "../../../src/entries/render/html.js";
import { renderDocx, renderRegisterCsv, renderWorkbook } from "../../../src/entries/render/office.js";
import { renderDot, renderMermaid, renderSvg } from "../../../src/entries/render/pictures.js";
import {
  buildRegister,
  type ExplainedAnswer,
  explainCriticalAssumptions,
  explainNext,
  explainScenario,
  explainSingleFailures,
  explainSmallestCut,
  REGISTER_NAMES,
  renderExplanationMarkdown,
  renderExplanationText,
  renderGithubAnnotations,
  renderJunit,
  renderNarrativeMarkdown,
  renderNarrativeText,
  renderPages,
  renderRegistersMarkdown,
  renderRegistersText,
  renderReviewMarkdown,
  renderReviewText,
  renderSarif,
  renderTraceMarkdown,
  renderTraceText,
} from "../../../src/entries/render/text.js";
import type { Conversion } from "../../../src/formats/conversion.js";
import type { Language } from "../../../src/language/language.js";
import { renderDiffMarkdown } from "../../../src/render/diff/render-diff-markdown.js";
import { renderDiffText } from "../../../src/render/diff/render-diff-text.js";
import { renderDueText } from "../../../src/render/due/render-due-text.js";
import { listAssumptions } from "../../../src/theory/list-assumptions.js";
import type { ParseResult } from "../../../src/theory/parse.js";
import type { Theory } from "../../../src/theory/theory.js";
import { omitNothings } from "../../support/omit-nothings.js";
import type { Chance } from "./chance.js";
import { findDifference } from "./find-difference.js";

/** Asks of a theory what it must answer, and a few things besides; what was accepted may not fail now. */
export async function useTheory(theory: Theory, chance: Chance): Promise<void> {
  reviewTheory(theory);
  listFindings(theory, { profile: chance.pick(PROFILES) });
  traceTheory(theory);
  expectSame(theory, readJson(writeJson(theory)));
  for (let times = 2; times > 0; times -= 1) chance.pick(USES)(theory, chance.pick(["en", "nl"]));
  if (chance.oneIn(60)) await chance.pick(SLOW_USES)(theory, chance.pick(["en", "nl"]));
}

const USES: readonly ((theory: Theory, lang: Language) => void)[] = [
  (theory) => expectSame(theory, readYaml(writeYaml(theory))),
  (theory) => writeTables(theory),
  (theory) => writeLogframe(theory),
  (theory) => writeIati(theory),
  (theory, lang) => renderReviewText(theory, { lang, findings: listFindings(theory) }),
  (theory, lang) => renderReviewMarkdown(theory, { lang, findings: listFindings(theory) }),
  (theory, lang) => renderTraceText(theory, { trace: traceTheory(theory), lang }),
  (theory, lang) => renderTraceMarkdown(theory, { trace: traceTheory(theory), lang }),
  (theory, lang) => renderNarrativeMarkdown(theory, { lang }),
  (theory, lang) => renderHtml(theory, { lang }),
  (theory, lang) => renderSvg(theory, { lang }),
  (theory, lang) => renderMermaid(theory, { lang }),
  (theory, lang) => renderDot(theory, { lang }),
  (theory, lang) => renderRegistersMarkdown(theory, { names: REGISTER_NAMES, lang }),
  (theory, lang) => REGISTER_NAMES.map((name) => renderRegisterCsv(buildRegister(theory, name, { lang }))),
  (theory, lang) => renderSarif([{ theory, findings: listFindings(theory), file: "theory.yaml" }], { lang }),
  (theory, lang) => renderDueText(theory, { due: listDue(theory, { asOf: "2026" }), lang }),
  (theory) => getCriticalAssumptions(theory),
  (theory) => [...iterateSingleFailures(theory)],
  (theory) => prioritizeTests(theory),
  (theory) => getCoverage(theory),
  (theory) => listTensions(theory),
  (theory) => listSmallestCuts(theory),
  (theory) => listKeystoneSources(theory),
  (theory) => listAssumptions(theory).map(({ id }) => getHistory(theory, { of: id })),
  (theory, lang) => renderNarrativeText(theory, { lang }),
  (theory, lang) => renderRegistersText(theory, { names: REGISTER_NAMES, lang }),
  (theory, lang) => renderPages(theory, { lang }),
  (theory, lang) => renderJunit([{ theory, findings: listFindings(theory), file: "theory.yaml" }], { lang }),
  (theory, lang) => renderGithubAnnotations([{ theory, findings: listFindings(theory), file: "a" }], { lang }),
  (theory, lang) => explainEverything(theory, lang).map((page) => renderExplanationText(page)),
  (theory, lang) => explainEverything(theory, lang).map((page) => renderExplanationMarkdown(page)),
  (theory) => writeTypeDeclaration(theory),
  (theory) => writeCypher(theory),
  (theory) => writeCids(theory, { organization: { id: "https://example.org/us", name: "Us" } }),
  (theory) => expectSame(theory, readJgf(writeJgf(theory).output), normalize),
  (theory) => expectSame(theory, readCytoscape(writeCytoscape(theory).output), normalize),
  (theory) => expectKept(theory, writeGraphml(theory), readGraphml),
  (theory) => expectKept(theory, writeKumu(theory), readKumu),
  (theory) => expectKept(theory, writeTables(theory), (sheets) => readTables(sheets)),
  (theory) => {
    const read = readCslJson(writeCslJson(theory).output, { base: theory });
    if (!read.ok) throw new Error(`not read back: ${read.problems[0]?.message}`);
    expectSame(theory, { ok: true, theory: addSources(theory, read.sources) }, normalize);
  },
];

/** What takes its time, and so has its turn less often. */
const SLOW_USES: readonly ((theory: Theory, lang: Language) => Promise<unknown>)[] = [
  (theory, lang) => renderDocx(theory, { lang }),
  (theory, lang) => renderWorkbook(theory, { lang }),
  async (theory) => {
    const { output, losses } = writeTables(theory, { forWorkbook: true });
    expectKept(theory, { output: await readWorkbook(await writeWorkbook(output)), losses }, (sheets) =>
      readTables(sheets),
    );
  },
  async (theory) => {
    const { output, losses } = writeIati(theory);
    const again = await readIati(output);
    if (!again.ok && losses.length === 0) throw new Error(`not read back: ${again.problems[0]?.message}`);
  },
];

function explainEverything(theory: Theory, lang: Language): readonly ExplainedAnswer[] {
  const [outcome] = Object.keys(theory.outcomes ?? {});
  const answers = {
    tests: prioritizeTests(theory),
    coverage: getCoverage(theory),
    sources: listKeystoneSources(theory),
    tensions: listTensions(theory),
  };
  return [
    explainNext(theory, answers, { lang }),
    explainCriticalAssumptions(theory, getCriticalAssumptions(theory, { pairs: true }), { lang }),
    explainSingleFailures(theory, iterateSingleFailures(theory), { lang }),
    ...(outcome === undefined
      ? []
      : [explainSmallestCut(theory, listSmallestCuts(theory, { to: outcome })[0]!, { lang })]),
    explainScenario(
      theory,
      exploreScenario(theory, {
        fail: listAssumptions(theory)
          .slice(0, 2)
          .map(({ id }) => id),
      }),
      { lang },
    ),
  ];
}

/** Whatever a writer does not tell as lost comes back. */
function expectKept<T>(theory: Theory, { output, losses }: Conversion<T>, read: (output: T) => ParseResult): void {
  const again = read(output);
  if (losses.length === 0) expectSame(theory, again, normalize);
}

/** Tells two accepted theories apart in every notation. */
export function compareTheories(before: Theory, after: Theory): void {
  const diff = diffTheories(before, after);
  renderDiffText(before, after, { diff });
  renderDiffMarkdown(before, after, { diff });
}

function expectSame(theory: Theory, again: ParseResult, equate = (data: unknown) => data): void {
  if (!again.ok) throw new Error(`not read back: ${again.problems[0]?.message}`);
  // What was given as `undefined` is not written.
  const [read, written] = [again.theory, theory].map((one) => equate(JSON.parse(JSON.stringify(one))));
  const difference = findDifference(written, read);
  if (difference !== undefined) throw new Error(`read back as another: ${difference}`);
}

/** Notations but our own do not tell registers and lists without anything in them from none. */
function normalize(data: unknown): unknown {
  const isFull = (value: unknown) => typeof value !== "object" || value === null || Object.keys(value).length > 0;
  const kept = omitNothings(data) as object;
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => isFull(value)));
}
