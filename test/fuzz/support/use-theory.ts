import { isDeepStrictEqual } from "node:util";
import { coverage } from "../../../src/analysis/coverage.js";
import { criticalAssumptions } from "../../../src/analysis/critical-assumptions.js";
import { diffTheories } from "../../../src/analysis/diff-theories.js";
import { listFindings } from "../../../src/analysis/findings/list-findings.js";
import { PROFILES } from "../../../src/analysis/findings/profiles.js";
import { keystoneSources } from "../../../src/analysis/keystone-sources.js";
import { listDue } from "../../../src/analysis/list-due.js";
import { redundancy } from "../../../src/analysis/redundancy.js";
import { review } from "../../../src/analysis/review/review.js";
import { statusHistory } from "../../../src/analysis/status-history.js";
import { tensions } from "../../../src/analysis/tensions.js";
import { testFirst } from "../../../src/analysis/test-first.js";
import { trace } from "../../../src/analysis/trace.js";
import { whatIfEach } from "../../../src/analysis/what-if-each.js";
import { writeIati } from "../../../src/formats/iati.js";
import { readJson, writeJson } from "../../../src/formats/json.js";
import { writeLogframe } from "../../../src/formats/logframe.js";
import { writeTables } from "../../../src/formats/tables.js";
import { readYaml, writeYaml } from "../../../src/formats/yaml.js";
import { renderDiffMarkdown } from "../../../src/render/diff/render-diff-markdown.js";
import { renderDiffText } from "../../../src/render/diff/render-diff-text.js";
import { renderDot } from "../../../src/render/dot.js";
import { renderDueText } from "../../../src/render/due/render-due-text.js";
import { renderSarif } from "../../../src/render/findings.js";
import { renderHtml } from "../../../src/render/html.js";
import type { Language } from "../../../src/render/language.js";
import { renderReviewMarkdown, renderTraceMarkdown } from "../../../src/render/markdown.js";
import { renderMermaid } from "../../../src/render/mermaid.js";
import { renderNarrativeMarkdown } from "../../../src/render/narrative.js";
import {
  buildRegister,
  REGISTER_NAMES,
  renderRegisterCsv,
  renderRegistersMarkdown,
} from "../../../src/render/registers.js";
import { renderSvg } from "../../../src/render/svg.js";
import { renderReviewText, renderTraceText } from "../../../src/render/text.js";
import { listAssumptions } from "../../../src/theory/list-assumptions.js";
import type { ParseResult } from "../../../src/theory/parse.js";
import type { Theory } from "../../../src/theory/theory.js";
import type { Chance } from "./chance.js";

/** Asks of a theory what it must answer, and a few things besides; what was accepted may not fail now. */
export function useTheory(theory: Theory, chance: Chance): void {
  review(theory);
  listFindings(theory, { profile: chance.pick(PROFILES) });
  trace(theory);
  expectSame(theory, readJson(writeJson(theory)));
  for (let times = 2; times > 0; times -= 1) chance.pick(USES)(theory, chance.pick(["en", "nl"]));
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
];

/** Tells two accepted theories apart in every notation. */
export function compareTheories(before: Theory, after: Theory): void {
  const diff = diffTheories(before, after);
  renderDiffText(before, after, diff);
  renderDiffMarkdown(before, after, diff);
}

function expectSame(theory: Theory, again: ParseResult): void {
  if (!again.ok) throw new Error(`not read back: ${again.problems[0]?.message}`);
  // What was given as `undefined` is not written.
  const written: unknown = JSON.parse(JSON.stringify(theory));
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(again.theory)), written)) throw new Error("read back as another");
}
