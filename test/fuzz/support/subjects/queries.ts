import { exploreScenario } from "../../../../src/analysis/explore-scenario.js";
import { getCoverage } from "../../../../src/analysis/get-coverage.js";
import { getCriticalAssumptions } from "../../../../src/analysis/get-critical-assumptions.js";
import { getHistory } from "../../../../src/analysis/get-history.js";
import { iteratePaths } from "../../../../src/analysis/iterate-paths.js";
import { listDue } from "../../../../src/analysis/list-due.js";
import { listFindings } from "../../../../src/analysis/list-findings.js";
import { listSmallestCuts } from "../../../../src/analysis/list-smallest-cuts.js";
import { prioritizeTests } from "../../../../src/analysis/prioritize-tests.js";
import { reviewTheory } from "../../../../src/analysis/review-theory.js";
import { traceTheory } from "../../../../src/analysis/trace-theory.js";
import { getPart, renderSvg } from "../../../../src/entries/render/pictures.js";
import { DIGITS, FINGERPRINT_VERSION } from "../../../../src/theory/fingerprint/fingerprint-text.js";
import { getFingerprint } from "../../../../src/theory/fingerprint/get-fingerprint.js";
import { listMovedFields } from "../../../../src/theory/fingerprint/list-moved-fields.js";
import type { Theory } from "../../../../src/theory/theory.js";
import { listIds } from "../list-ids.js";
import { anyData } from "../mutate-data.js";
import { TOKENS } from "../tokens.js";
import { isAnswered } from "./refusals.js";
import type { Subject } from "./subject.js";

/** Questions with ids, dates, verdicts and numbers that somebody typed, or that a page sent. */
export const QUERIES: readonly Subject[] = [
  {
    name: "queries",
    weight: 8,
    make: ({ theories }, chance) => {
      const theory = chance.pick(theories);
      const id = () => (chance.oneIn(4) ? chance.pick(TOKENS) : chance.pick(listIds(theory)));
      const ids = () => chance.pick([undefined, id(), [id()], [id(), id()], []]);
      const asOf = chance.pick([undefined, "2020", "2020-02", "2020-02-30", "0000", "9999-12-31", chance.pick(TOKENS)]);
      const limit = chance.pick([undefined, 0, 1, 7, -1, 1.5, Number.NaN, 1e308]);
      const least = chance.pick<unknown>([1, 2, 3, 0, "2", undefined]);
      const verdict = chance.pick(["refuted", "supported", "untested", chance.pick(TOKENS)]);
      const severities = {
        [chance.pick(["untested", "stale", chance.pick(TOKENS)])]: chance.pick(["off", "error", id()]),
      };
      const query = { from: ids(), to: ids(), via: ids(), avoiding: ids(), asOf, limit, least };
      const scenario = { fail: ids(), resolve: { [id()]: verdict }, add: [{ from: id(), to: id() }] };
      const more = {
        id: id(),
        severities,
        until: chance.pick([asOf, "2030"]),
        fingerprint: fingerprintOf(id(), chance.oneIn(2)),
      };
      return {
        theory,
        question: chance.below(QUESTIONS.length),
        asked: { ...query, ...scenario, ...more, data: anyData(chance, 2) },
      };
    },
    read: ({ theory, question, asked }: { theory: Theory; question: number; asked: never }) =>
      isAnswered(() => QUESTIONS[question]?.(theory, asked)),
  },
];

/** One of ours, of a statement that there never was, or any text. */
const fingerprintOf = (text: string, isOurs: boolean) =>
  isOurs ? `${FINGERPRINT_VERSION}:statement=${"0".repeat(DIGITS)}` : text;

type Asked = { readonly [key: string]: never };

const QUESTIONS: readonly ((theory: Theory, asked: Asked) => unknown)[] = [
  (theory, asked) => traceTheory(theory, asked),
  (theory, asked) => [...iteratePaths(theory, { ...asked, limit: 5 } as never)],
  (theory, asked) => exploreScenario(theory, asked),
  (theory, { fail, asOf }) => exploreScenario(theory, { fail: fail ?? [], asOf } as never),
  (theory, { id, asOf }) => listSmallestCuts(theory, { to: id, asOf } as never),
  (theory, asked) => getCoverage(theory, asked),
  (theory, asked) => getCriticalAssumptions(theory, asked),
  (theory, asked) => getCriticalAssumptions(theory, { ...asked, pairs: true }).pairs!,
  (theory, asked) => prioritizeTests(theory, asked),
  (theory, asked) => listDue(theory, asked),
  (theory, { asOf }) => reviewTheory(theory, { asOf } as never),
  (theory, { asOf, severities }) => listFindings(theory, { asOf, severities } as never),
  (theory, { id }) => getHistory(theory, { of: id ?? "" }),
  (theory, { id }) => getFingerprint(theory, id ?? ""),
  (theory, { id, fingerprint: given }) => listMovedFields(theory, id ?? "", given as never),
  (theory, { id }) => renderSvg(theory, { only: getPart(theory, id ?? "") } as never),
];
