import { coverage } from "../../../src/analysis/coverage.js";
import { criticalAssumptions } from "../../../src/analysis/critical-assumptions.js";
import { criticalPairs } from "../../../src/analysis/critical-pairs.js";
import { diffTheories } from "../../../src/analysis/diff-theories.js";
import { listFindings } from "../../../src/analysis/findings/list-findings.js";
import { PROFILES } from "../../../src/analysis/findings/profiles.js";
import { keystoneSources } from "../../../src/analysis/keystone-sources.js";
import { listDue } from "../../../src/analysis/list-due.js";
import { redundancy } from "../../../src/analysis/redundancy.js";
import { review } from "../../../src/analysis/review/review.js";
import { smallestCut } from "../../../src/analysis/smallest-cut.js";
import { statusHistory } from "../../../src/analysis/status-history.js";
import { tensions } from "../../../src/analysis/tensions.js";
import { testFirst } from "../../../src/analysis/test-first.js";
import { trace } from "../../../src/analysis/trace.js";
import { whatIf } from "../../../src/analysis/what-if.js";
import { whatIfEach } from "../../../src/analysis/what-if-each.js";
import { writeCids } from "../../../src/formats/cids.js";
import type { Conversion } from "../../../src/formats/conversion.js";
import { addSources, readCslJson, writeCslJson } from "../../../src/formats/csl-json.js";
import { writeCypher } from "../../../src/formats/cypher.js";
import { readGraphml, writeGraphml } from "../../../src/formats/graphml.js";
import { readCytoscape, readJgf, readKumu, writeCytoscape, writeJgf, writeKumu } from "../../../src/formats/graphs.js";
import { readIati, writeIati } from "../../../src/formats/iati.js";
import { readJson, writeJson } from "../../../src/formats/json.js";
import { writeLogframe } from "../../../src/formats/logframe.js";
import { readTables, writeTables } from "../../../src/formats/tables.js";
import { readWorkbook, writeWorkbook } from "../../../src/formats/xlsx.js";
import { readYaml, writeYaml } from "../../../src/formats/yaml.js";
import { renderDiffMarkdown } from "../../../src/render/diff/render-diff-markdown.js";
import { renderDiffText } from "../../../src/render/diff/render-diff-text.js";
import { renderDocx } from "../../../src/render/docx.js";
import { renderDot } from "../../../src/render/dot.js";
import { renderDueText } from "../../../src/render/due/render-due-text.js";
import {
  type Explanation,
  explainCritical,
  explainNext,
  explainSmallestCut,
  explainWhatIf,
  explainWhatIfEach,
  renderExplanationMarkdown,
  renderExplanationText,
} from "../../../src/render/explain.js";
import { renderGithubAnnotations, renderJunit, renderSarif } from "../../../src/render/findings.js";
import { renderHtml } from "../../../src/render/html.js";
import type { Language } from "../../../src/render/language.js";
import { renderReviewMarkdown, renderTraceMarkdown } from "../../../src/render/markdown.js";
import { renderMermaid } from "../../../src/render/mermaid.js";
import { renderNarrativeMarkdown, renderNarrativeText } from "../../../src/render/narrative.js";
import { renderPages } from "../../../src/render/pages.js";
import {
  buildRegister,
  REGISTER_NAMES,
  renderRegisterCsv,
  renderRegistersMarkdown,
  renderRegistersText,
} from "../../../src/render/registers.js";
import { renderSvg } from "../../../src/render/svg.js";
import { renderReviewText, renderTraceText } from "../../../src/render/text.js";
import { toTypeDeclaration } from "../../../src/render/type-declaration.js";
import { renderWorkbook } from "../../../src/render/xlsx.js";
import { listAssumptions } from "../../../src/theory/list-assumptions.js";
import type { ParseResult } from "../../../src/theory/parse.js";
import type { Theory } from "../../../src/theory/theory.js";
import { omitNothings } from "../../support/omit-nothings.js";
import type { Chance } from "./chance.js";
import { findDifference } from "./find-difference.js";

/** Asks of a theory what it must answer, and a few things besides; what was accepted may not fail now. */
export async function useTheory(theory: Theory, chance: Chance): Promise<void> {
  review(theory);
  listFindings(theory, { profile: chance.pick(PROFILES) });
  trace(theory);
  expectSame(theory, readJson(writeJson(theory)));
  for (let times = 2; times > 0; times -= 1) chance.pick(USES)(theory, chance.pick(["en", "nl"]));
  if (chance.oneIn(60)) await chance.pick(SLOW_USES)(theory, chance.pick(["en", "nl"]));
}

const USES: readonly ((theory: Theory, lang: Language) => void)[] = [
  (theory) => expectSame(theory, readYaml(writeYaml(theory))),
  (theory) => writeTables(theory),
  (theory) => writeLogframe(theory),
  (theory) => writeIati(theory),
  (theory, lang) => renderReviewText(theory, review(theory), { lang, findings: listFindings(theory) }),
  (theory, lang) => renderReviewMarkdown(theory, review(theory), { lang, findings: listFindings(theory) }),
  (theory, lang) => renderTraceText(theory, trace(theory), { lang }),
  (theory, lang) => renderTraceMarkdown(theory, trace(theory), { lang }),
  (theory, lang) => renderNarrativeMarkdown(theory, review(theory), { lang }),
  (theory, lang) => renderHtml(theory, { lang }),
  (theory, lang) => renderSvg(theory, { lang }),
  (theory, lang) => renderMermaid(theory, { lang }),
  (theory, lang) => renderDot(theory, { lang }),
  (theory, lang) => renderRegistersMarkdown(theory, REGISTER_NAMES, { lang }),
  (theory, lang) => REGISTER_NAMES.map((name) => renderRegisterCsv(buildRegister(theory, name, { lang }))),
  (theory, lang) => renderSarif([{ theory, findings: listFindings(theory), file: "theory.yaml" }], { lang }),
  (theory, lang) => renderDueText(theory, listDue(theory, { asOf: "2026" }), { lang }),
  (theory) => criticalAssumptions(theory),
  (theory) => [...whatIfEach(theory)],
  (theory) => testFirst(theory),
  (theory) => coverage(theory),
  (theory) => tensions(theory),
  (theory) => redundancy(theory),
  (theory) => keystoneSources(theory),
  (theory) => listAssumptions(theory).map(({ id }) => statusHistory(theory, id)),
  (theory, lang) => renderNarrativeText(theory, review(theory), { lang }),
  (theory, lang) => renderRegistersText(theory, REGISTER_NAMES, { lang }),
  (theory, lang) => renderPages(theory, review(theory), { lang }),
  (theory, lang) => renderJunit([{ theory, findings: listFindings(theory), file: "theory.yaml" }], { lang }),
  (theory, lang) => renderGithubAnnotations([{ theory, findings: listFindings(theory), file: "a" }], { lang }),
  (theory, lang) => explainEverything(theory, lang).map((page) => renderExplanationText(page)),
  (theory, lang) => explainEverything(theory, lang).map((page) => renderExplanationMarkdown(page)),
  (theory) => toTypeDeclaration(theory),
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
  (theory, lang) => renderDocx(theory, review(theory), { lang }),
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

function explainEverything(theory: Theory, lang: Language): readonly Explanation[] {
  const [outcome] = Object.keys(theory.outcomes ?? {});
  const answers = {
    tests: testFirst(theory),
    coverage: coverage(theory),
    sources: keystoneSources(theory),
    tensions: tensions(theory),
  };
  return [
    explainNext(theory, answers, { lang }),
    explainCritical(theory, criticalAssumptions(theory), { lang, pairs: criticalPairs(theory) }),
    explainWhatIfEach(theory, whatIfEach(theory), { lang }),
    ...(outcome === undefined ? [] : [explainSmallestCut(theory, smallestCut(theory, { to: outcome }), { lang })]),
    explainWhatIf(
      theory,
      whatIf(theory, {
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
  renderDiffText(before, after, diff);
  renderDiffMarkdown(before, after, diff);
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
